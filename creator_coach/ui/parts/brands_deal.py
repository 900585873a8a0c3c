"""One deal in full: what was agreed, what is delivered, the duties with their days, checks, results, report."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.brand_guide import read_guide
from creator_coach.app.deals import (
    DealView,
    close_deal,
    delete_deal,
    draft_deal,
    move_duty,
    read_deal,
    start_deal,
    tick_step,
)
from creator_coach.domain.deals import DealId, DealStatus, Duty
from creator_coach.domain.errors import RuleError
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_deal_checks import ChecksCard
from creator_coach.ui.parts.brands_deal_items import ItemsCard
from creator_coach.ui.parts.brands_deal_report import ResultsCard
from creator_coach.ui.parts.brands_deal_terms import TermsCard
from creator_coach.ui.parts.brands_duties import Duties
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.texts.deals import business_name, due_words, duty_name, pay_words, status_chip
from creator_coach.ui.texts.language import Speech, day_full
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_coming_day, typed_day
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Card, Disclosure
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import Columns, Item, beside, col, held, row
from creator_coach.ui.widgets.text import chip, label, para, set_chip

NEW = "new"


class NewDealCard(Card):
    """The first line of a deal: with whom, and since when."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("A new deal"))
        self._context, self._store = context, context.store
        self.brand = Field(self.tr("Brand"))
        self.brand.set_placeholder(self.tr("Kopi Tetangga"))
        self.brand.edit.setObjectName("new-brand")
        self.agreed = Field(self.tr("Agreed on"))
        self.agreed.edit.setObjectName("new-agreed")
        start = Button(self.tr("Write it down"), "primary")
        start.setObjectName("start-deal")
        start.clicked.connect(self._on_start)
        for edit in (self.brand.edit, self.agreed.edit):
            edit.returnPressed.connect(self._on_start)
        about = self.tr("Brief, days, pay and target come next; each can be filled in when it is known.")
        self.add(beside(row((self.brand, 1)), row((self.agreed, 1)), least=480), para(about, "soft"), row(start, None))

    def begin(self) -> None:
        """Start with empty fields, agreed today."""
        self.brand.set_text("")
        self.brand.set_fault(None)
        self.agreed.set_text(day_full(self._store.today()))
        self.agreed.set_fault(None)

    def _on_start(self) -> None:
        self.brand.set_fault(None)
        self.agreed.set_fault(None)
        try:
            agreed = typed_day(self.agreed.text(), self._store.today())
            deal = start_deal(self._store, draft_deal(self._store, self.brand.text(), agreed))
        except RuleError as error:
            field = self.agreed if error.code == "date-form" else self.brand
            field.set_fault(rule_problem(error))
            field.edit.setFocus()
            return
        self._context.go(Room.BRANDS, f"deal:{deal}")


class DutiesCard(Card):
    """The four duties with their days; each day can be another one."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("The four duties"))
        self._store = context.store
        self._view: DealView | None = None
        self.duties = Duties()
        self.duties.ticked.connect(self._on_ticked)
        self.fields = {duty: Field(duty_name(duty)) for duty in Duty}
        for duty, field in self.fields.items():
            field.edit.setObjectName(f"duty-due-{duty}")
            field.edit.setAccessibleName(self.tr("Due: {duty}").format(duty=duty_name(duty)))
            field.committed.connect(partial(self._on_day, duty))
        pairs = list(self.fields.values())
        days = col(
            beside(row((pairs[0], 1)), row((pairs[1], 1)), least=480),
            beside(row((pairs[2], 1)), row((pairs[3], 1)), least=480),
            para(
                self.tr("Days follow from what was agreed. Empty a field, and its day follows again."), "soft", "small"
            ),
            gap=S3,
        )
        self.change = Disclosure(self.tr("Change the days"), held(days))
        self.change.button.setObjectName("change-duty-days")
        self.means = Disclosure(self.tr("What each one means"), held(col(*_meanings(), gap=S3)))
        self.means.button.setObjectName("duty-meanings")
        self.add(self.duties, self.change, self.means)

    def show_deal(self, view: DealView) -> None:
        """Show the duties as they stand."""
        before, self._view = self._view, view
        self.duties.show_deal(view, self._store.today())
        for one in view.duties:
            old = next((was for was in before.duties if was.duty is one.duty), None) if before else None
            if old is None or before is None or before.deal.id != view.deal.id or old.due_on != one.due_on:
                self.fields[one.duty].set_text(day_full(one.due_on) if one.due_on else "")
                self.fields[one.duty].set_fault(None)

    def _on_ticked(self, duty: Duty, done: bool) -> None:
        if self._view is not None:
            tick_step(self._store, self._view.deal, duty, done=done)

    def _on_day(self, duty: Duty, text: str) -> None:
        if self._view is None:
            return
        field = self.fields[duty]
        field.set_fault(None)
        try:
            day = typed_coming_day(text, self._store.today()) if text.strip() else None
            move_duty(self._store, self._view.deal, duty, day)
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return
        due = next(one.due_on for one in self._view.duties if one.duty is duty)
        field.set_text(day_full(due) if due else "")


def _meanings() -> list[Item]:
    """Return what each duty means, with hints."""
    lines: list[Item] = []
    for duty, guide in read_guide(Speech.language).duties.items():
        hints = "\n".join(f"·  {hint}" for hint in guide.hints)
        lines.append(
            col(label(duty_name(duty), "bold", wrap=True), para(guide.what), para(hints, "soft", "small"), gap=4)
        )
    return lines


class DealPage(BrandsView):
    """`deal:new` begins one, `deal:3` shows one."""

    def __init__(self, context: Context) -> None:
        self._chip = chip("", "accent")
        super().__init__(context, "", "", self._chip)
        self._id: DealId | None = None
        self.new = NewDealCard(context)
        self.terms, self.items = TermsCard(context.store), ItemsCard(context)
        self.duties, self.checks = DutiesCard(context), ChecksCard(context)
        self.results = ResultsCard(context)
        self.finish, self.off = Button(self.tr("The deal is done")), Button(self.tr("Call it off"), "quiet")
        self.again, self.remove = Button(self.tr("Open it again")), flush(Button(self.tr("Delete the deal"), "quiet"))
        for made, name, act in (
            (self.finish, "finish-deal", self._on_finish),
            (self.off, "call-off-deal", self._on_off),
            (self.again, "reopen-deal", self._on_again),
            (self.remove, "delete-deal", self._on_delete),
        ):
            made.setObjectName(name)
            made.clicked.connect(act)
        self._ends = Card("", row(self.finish, self.again, self.off, None), row(self.remove, None))
        self.columns = Columns(
            [
                (self.duties, ("", 0, 0)),
                (self.items, ("", 0, 1)),
                (self.terms, ("", 1, 0)),
                (self.results, ("", 0, 1)),
                (self.checks, ("", 1, 2)),
                (self._ends, ("", 1, 2)),
            ],
            {2: (1, 1), 3: (5, 5, 4)},
        )
        self.add(self.new, self.columns)

    def open(self, what: str) -> None:
        """Show a deal, or the beginning of one."""
        self._id = DealId(int(what)) if what.isdecimal() else None
        if self._id is None:
            self.new.begin()

    def refresh(self) -> None:
        """Read the deal and draw it."""
        view = read_deal(self.store, self._id) if self._id is not None else None
        self.new.setVisible(view is None)
        self.columns.setVisible(view is not None)
        self._chip.setVisible(view is not None)
        if view is None:
            self.head.set(self.tr("New deal"), self.tr("What two people agreed, in one place."))
            return
        draft, running = view.deal.draft, view.deal.status is DealStatus.RUNNING
        self.head.set(draft.brand, self._under(view))
        set_chip(self._chip, *status_chip(view.deal.status))
        for card in (self.duties, self.items, self.terms, self.checks, self.results):
            card.show_deal(view)
        self.finish.setVisible(running)
        self.off.setVisible(running)
        self.again.setVisible(not running)

    def first(self) -> QWidget:
        """Return the brand of a new deal, the way back of a known one."""
        return self.new.brand.edit if self._id is None else self.back

    def gone(self) -> bool:
        """Say whether the deal was deleted."""
        return self._id is not None and read_deal(self.store, self._id) is None

    def _under(self, view: DealView) -> str:
        draft = view.deal.draft
        parts = [business_name(draft.kind) if draft.kind else "", pay_words(draft)]
        if (following := view.next_duty) and view.deal.status is DealStatus.RUNNING and following.due_on:
            text = self.tr("next: {duty}, {day}")
            day = due_words(following.due_on, self.store.today())
            parts.append(text.format(duty=duty_name(following.duty).lower(), day=day))
        return " · ".join(filter(None, parts))

    def _close(self, status: DealStatus, said: str) -> None:
        view = read_deal(self.store, self._id) if self._id is not None else None
        if view is not None:
            close_deal(self.store, view.deal, status)
            self.context.toast(said, True)
            (self.finish if status is DealStatus.RUNNING else self.again).setFocus()

    def _on_finish(self) -> None:
        self._close(DealStatus.DONE, self.tr("Done. It counts as a past cooperation in your media kit."))

    def _on_off(self) -> None:
        self._close(DealStatus.CANCELLED, self.tr("Called off. It stays in your past deals."))

    def _on_again(self) -> None:
        self._close(DealStatus.RUNNING, self.tr("The deal runs again."))

    def _on_delete(self) -> None:
        if self._id is not None:
            delete_deal(self.store, self._id)
            self.close_view()
            self.context.toast(self.tr("The deal is deleted. Its posts stay in your log."), True)
