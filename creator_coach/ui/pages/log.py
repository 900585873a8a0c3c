"""Log: the weekly check-in, the posts of this week, and everything logged so far."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.facts import recent_posts
from creator_coach.app.posts_view import DEPENDS_ON, read_check_in, read_log
from creator_coach.app.profile import read_profile
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.log_check_in import CheckInCard
from creator_coach.ui.parts.log_form import PostForm
from creator_coach.ui.parts.log_guide import GuidePanel
from creator_coach.ui.parts.log_import import ImportPlace
from creator_coach.ui.parts.log_tables import COUNTS, IMPORTS, POSTS, TablesCard
from creator_coach.ui.parts.log_week import WeekPosts
from creator_coach.ui.theme.tokens import S5
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead, label

_HASHTAG, _GUIDE = "hashtag:", "guide:"
_SIDE_BY_SIDE = 1400  # px at 100 % text from which check-in and posts of the week share a line


class LogPage(Page):
    """The room where a week takes a minute."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        self.check_in = CheckInCard(context)
        self.week, self.form = WeekPosts(), PostForm(context)
        self.tables = TablesCard(context)
        self.tables.add_asked.connect(self._on_add)
        self.posts = Card(
            self.tr("Posts of this week"), self.week, rule(), label(self.tr("Add a post"), "bold"), self.form
        )
        self.columns = Columns(
            [(self.check_in, ("", 0, 0)), (self.posts, ("", 1, 1))], {1: (1,), 2: (4, 7)}, (_SIDE_BY_SIDE, 9999)
        )
        self.place = ImportPlace(context)
        self.place.held.connect(self.held)
        self.place.guide_asked.connect(partial(self.arrive, "guide"))
        self.guide: GuidePanel | None = None
        head = PageHead(self.tr("Log"), self.tr("About a minute a week."))
        self.body.add(head, self.columns, self.place, self.tables)

    def refresh(self) -> None:
        """Read the log and draw it."""
        view, log, accounts = read_check_in(self.store), read_log(self.store), read_accounts(self.store)
        self.check_in.show_check_in(view)
        self.columns.set_shown(self.posts, bool(accounts))
        known = {account.id: account for account in read_accounts(self.store, archived=True)}
        self.week.show_posts(recent_posts(self.store, 0), known, zone_named(read_profile(self.store).zone))
        self.form.show_choices(accounts)
        self.tables.setVisible(bool(accounts) or log.posts > 0 or log.counts > 0 or bool(log.imports))
        self.tables.show_log(log)

    def arrive(self, target: str) -> None:
        """Go to the check-in, the form, a table, or the posts of a hashtag."""
        self._refresh_if_stale()
        if target == "check-in":
            self._bring(self.check_in, self.check_in.take_focus())
        elif target == "post":
            self._on_add()
        elif target == "guide" or target.startswith(_GUIDE):
            self._open_guide(target.removeprefix(_GUIDE))
        elif target == "import":
            self._bring(self.place, self.place.take_focus())
        elif target in (POSTS, COUNTS, IMPORTS):
            self._bring(self.tables, self.tables.open_tab(target))
        elif target.startswith(_HASHTAG):
            self._bring(self.tables, self.tables.show_hashtag(target.removeprefix(_HASHTAG).lstrip("#")))

    def _open_guide(self, chosen: str) -> None:
        """Show the ways to the files below the drop zone."""
        if self.guide is None:
            self.guide = GuidePanel()
            self.guide.closed.connect(self._on_guide_closed)
            inner = self.place.layout()
            if isinstance(inner, QVBoxLayout):
                inner.addWidget(self.guide)
        self.guide.show()
        if chosen != "guide":
            self.guide.show_guide(chosen)
        focused = self.guide.take_focus()
        QTimer.singleShot(0, self, partial(self._bring, self.guide, focused))  # once the page knows its new height

    def _on_guide_closed(self) -> None:
        if self.guide is not None:
            self.guide.hide()
        self._bring(self.place, self.place.take_focus())

    def take_files(self, paths: list[Path]) -> None:
        """Read files that were dropped anywhere on the window."""
        self._refresh_if_stale()
        self.place.take(paths)
        self._bring(self.place, self.place)

    def leave(self) -> None:
        """End an import that is under way."""
        self.place.close_run()

    def _on_add(self) -> None:
        if self.posts.isVisibleTo(self):
            self._bring(self.posts, self.form.take_focus())
        else:
            self._bring(self.check_in, self.check_in.take_focus())

    def _bring(self, card: QWidget, focused: QWidget) -> None:
        """Scroll so that the card begins at the top where it can, and what has the focus is in view."""
        inner = self.body.widget()
        if inner is None:
            return
        if layout := inner.layout():
            layout.activate()
        top = card.mapTo(inner, QPoint(0, 0)).y()
        self.body.verticalScrollBar().setValue(top - S5)
        self.body.ensureWidgetVisible(focused, 0, S5)
