"""What a file from outside turned out to hold: drafts and problems, nothing stored yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import FollowerCount, FollowerDelta
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder
from creator_coach.domain.posts import NOTHING_KNOWN, Format, Metrics, Relation, TimeSource

DETAIL_LIMIT = 80


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be used: `where` is FILE:LINE, `code` names the sentence, `detail` the text.

    The detail is cut to 80 characters that can be printed, on one line.
    """

    where: str
    code: str
    detail: str = ""

    def __post_init__(self) -> None:
        start = self.detail[: 2 * DETAIL_LIMIT]
        words = "".join(letter if letter.isprintable() else " " for letter in start).split()
        object.__setattr__(self, "detail", " ".join(words)[:DETAIL_LIMIT].rstrip())


@dataclass(frozen=True, slots=True)
class Source:
    """The account as far as the file names it; what is None is asked of the user or taken from --account.

    `title` is a name that is no handle (a channel, a page, a person): it is used only where nothing better is known.
    `platform_name` goes with platform `other`.
    """

    platform: Platform | None = None
    handle: str | None = None
    title: str = ""
    platform_name: str = ""


@dataclass(frozen=True, slots=True)
class ReadPost:
    """A post in a file. `published_at` is UTC unless `time_source` is TYPED or DAY: then it is naive local time.

    With ASSUMED it is naive time in Meta's zone, which is probably Pacific. `captured_at` is when the metrics were
    true, None where the file does not say.
    """

    published_at: datetime
    caption: str = ""
    format: Format = Format.OTHER
    hashtags: tuple[str, ...] | None = None
    sound: str = ""
    link: str = ""
    time_source: TimeSource = TimeSource.TYPED
    platform_id: str = ""
    metrics: Metrics = NOTHING_KNOWN
    captured_at: datetime | None = None
    relation: Relation = Relation.OWN


@dataclass(slots=True)
class AccountReading:
    """All that one file says of one account.

    `present` are the followers of today by the day on which they followed: those who left again are not in it, so it is
    no history of the total.
    """

    source: Source
    counts: list[FollowerCount] = field(default_factory=list)
    deltas: list[FollowerDelta] = field(default_factory=list)
    posts: list[ReadPost] = field(default_factory=list)
    present: dict[date, int] = field(default_factory=dict)

    @property
    def says_anything(self) -> bool:
        """Whether there is a fact for the log in it."""
        return bool(self.counts or self.deltas or self.posts or self.present)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table that somebody typed: its header and what the app took it for ("" for nothing)."""

    header: str
    role: str


@dataclass(slots=True)
class FileReading:
    """All that one file says. `format` is None when nothing was recognised."""

    file: str
    format: str | None
    accounts: list[AccountReading] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    orders: list[AffiliateOrder] = field(default_factory=list)
    clicks: list[AffiliateClicks] = field(default_factory=list)
    columns: list[TableColumn] = field(default_factory=list)
