"""How do I get my file? The way to each export, step by step."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from creator_coach.app.guides import Guide, read_guides
from creator_coach.ui.texts.language import Speech, month_year, number
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import platform_letters, platform_name
from creator_coach.ui.theme.tokens import S1, S2, S3, S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import TOP, FlowRow, beside, clear, col, held, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.text import chip, glyph, label, para

_BRINGS = {
    "followers-daily": N_("guide", "follower total of every day"),
    "followers-changes": N_("guide", "daily changes"),
    "followers-now": N_("guide", "today's follower number"),
    "follower-list": N_("guide", "list of followers"),
    "posts": N_("guide", "all posts"),
    "post-metrics": N_("guide", "figures of posts"),
    "income": N_("guide", "income"),
}
_AN_HOUR, _A_DAY = 60, 1440
_LEAST = 560  # px at 100 % text from which the list stands beside the steps


class GuidePanel(Card):
    """A list of files, and the way to the chosen one."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("guide")
        self.set_title(self.tr("How do I get my file?"))
        self.close_button = Button(self.tr("Close"), "secondary")
        self.close_button.setObjectName("close-guide")
        self.close_button.clicked.connect(self.closed)
        self.set_aside(self.close_button)
        self._guides = read_guides(Speech.language)
        self.rows: dict[str, RowFrame] = {}
        names = col(gap=1)
        for guide in self._guides:
            names.addWidget(self._row(guide))
        names.addStretch(1)
        self._detail = col(gap=S3)
        self.add(beside(names, col(held(self._detail), None), (2, 4), _LEAST))
        self.show_guide(self._guides[0].id)

    def show_guide(self, guide_id: str) -> None:
        """Show the way to one file."""
        guide = next((each for each in self._guides if each.id == guide_id), self._guides[0])
        for each, made in self.rows.items():
            made.set_selected(each == guide.id)
        clear(self._detail)
        chips = FlowRow(*(chip(QCoreApplication.translate("guide", _BRINGS[each]), "accent") for each in guide.brings))
        steps = held(col(*[_step(place, text) for place, text in enumerate(guide.steps, 1)], gap=S2))
        tips = held(col(*[_tip(text) for text in guide.tips], gap=S2))
        checked = month_year(date(*guide.checked, 1))
        words = self.tr(
            "Checked in {month}; menus move. If yours looks different, search the settings for the same words."
        )
        for widget in (
            label(guide.title, "lead", wrap=True),
            para(guide.what),
            chips,
            label(self._takes(guide.minutes), "small", "soft", wrap=True),
            rule(),
            steps,
            tips,
            label(words.format(month=checked), "small", "soft", wrap=True),
        ):
            self._detail.addWidget(widget)
        self._chosen = guide.id

    def chosen(self) -> str:
        """Return the file whose way is shown."""
        return self._chosen

    def take_focus(self) -> QWidget:
        """Focus the chosen row and return it."""
        made = self.rows[self._chosen]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, guide: Guide) -> RowFrame:
        name = guide.platform_name or platform_name(guide.platform)
        badge = Badge(platform_letters(guide.platform, guide.platform_name), says=name)
        inside = row(badge, (label(guide.title, wrap=True), 1), gap=S2)
        made = RowFrame(inside, clickable=True, choice=True, pad=(S2, S1))
        made.setAccessibleName(guide.title)
        made.setObjectName(f"guide-{guide.id}")
        made.activated.connect(self._on_row)
        self.rows[guide.id] = made
        return made

    def _on_row(self) -> None:
        sender = self.sender()
        self.show_guide(next(each for each, made in self.rows.items() if made is sender))

    def _takes(self, minutes: int) -> str:
        if minutes >= _A_DAY:
            return self.tr("A few minutes of yours, then a day or more of waiting.")
        if minutes >= _AN_HOUR:
            return self.tr("A few minutes of yours, then an hour or more of waiting.")
        return self.tr("About {minutes} minutes.").format(minutes=number(minutes))


def _step(place: int, text: str) -> QWidget:
    """Return a numbered step."""
    return held(row((label(f"{place}.", "bold", "accent", width=24), TOP), (label(text, wrap=True), 1), gap=S2))


def _tip(text: str) -> QWidget:
    made = row((glyph("info", "note", 16), TOP), (label(text, "small", wrap=True), 1), gap=S2)
    made.setContentsMargins(0, 0, S4, 0)
    return held(made)
