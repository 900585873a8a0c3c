"""The table of posts, and the chosen post under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from creator_coach.app.accounts import read_accounts
from creator_coach.app.log_post import delete_posts
from creator_coach.app.posts_view import PostFilter
from creator_coach.app.profile import read_profile
from creator_coach.domain.posts import Format, Post
from creator_coach.ui.context import Context
from creator_coach.ui.models import posts_model
from creator_coach.ui.models.posts_model import PostsModel
from creator_coach.ui.parts.log_detail import PostDetail
from creator_coach.ui.parts.log_records import ChoiceDelegate, Records, RecordsTable
from creator_coach.ui.texts.names import format_name
from creator_coach.ui.widgets.cards import EmptyState
from creator_coach.ui.widgets.layout import fill
from creator_coach.ui.widgets.tables import Column
from creator_coach.ui.widgets.text import label

_COLUMNS = (
    Column(108),
    Column(bold=True),
    Column(104, gives_up=460),
    Column(96, right=True, gives_up=460),
    Column(80, right=True, gives_up=760),
    Column(84, right=True, gives_up=760),
    Column(100, right=True),
)


class PostsRecords(Records[Post]):
    """All posts, a page at a time."""

    add_asked = Signal()  # there is no post yet, and the user wants to log one
    all_asked = Signal()  # nothing was found, and the user wants to see everything again

    def __init__(self, context: Context) -> None:
        self.posts = PostsModel(context.store)
        table = RecordsTable(_COLUMNS, "", self.posts)
        super().__init__(context, table, self.posts)
        table.setAccessibleName(self.tr("Posts"))
        table.setObjectName("posts-table")
        formats = [(form.value, format_name(form)) for form in Format]
        table.setItemDelegateForColumn(posts_model.FORMAT, ChoiceDelegate(_COLUMNS, table, formats))
        table.horizontalHeader().setSortIndicator(posts_model.DATE, Qt.SortOrder.DescendingOrder)
        table.horizontalHeader().setSectionsClickable(True)
        table.setSortingEnabled(True)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        self.empty = EmptyState(
            self.tr("No posts yet"),
            self.tr("Log what you published, even without its numbers. They can come later."),
            self.tr("Log your first post"),
            "secondary",
            picture="posts",
        )
        self.empty.setObjectName("no-posts")
        self.empty.pressed.connect(self.add_asked)
        self.nothing = EmptyState(
            self.tr("Nothing found"), self.tr("No caption or hashtag matches."), self.tr("Show all posts"), "secondary"
        )
        self.nothing.setObjectName("nothing-found")
        self.nothing.pressed.connect(self.all_asked)
        self.detail = PostDetail(context.store)
        formula = self.tr(
            "Response = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown. "
            "A dash means not known, not zero."
        )
        self.note = label(formula, "small", "soft", wrap=True)
        self.note.setObjectName("formula")
        fill(self.box, table, self.nothing, self.empty, self.detail, self.note)

    def refresh(self) -> None:
        """Read the posts again; everybody keeps their place."""
        self.posts.renew()
        self._show_around()

    def show_filter(self, where: PostFilter) -> None:
        """Show the posts that a filter lets through."""
        self.posts.set_filter(where)
        self._show_around()

    def remove(self, rows: list[int]) -> None:
        """Delete posts, with undo."""
        ids = [self.posts.entry(place).id for place in rows]
        delete_posts(self.store, ids)
        self.context.toast(self.tr("%n post(s) deleted.", "", len(ids)), True)

    def _show_around(self) -> None:
        any_row = self.posts.rowCount() > 0
        filtered = self.posts.where != PostFilter()
        self.table.setVisible(any_row)
        self.note.setVisible(any_row)
        self.nothing.setVisible(not any_row and filtered)
        self.empty.setVisible(not any_row and not filtered)
        self._on_selection()

    def _on_selection(self) -> None:
        rows = self.table.chosen_rows()
        one = self.posts.entry(rows[0]) if len(rows) == 1 else None
        self.detail.setVisible(one is not None)
        if one is not None:
            accounts = {account.id: account for account in read_accounts(self.store, archived=True)}
            self.detail.show_post(one, accounts.get(one.draft.account), read_profile(self.store).zone)
