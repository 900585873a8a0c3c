"""The weekly review as a page to read, to step back through, and to keep as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from creator_coach.domain.review import WeekFacts
from creator_coach.ui.review_paper import save_review
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.texts.review import ReviewText, review_text
from creator_coach.ui.theme.tokens import S2, S3, S4, em
from creator_coach.ui.widgets.buttons import Button, IconButton, flush
from creator_coach.ui.widgets.cards import surface
from creator_coach.ui.widgets.layout import MID, FlowRow, col, row
from creator_coach.ui.widgets.text import label, para
from creator_coach.ui.widgets.way_out import escape_presses

_WIDEST = 760  # px at 100 % text: a comfortable line


class ReviewPage(QWidget):
    """One review at a time, the newest first."""

    closed = Signal()
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review")
        self._reviews: list[WeekFacts] = []
        self._place, self._calm = 0, False
        self.back = flush(Button(self.tr("Back to Today"), "quiet", "left"))
        self.back.setObjectName("review-back")
        self.back.clicked.connect(self.closed)
        escape_presses(self, self.back)
        self.older = IconButton("left", self.tr("The week before"))
        self.newer = IconButton("right", self.tr("The week after"))
        self.older.setObjectName("review-older")
        self.newer.setObjectName("review-newer")
        self.older.clicked.connect(lambda: self._show(self._place + 1))
        self.newer.clicked.connect(lambda: self._show(self._place - 1))
        self.title, self.when = label("", "page", wrap=True), label("", "body", "soft")
        self.title.setObjectName("review-title")
        self.when.setObjectName("review-when")
        self.sections = [(label("", "strong", "accent"), para("")) for _ in range(4)]
        self.last = para("", "soft")
        inside = col(self.title, self.when, gap=4)
        for heading, text in self.sections:
            inside.addSpacing(S4)
            inside.addWidget(heading)
            inside.addWidget(text)
        inside.addSpacing(S4)
        inside.addWidget(self.last)
        self.paper = surface(inside, pad=24)
        copy, pdf, plain = Button(self.tr("Copy")), Button(self.tr("Save as PDF")), Button(self.tr("Save as text"))
        for made, name in ((copy, "review-copy"), (pdf, "review-pdf"), (plain, "review-text")):
            made.setObjectName(name)
        copy.clicked.connect(self._on_copy)
        pdf.clicked.connect(lambda: self._on_save(self.tr("PDF page (*.pdf)"), "pdf"))
        plain.clicked.connect(lambda: self._on_save(self.tr("Text file (*.txt)"), "txt"))
        head = row(self.back, None, (self.older, MID), (self.newer, MID), gap=S2)
        self._column = QWidget()
        self._column.setLayout(col(head, self.paper, FlowRow(pdf, plain, copy), gap=S3))
        self._column.setMaximumWidth(em(_WIDEST))
        self.setLayout(col(row((self._column, 1000), None), None))

    def set(self, reviews: dict[date, WeekFacts], *, calm: bool) -> None:
        """Show the newest of these reviews."""
        self._reviews, self._calm = list(reviews.values()), calm
        self._show(min(self._place, max(len(self._reviews) - 1, 0)))

    def text(self) -> ReviewText:
        """Return the page that is open."""
        return review_text(self._reviews[self._place], calm=self._calm)

    def save(self, path: Path) -> None:
        """Keep the open page as a file, and say where it is or why it is not."""
        try:
            save_review(self.text(), path)
        except OSError as error:
            self.said.emit(trouble_text(error))
        else:
            self.said.emit(self.tr("Saved: {file}").format(file=path.name))

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._reviews):
            return
        self._place = place
        text = self.text()
        self.title.setText(text.title)
        self.when.setText(text.when)
        shown = list(text.sections)
        for k, (heading, body) in enumerate(self.sections):
            heading.setVisible(k < len(shown))
            body.setVisible(k < len(shown))
            if k < len(shown):
                heading.setText(shown[k].heading)
                body.set_words(shown[k].text)
        self.last.set_words(text.last)
        self.older.setEnabled(place + 1 < len(self._reviews))
        self.newer.setEnabled(place > 0)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.text().plain())
        self.said.emit(self.tr("Copied."))

    def _on_save(self, kind: str, ending: str) -> None:
        name = f"{self.text().title} {self._reviews[self._place].monday}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the review"), str(Path.home() / name), kind)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(f".{ending}"))
