"""The card of all that was logged: posts or follower counts, searched and filtered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.posts_view import Log, PostFilter
from creator_coach.app.profile import read_profile
from creator_coach.domain.accounts import Account, AccountId, Platform
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context
from creator_coach.ui.parts.log_counts import CountsRecords
from creator_coach.ui.parts.log_imports import ImportsRecords
from creator_coach.ui.parts.log_posts import PostsRecords
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import account_name, platform_name
from creator_coach.ui.theme.tokens import S2, em
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import beside, row

POSTS, COUNTS, IMPORTS = "posts", "counts", "imports"


class TablesCard(Card):
    """Two tables and the imports, behind three segments."""

    add_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self._store = context.store
        self._hashtag, self._any_post = "", False
        self.setAccessibleName(self.tr("What to show"))
        self.tabs = Segments([(POSTS, ""), (COUNTS, ""), (IMPORTS, "")], POSTS, self.tr("What to show"))
        self.tabs.setObjectName("log-tabs")
        self.tabs.chosen.connect(self._on_tab)
        self.search, self.platform, self.account = Field(""), ComboField(""), ComboField("")
        hint = self.tr("Search captions or hashtags")
        self.search.set_placeholder(hint)
        self.search.say_name(hint)
        self.search.edit.setObjectName("log-search")
        self.search.edit.textChanged.connect(self._on_search)
        self.platform.say_name(self.tr("Platform"))
        self.platform.combo.setObjectName("log-platform")
        self.platform.chosen.connect(self._on_filter)
        self.account.say_name(self.tr("Account"))
        self.account.combo.setObjectName("log-account")
        self.account.chosen.connect(self._on_filter)
        for tool, least, most in ((self.search, 96, 320), (self.platform, 112, 180), (self.account, 112, 260)):
            tool.setMinimumWidth(em(least))
            tool.setMaximumWidth(em(most))
        self.adder = Button(self.tr("Log a post"), "secondary", "plus")
        self.adder.setObjectName("log-a-post")
        self.adder.clicked.connect(self.add_asked)
        self.posts, self.counts, self.imports = PostsRecords(context), CountsRecords(context), ImportsRecords(context)
        self.posts.add_asked.connect(self.add_asked)
        self.posts.all_asked.connect(self._on_all)
        tools = row((self.search, 3), (self.platform, 2), (self.account, 2), self.adder, gap=S2)
        tools.insertStretch(0, 0)  # takes what is left where all are as wide as they may be
        self.add(beside(row(self.tabs, None), tools, (5, 6), 1100), self.posts, self.counts, self.imports)

    def show_log(self, log: Log) -> None:
        """Show how much there is, and read the tables again."""
        posts = self.tr("Posts · {count}").format(count=number(log.posts))
        counts = self.tr("Follower counts · {count}").format(count=number(log.counts))
        imports = self.tr("Imports · {count}").format(count=number(len(log.imports)))
        self.tabs.set_options([(POSTS, posts), (COUNTS, counts), (IMPORTS, imports)])
        self.platform.set_options([(None, self.tr("All platforms")), *((p, platform_name(p)) for p in log.platforms)])
        accounts = read_accounts(self._store, archived=True)
        self.account.set_options(
            [(None, self.tr("All accounts")), *((known.id, account_name(known)) for known in accounts)]
        )
        self._any_post = log.posts > 0
        self._show_tab(accounts)
        self._on_filter()
        self.posts.refresh()
        self.counts.refresh()
        self.imports.show_imports(log.imports, zone_named(read_profile(self._store).zone))

    def open_tab(self, tab: str) -> QWidget:
        """Show one of the tables, focus it and return it."""
        self.tabs.set_chosen(tab)
        self._on_tab()
        shown: QWidget = {POSTS: self.posts.table, COUNTS: self.counts.table}.get(tab, self.tabs)
        target: QWidget = shown if shown.isVisibleTo(self) else self.tabs
        target.setFocus()
        return target

    def show_hashtag(self, tag: str) -> QWidget:
        """Show the posts that have a hashtag; typing in the search then searches as usual."""
        self.search.set_text(f"#{tag}")
        self.platform.set_chosen(None)
        self._hashtag = tag
        self._on_filter()
        return self.open_tab(POSTS)

    def _on_search(self, _text: str) -> None:
        self._hashtag = ""
        self._on_filter()

    def _on_all(self) -> None:
        self._hashtag = ""
        self.platform.set_chosen(None)
        self.search.set_text("")
        self._on_filter()
        self.search.edit.setFocus()

    def _on_filter(self, _key: object = None) -> None:
        platform, account = self.platform.key(), self.account.key()
        text = "" if self._hashtag else self.search.text().strip()
        self.posts.show_filter(PostFilter(text, platform if isinstance(platform, Platform) else None, self._hashtag))
        self.counts.show_account(AccountId(account) if isinstance(account, int) else None)

    def _on_tab(self, _key: object = None) -> None:
        self._show_tab(read_accounts(self._store, archived=True))

    def _show_tab(self, accounts: list[Account]) -> None:
        posts, counts = self.tabs.key() == POSTS, self.tabs.key() == COUNTS
        for widget, shown in (
            (self.posts, posts),
            (self.counts, counts),
            (self.imports, not posts and not counts),
            (self.search, posts and self._any_post),
            (self.platform, posts and self._any_post and len({account.platform for account in accounts}) > 1),
            (self.account, counts and len(accounts) > 1),
            (self.adder, posts and self._any_post and any(not account.archived for account in accounts)),
        ):
            widget.setVisible(shown)
