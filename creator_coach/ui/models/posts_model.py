"""The table of posts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Qt

from creator_coach.app.log_post import edit_post, moved
from creator_coach.app.posts_view import PostFilter, PostSort, read_posts
from creator_coach.app.profile import read_profile
from creator_coach.app.store import Store
from creator_coach.domain.counts import checked_day
from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.hashtags import retagged
from creator_coach.domain.posts import Format, Post
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.models.paged import UNKNOWN, Index, PagedModel
from creator_coach.ui.texts.language import day_full, day_short, number, percent
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import format_name, metric_name
from creator_coach.ui.texts.typed import typed_day, typed_metric

DATE, POST, FORMAT, VIEWS, LIKES, SAVES, RESPONSE = range(7)
_METRICS = {VIEWS: "views", LIKES: "likes", SAVES: "saves"}
_NAMES = {
    DATE: N_("PostsModel", "Date"),
    POST: N_("PostsModel", "Post"),
    FORMAT: N_("PostsModel", "Format"),
    RESPONSE: N_("PostsModel", "Response"),
}
_SORTS = {
    DATE: PostSort.PUBLISHED,
    POST: PostSort.CAPTION,
    FORMAT: PostSort.FORMAT,
    VIEWS: PostSort.VIEWS,
    LIKES: PostSort.LIKES,
    SAVES: PostSort.SAVES,
    RESPONSE: PostSort.RESPONSE,
}
_TIP_CHARACTERS = 600
_EDITABLE = Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True, slots=True)
class _Order:
    sort: PostSort = PostSort.PUBLISHED
    descending: bool = True


class PostsModel(PagedModel[Post]):
    """Posts, sorted and filtered by the log itself."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        words = QCoreApplication.translate
        names = [metric_name(_METRICS[c]) if c in _METRICS else words("PostsModel", _NAMES[c]) for c in range(7)]
        super().__init__(names, parent)
        self._store = store
        self._where, self._order = PostFilter(), _Order()
        self._zone = zone_named(read_profile(store).zone)

    @property
    def where(self) -> PostFilter:
        """What the table shows."""
        return self._where

    def set_filter(self, where: PostFilter) -> None:
        """Show only the posts that a filter lets through."""
        if where != self._where:
            self._where = where
            self.restart()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the posts by a column."""
        wanted = _Order(_SORTS.get(column, PostSort.PUBLISHED), order == Qt.SortOrder.DescendingOrder)
        if wanted != self._order:
            self._order = wanted
            self.restart()

    def renew(self) -> None:
        """Read again what is shown, in the time zone of the moment."""
        self._zone = zone_named(read_profile(self._store).zone)
        super().renew()

    def page(self, offset: int, limit: int) -> list[Post]:
        """Read one page of posts."""
        order = self._order
        return read_posts(self._store, self._where, order.sort, descending=order.descending, offset=offset, limit=limit)

    def key(self, entry: Post) -> int:
        """Return the id of a post."""
        return entry.id

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name; numbers and days are first ordered from the top down."""
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            up = section in (POST, FORMAT)
            return Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be edited but the response, which is computed."""
        can = index.isValid() and index.column() != RESPONSE
        return super().flags(index) | (_EDITABLE if can else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, what its editor begins with, or the whole caption as a tip."""
        if not index.isValid():
            return None
        post, column = self.entry(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(post, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(post, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == POST and "\n" in post.draft.caption.strip():
            lines = escape(post.draft.caption.strip()[:_TIP_CHARACTERS]).replace("\n", "<br>")
            return f"<p>{lines}</p>"
        return None

    def write(self, entry: Post, column: int, text: str) -> None:
        """Store a typed cell."""
        edit_post(self._store, self._changed(entry, column, text))

    def _shown(self, post: Post, column: int) -> str:
        if column == DATE:
            day = post.draft.published_at.astimezone(self._zone).date()
            return day_short(day) if day.year == self._store.today().year else day_full(day)
        if column == POST:
            return first_line(post.draft.caption) or UNKNOWN
        if column == FORMAT:
            return format_name(post.draft.format)
        if column == RESPONSE:
            rate = engagement_rate(post.metrics)
            return UNKNOWN if rate is None else percent(rate)
        value = dict(post.metrics.items())[_METRICS[column]]
        return UNKNOWN if value is None else number(value)

    def _typed(self, post: Post, column: int) -> str:
        if column == DATE:
            return day_full(post.draft.published_at.astimezone(self._zone).date())
        if column == FORMAT:
            return post.draft.format.value
        shown = self._shown(post, column)
        return "" if shown == UNKNOWN else shown

    def _changed(self, post: Post, column: int, text: str) -> Post:
        draft = post.draft
        if column == DATE:
            today = self._store.today()
            day = checked_day(typed_day(text, today), today)
            return replace(post, draft=moved(draft, day, None, self._zone))
        if column == POST:
            caption = _with_first_line(draft.caption, text.strip())
            tags = retagged(draft.caption, draft.tags, caption)
            return replace(post, draft=replace(draft, caption=caption, hashtags=tags))
        if column == FORMAT:
            return replace(post, draft=replace(draft, format=Format(text)))
        name = _METRICS[column]
        return replace(post, metrics=replace(post.metrics, **{name: typed_metric(text, metric_name(name))}))


def first_line(caption: str) -> str:
    """Return the first line of a caption that says something."""
    return next((line.strip() for line in caption.splitlines() if line.strip()), "")


def _with_first_line(caption: str, text: str) -> str:
    lines = caption.splitlines()
    place = next((n for n, line in enumerate(lines) if line.strip()), None)
    if place is None:
        return text
    return "\n".join([*lines[:place], text, *lines[place + 1 :]])
