"""The hashtag notebook: every hashtag, the limits, sets that belong together, pairs that cannot be told apart."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget

from creator_coach.app.hashtag_notebook import Notebook, TagLine, mark_tag, write_set
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import hashtags_typed
from creator_coach.ui.context import Context
from creator_coach.ui.texts.facts import about_words, state_chips
from creator_coach.ui.texts.language import day_short, number
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.works import fit_name, range_words, verdict_name
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, clear, col, held, row
from creator_coach.ui.widgets.tables import Column, DataTable
from creator_coach.ui.widgets.text import chip, glyph, label, para

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_COLUMNS = (
    Column(0, bold=True),
    Column(72, right=True),
    Column(84, gives_up=560),
    Column(176, gives_up=440),
    Column(116),
)
_ROWS = 8
_MOST_PAIRS = 3


class TagTable(QAbstractTableModel):
    """The notebook's lines; cells are written only when seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[TagLine, ...] = ()
        heads = (self.tr("Hashtag"), self.tr("Posts"), self.tr("Last used"), self.tr("Effect"), self.tr("Belongs to"))
        self._heads = heads

    def set(self, lines: tuple[TagLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many hashtags there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, place: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the name of a column."""
        shown = side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[place] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self.lines[index.row()]
        effect = "–"
        if line.effect is not None:
            effect = verdict_name(line.effect.verdict)
            if line.effect.ratio is not None:
                effect = f"{range_words(line.effect)} {effect}"
        fit = fit_name(line.fit)
        words = (f"#{line.tag}", number(line.posts), day_short(line.last_used), effect, fit)
        return words[index.column()]


class NotebookCard(Card):
    """Everything about hashtags in one place."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("Hashtag notebook"))
        self.setObjectName("notebook")
        self._store, self._toast = context.store, context.toast
        self._model = TagTable(self)
        self.table = DataTable(_COLUMNS, self.tr("Hashtags"))
        self.table.setObjectName("notebook-table")
        self.table.show_model(self._model)
        self.table.show_rows(_ROWS)
        self._pairs = para("", "soft", "small")
        mine, others, forget = (
            Button(self.tr("It is my niche")),
            Button(self.tr("It is not")),
            Button(self.tr("Forget that"), "quiet"),
        )
        for made, name, mark in (
            (mine, "mark-on", True),
            (others, "mark-off", False),
            (forget, "mark-none", None),
        ):
            made.setObjectName(name)
            made.clicked.connect(partial(self._on_mark, mark))
        self._marks = FlowRow(mine, others, forget)
        self._sets = col(gap=S2)
        self.name = Field(self.tr("Name of a set"), width=180)
        self.name.edit.setObjectName("set-name")
        self.name.set_placeholder(self.tr("breakfast"))
        self.tags = Field(self.tr("Its hashtags"))
        self.tags.edit.setObjectName("set-tags")
        self.tags.set_placeholder("#resepsehat #sarapansehat")
        keep = Button(self.tr("Keep this set"))
        keep.setObjectName("keep-set")
        keep.clicked.connect(self._on_keep)
        self.tags.edit.returnPressed.connect(self._on_keep)
        self.add(
            self.table,
            self._marks,
            self._pairs,
            rule(),
            label(self.tr("Sets that belong together"), "bold"),
            self._sets,
            row((self.name, TOP), ((self.tags, 1)), gap=S3),
            row(keep, None),
        )

    def show_notebook(self, book: Notebook) -> None:
        """Show the lines, the pairs and the sets."""
        current = self.table.currentIndex().row()
        self._model.set(book.lines)
        if 0 <= current < len(book.lines):
            self.table.selectRow(current)
        text = self.tr("{a} and {b} are nearly always used together, so their effects cannot be told apart.")
        said = [text.format(a=f"#{a}", b=f"#{b}") for a, b in book.pairs[:_MOST_PAIRS]]
        self._pairs.set_words(" ".join(said))
        self._pairs.setVisible(bool(said))
        clear(self._sets)
        for name, tags in book.sets.items():
            self._sets.addWidget(self._set(name, tags))

    def take_focus(self) -> None:
        """Go to the table."""
        self.table.setFocus()

    def _set(self, name: str, tags: tuple[str, ...]) -> QWidget:
        words = " ".join(f"#{tag}" for tag in tags)
        copy, drop = Button(self.tr("Copy"), "link"), Button(self.tr("Delete"), "link")
        copy.setObjectName(f"copy-set-{name}")
        drop.setObjectName(f"drop-set-{name}")
        copy.set_about(name)
        drop.set_about(name)
        copy.clicked.connect(partial(self._on_copy, words))
        drop.clicked.connect(partial(write_set, self._store, name, ()))
        texts = col(label(name, "bold", wrap=True), label(words, "small", "soft", wrap=True), gap=1)
        return held(row((texts, 1), copy, drop, gap=S2))

    def _on_copy(self, words: str) -> None:
        QApplication.clipboard().setText(words)
        self._toast(self.tr("Copied."), False)

    def _on_mark(self, mark: bool | None) -> None:
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self._model.lines):
            self._toast(self.tr("Choose a hashtag in the table first."), False)
            return
        mark_tag(self._store, self._model.lines[place].tag, on_topic=mark)

    def _on_keep(self) -> None:
        tags = hashtags_typed(self.tags.text())
        self.name.set_fault(None)
        self.tags.set_fault(None if tags else self.tr("Type at least one hashtag, for example #resepsehat."))
        if not tags:
            self.tags.edit.setFocus()
            return
        try:
            write_set(self._store, self.name.text(), tags)
        except RuleError as error:
            self.name.set_fault(rule_problem(error))
            self.name.edit.setFocus()
            return
        self.name.set_text("")
        self.tags.set_text("")


class LimitsCard(Card):
    """How many hashtags each platform takes, with its source."""

    def __init__(self) -> None:
        super().__init__("", gap=S2)
        self.set_title(self.tr("Hashtag limits"))

    def show_limits(self, book: Notebook, today: date) -> bool:
        """Show the limits; return whether there is any."""
        items: list[Item] = []
        for limit in book.limits:
            said = self.tr("{platform} takes at most {n} hashtags a post.").format(
                platform=platform_name(limit.platform), n=number(limit.fact.value)
            )
            if limit.over:
                said += " " + self.tr("%n of your last posts go over it.", "", limit.over)
            lines: list[Item] = [para(said), label(about_words(limit.fact), "small", "soft", wrap=True)]
            if chips := [chip(text, kind) for text, kind in state_chips(limit.fact, today)]:
                lines.append(FlowRow(*chips))
            words = col(*lines, gap=2)
            items.append(row((glyph("hashtag", "accent"), TOP), (words, 1), gap=S3))
        self.refill(*items)
        return bool(items)
