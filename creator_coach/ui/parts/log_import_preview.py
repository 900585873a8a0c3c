"""What files hold, before any of it is in the log: how much, of which account, and what could not be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.import_files import Answers, Imported
from creator_coach.domain.accounts import AccountKey
from creator_coach.domain.counts import read_followers
from creator_coach.domain.errors import RuleError
from creator_coach.imports.reading import FileReading, Source
from creator_coach.ui.context import Context
from creator_coach.ui.parts.log_import_account import AccountQuestion
from creator_coach.ui.parts.log_import_columns import ColumnsQuestion
from creator_coach.ui.parts.log_import_file import FileFound
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import key_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S2, S3, S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import FlowRow, clear, col, held, row
from creator_coach.ui.widgets.text import Stat, para

_MOST_FILES = 12


class ImportPreview(Card):
    """Stats, questions, problems; "Add" only where there is something to add."""

    accepted = Signal()
    asked_again = Signal()  # an answer changes what would be added
    columns_changed = Signal()  # the files must be read again
    left = Signal()
    guide_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S4)
        self._context, self._store = context, context.store
        self.setObjectName("import-preview")
        self._stats = FlowRow(gap=S4 * 2)
        self._word = para("", "soft")
        self._questions, self._files = col(gap=S3), col(gap=S3)
        self._accounts: list[AccountQuestion] = []
        self._anchors: list[tuple[AccountKey, Field]] = []
        self.add_button = Button(self.tr("Add to the log"), "primary")
        self.add_button.setObjectName("add-import")
        self.add_button.clicked.connect(self._on_add)
        self.leave = Button(self.tr("Cancel"), "quiet")
        self.leave.setObjectName("leave-import")
        self.leave.clicked.connect(self.left)
        self.guide = Button(self.tr("How do I get my file?"), "link", "help")
        self.guide.clicked.connect(self.guide_asked)
        buttons = row(self.add_button, self.leave, None, self.guide, gap=S2)
        self.add(self._stats, self._word, held(self._questions), held(self._files), rule(), buttons)

    def show_results(self, results: Sequence[Imported], readings: Sequence[FileReading]) -> None:
        """Show what an import would bring."""
        self._show_title(results)
        self._show_questions(results)
        clear(self._files)
        for result in results[:_MOST_FILES]:
            self._files.addWidget(FileFound(result))
        if len(results) > _MOST_FILES:
            more = self.tr("and %n more file(s)", "", len(results) - _MOST_FILES)
            self._files.addWidget(para(more, "soft"))
        for reading in readings:
            if reading.columns:
                asked = ColumnsQuestion(self._context, reading)
                asked.changed.connect(self.columns_changed)
                self._files.addWidget(asked)
        can_add = any(result.news for result in results) or bool(self._accounts)
        self.add_button.setVisible(can_add)
        self.leave.set_words(self.tr("Cancel") if can_add else self.tr("Close"))
        self.guide.setVisible(any(result.format is None for result in results))

    def answers(self) -> Answers:
        """Return what the user said."""
        chosen: dict[Source, AccountKey] = {}
        for question in self._accounts:
            if key := question.key():
                chosen[question.source] = key
        anchors = {key: read_followers(field.text()) for key, field in self._anchors if field.text().strip()}
        return Answers(chosen=chosen, anchors=anchors)

    def take_focus(self) -> None:
        """Put the focus on the first question, else on the button to go on."""
        first = next((question for question in self._accounts if question.key() is None), None)
        target: QWidget = self.leave
        if first is not None:
            target = first.focusProxy() or first
        elif self.add_button.isVisibleTo(self):
            target = self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self, results: Sequence[Imported]) -> None:
        known = [result for result in results if result.format]
        self.set_title(results[0].file if len(results) == 1 else self.tr("%n file(s)", "", len(results)))
        counts = sum(result.follower_counts["new"] + result.follower_deltas["new"] for result in known)
        posts = sum(result.posts["new"] for result in known)
        others = sum(result.orders["new"] + result.clicks["new"] for result in known)
        changed, same = sum(result.changed for result in known), sum(result.known for result in known)
        stats = [
            (counts, self.tr("Follower numbers"), self.tr("new")),
            (posts, self.tr("Posts"), self.tr("new")),
            (others, self.tr("Income"), self.tr("new")),
            (changed, self.tr("Updated"), ""),
            (same, self.tr("Known already"), ""),
        ]
        shown = [Stat(number(value), name, note) for value, name, note in stats if value]
        self._stats.set_widgets(*shown)
        self._stats.setVisible(bool(shown))
        news = any(result.news for result in known)
        waits = any(result.unnamed for result in results)
        if not known:
            word = self.tr("Nothing in it was recognised, so nothing will be added.")
        elif not news and not waits:
            word = self.tr("Nothing new: all of it is in your log already, or the file holds nothing for it.")
        else:
            word = ""
        self._word.set_words(word)
        self._word.setVisible(bool(word))

    def _show_questions(self, results: Sequence[Imported]) -> None:
        """Ask which account is meant and where a line can start; answers already given stay."""
        sources = list(dict.fromkeys(source for result in results for source in result.unnamed))
        before = {question.source: question for question in self._accounts}
        kept = [question for source, question in before.items() if source in sources or question.key() is not None]
        new = [AccountQuestion(self._store, source) for source in sources if source not in before]
        for question in new:
            question.answered.connect(self.asked_again)
        typed = {key: field.text() for key, field in self._anchors}
        for question in kept:
            question.setParent(None)
        clear(self._questions)
        self._accounts = [*kept, *new]
        keys = list(dict.fromkeys([*typed, *(key for result in results for key in result.anchors)]))
        self._anchors = [(key, self._anchor(key, typed.get(key, ""))) for key in keys]
        for widget in (*self._accounts, *(field for _, field in self._anchors)):
            self._questions.addWidget(widget)
            widget.show()

    def _anchor(self, key: AccountKey, text: str) -> Field:
        name = self.tr("How many followers does {account} have today?").format(account=key_name(key))
        helps = self.tr("Then the changes in this file become a line. Leave it empty if you cannot look.")
        made = Field(name, helps, text, width=160)
        made.edit.setObjectName(f"anchor-{key}")
        return made

    def _on_add(self) -> None:
        for _, field in self._anchors:
            try:
                field.set_fault(None)
                if field.text().strip():
                    read_followers(field.text())
            except RuleError as error:
                field.set_fault(rule_problem(error))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        for question in self._accounts:
            if question.key() is None:
                question.complain()
                return
        self.accepted.emit()
