"""Creators to work with in full: the list, and one of them with the steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from creator_coach.app.collaborations import (
    add_collaboration,
    change_collaboration,
    delete_collaboration,
    read_collaboration,
    read_collaborations,
    take_back_step,
    take_step,
)
from creator_coach.domain.collaborations import Answer, Collaboration, CollaborationDraft, CollaborationId, Step
from creator_coach.domain.errors import RuleError
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_people_about import AboutPersonCard
from creator_coach.ui.parts.brands_people_row import People
from creator_coach.ui.parts.brands_people_steps import PersonStepsCard
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.texts.people import person_words
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_day
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import Labelled
from creator_coach.ui.widgets.layout import Columns, Item, col
from creator_coach.ui.widgets.text import label, para

_NEW = "new"


class PeoplePage(BrandsView):
    """`people` is the list, `people:new` begins one, `people:3` shows one beside the list."""

    def __init__(self, context: Context) -> None:
        self.add_one, self.remove = (
            Button(self.tr("Add"), "secondary", "plus"),
            Button(self.tr("Delete"), "quiet", "trash"),
        )
        self.add_one.setObjectName("new-person")
        self.remove.setObjectName("delete-person")
        super().__init__(context, self.tr("Creators to work with"), "", self.remove, self.add_one)
        self._id: CollaborationId | None = None
        self._new, self._fresh = False, True
        self.people = People(lambda which: self.context.go(Room.BRANDS, f"people:{which}"))
        self.list = Card(self.tr("Your list"), self.people, gap=S2)
        self.about, self.steps = AboutPersonCard(), PersonStepsCard()
        self.whom = Card(self.tr("Whom to ask"), *self._whom(), gap=S3)
        self.columns = Columns(
            [
                (self.steps, ("", 1, 1)),
                (self.about, ("", 1, 1)),
                (self.whom, ("", 0, 0)),
                (self.list, ("", 0, 0)),
            ],
            {2: (5, 7)},
            (660, 9999),
        )
        self.add(self.columns)
        self.add_one.clicked.connect(lambda: context.go(Room.BRANDS, "people:new"))
        self.remove.clicked.connect(self._on_delete)
        self.about.wanted.connect(self._on_wanted)
        self.about.changed.connect(self._on_changed)
        self.steps.stepped.connect(self._on_stepped)
        self.steps.typed.connect(self._on_typed)
        self.steps.answered.connect(self._on_answered)
        self.steps.written.connect(self._on_written)

    def open(self, what: str) -> None:
        """Show the list, one of it, or the beginning of a new one."""
        self._id = CollaborationId(int(what)) if what.isdecimal() else None
        found = read_collaborations(self.store)
        self._new = what == _NEW or not found
        if self._id is None and not self._new:
            self._id = found[0].id
        self._fresh = True
        if self._new:
            self.about.begin()

    def refresh(self) -> None:
        """Read the list and the one that is open, and draw them."""
        today, found, one = self.store.today(), read_collaborations(self.store), self._read()
        if one is None and not self._new:
            self.open("")  # it was deleted: the next one comes, or the beginning of a new one
            one = self._read()
        self.columns.set_shown(self.list, bool(found))
        self.columns.set_shown(self.steps, one is not None)
        self.columns.set_shown(self.whom, one is None)
        self.add_one.setVisible(not self._new)
        self.remove.setVisible(one is not None)
        self.people.show_people(found, today, self._id)
        if one is None:
            under = self.tr("One post together meets new people on both sides. Ask somebody of about your size.")
            self.head.set(self.tr("Creators to work with"), under)
            return
        fresh, self._fresh = self._fresh, False
        self.remove.set_about(one.draft.who)
        self.head.set(one.draft.who, person_words(one, today))
        self.about.show_draft(one.draft, fresh)
        self.steps.show_person(one, today, fresh)

    def first(self) -> QWidget:
        """Return the name of a new one, the way back of a known one."""
        return self.about.who.edit if self._new else self.back

    def _whom(self) -> list[Item]:
        said = (
            (
                self.tr("About your size"),
                self.tr("Whoever has a little more or less than you gains as much from it as you do."),
            ),
            (
                self.tr("A topic beside yours"),
                self.tr(
                    "Near enough that their people like you too, different enough that nobody sees the same twice."
                ),
            ),
            (
                self.tr("Whose posts you like anyway"),
                self.tr("Comment honestly for a week or two before you ask. Then you are no stranger."),
            ),
        )
        return [col(label(title, "bold", wrap=True), para(text, "soft"), gap=2) for title, text in said]

    def _read(self) -> Collaboration | None:
        return read_collaboration(self.store, self._id) if self._id is not None else None

    def _on_wanted(self, draft: CollaborationDraft) -> None:
        made = add_collaboration(self.store, draft)
        self.context.go(Room.BRANDS, f"people:{made}")
        self.context.toast(self.tr("Added: {name}").format(name=draft.who), True)

    def _on_changed(self, draft: CollaborationDraft) -> None:
        self._try(self.about.who, lambda one: change_collaboration(self.store, one, draft))

    def _on_written(self, text: str) -> None:
        self._try(
            self.steps.result,
            lambda one: change_collaboration(self.store, one, replace(one.draft, result=text), "collaboration-result"),
        )

    def _on_stepped(self, step: Step, answer: Answer | None) -> None:
        field = self.steps.lines[step].day
        if self._try(field, lambda one: take_step(self.store, one, step, answer=answer or Answer.YES)):
            self.steps.focus_day(step)
            said = {
                Step.ASK: self.tr("Noted. If no answer comes in a week, you are reminded."),
                Step.HEAR: self.tr("Noted."),
                Step.DO: self.tr("Well done. Say thanks while it is fresh."),
                Step.THANK: self.tr("Noted. That is how ties grow."),
            }
            self.context.toast(said[step], True)

    def _on_typed(self, step: Step, text: str) -> None:
        line = self.steps.lines[step]

        def moved(one: Collaboration) -> None:
            if text.strip():
                day = typed_day(text, self.store.today())
                take_step(self.store, one, step, day, one.draft.answer or Answer.YES)
            else:
                take_back_step(self.store, one, step)

        if self._try(line.day, moved):
            line.settle()

    def _on_answered(self, answer: Answer) -> None:
        def said(one: Collaboration) -> None:
            take_step(self.store, one, Step.HEAR, one.draft.answered_on, answer)

        self._try(self.steps.lines[Step.HEAR].day, said)

    def _try(self, field: Labelled, made: Callable[[Collaboration], None]) -> bool:
        """Store a change of the one that is open; say at the field what breaks a rule."""
        one = self._read()
        if one is None:
            return False
        field.set_fault(None)
        try:
            made(one)
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return False
        return True

    def _on_delete(self) -> None:
        if (one := self._read()) is not None:
            self._id = None
            delete_collaboration(self.store, one.id)
            self.first().setFocus()
            self.context.toast(self.tr("Deleted: {name}").format(name=one.draft.who), True)
