"""The report as plain text, for the command line and for a machine without a display."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.app.checklist import read_checklist
from creator_coach.app.store import Store
from creator_coach.app.today import read_today
from creator_coach.ui.texts.advice import advice_words
from creator_coach.ui.texts.brand_dates import date_words
from creator_coach.ui.texts.deals import due_words
from creator_coach.ui.texts.forecast import headline, missing
from creator_coach.ui.texts.language import Speech, day_full, number
from creator_coach.ui.texts.names import platform_of


def report_text(store: Store) -> str:
    """Return the report in the language of the moment."""
    say = QCoreApplication.translate
    view = read_today(store)
    lines = [say("report", "Creator Coach, {day}").format(day=day_full(view.day)), ""]
    standings = [view.focus, *view.others] if view.focus else []
    for standing in standings:
        name = f"{platform_of(standing.account)} @{standing.account.handle}"
        if standing.followers is None or standing.counted_on is None:
            lines.append(say("report", "{name}: no number yet").format(name=name))
            continue
        text = say("report", "{name}: {followers} of {goal} followers ({day})")
        goal, counted = number(standing.goal), day_full(standing.counted_on)
        lines.append(text.format(name=name, followers=number(standing.followers), goal=goal, day=counted))
        lines.append("  " + headline(standing, view.day))
        lines += ["  " + lacking for lacking in [missing(standing, view.day)] if lacking]
        if standing.pace:
            text = say("report", "pace {pace} a week, {low} to {high}")
            pace = number(round(standing.pace.per_week), signed=True)
            low, high = number(round(standing.pace.low)), number(round(standing.pace.high))
            lines.append("  " + text.format(pace=pace, low=low, high=high))
    if not standings:
        lines.append(say("report", "Nothing logged yet."))
    going = view.rhythm
    text = say("report", "This week: {done} of {plan} posts.")
    lines += ["", text.format(done=number(going.this_week), plan=number(going.target))]
    if going.weeks_counted:
        text = say("report", "Rhythm: {kept} of the last {all} weeks.")
        lines.append(text.format(kept=going.weeks_kept, all=going.weeks_counted))
    items = read_checklist(store, Speech.language)
    text = say("report", "Skills & tips: {done} of {all} steps.")
    lines.append(text.format(done=sum(item.done for item in items), all=sum(len(item.steps) for item in items)))
    if view.dates:
        lines += ["", say("report", "Due with brands")]
        lines += [f"{due_words(one.day, view.day)}: {one.who}, {date_words(one)}" for one in view.dates]
    lines += ["", say("report", "Next steps")]
    for place, advice in enumerate(view.steps.offered, 1):
        words = advice_words(advice)
        lines.append(f"{place}. {words.title}. {words.why}")
    return "\n".join(lines)
