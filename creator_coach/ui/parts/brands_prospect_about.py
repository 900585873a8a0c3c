"""What is written about a prospect, for a new one and for a known one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from creator_coach.domain.businesses import LINE_LIMIT, NAME_LIMIT, Business
from creator_coach.domain.errors import RuleError
from creator_coach.domain.prospects import ProspectDraft
from creator_coach.ui.texts.deals import business_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import ComboField, Field, TextField
from creator_coach.ui.widgets.layout import beside, col, held, row


class AboutCard(Card):
    """Name, kind, contact and note. A known one says each change; a new one is added as a whole."""

    changed = Signal(object)  # the ProspectDraft
    wanted = Signal(object)  # the ProspectDraft of a new one

    def __init__(self) -> None:
        super().__init__("", gap=S3)
        self._kept: ProspectDraft | None = None
        self.name = Field(self.tr("Name"))
        self.name.set_placeholder(self.tr("Kopi Tetangga"))
        self.kind = ComboField(
            self.tr("Kind"), [(None, self.tr("Not said")), *((kind, business_name(kind)) for kind in Business)]
        )
        self.contact = Field(self.tr("Contact"))
        self.contact.set_placeholder(self.tr("Name, phone or account"))
        self.note = TextField(self.tr("Note"), least=3, most=12)
        self.note.set_placeholder(self.tr("What you like about it, whom you know there"))
        self.add_it = Button(self.tr("Add to the list"), "primary")
        for made, name in (
            (self.name.edit, "prospect-name"),
            (self.kind.combo, "prospect-kind"),
            (self.contact.edit, "prospect-contact"),
            (self.note.edit, "prospect-note"),
            (self.add_it, "save-prospect"),
        ):
            made.setObjectName(name)
        self._end = held(row(self.add_it, None))
        self.add(beside(col(self.name), col(self.kind), least=400), self.contact, self.note, self._end)
        for field in (self.name, self.contact, self.note):
            field.committed.connect(self._on_changed)
        self.kind.chosen.connect(self._on_changed)
        self.add_it.clicked.connect(self._on_add)
        self.name.edit.returnPressed.connect(self._on_enter)
        self.contact.edit.returnPressed.connect(self._on_enter)

    def begin(self, kind: Business | None) -> None:
        """Start with empty fields for a new one."""
        self._kept = None
        self.set_title("")
        self._end.show()
        for field in (self.name, self.contact, self.note):
            field.set_text("")
        self._clear_faults()
        self.kind.set_chosen(kind)

    def show_draft(self, draft: ProspectDraft, fresh: bool) -> None:
        """Show what is written; a field whose stored text did not change keeps what is being typed in it."""
        before, self._kept = self._kept, draft
        self.set_title(self.tr("About"))
        self._end.hide()
        for field, name in ((self.name, "name"), (self.contact, "contact"), (self.note, "note")):
            if fresh or before is None or getattr(before, name) != getattr(draft, name):
                field.set_text(getattr(draft, name))
                field.set_fault(None)
        self.kind.set_chosen(draft.kind)

    def _read(self) -> ProspectDraft | None:
        """Return what stands in the fields; say at one what breaks a rule."""
        self._clear_faults()
        kind = self.kind.key()
        follow_up = self._kept.follow_up_on if self._kept else None
        chosen = kind if isinstance(kind, Business) else None
        try:
            return ProspectDraft(self.name.text(), chosen, self.contact.text(), self.note.text(), follow_up)
        except RuleError as error:
            field = self._at_fault(error)
            field.set_fault(rule_problem(error))
            if self._kept is None:
                field.edit.setFocus()
            return None

    def _at_fault(self, error: RuleError) -> Field | TextField:
        if error.code == "brand-empty" or len(" ".join(self.name.text().split())) > NAME_LIMIT:
            return self.name
        return self.contact if len(" ".join(self.contact.text().split())) > LINE_LIMIT else self.note

    def _clear_faults(self) -> None:
        for field in (self.name, self.contact, self.note):
            field.set_fault(None)

    def _on_changed(self, _new: object) -> None:
        if self._kept is not None and (draft := self._read()) is not None:
            if draft != self._kept:
                self.changed.emit(draft)
            else:
                self.show_draft(draft, fresh=True)  # written as it is always written

    def _on_enter(self) -> None:
        if self._kept is None:
            self._on_add()

    def _on_add(self) -> None:
        if self._kept is None and (draft := self._read()) is not None:
            self.wanted.emit(draft)
