"""One prospect in full: what is written about it, how far it has come, the pitch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from creator_coach.app.prospects import (
    add_prospect,
    change_prospect,
    delete_prospect,
    move_prospect,
    read_prospect,
    remind_later,
)
from creator_coach.domain.businesses import Business
from creator_coach.domain.errors import RuleError
from creator_coach.domain.prospects import Prospect, ProspectDraft, ProspectId, ProspectStatus
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_pitch import PitchCard
from creator_coach.ui.parts.brands_prospect_about import AboutCard
from creator_coach.ui.parts.brands_prospect_steps import StepsCard
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.texts.deals import business_name
from creator_coach.ui.texts.language import day_full
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.prospects import next_words
from creator_coach.ui.texts.typed import typed_coming_day
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import Columns

_NEW = "new-"


class ProspectPage(BrandsView):
    """`prospect:new` and `prospect:new-startup` begin one, `prospect:3` shows one."""

    def __init__(self, context: Context) -> None:
        self.remove = Button(self.tr("Delete"), "quiet", "trash")
        self.remove.setObjectName("delete-prospect")
        super().__init__(context, "", "", self.remove)
        self._id: ProspectId | None = None
        self._fresh = True
        self.about, self.steps, self.pitch = AboutCard(), StepsCard(context), PitchCard(context)
        self.columns = Columns(
            [(self.steps, ("", 0, 0)), (self.about, ("", 0, 0)), (self.pitch, ("", 1, 1))], {2: (1, 1)}, (800, 9999)
        )
        self.add(self.columns)
        self.remove.clicked.connect(self._on_delete)
        self.about.wanted.connect(self._on_wanted)
        self.about.changed.connect(self._on_changed)
        self.steps.moved.connect(self._on_moved)
        self.steps.typed.connect(self._on_typed)
        self.steps.followed_up.connect(self._on_followed_up)

    def open(self, what: str) -> None:
        """Show a prospect, or the beginning of one."""
        self._id = ProspectId(int(what)) if what.isdecimal() else None
        self._fresh = True
        if self._id is None:
            kind = what.removeprefix(_NEW)
            self.about.begin(Business(kind) if kind in set(Business) else None)

    def refresh(self) -> None:
        """Read the prospect and draw it."""
        one = self._read()
        for card in (self.steps, self.pitch):
            self.columns.set_shown(card, one is not None)
        self.remove.setVisible(one is not None)
        if one is None:
            self.head.set(self.tr("New prospect"), self.tr("A business that you would like to work with."))
            return
        fresh, self._fresh = self._fresh, False
        today = self.store.today()
        kind = business_name(one.draft.kind) if one.draft.kind else ""
        self.head.set(one.draft.name, " · ".join(filter(None, [kind, next_words(one, today)])))
        self.about.show_draft(one.draft, fresh)
        self.steps.show_prospect(one, one.is_due(today))
        self.pitch.show_prospect(one)

    def first(self) -> QWidget:
        """Return the name of a new one, the way back of a known one."""
        return self.about.name.edit if self._id is None else self.back

    def gone(self) -> bool:
        """Say whether the prospect was deleted."""
        return self._id is not None and self._read() is None

    def _read(self) -> Prospect | None:
        return read_prospect(self.store, self._id) if self._id is not None else None

    def _on_wanted(self, draft: ProspectDraft) -> None:
        made = add_prospect(self.store, draft)
        self.context.go(Room.BRANDS, f"prospect:{made}")
        self.context.toast(self.tr("Added. The pitch is ready when you are."), True)

    def _on_changed(self, draft: ProspectDraft) -> None:
        if (one := self._read()) is not None:
            change_prospect(self.store, one, draft)

    def _on_moved(self, status: ProspectStatus) -> None:
        one = self._read()
        if one is None or (one.status is status and (status is not ProspectStatus.DEAL or one.deal is not None)):
            return
        deal = move_prospect(self.store, one, status)
        if status is ProspectStatus.DEAL and deal is not None:
            self.context.go(Room.BRANDS, f"deal:{deal}")
            self.context.toast(self.tr("A deal. Write down what you agreed, and the duties get their days."), True)
        elif status is ProspectStatus.ASKED and (new := self._read()) is not None and new.follow_up_on is not None:
            text = self.tr("Asked. A reminder is set for {day}.").format(day=day_full(new.follow_up_on))
            self.context.toast(text, True)

    def _on_typed(self, text: str) -> None:
        one = self._read()
        if one is None:
            return
        self.steps.follow_up.set_fault(None)
        try:
            day = typed_coming_day(text, self.store.today()) if text.strip() else None
            change_prospect(self.store, one, replace(one.draft, follow_up_on=day))
        except RuleError as error:
            self.steps.follow_up.set_fault(rule_problem(error))
            return
        self.steps.settle()

    def _on_followed_up(self) -> None:
        if (one := self._read()) is not None:
            remind_later(self.store, one)
            self.steps.follow_up.edit.setFocus()
            self.context.toast(self.tr("Good. The reminder comes again in a week."), True)

    def _on_delete(self) -> None:
        if (one := self._read()) is not None:
            delete_prospect(self.store, one.id)
            self.close_view()
            self.context.toast(self.tr("Deleted: {name}").format(name=one.draft.name), True)
