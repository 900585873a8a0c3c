"""The pitch to a prospect: made from the log in either language, then the user's own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from creator_coach.app.pitch import write_anew
from creator_coach.app.prospects import read_prospect, write_pitch
from creator_coach.domain.errors import RuleError
from creator_coach.domain.prospects import Prospect
from creator_coach.ui.context import Context
from creator_coach.ui.texts.language import Speech
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import TextField
from creator_coach.ui.widgets.layout import FlowRow
from creator_coach.ui.widgets.text import para


class PitchCard(Card):
    """The message, to change and to copy. Until it is changed, it follows the log."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("The pitch"))
        self._context, self._store = context, context.store
        self._shown: Prospect | None = None
        self._language = Speech.language
        languages = [("id", self.tr("Indonesian")), ("en", self.tr("English"))]
        self.language = Segments(languages, self._language, self.tr("Language of the pitch"))
        self.language.setObjectName("pitch-language")
        self.language.chosen.connect(self._on_language)
        self.text = TextField("", least=8, most=40)
        self.text.edit.setAccessibleName(self.tr("The pitch"))
        self.text.edit.setObjectName("pitch-text")
        self.text.committed.connect(self._on_text)
        self.copy = Button(self.tr("Copy"), "primary", "copy")
        self.copy.setObjectName("copy-pitch")
        self.copy.clicked.connect(self._on_copy)
        self.anew = Button(self.tr("Write it anew"))
        self.anew.setObjectName("pitch-anew")
        self.anew.clicked.connect(self._on_anew)
        self._about = para("", "soft", "small")
        self.add(FlowRow(self.language), self.text, FlowRow(self.copy, self.anew), self._about)

    def show_prospect(self, one: Prospect) -> None:
        """Show the kept pitch, or one made from the log; what is being typed stays."""
        before, self._shown = self._shown, one
        fresh = before is None or before.id != one.id
        if one.pitch_language:
            self._language = one.pitch_language
        elif fresh:
            self._language = Speech.language
        self.language.set_chosen(self._language)
        self.anew.setVisible(bool(one.pitch))
        self._about.set_words(
            self.tr("This is your own version. Written anew, it takes the figures of today.")
            if one.pitch
            else self.tr("Made from your own log; only what is known is in it. Change what you like.")
        )
        text = one.pitch or write_anew(self._store, one, self._language)
        typing = self.text.edit.hasFocus() and self.text.edit.document().isModified()
        if fresh or not typing:
            self._show_text(text)

    def _show_text(self, text: str) -> None:
        self.text.set_text(text)
        self.text.set_fault(None)
        self.text.edit.document().setModified(False)

    def _on_text(self, text: str) -> None:
        made = write_anew(self._store, self._shown, self._language) if self._shown else ""
        self._keep("" if text.strip() == made else text)

    def _on_language(self, language: object) -> None:
        self._language = str(language)
        if self._shown is not None and self._shown.pitch:
            self._on_anew()
        elif self._shown is not None:
            self._show_text(write_anew(self._store, self._shown, self._language))

    def _on_anew(self) -> None:
        """Let go of the user's version; the toast gives it back."""
        if self._keep(""):
            self._context.toast(self.tr("Written anew with the figures of today."), True)
        if self._shown is not None and not self.language.hasFocus():
            self.text.edit.setFocus()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.text.text())
        self._context.toast(self.tr("Copied. Paste it into a message or an email."), False)

    def _keep(self, text: str) -> bool:
        """Store the user's version, "" for none; say at the field what breaks a rule."""
        one = read_prospect(self._store, self._shown.id) if self._shown else None
        if one is None:
            return False
        self.text.set_fault(None)
        try:
            self.text.edit.document().setModified(False)
            write_pitch(self._store, one, text, self._language)
        except RuleError as error:
            self.text.set_fault(rule_problem(error))
            return False
        return one.pitch != text
