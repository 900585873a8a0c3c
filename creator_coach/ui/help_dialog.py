"""The help: topics at the left with a filter above them, the chosen one at the right; Escape closes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from creator_coach.app.help import KEYS, Topic, read_help, topic_of
from creator_coach.ui.actions import said_by
from creator_coach.ui.texts.language import Speech
from creator_coach.ui.theme.sheet import fit
from creator_coach.ui.theme.tokens import S1, S2, S3, S5, em
from creator_coach.ui.widgets.cards import rule
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import TOP, Item, Scroll, clear, col, fill, held, row
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import label, para, set_role

_LIST, _WIDE, _HIGH = 264, 900, 640  # px at 100 % text
_EDGE = 32  # px that stay free of the window around it


class HelpDialog(QDialog):
    """Stays open beside the window, so that one can read and do."""

    def __init__(self, window: QWidget, keys: Sequence[QAction]) -> None:
        """Take the window and the actions whose keys are listed."""
        super().__init__(window)
        self.setObjectName("help-dialog")
        self.setWindowTitle(self.tr("Help"))
        self._keys = list(keys)
        self.topics = read_help(Speech.language)
        self.chosen = self.topics[0].id
        self.search = Field(self.tr("Search"))
        self.search.edit.setObjectName("help-search")
        self.search.set_placeholder(self.tr("for example backup"))
        self.search.edit.textChanged.connect(self._filter)
        self.rows = {topic.id: _TopicRow(topic) for topic in self.topics}
        for topic_id, made in self.rows.items():
            made.activated.connect(partial(self.show_topic, topic_id))
        self._nothing = label(self.tr("Nothing found. Try another word."), "body", "soft", wrap=True)
        self._nothing.hide()
        self._listed = _scrolling(self._nothing, *self.rows.values())
        left = held(col(self.search, (self._listed, 1), gap=S3))
        fit(left, _LIST)
        self.page = Scroll()
        self.page.setObjectName("help-page")
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be read with the arrow keys
        self._said = col(gap=S3)
        self.page.add(self._said)
        box = row(left, (self.page, 1), gap=S3)
        box.setContentsMargins(S5, S5, 0, 0)
        self.setLayout(box)
        room = window.size()
        self.resize(min(em(_WIDE), room.width() - _EDGE), min(em(_HIGH), room.height() - _EDGE))
        self.show_topic(self.chosen)
        self.search.edit.setFocus()

    def show_room(self, room: str) -> None:
        """Show the topic of a room, and all others in the list."""
        self.search.set_text("")
        self.show_topic(topic_of(self.topics, room))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen topic into view, now that the list has its size."""
        super().showEvent(event)
        self._listed.ensureWidgetVisible(self.rows[self.chosen])

    def show_topic(self, topic_id: str) -> None:
        """Show a topic."""
        topic = next((one for one in self.topics if one.id == topic_id), self.topics[0])
        self.chosen = topic.id
        for each, made in self.rows.items():
            made.set_chosen(each == topic.id)
        clear(self._said)
        title = label(topic.title, "title", wrap=True)
        items: list[Item] = [title, *map(para, topic.text)]
        if topic.do:
            items += [S1, label(self.tr("What you can do"), "lead", wrap=True), *map(_point, topic.do)]
        if topic.id == KEYS:
            items += [S1, *self._key_lines()]
        fill(self._said, *items)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # laid out before it is painted
        self.page.to_top()
        self._listed.ensureWidgetVisible(self.rows[topic.id])
        self.page.setAccessibleName(topic.title)
        self.page.setAccessibleDescription("\n".join((*topic.text, *topic.do)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.edit.hasFocus():
            self.rows[self.chosen].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _key_lines(self) -> list[Item]:
        lines: list[Item] = []
        for action in self._keys:
            texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
            shown = " · ".join(text for text in dict.fromkeys(texts) if text)
            if shown:
                words = label(said_by(action), wrap=True)
                lines += [held(row((words, 1), label(shown, "strong", "soft"))), rule()]
        return lines[:-1]

    def _filter(self, text: str) -> None:
        fitting = [topic.id for topic in self.topics if topic.fits(text)]
        for topic_id, made in self.rows.items():
            made.setVisible(topic_id in fitting)
        self._nothing.setVisible(not fitting)
        if fitting and self.chosen not in fitting:
            self.show_topic(fitting[0])


class _TopicRow(RowFrame):
    """The title of a topic; only the chosen one is a tab stop."""

    def __init__(self, topic: Topic) -> None:
        self._title = label(topic.title, wrap=True)
        super().__init__(row((self._title, 1)), clickable=True, pad=(S3, S2))
        self.setObjectName(f"help-{topic.id}")
        self.setAccessibleName(topic.title)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this topic is the one at the right."""
        self.set_selected(chosen)
        set_role(self._title, "bold" if chosen else "body")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


def _scrolling(*items: QWidget) -> QScrollArea:
    """Return widgets one below the other that scroll where the height ends."""
    inner = held(col(*items, None, gap=1))
    inner.setObjectName("page")
    made = QScrollArea()
    made.setWidget(inner)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.viewport().setObjectName("scrolled")
    return made


def _point(text: str) -> QWidget:
    return held(row((label("•", tone="accent"), TOP), (para(text), 1), gap=S2))
