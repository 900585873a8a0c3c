"""The weekly review in words: what you did, what changed, what worked, what is next, and one kind sentence.

Rules choose the sentences, the week's own number which wording of them; every figure is one of the stored facts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.accounts import Platform
from creator_coach.domain.posts import Format
from creator_coach.domain.review import ENOUGH_FOR_USUAL, WeekFacts
from creator_coach.ui.texts.advice import advice_words, step_title
from creator_coach.ui.texts.forecast import between
from creator_coach.ui.texts.language import day_full, day_short, number, weekday_name
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import format_name, platform_name
from creator_coach.ui.texts.review_sentences import (
    ALL_OF_A_KIND,
    COMMENTS,
    COUNTS,
    DID,
    DONE,
    EFFECT,
    EXPERIMENT,
    FORECAST,
    GROWTH,
    KIND,
    MIXED,
    NO_FIGURES,
    NOTHING_STOOD_OUT,
    OTHERS,
    RHYTHM,
    STOOD_OUT,
    TAKEN_ON,
    TOO_FEW,
)

_STANDS_OUT = 1.3
_EVERY = 3  # weeks: what helps is told again, unless a post of the week has its own story


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ReviewText:
    """A written page."""

    title: str
    when: str
    sections: tuple[Section, ...]
    last: str

    def plain(self) -> str:
        """Return the page as plain text."""
        parts = [self.title, self.when, *(f"{part.heading}\n{part.text}" for part in self.sections), self.last]
        return "\n\n".join(parts) + "\n"


def review_text(facts: WeekFacts, *, calm: bool = False) -> ReviewText:
    """Return the review of a week; in calm mode without follower numbers."""
    sunday = facts.day + timedelta(days=6)
    same_month = facts.day.month == sunday.month
    first = number(facts.day.day) if same_month else day_short(facts.day)
    sections = [
        Section(_said(N_("review", "What you did")), _did(facts)),
        Section(_said(N_("review", "What changed")), "" if calm else _changed(facts)),
        Section(_said(N_("review", "What worked")), _worked(facts)),
        Section(_said(N_("review", "What is next")), _next(facts)),
    ]
    return ReviewText(
        title=_said(N_("review", "Your week")),
        when=f"{first}–{day_full(sunday)}" if same_month else f"{first} – {day_full(sunday)}",
        sections=tuple(part for part in sections if part.text),
        last=_kind(facts, calm=calm),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("review", text)


def _one_of(wordings: Sequence[str], facts: WeekFacts) -> str:
    """Return the wording of this week: the same page always reads the same, two weeks running do not."""
    return _said(wordings[facts.day.toordinal() // 7 % len(wordings)])


def _times(n: int) -> str:
    """Return once, twice, three times and so on."""
    return _said(COUNTS[n]) if n in COUNTS else _said(N_("review", "{n} times")).format(n=number(n))


def _list(words: Sequence[str]) -> str:
    """Return "Monday, Wednesday and Friday"."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return _said(N_("review", "{first} and {last}")).format(first=", ".join(words[:-1]), last=words[-1])


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _did(facts: WeekFacts) -> str:
    if facts.rest:
        case = "rest-posted" if facts.posts else "rest"
    elif not facts.posts:
        case = "none"
    elif not facts.planned:
        case = "no-plan"
    else:
        case = "less" if facts.posts < facts.target else "more" if facts.posts > facts.target else "kept"
    days = _list([weekday_name(k) for k in facts.weekdays])
    said = _one_of(DID[case], facts).format(times=_times(facts.posts), plan=number(facts.target), days=days)
    return _sentences(_capital(said), _formats(facts), _rhythm(facts))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _formats(facts: WeekFacts) -> str:
    names = [format_name(Format(name)).lower() for name in facts.formats]
    if facts.posts < 2 or not names:  # noqa: PLR2004
        return ""
    if len(names) == 1:
        return _one_of(ALL_OF_A_KIND, facts).format(format=names[0])
    return _one_of(MIXED, facts).format(formats=_list(names))


def _rhythm(facts: WeekFacts) -> str:
    if facts.weeks_counted < 2 or facts.rest:  # noqa: PLR2004
        return ""
    return _one_of(RHYTHM, facts).format(kept=number(facts.weeks_kept), all=number(facts.weeks_counted))


def _changed(facts: WeekFacts) -> str:
    if facts.gained is None or facts.start is None or facts.end is None:
        return _one_of(GROWTH["unknown"], facts)
    change = number(abs(facts.gained))
    low, high = facts.pace_low, facts.pace_high
    case = "gained" if facts.gained > 0 else "lost" if facts.gained < 0 else "same"
    said = _one_of(GROWTH[case], facts).format(
        handle=facts.handle, start=number(facts.start), end=number(facts.end), change=change
    )
    usual = ""
    if low is not None and high is not None:
        place = "below" if facts.gained < low else "above" if facts.gained > high else "usual"
        usual = _one_of(GROWTH[place], facts).format(low=number(round(low)), high=number(round(high)))
    passed = ""
    if facts.milestone:
        passed = _said(N_("review", "{n} followers passed!")).format(n=number(facts.milestone))
    return _sentences(said, usual, passed, _others(facts), _forecast(facts))


def _others(facts: WeekFacts) -> str:
    if not facts.others:
        return ""
    named = [
        f"{platform_name(Platform(platform))} @{handle} {number(change, signed=True)}"
        for platform, handle, change in facts.others
    ]
    return _one_of(OTHERS, facts).format(others=_list(named))


def _forecast(facts: WeekFacts) -> str:
    if facts.earliest is None or facts.latest is None:
        return ""
    sunday = facts.day + timedelta(days=6)
    when = between(date.fromisoformat(facts.earliest), date.fromisoformat(facts.latest), sunday)
    return _one_of(FORECAST, facts).format(goal=number(facts.goal), range=when)


def _worked(facts: WeekFacts) -> str:
    if facts.measured and facts.known < ENOUGH_FOR_USUAL:
        said = _said(TOO_FEW).format(n=number(facts.known), needed=number(ENOUGH_FOR_USUAL))
    elif facts.measured and facts.best_ratio is not None and facts.best_ratio >= _STANDS_OUT:
        value = "" if facts.best_value is None else number(facts.best_value)
        said = _one_of(STOOD_OUT[facts.outcome if value else "response"], facts).format(
            caption=facts.best_caption or "…", value=value, ratio=number(facts.best_ratio, digits=1)
        )
    elif facts.measured:
        said = _one_of(NOTHING_STOOD_OUT, facts)
    else:
        said = _one_of(NO_FIGURES, facts) if facts.posts else ""
    comments = ""
    if facts.comments:
        comments = _one_of(COMMENTS["one" if facts.comments == 1 else "more"], facts).format(n=number(facts.comments))
    often = facts.best_ratio is not None and facts.best_ratio >= _STANDS_OUT and facts.day.toordinal() // 7 % _EVERY
    return _sentences(said, comments, "" if often else _effect(facts), _experiment(facts))


def _effect(facts: WeekFacts) -> str:
    if not facts.helps or facts.helps_low is None or facts.helps_high is None:
        return ""
    names: dict[str, Callable[[str], str]] = {
        "format": lambda name: format_name(Format(name)),
        "hashtag": lambda name: f"#{name}",
        "question": lambda _: _said(N_("review", "a question in the caption")),
    }
    return _capital(_one_of(EFFECT, facts)).format(
        name=_capital(names[facts.helps_trait](facts.helps)),
        low=number(facts.helps_low, digits=1),
        high=number(facts.helps_high, digits=1),
        n=number(facts.helps_posts),
    )


def _experiment(facts: WeekFacts) -> str:
    return _said(EXPERIMENT).format(week=number(facts.experiment_week)) if facts.experiment_week else ""


def _next(facts: WeekFacts) -> str:
    told = [_said(DONE[went]).format(step=step_title(rule)) for rule, went in facts.done if went in DONE]
    taken = _one_of(TAKEN_ON, facts).format(steps=_list([step_title(rule) for rule in facts.taken_on]))
    step = ""
    if facts.step is not None:
        words = advice_words(facts.step)
        step = f"{words.title}. {words.why}"
    return _sentences(*told, taken if facts.taken_on else "", step)


def _kind(facts: WeekFacts, *, calm: bool) -> str:
    if facts.rest:
        case = "rest"
    elif not facts.posts:
        case = "none"
    elif facts.milestone and not calm:
        case = "milestone"
    elif facts.gained is not None and facts.gained < 0 and not calm:
        case = "lost"
    else:
        case = "kept" if facts.posts >= facts.target else "less"
    return _one_of(KIND[case], facts)
