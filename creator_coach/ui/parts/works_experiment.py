"""One-change experiments: the guess first, four weeks, then what the posts say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from creator_coach.app.experiments import (
    ExperimentView,
    delete_experiment,
    end_experiment,
    smallest_effect,
    start_experiment,
)
from creator_coach.app.profile import read_plan
from creator_coach.app.what_works import Works
from creator_coach.domain.effects import Effect
from creator_coach.domain.errors import RuleError
from creator_coach.domain.experiments import TEXT_LIMIT, ExperimentDraft
from creator_coach.domain.traits import HOURS, Outcome, Trait
from creator_coach.ui.context import Context
from creator_coach.ui.texts.language import day_short, number
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.works import CHIPS, category_name, outcome_name, range_words, verdict_name
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import FlowRow, Item, clear, col, held, row
from creator_coach.ui.widgets.text import chip, label, para
from creator_coach.ui.widgets.way_out import escape_presses

_OWN = ("", "")
_MOST_TAGS = 8


class ExperimentCard(Card):
    """None, one running, or the results so far."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=10)
        self.set_title(self.tr("Experiment"))
        self.setObjectName("experiment")
        self._store = context.store
        self._toast = context.toast
        self._works: Works | None = None
        self._asking = False
        self.begin = Button(self.tr("Start an experiment"))
        self.begin.setObjectName("begin-experiment")
        self.begin.clicked.connect(self._on_begin)
        self._about = para(
            self.tr("Change one thing for four weeks, and write down first what you expect. Then the posts answer."),
            "soft",
        )
        self.what = ComboField(self.tr("What do you change?"))
        self.what.setObjectName("experiment-what")
        self.what.chosen.connect(self._show_smallest)
        self.change = Field(self.tr("In your own words"))
        self.change.edit.setObjectName("experiment-change")
        self.change.set_placeholder(self.tr("The dish is shown in the first three seconds"))
        self.guess = Field(self.tr("Your guess"))
        self.guess.edit.setObjectName("experiment-guess")
        self.guess.set_placeholder(self.tr("Views go up a little"))
        self.outcome = ComboField(self.tr("Measured by"))
        self.outcome.setObjectName("experiment-outcome")
        self.outcome.chosen.connect(self._show_smallest)
        self._smallest = para("", "soft", "small")
        self._smallest.setObjectName("experiment-smallest")
        start, cancel = Button(self.tr("Start today"), "secondary"), Button(self.tr("Cancel"), "quiet")
        start.setObjectName("start-experiment")
        start.clicked.connect(self._on_start)
        cancel.clicked.connect(self._on_cancel)
        fields = (self.what, self.change, self.guess, self.outcome, self._smallest)
        self._form = held(col(*fields, FlowRow(start, cancel), gap=S3))
        escape_presses(self._form, cancel)
        self._box = col(gap=S3)
        self._lines = held(self._box)
        self.add(self._about, self.begin, self._form, self._lines)

    def show_experiments(self, found: Sequence[ExperimentView], works: Works, outcomes: Sequence[Outcome]) -> None:
        """Show what runs and what has ended; a form that is open stays, and what was chosen in it."""
        self._works = works
        self.outcome.set_options([(outcome, outcome_name(outcome)) for outcome in outcomes])
        running = any(one.running for one in found)
        self._asking = self._asking and not running
        self._about.setVisible(not found or self._asking)
        self.begin.setVisible(not running and not self._asking)
        self._form.setVisible(self._asking)
        self.begin.set_words(self.tr("Start another") if found else self.tr("Start an experiment"))
        clear(self._box)
        for place, one in enumerate(found):
            if place:
                self._box.addWidget(rule())
            self._box.addWidget(self._running(one) if one.running else self._ended(one))
        self._lines.setVisible(bool(found))
        if self._asking:
            self._show_smallest()

    def first(self) -> QWidget:
        """Return where one goes on: the form, the button that begins, or that of what runs."""
        if self._asking:
            return self.what.editor
        return self.findChild(Button, "end-experiment") or self.begin

    def _running(self, one: ExperimentView) -> QWidget:
        draft = one.experiment.draft
        week = chip(self.tr("week {week} of 4").format(week=number(one.week)), "accent")
        so_far = self.tr("%n post(s) with it so far. The result is read on {day}.", "", one.result.with_it).format(
            day=day_short(draft.ends_on)
        )
        end = Button(self.tr("End it today"))
        end.setObjectName("end-experiment")
        end.clicked.connect(lambda: end_experiment(self._store, one.experiment.id))
        return held(
            col(
                row(week, None),
                label(draft.change, "bold", wrap=True),
                para(self._guessed(draft)),
                label(so_far, "small", "soft", wrap=True),
                row(end, None),
                gap=S2,
            )
        )

    def _ended(self, one: ExperimentView) -> QWidget:
        draft, effect = one.experiment.draft, one.result.effect
        remove = Button(self.tr("Delete"), "link")
        remove.setObjectName("delete-experiment")
        remove.set_about(draft.change)
        remove.clicked.connect(lambda: delete_experiment(self._store, one.experiment.id))
        items: list[Item] = [label(draft.change, "bold", wrap=True), para(self._guessed(draft))]
        if effect is not None:
            verdict = chip(verdict_name(effect.verdict), CHIPS[effect.verdict])
            items += [row(verdict, None), para(self._found(one, effect))]
        when = f"{day_short(draft.started_on)} – {day_short(one.experiment.closed_on or draft.ends_on)}"
        items.append(row(label(when, "small", "soft"), None, remove))
        return held(col(*items, gap=S2))

    def _guessed(self, draft: ExperimentDraft) -> str:
        return self.tr("Your guess: “{guess}”").format(guess=draft.guess)

    def _found(self, one: ExperimentView, effect: Effect) -> str:
        figures = {
            "outcome": outcome_name(one.experiment.draft.outcome).lower(),
            "range": range_words(effect),
            "with_it": number(one.result.with_it),
            "without": number(one.result.without),
        }
        if effect.ratio is None:
            text = self.tr("{with_it} posts with it and {without} without are too few to say anything.")
        else:
            text = self.tr("{outcome}: {range} your usual, from {with_it} posts with it and {without} without.")
        said = text.format(**figures)
        return said[:1].upper() + said[1:]

    def _on_begin(self) -> None:
        if self._works is None:
            return
        self._asking = True
        self.what.set_options([(_OWN, self.tr("Something of my own")), *self._choices(self._works)])
        self.outcome.set_chosen(self._works.sample.outcome)
        self._about.show()
        self.begin.hide()
        self._form.show()
        self._show_smallest()
        self.what.editor.setFocus()

    def _choices(self, works: Works) -> list[tuple[object, str]]:
        """Return the question, formats, hours (also those not tried yet), and the most used hashtags."""
        used = {
            trait: [effect.name for effect in sorted(works.effects[trait], key=lambda effect: -effect.posts)]
            for trait in (Trait.FORMAT, Trait.HASHTAG)
        }
        offered = (
            (Trait.QUESTION, ["yes"]),
            (Trait.FORMAT, used[Trait.FORMAT]),
            (Trait.HOUR, list(HOURS)),
            (Trait.HASHTAG, used[Trait.HASHTAG][:_MOST_TAGS]),
        )
        return [
            ((trait.value, name), category_name(trait, name, works.shown)) for trait, names in offered for name in names
        ]

    def _chosen(self) -> tuple[Trait | None, str]:
        key = self.what.key()
        trait, category = key if isinstance(key, tuple) else _OWN
        return (Trait(trait) if trait else None), str(category)

    def _measured(self, works: Works) -> Outcome:
        key = self.outcome.key()
        return Outcome(str(key)) if key is not None else works.sample.outcome

    def _show_smallest(self) -> None:
        if self._works is None:
            return
        trait, _ = self._chosen()
        self.change.setVisible(trait is None)
        ratio = smallest_effect(self._store, self._measured(self._works), own_words=trait is None)
        text = self.tr(
            "At your plan of {posts} a week, four weeks can show a change of ×{ratio} or more; "
            "a smaller one stays unseen."
        )
        plan = read_plan(self._store).posts_per_week
        self._smallest.set_words(text.format(posts=number(plan), ratio=number(ratio, digits=1)))

    def _on_start(self) -> None:
        if self._works is None:
            return
        trait, category = self._chosen()
        change = self.change.text() if trait is None else category_name(trait, category, self._works.shown)
        self.change.set_fault(None)
        self.guess.set_fault(None)
        try:
            draft = ExperimentDraft(
                change, self.guess.text(), self._measured(self._works), self._store.today(), trait, category
            )
            self._asking = False
            start_experiment(self._store, draft)
        except RuleError as error:
            self._asking = True
            field = self._at_fault(error, trait)
            field.set_fault(rule_problem(error))
            field.edit.setFocus()
            return
        self.change.set_text("")
        self.guess.set_text("")
        self._toast(self.tr("Started. One change, four weeks."), True)

    def _at_fault(self, error: RuleError, trait: Trait | None) -> Field:
        """Return the field that a fault stands at; only words of the user's own can be wrong."""
        too_long = len(" ".join(self.change.text().split())) > TEXT_LIMIT
        own = error.code == "change-empty" or (error.code == "experiment-too-long" and too_long)
        return self.change if trait is None and own else self.guess

    def _on_cancel(self) -> None:
        self._asking = False
        self._form.hide()
        self.begin.show()
        self.begin.setFocus()
