"""The form that adds a post: quick by keyboard, and nothing typed is lost by a fault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.posts_view import PostFilter, PostSort, read_posts, used_hashtags
from creator_coach.domain.accounts import Account, AccountId, Platform
from creator_coach.domain.counts import checked_day
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, PostDraft
from creator_coach.ui.context import Context
from creator_coach.ui.parts.log_hashtags import HashtagField, limit_of
from creator_coach.ui.parts.log_metrics import MetricFields
from creator_coach.ui.texts.language import clock_time, day_full
from creator_coach.ui.texts.names import account_name, format_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_day, typed_time
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.fields import ComboField, Field, Labelled, TextField
from creator_coach.ui.widgets.layout import beside, col, held, row

T = TypeVar("T")
USUAL_FORMAT = {
    Platform.INSTAGRAM: Format.REEL,
    Platform.FACEBOOK: Format.REEL,
    Platform.TIKTOK: Format.VIDEO,
    Platform.YOUTUBE: Format.VIDEO,
    Platform.SHOPEE_VIDEO: Format.VIDEO,
    Platform.X: Format.TEXT,
    Platform.THREADS: Format.TEXT,
}
_NEWEST = 20  # posts of a platform among which an account's newest is looked for


class PostForm(QWidget):
    """Account, day, time, format, caption and hashtags; sound, link and numbers for those who want."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._store, self._toast = context.store, context.toast
        self._accounts: dict[AccountId, Account] = {}
        self._caption, self._today_text = "", ""
        self._format_is_own = False
        self.account = ComboField(self.tr("Account"))
        self.day, self.time = Field(self.tr("Date")), Field(self.tr("Time (optional)"))
        self.time.set_placeholder(clock_time(16, 30))
        self.format = ComboField(self.tr("Format"), [(form, format_name(form)) for form in Format])
        self.caption = TextField(self.tr("Caption"), least=3, most=10)
        self.hashtags = HashtagField("post-hashtags")
        self.sound, self.link = Field(self.tr("Sound (optional)")), Field(self.tr("Link (optional)"))
        self.metrics = MetricFields("post")
        extra = held(col(beside(row((self.sound, 1)), row((self.link, 1)), least=560), self.metrics, gap=S3))
        self.more = Disclosure(self.tr("Sound, link and numbers"), extra)
        self.submit = Button(self.tr("Log this post"), "primary")
        self.submit.setAutoDefault(True)  # Enter presses it, as Space does
        self._name_parts()
        self._connect()
        when = row((self.day, 1), (self.time, 1), (self.format, 1))
        fields = beside(col(self.account, self.caption, gap=S3), col(when, self.hashtags, gap=S3), (1, 1), 700)
        self.setLayout(col(fields, self.more, row(self.submit, None), gap=S3))
        stops = [self.account.combo, self.caption.edit, self.day.edit, self.time.edit, self.format.combo]
        stops += [self.hashtags.edit, self.more.button, self.sound.edit, self.link.edit]
        stops += [*(field.edit for field in self.metrics.fields.values()), self.submit]
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def show_choices(self, accounts: list[Account]) -> None:
        """Offer accounts and hashtags; what is typed stays."""
        self._accounts = {account.id: account for account in accounts}
        before = self.account.key()
        self.account.set_options([(account.id, account_name(account)) for account in accounts])
        self.account.setVisible(len(accounts) > 1)
        if self.account.key() != before:
            self._on_account()
        today = day_full(self._store.today())
        if self.day.text() in ("", self._today_text):
            self.day.set_text(today)
        self._today_text = today
        self.hashtags.set_used(used_hashtags(self._store))

    def take_focus(self) -> QWidget:
        """Focus the caption and return it."""
        self.caption.edit.setFocus()
        return self.caption.edit

    def _name_parts(self) -> None:
        self.account.combo.setObjectName("post-account")
        self.format.combo.setObjectName("post-format")
        self.caption.edit.setObjectName("post-caption")
        self.submit.setObjectName("log-this-post")
        self.more.button.setObjectName("post-more")
        for name, field in (("day", self.day), ("time", self.time), ("sound", self.sound), ("link", self.link)):
            field.edit.setObjectName(f"post-{name}")

    def _connect(self) -> None:
        self.account.chosen.connect(self._on_account)
        self.format.chosen.connect(self._on_format)
        self.caption.edit.textChanged.connect(self._on_caption)
        self.submit.clicked.connect(self._on_submit)
        self.day.committed.connect(partial(self._on_left, self.day))
        self.time.committed.connect(partial(self._on_left, self.time))
        self.day.edit.returnPressed.connect(self._on_next)
        self.time.edit.returnPressed.connect(self._on_next)
        self.hashtags.entered.connect(self._on_submit)
        finals = [self.sound.edit, self.link.edit]
        finals += [field.edit for field in self.metrics.fields.values()]
        for edit in finals:
            edit.returnPressed.connect(self._on_submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_submit)

    def _chosen(self) -> Account | None:
        key = self.account.key()
        return next((account for account in self._accounts.values() if account.id == key), None)

    def _on_account(self, _key: object = None) -> None:
        """Take the account's usual format, unless the user chose one, and its platform's limit."""
        account = self._chosen()
        self.hashtags.set_platform(*limit_of(self._store, account))
        if account and not self._format_is_own:
            self.format.set_chosen(self._usual(account))

    def _usual(self, account: Account) -> Format:
        """Return the format of the account's newest post, else what its platform is mostly used for."""
        where = PostFilter(platform=account.platform)
        newest = read_posts(self._store, where, PostSort.PUBLISHED, descending=True, offset=0, limit=_NEWEST)
        own = (post.draft.format for post in newest if post.draft.account == account.id)
        return next(own, USUAL_FORMAT.get(account.platform, Format.OTHER))

    def _on_format(self, _key: object) -> None:
        self._format_is_own = True

    def _on_caption(self) -> None:
        before, self._caption = self._caption, self.caption.text()
        self.hashtags.follow(before, self._caption)

    def _on_left(self, field: Field, _text: str) -> None:
        """Say at once what is wrong with a day or a time."""
        if field is self.day:
            self._read(field, self._read_day)
        else:
            self._read(field, typed_time)

    def _on_next(self) -> None:
        self.focusNextChild()

    def _read_day(self, text: str) -> date:
        today = self._store.today()
        return checked_day(typed_day(text, today), today)

    def _read(self, field: Field, read: Callable[[str], T]) -> T | None:
        field.set_fault(None)
        try:
            return read(field.text())
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return None

    def _on_submit(self) -> None:
        """Log the post, or mark what cannot be and go to the first of it."""
        account, metrics = self._chosen(), self.metrics.read()
        draft = self._draft(account) if account else None
        if draft is None or metrics is None:
            self._go_to(self._first_fault())
            return
        self._format_is_own = False
        log_post(self._store, draft, metrics)
        self._clear()
        self._toast(self.tr("Post logged."), True)

    def _go_to(self, fault: QWidget | None) -> None:
        if fault is None:
            return
        if not fault.isVisibleTo(self):
            self.more.button.setChecked(True)
        fault.setFocus()

    def _draft(self, account: Account) -> PostDraft | None:
        for field in (self.caption, self.sound, self.link):
            field.set_fault(None)
        day, at = self._read(self.day, self._read_day), self._read(self.time, typed_time)
        form = self.format.key()
        try:
            tags = self.hashtags.read()
            if day is None or self.time.fault():
                return None
            return draft_post(
                self._store,
                account.id,
                day,
                at,
                caption=self.caption.text(),
                format=form if isinstance(form, Format) else Format.OTHER,
                hashtags=tags,
                sound=self.sound.text().strip(),
                link=self.link.text().strip(),
            )
        except RuleError as error:
            by_code: dict[str, Labelled] = {
                "caption": self.caption,
                "sound": self.sound,
                "link": self.link,
                "date": self.day,
            }
            by_code.get(error.code.partition("-")[0], self.hashtags.field).set_fault(rule_problem(error))
            return None

    def _first_fault(self) -> QWidget | None:
        fields = (self.day, self.time, self.caption, self.hashtags.field, self.sound, self.link)
        return next((field.editor for field in fields if field.fault()), self.metrics.first_fault())

    def _clear(self) -> None:
        """Be ready for the next post; the account stays, and its format with it."""
        self._caption = ""
        self.caption.set_text("")
        self.hashtags.set_tags(())
        for field in (self.time, self.sound, self.link):
            field.set_text("")
        self.day.set_text(self._today_text)
        self.metrics.show_metrics(Metrics())
        self._on_account()
        self.take_focus()
