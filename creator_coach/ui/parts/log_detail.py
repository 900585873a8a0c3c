"""The chosen post under its table: hashtags, and on request its whole caption, sound, link and numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from creator_coach.app.log_post import edit_post
from creator_coach.app.posts_view import used_hashtags
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Account
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import retagged
from creator_coach.domain.posts import Post, PostDraft, TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.parts.log_hashtags import HashtagField, limit_of
from creator_coach.ui.parts.log_metrics import MetricFields
from creator_coach.ui.texts.language import clock_time, day_full
from creator_coach.ui.texts.names import account_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S3
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.fields import Field, TextField
from creator_coach.ui.widgets.layout import beside, col, held, row
from creator_coach.ui.widgets.text import label


class PostDetail(QWidget):
    """Edits the post that is selected; each field is stored when it is left."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("post-detail")
        self._store = store
        self._post: Post | None = None
        self._about = label("", "small", "soft", wrap=True)
        self._about.setObjectName("detail-about")
        self.hashtags = HashtagField("detail-hashtags")
        self.hashtags.committed.connect(self._on_hashtags)
        self.caption = TextField(self.tr("Whole caption"), least=2, most=10)
        self.caption.edit.setObjectName("detail-caption")
        self.caption.committed.connect(self._on_caption)
        self.sound, self.link = Field(self.tr("Sound")), Field(self.tr("Link"))
        for name, field in (("sound", self.sound), ("link", self.link)):
            field.edit.setObjectName(f"detail-{name}")
            field.committed.connect(partial(self._on_text, name, field))
        self.metrics = MetricFields("detail")
        self.metrics.committed.connect(self._on_metric)
        texts = beside(row((self.sound, 1)), row((self.link, 1)), least=560)
        self.more = Disclosure(
            self.tr("Whole caption, sound, link and numbers"), held(col(self.caption, texts, self.metrics, gap=S3))
        )
        self.more.button.setObjectName("detail-more")
        self.setLayout(col(self._about, self.hashtags, self.more, gap=S3))

    def show_post(self, post: Post, account: Account | None, zone: str) -> None:
        """Show a post; of the post shown already, only what changed."""
        before, self._post = self._post, post
        afresh = before is None or before.id != post.id
        draft = post.draft
        local = draft.published_at.astimezone(zone_named(zone))
        when = day_full(local.date())
        if draft.time_source is not TimeSource.DAY:
            when = self.tr("{day}, {time}").format(day=when, time=clock_time(local.hour, local.minute))
        name = account_name(account) if account else ""
        self._about.setText(self.tr("{account} · {when}").format(account=name, when=when))
        self.hashtags.set_used(used_hashtags(self._store))
        self.hashtags.set_platform(*limit_of(self._store, account))
        if afresh or before is None or before.draft.tags != draft.tags:
            self.hashtags.set_tags(draft.tags)
        texts = ((self.caption, "caption"), (self.sound, "sound"), (self.link, "link"))
        for field, name in texts:
            if afresh or before is None or getattr(before.draft, name) != getattr(draft, name):
                field.set_text(getattr(draft, name))
                field.set_fault(None)
        self.metrics.show_metrics(post.metrics, afresh=afresh)

    def _on_hashtags(self, tags: tuple[str, ...]) -> None:
        self._change(self.hashtags.field, hashtags=tags)

    def _on_caption(self, text: str) -> None:
        if self._post is not None:
            draft = self._post.draft
            self._change(self.caption, caption=text, hashtags=retagged(draft.caption, draft.tags, text))

    def _on_text(self, name: str, field: Field, text: str) -> None:
        self._change(field, **{name: text.strip()})

    def _on_metric(self, name: str) -> None:
        metrics = self.metrics.read_one(name)
        if self._post is not None and metrics is not None:
            edit_post(self._store, replace(self._post, metrics=metrics))

    def _change(self, field: Field | TextField, **changes: object) -> None:
        """Store changed parts of the draft, or say why they cannot be."""
        if self._post is None:
            return
        field.set_fault(None)
        try:
            draft: PostDraft = replace(self._post.draft, **changes)  # type: ignore[arg-type]  # names checked above
            edit_post(self._store, replace(self._post, draft=draft))
        except RuleError as error:
            field.set_fault(rule_problem(error))
