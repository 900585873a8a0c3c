"""What if: posts a week on a slider, and the range of dates that would go with it, where the log can say so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from creator_coach.app.standing import Standing
from creator_coach.app.what_if import MOST_POSTS, can_say, what_if
from creator_coach.domain.posting import WEEKS_NEEDED, PerPost, Posting
from creator_coach.ui.texts.forecast import reach_words
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import held, row
from creator_coach.ui.widgets.text import label, para


class WhatIfCard(Card):
    """The same forecast, moved by the followers that each post went with."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("What if you posted more, or less?"))
        self._standing: Standing | None = None
        self._per_post: PerPost | None = None
        self._today = date.min
        self.posts = QSlider(Qt.Orientation.Horizontal)
        self.posts.setObjectName("what-if-posts")
        self.posts.setRange(0, MOST_POSTS)
        self.posts.setPageStep(1)
        self.posts.setAccessibleName(self.tr("Posts a week"))
        self.posts.valueChanged.connect(self._show_range)
        self._count, self._finding = label("", "bold"), label("", "lead", wrap=True)
        self._finding.setObjectName("what-if-finding")
        self._rests_on = para("", "soft", "small")
        self._rests_on.setObjectName("what-if-rests-on")
        self._choice = held(row((self.posts, 1), self._count, gap=S2))
        self.add(self._choice, self._finding, self._rests_on)

    def show_posting(self, standing: Standing, posting: Posting, today: date) -> None:
        """Show an account and what its weeks of posting say."""
        self._standing, self._today = standing, today
        self._per_post = can_say(standing, posting)
        for made in (self._choice, self._finding):
            made.setVisible(self._per_post is not None)
        if self._per_post is None:
            self._rests_on.set_words(self._missing(posting))
            return
        self._rests_on.set_words(self._rests(self._per_post, posting))
        if not self.posts.hasFocus():
            self.posts.setValue(round(self._per_post.usual))
        self._show_range()

    def _show_range(self) -> None:
        if self._standing is None or self._per_post is None:
            return
        n = self.posts.value()
        self._count.setText(self.tr("%n post(s) a week", "", n))
        found = what_if(self._standing, self._per_post, n, self._today)
        text = reach_words(found.forecast, self._standing.goal, self._today)
        self._finding.setText(text)
        self.posts.setAccessibleDescription(f"{self._count.text()}. {text}")

    def _rests(self, per_post: PerPost, posting: Posting) -> str:
        text = self.tr(
            "In {weeks} weeks, each post more went with {low} to {high} followers (8 in 10 chances); "
            "you posted {usual} a week. A link, not yet a proof."
        )
        return text.format(
            weeks=number(posting.weeks),
            low=number(per_post.low, digits=1),
            high=number(per_post.high, digits=1),
            usual=number(per_post.usual, digits=1),
        )

    def _missing(self, posting: Posting) -> str:
        if posting.weeks < WEEKS_NEEDED:
            text = self.tr(
                "To say this, the log needs about {needed} weeks with posts and a follower number each; "
                "so far there are {weeks}."
            )
            return text.format(needed=number(WEEKS_NEEDED), weeks=number(posting.weeks))
        if self._standing is not None and posting.per_post is not None:
            return self.tr("First the forecast above needs a range; then it can be moved.")
        return self.tr(
            "Your weeks are too alike to say: try a few with one post more, or one less, and log the number each week."
        )
