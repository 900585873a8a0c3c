"""The base of every dialog: the title is the question, the buttons stand at the right, the verb is the action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from creator_coach.ui.theme.tokens import S2, S3, S4, S5, em
from creator_coach.ui.widgets.boxes import Item, col, fill, row
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.text import label, para


class Dialog(QDialog):
    """A question with a body and its answers; Enter takes the primary one, Escape closes."""

    def __init__(self, parent: QWidget | None, title: str, *body: Item, text: str = "", width: int = 460) -> None:
        """Take the question, an explanation under it, what else it holds, and a width in px at 100 % text."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._title = label(title, "title", wrap=True)
        self._text = para(text, "soft")
        self._text.setVisible(bool(text))
        self.body = col(*body, gap=S3)
        self._answers = row(None, gap=S2)
        box = col(self._title, self._text, self.body, S2, self._answers, gap=S3)
        box.setContentsMargins(S5, S5, S5, S4 + 4)
        self.setLayout(box)
        self.setMinimumWidth(em(width))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need at this width, which Qt's own hint misses."""
        super().showEvent(event)
        self.fit_height()

    def fit_height(self) -> None:
        """Take the height that the words need now, at this width."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth() and self.isWindow():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def add(self, *items: Item) -> None:
        """Put more into the body."""
        fill(self.body, *items)

    def set_title(self, title: str) -> None:
        """Ask otherwise."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def set_text(self, text: str) -> None:
        """Explain otherwise."""
        self._text.set_words(text)
        self._text.setVisible(bool(text))

    def add_cancel(self, text: str) -> Button:
        """Add the way out: it rejects the dialog."""
        made = self.add_button(text, "secondary")
        made.clicked.connect(self.reject)
        return made

    def add_action(self, text: str, *, accepts: bool = True) -> Button:
        """Add the primary answer: Enter presses it, and it accepts the dialog unless the caller checks first."""
        made = self.add_button(text, "primary")
        made.setDefault(True)
        if accepts:
            made.clicked.connect(self.accept)
        return made

    def add_button(self, text: str, kind: str = "quiet") -> Button:
        """Add another answer at the right of those there are."""
        made = Button(text, kind)
        self._answers.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made


def ask(parent: QWidget | None, title: str, text: str, *, action: str, cancel: str) -> bool:
    """Ask a question before something is replaced or deleted, and say whether the action was chosen."""
    dialog = Dialog(parent, title, text=text)
    dialog.add_cancel(cancel)
    dialog.add_action(action)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
