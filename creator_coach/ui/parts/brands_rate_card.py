"""The own rate card: a line a service, added and changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.rates import add_rate, change_rate, delete_rate, read_rates
from creator_coach.domain.businesses import NAME_LIMIT
from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import read_rupiah
from creator_coach.domain.rates import Rate, RateDraft, RateId, priced
from creator_coach.ui.context import Context
from creator_coach.ui.texts.money import rupiah
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import MID, FlowRow, Item, beside, clear, col, held, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import breakable, label, para
from creator_coach.ui.widgets.way_out import escape_presses


class RateForm(QWidget):
    """Service, price and what is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.service = Field(self.tr("Service"))
        self.service.set_placeholder(self.tr("1 reel on Instagram"))
        self.pay = Field(self.tr("Price"))
        self.pay.set_placeholder(rupiah(75_000))
        self.note = Field(self.tr("What is in it (optional)"))
        self.note.set_placeholder(self.tr("one round of changes"))
        self.save, self.cancel = Button(self.tr("Save"), "primary"), Button(self.tr("Cancel"), "quiet")
        for made, name in (
            (self.service.edit, "rate-service"),
            (self.pay.edit, "rate-pay"),
            (self.note.edit, "rate-note"),
            (self.save, "save-rate"),
            (self.cancel, "cancel-rate"),
        ):
            made.setObjectName(name)
        escape_presses(self, self.cancel)
        fields = (beside(col(self.service), col(self.pay), least=360), self.note)
        self.setLayout(col(S2, *fields, FlowRow(self.save, self.cancel), S2, gap=S3))

    def begin(self, draft: RateDraft | None) -> None:
        """Start with a line of the card, or with nothing."""
        self.service.set_text(draft.service if draft else "")
        self.pay.set_text(rupiah(draft.pay) if draft else "")
        self.note.set_text(draft.note if draft else "")
        self.clear_faults()

    def clear_faults(self) -> None:
        """Take back what was said to be wrong."""
        for field in (self.service, self.pay, self.note):
            field.set_fault(None)

    def read(self) -> RateDraft | None:
        """Return what stands in the fields; say at one what breaks a rule and go there."""
        self.clear_faults()
        field = self.pay
        try:
            pay = read_rupiah(self.pay.text())
            name = " ".join(self.service.text().split())
            field = self.service if not name or len(name) > NAME_LIMIT else self.note
            draft = RateDraft(self.service.text(), 0 if pay is None else pay, self.note.text())
            field = self.pay
            priced(pay)
        except RuleError as error:
            field.set_fault(rule_problem(error))
            field.edit.setFocus()
            return None
        return draft


class RateCardCard(Card):
    """The lines in order, and a form that takes the place of the line it changes."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S2)
        self.set_title(self.tr("Your rate card"))
        self._context, self._store = context, context.store
        self._asking, self._changing = False, RateId(0)
        self._drawn: object = None
        self.add_one = Button(self.tr("Add"), "quiet", "plus")
        self.add_one.setObjectName("add-rate")
        self.add_one.setAccessibleName(self.tr("Add a service"))
        self.add_one.clicked.connect(self._on_begin)
        self.set_aside(self.add_one)
        self._none = para("", "soft")
        self.form = RateForm()
        self.form.setParent(self)  # whoever has no parent is taken apart by Python, in any order
        self.form.hide()
        self.form.save.clicked.connect(self._on_save)
        self.form.cancel.clicked.connect(self._on_cancel)
        for field in (self.form.service, self.form.pay, self.form.note):
            field.edit.returnPressed.connect(self._on_save)
        self._box = col(gap=0)
        self.add(self._none, held(self._box))

    def refresh(self) -> None:
        """Read the card and draw it; a form that is open stays, and what is typed in it."""
        found = read_rates(self._store)
        if self._changing and self._changing not in {rate.id for rate in found}:
            self._asking, self._changing = False, RateId(0)
        self._none.set_words(
            self.tr("Brands ask for it first. Three lines are enough: a post, a story, a small package of both.")
        )
        self._none.setVisible(not found and not self._asking)
        wanted = (found, self._asking, self._changing)
        if wanted != self._drawn:
            self._drawn = wanted
            self._draw(found)

    def begin(self, rate: Rate | None) -> None:
        """Open the form for a line, or for a new one."""
        self._asking, self._changing = True, rate.id if rate else RateId(0)
        self.form.begin(rate.draft if rate else None)
        self.refresh()
        self.form.service.edit.setFocus()

    def _draw(self, found: Sequence[Rate]) -> None:
        self.form.hide()
        self._box.removeWidget(self.form)
        clear(self._box)
        for rate in found:
            changing = self._asking and rate.id == self._changing
            self._box.addWidget(self.form if changing else self._line(rate))
        if self._asking and not self._changing:
            self._box.addWidget(self.form)
        self.form.setVisible(self._asking)
        self.add_one.setVisible(not self._asking)

    def _line(self, rate: Rate) -> QWidget:
        draft = rate.draft
        words: list[Item] = [label(breakable(draft.service), "bold", wrap=True)]
        if draft.note:
            words.append(label(breakable(draft.note), "small", "soft", wrap=True))
        price = label(rupiah(draft.pay), "bold")
        price.setObjectName(f"rate-price-{rate.id}")
        change = IconButton("edit", self.tr("Change {service}").format(service=draft.service))
        remove = IconButton("trash", self.tr("Delete {service}").format(service=draft.service))
        for made, name in ((change, "change"), (remove, "delete")):
            made.setObjectName(f"{name}-rate-{rate.id}")
        change.clicked.connect(partial(self.begin, rate))
        remove.clicked.connect(partial(self._on_delete, rate))
        line = row((col(*words, gap=1), 1), (price, MID), (row(change, remove, gap=0), MID), gap=S3)
        return listed(line, pad=(0, S1))

    def _on_begin(self) -> None:
        self.begin(None)

    def _on_save(self) -> None:
        draft = self.form.read()
        if draft is None:
            return
        known = next((rate for rate in read_rates(self._store) if rate.id == self._changing), None)
        self._asking, self._changing = False, RateId(0)
        if known is not None:
            change_rate(self._store, known, draft)
        else:
            add_rate(self._store, draft)
        self._close()

    def _on_cancel(self) -> None:
        self._asking, self._changing = False, RateId(0)
        self._close()

    def _close(self) -> None:
        self.refresh()
        self.add_one.setFocus()

    def _on_delete(self, rate: Rate) -> None:
        delete_rate(self._store, rate.id)
        self.refresh()
        self.add_one.setFocus()
        self._context.toast(self.tr("Deleted: {name}").format(name=rate.draft.service), True)
