"""A post as the coach's rules see it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from creator_coach.domain.hashtags import group_of
from creator_coach.domain.posts import Format, Metrics
from creator_coach.domain.topics import Fit, Niche, words_of
from creator_coach.domain.traits import asks, words_only

_TOGETHER = re.compile(r"(?<![\w.])@\w[\w.]+|\b(?:collab\w*|kolab\w*|duet|stitch|feat(?:uring)?|ft)\b", re.IGNORECASE)
_LONG_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What one post shows. `tag_limit` is its platform's hashtag limit, where one is known."""

    day: date
    caption: str
    format: Format
    tags: tuple[str, ...]
    has_sound: bool
    metrics: Metrics
    tag_limit: int | None = None
    joint: bool = False

    @property
    def asks(self) -> bool:
        """Whether the caption asks something."""
        return asks(self.caption)

    @property
    def together(self) -> bool:
        """Whether it was made with another account, or its caption names one."""
        return self.joint or bool(_TOGETHER.search(self.caption))

    @property
    def over_limit(self) -> bool:
        """Whether it has more hashtags than its platform takes."""
        return self.tag_limit is not None and len(self.tags) > self.tag_limit

    def about(self, niche: Niche) -> bool | None:
        """Whether it is about the niche, by its caption or a hashtag; None where the caption's words do not say."""
        covered = niche.covers(words_only(self.caption))
        return True if covered is False and any(niche.fit(tag) is Fit.ON for tag in self.tags) else covered

    def fits(self, niche: Niche) -> tuple[Fit, ...]:
        """Return how each hashtag fits the niche; one that names a word of its own caption fits."""
        words = {word for word in words_of(words_only(self.caption)) if len(word) >= _LONG_ENOUGH}
        found = []
        for tag in self.tags:
            fit = niche.fit(tag)
            if fit is Fit.UNKNOWN and any(word in group_of(tag) for word in words):
                fit = Fit.ON
            found.append(fit)
        return tuple(found)
