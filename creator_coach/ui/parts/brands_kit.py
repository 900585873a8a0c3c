"""The media kit: what goes in at the left, the paper itself at the right, and the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from creator_coach.app.media_kit import read_kit
from creator_coach.domain.media_kit import MediaKit
from creator_coach.ui.context import Context
from creator_coach.ui.kit.files import page_picture, save_kit
from creator_coach.ui.kit.ink import HIGH, WIDE
from creator_coach.ui.kit.layouts import Page, pages
from creator_coach.ui.parts.brands_kit_fields import LooksCard, PostsCard, WordsCard
from creator_coach.ui.parts.brands_view import BrandsView
from creator_coach.ui.texts.kit import KitWords, kit_words
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.layout import Columns, clear, col, held

_WIDEST = 720  # px: a page is not shown larger


class Paper(QWidget):
    """One page as it will be in the file."""

    def __init__(self, page: Page, says: str) -> None:
        super().__init__()
        self._page, self._picture = page, page_picture(page, 60)
        self.setAccessibleName(says)
        self.setMaximumWidth(_WIDEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return a page of middle size."""
        return QSize(480, round(480 * HIGH / WIDE))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow window."""
        return QSize(240, round(240 * HIGH / WIDE))

    def hasHeightForWidth(self) -> bool:
        """Say that a page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a page so wide."""
        return round(width * HIGH / WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the paper."""
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.height() != wanted:
            self.setFixedHeight(wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, drawn anew only where its size changed."""
        ratio = self.devicePixelRatioF()
        dots = round(self.width() * ratio)
        if self._picture.width() != dots:
            self._picture = page_picture(self._page, dots)
        self._picture.setDevicePixelRatio(ratio)
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._picture)


class KitPage(BrandsView):
    """`kit` shows it, `kit:contact` goes to the contact."""

    def __init__(self, context: Context) -> None:
        self.pdf, self.png = Button("", "primary"), Button("")
        super().__init__(context, "", "", self.png, self.pdf)
        self.head.set(self.tr("Media kit"), self.tr("One page to send to a brand. Its figures come from your log."))
        self.pdf.set_words(self.tr("Save as PDF"))
        self.png.set_words(self.tr("Save as picture"))
        self.pdf.setObjectName("kit-pdf")
        self.png.setObjectName("kit-png")
        self.pdf.clicked.connect(lambda: self._on_save(self.tr("PDF page (*.pdf)"), "pdf"))
        self.png.clicked.connect(lambda: self._on_save(self.tr("Picture (*.png)"), "png"))
        self.words, self.looks, self.posts = WordsCard(context), LooksCard(context), PostsCard(context)
        self.looks.spoken.connect(self.refresh)
        self._shown: tuple[MediaKit, str] | None = None
        self._papers = col(gap=S4)
        fields = held(col(self.words, self.looks, self.posts, None, gap=S4))
        preview = held(col(self._papers, None))
        self.add(Columns([(fields, ("", 0, 0)), (preview, ("", 1, 1))], {2: (4, 5)}, (760, 9999)))
        self._first: QWidget = self.back

    def open(self, what: str) -> None:
        """Go to what is missing."""
        self._first = self.words.contact.edit if what == "contact" else self.back

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self._first

    def refresh(self) -> None:
        """Read the media kit and paint it, where anything on it changed."""
        for card in (self.words, self.looks, self.posts):
            card.refresh()
        kit, language = read_kit(self.store), self._language()
        if (kit, language) == self._shown:
            return
        self._shown = kit, language
        words = kit_words(kit, language)
        clear(self._papers)
        for number, page in enumerate(pages(kit, words), 1):
            paper = Paper(page, self.tr("Page {number}: {text}").format(number=number, text=_spoken(words)))
            paper.setObjectName(f"kit-page-{number}")
            self._papers.addWidget(paper, 0, Qt.AlignmentFlag.AlignTop)

    def save(self, path: Path) -> None:
        """Write the media kit, and say where it is or why it is not."""
        try:
            made = save_kit(read_kit(self.store), path, self._language())
        except OSError as error:
            self.context.toast(trouble_text(error), False)
            return
        self.context.toast(self.tr("Saved: {file}").format(file=", ".join(one.name for one in made)), False)

    def _language(self) -> str:
        return str(self.looks.language.key())

    def _on_save(self, kind: str, ending: str) -> None:
        words = kit_words(read_kit(self.store), self._language())
        name = "".join(letter for letter in words.title if letter.isalnum() or letter in " -_.")[:80].strip()
        place = str(Path.home() / f"{name}.{ending}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the media kit"), place, kind)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(f".{ending}"))


def _spoken(words: KitWords) -> str:
    """Return what the paper says first, for those who cannot see it."""
    numbers = [f"{one.platform} {one.handle} {one.number} {one.note}" for one in words.accounts]
    figures = [f"{one.value} {one.name}" for one in words.figures]
    growth = words.growth.title if words.growth else ""
    return ". ".join(filter(None, [words.name, words.topic, *numbers, growth, *figures]))
