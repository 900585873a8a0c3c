"""The field for hashtags: filled from the caption, completed from those used before, checked against the limit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from creator_coach.app.fact_book import hashtag_limit
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.fact_book import Fact
from creator_coach.domain.hashtags import hashtags_typed, retagged
from creator_coach.ui.texts.facts import fact_source
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import shown_hashtags, typed_hashtags
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import TOP, col, held, row
from creator_coach.ui.widgets.text import glyph, label

_BREAKS = " ,;#\t"
_NO_WORD = "\n"  # completes to nothing


class LastWord(QCompleter):
    """Completes the last word of a line and keeps what stands before it."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._words, self._head = QStringListModel(self), ""
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offers = QListView()
        self.offers.setObjectName("popup")
        self.offers.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setPopup(self.offers)
        edit.setCompleter(self)

    def set_words(self, words: list[str]) -> None:
        """Offer these, the most used first."""
        if words != self._words.stringList():
            self._words.setStringList(words)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802  Qt's name
        """Return the last word."""
        start = 1 + max(path.rfind(mark) for mark in _BREAKS)
        self._head = path[:start]
        return [path[start:] or _NO_WORD]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802  Qt's name
        """Return the line with its last word completed, ready for the next one."""
        sign = "" if self._head.endswith("#") else "#"
        return f"{self._head}{sign}{index.data()} "


class HashtagField(QWidget):
    """Hashtags in one line; more than the platform takes is said, not forbidden."""

    entered = Signal()  # Enter, but not to take an offered hashtag
    committed = Signal(tuple)  # the hashtags (str), when the user has finished and they changed

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = Field(self.tr("Hashtags"), self.tr("Found in the caption. Add or take out some here."))
        self.edit = self.field.edit
        self.edit.setObjectName(name)
        self.edit.textChanged.connect(self._on_text)
        self.edit.returnPressed.connect(self._on_enter)
        self.field.committed.connect(self._on_committed)
        self._completer = LastWord(self.edit)
        self._platform: Platform | None = None
        self._limit: Fact | None = None
        self._warning = label("", "small", "note", wrap=True)
        self._warning.setObjectName(f"{name}-warning")
        self._line = held(row((glyph("warning", "note", 16), TOP), (self._warning, 1), gap=6))
        self._line.hide()
        self.setFocusProxy(self.edit)
        self.setLayout(col(self.field, self._line, None, gap=6))

    def set_used(self, tags: list[str]) -> None:
        """Offer the hashtags used so far."""
        self._completer.set_words(tags)

    def set_platform(self, platform: Platform | None, limit: Fact | None) -> None:
        """Check against the limit of a platform, where one is known."""
        self._platform, self._limit = platform, limit
        self._on_text()

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show these; a field that says the same already keeps its text."""
        if hashtags_typed(self.edit.text()) != tags or not tags:
            self.field.set_text(shown_hashtags(tags))
        self.field.set_fault(None)

    def follow(self, before: str, after: str) -> None:
        """Take over what a caption's change did to its hashtags."""
        self.set_tags(retagged(before, hashtags_typed(self.edit.text()), after))

    def read(self) -> tuple[str, ...]:
        """Return the hashtags; a word that is none is marked.

        Raises:
            RuleError: `hashtag-form`.
        """
        self.field.set_fault(None)
        try:
            return typed_hashtags(self.edit.text())
        except RuleError as error:
            self.field.set_fault(rule_problem(error))
            raise

    def warning(self) -> str:
        """Return what is said about the limit, or ""."""
        return self._warning.text()

    def _on_text(self, _text: str = "") -> None:
        count = len(hashtags_typed(self.edit.text()))
        fact, said = self._limit, ""
        if fact and self._platform and count > fact.value:
            said = self.tr(
                "{platform} takes at most %n hashtag(s) a post; this one has {count}. ({source})",
                "",
                fact.value,
            ).format(platform=platform_name(self._platform), count=number(count), source=fact_source(fact))
        self._warning.setText(said)
        self._line.setVisible(bool(said))

    def _on_enter(self) -> None:
        offers = self._completer.offers
        if not (offers.isVisible() and offers.currentIndex().isValid()):
            offers.hide()
            self.entered.emit()

    def _on_committed(self, _text: str) -> None:
        try:
            tags = self.read()
        except RuleError:
            return
        self.committed.emit(tags)


def limit_of(store: Store, account: Account | None) -> tuple[Platform | None, Fact | None]:
    """Return the platform of an account, and how many hashtags a post takes there where that is known."""
    return (account.platform, hashtag_limit(store, account.platform)) if account else (None, None)
