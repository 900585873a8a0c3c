"""What is written about a creator to work with, for a new one and for a known one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from creator_coach.domain.accounts import Platform
from creator_coach.domain.businesses import NAME_LIMIT
from creator_coach.domain.collaborations import CollaborationDraft
from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import beside, col, held, row


class AboutPersonCard(Card):
    """Who, where, why it fits. A known one says each change; a new one is added as a whole."""

    changed = Signal(object)  # the CollaborationDraft
    wanted = Signal(object)  # the CollaborationDraft of a new one

    def __init__(self) -> None:
        super().__init__("", gap=S3)
        self._kept: CollaborationDraft | None = None
        self.who = Field(self.tr("Who"))
        self.who.set_placeholder(self.tr("@dapur.rina"))
        self.platform = ComboField(
            self.tr("Platform"), [(None, self.tr("Not said")), *((one, platform_name(one)) for one in Platform)]
        )
        self.fit = Field(self.tr("Why it fits"))
        self.fit.set_placeholder(self.tr("Same city, cooks for children"))
        self.add_it = Button(self.tr("Add to the list"), "primary")
        for made, name in (
            (self.who.edit, "person-who"),
            (self.platform.combo, "person-platform"),
            (self.fit.edit, "person-fit"),
            (self.add_it, "save-person"),
        ):
            made.setObjectName(name)
        self._end = held(row(self.add_it, None))
        self.add(beside(col(self.who), col(self.platform), least=380), self.fit, self._end)
        self.who.committed.connect(self._on_changed)
        self.fit.committed.connect(self._on_changed)
        self.platform.chosen.connect(self._on_changed)
        self.add_it.clicked.connect(self._on_add)
        self.who.edit.returnPressed.connect(self._on_enter)
        self.fit.edit.returnPressed.connect(self._on_enter)

    def begin(self) -> None:
        """Start with empty fields for a new one."""
        self._kept = None
        self.set_title(self.tr("A new one"))
        self._end.show()
        for field in (self.who, self.fit):
            field.set_text("")
            field.set_fault(None)
        self.platform.set_chosen(None)

    def show_draft(self, draft: CollaborationDraft, fresh: bool) -> None:
        """Show what is written; a field whose stored text did not change keeps what is being typed in it."""
        before, self._kept = self._kept, draft
        self.set_title(self.tr("About"))
        self._end.hide()
        for field, old, new in (
            (self.who, before.who if before else "", draft.who),
            (self.fit, before.fit if before else "", draft.fit),
        ):
            if fresh or before is None or old != new:
                field.set_text(new)
                field.set_fault(None)
        self.platform.set_chosen(draft.platform)

    def _read(self) -> CollaborationDraft | None:
        """Return what stands in the fields; say at one what breaks a rule."""
        self.who.set_fault(None)
        self.fit.set_fault(None)
        key = self.platform.key()
        platform = key if isinstance(key, Platform) else None
        try:
            if self._kept is None:
                return CollaborationDraft(self.who.text(), platform, self.fit.text())
            return replace(self._kept, who=self.who.text(), platform=platform, fit=self.fit.text())
        except RuleError as error:
            wrong_name = error.code == "who-empty" or len(" ".join(self.who.text().split())) > NAME_LIMIT
            field = self.who if wrong_name else self.fit
            field.set_fault(rule_problem(error))
            if self._kept is None:
                field.edit.setFocus()
            return None

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
