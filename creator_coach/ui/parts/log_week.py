"""The posts of this week, one line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from creator_coach.domain.accounts import Account, AccountId
from creator_coach.domain.posts import Post
from creator_coach.ui.models.posts_model import first_line
from creator_coach.ui.texts.language import day_short, weekday_name
from creator_coach.ui.texts.names import format_name, letters_of, platform_of
from creator_coach.ui.theme.sheet import font
from creator_coach.ui.theme.tokens import S1, S3, em
from creator_coach.ui.widgets.layout import TOP, FlowRow, clear, col, row
from creator_coach.ui.widgets.pictures import Badge
from creator_coach.ui.widgets.text import chip, label

_MOST_POSTS, _MOST_TAGS, _TAG_CHARACTERS, _CAPTION_CHARACTERS = 8, 6, 30, 300


class OneLine(QLabel):
    """The start of a text in one line, cut where the room ends; a screen reader gets all of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", "bold")
        self.setFont(font("bold"))
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Give way to whatever stands beside it."""
        return QSize(em(40), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        with QPainter(self) as painter:
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), side | Qt.TextFlag.TextSingleLine, shown)


class WeekPosts(QWidget):
    """Day, platform, format, caption and hashtags of each post of the week."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("week-posts")
        self._drawn: tuple[object, ...] = ("nothing yet",)
        self._lines: QVBoxLayout = col(gap=S3)
        self._more = label("", "small", "soft", wrap=True)
        self._more.setObjectName("week-more")
        self.setLayout(col(self._lines, self._more, gap=S3))

    def show_posts(self, posts: Sequence[Post], accounts: Mapping[AccountId, Account], zone: ZoneInfo) -> None:
        """Show the newest posts of the week."""
        drawn = (*posts, *accounts.values(), zone.key)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        clear(self._lines)
        for post in posts[:_MOST_POSTS]:
            self._lines.addWidget(self._line(post, accounts[post.draft.account], zone))
        left = len(posts) - _MOST_POSTS
        if left > 0:
            self._more.setText(self.tr("%n more post(s) this week; the table below has all.", "", left))
        elif not posts:
            self._more.setText(self.tr("No post logged this week yet."))
        self._more.setVisible(left > 0 or not posts)

    def _line(self, post: Post, account: Account, zone: ZoneInfo) -> QWidget:
        day = post.draft.published_at.astimezone(zone).date()
        said = self.tr("{weekday}, {day} · {format}").format(
            weekday=weekday_name(day.weekday()), day=day_short(day), format=format_name(post.draft.format)
        )
        tags = [chip(_cut(f"#{tag}", _TAG_CHARACTERS), "unclear") for tag in post.draft.tags[:_MOST_TAGS]]
        more = len(post.draft.tags) - _MOST_TAGS
        if more > 0:
            tags.append(chip(f"+{more}", "unclear"))
        caption = first_line(post.draft.caption)
        name: QLabel = OneLine(_cut(caption, _CAPTION_CHARACTERS)) if caption else label(self.tr("No caption"), "bold")
        badge = Badge(letters_of(account), says=platform_of(account))
        made = QWidget()
        made.setObjectName(f"week-post-{post.id}")
        made.setLayout(row((badge, TOP), (col(name, FlowRow(label(said, "small", "soft"), *tags), gap=S1), 1), gap=S3))
        return made


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "\N{HORIZONTAL ELLIPSIS}"
