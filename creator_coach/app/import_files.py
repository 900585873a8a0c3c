"""Bring in what files say: one change for all of them, so that one undo takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from creator_coach.app.accounts import account_for
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId, AccountKey
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Metrics, PostDraft, TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.imports.reading import AccountReading, FileReading, Problem, ReadPost, Source
from creator_coach.storage import accounts, counts, file_imports, posts_bulk
from creator_coach.storage.counts import Outcome
from creator_coach.storage.profile import read_profile
from creator_coach.storage.unit_of_work import UnitOfWork

__all__ = ["Imported", "Problem", "import_readings"]


@dataclass(slots=True)
class Imported:
    """What one file brought: how many facts of each kind were new, changed or known."""

    file: str
    format: str | None
    accounts: list[str] = field(default_factory=list)
    follower_counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    follower_deltas: dict[str, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    posts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    problems: list[Problem] = field(default_factory=list)

    @property
    def news(self) -> int:
        """How many facts were new or changed."""
        tallies = (self.follower_counts, self.follower_deltas, self.posts)
        return sum(tally[Outcome.NEW] + tally[Outcome.CHANGED] for tally in tallies)

    def as_values(self) -> dict[str, Any]:
        """Return the names and numbers of the command line's contract."""
        return {
            "file": self.file,
            "format": self.format,
            "accounts": self.accounts,
            "follower_counts": {str(k): n for k, n in self.follower_counts.items()},
            "follower_deltas": {str(k): n for k, n in self.follower_deltas.items()},
            "posts": {str(k): n for k, n in self.posts.items()},
            "problems": [{"where": p.where, "code": p.code, "detail": p.detail} for p in self.problems],
        }


class _TakenBackError(Exception):
    """Takes back a trial import, and one that brought nothing."""


def import_readings(
    store: Store, readings: Sequence[FileReading], given: AccountKey | None = None, *, dry_run: bool = False
) -> list[Imported]:
    """Store what files say, or with dry_run only count what would be stored.

    Args:
        store: where it goes.
        readings: what was read from each file.
        given: the account for what a file does not name.
        dry_run: change nothing.
    """
    done: list[Imported] = []
    try:
        with store.change("import") as work:
            done += [_one_file(store, work, reading, given) for reading in readings]
            _keep(done, dry_run=dry_run)
    except _TakenBackError:
        pass
    return done


def _keep(done: Sequence[Imported], *, dry_run: bool) -> None:
    if dry_run or not any(result.news for result in done):
        raise _TakenBackError


def _one_file(store: Store, work: UnitOfWork, reading: FileReading, given: AccountKey | None) -> Imported:
    result = Imported(reading.file, reading.format, problems=list(reading.problems))
    if reading.format is None:
        return result
    import_id = file_imports.add_import(work, store.clock.now(), reading.file, reading.format)
    for part in reading.accounts:
        key = _key_for(work, part.source, given)
        if key is None:
            named = part.source.platform or part.source.handle or ""
            result.problems.append(Problem(reading.file, "account-needed", str(named)))
            continue
        account = account_for(work, key)
        stored = next(a for a in accounts.all_accounts(work.db) if a.id == account)
        if str(stored.draft.key) not in result.accounts:
            result.accounts.append(str(stored.draft.key))
        _one_account(store, work, account, part, (import_id, result))
    if result.news:
        file_imports.set_summary(work, import_id, result.as_values())
    else:
        file_imports.drop_import(work, import_id)
    return result


def _one_account(
    store: Store, work: UnitOfWork, account: AccountId, part: AccountReading, into: tuple[int, Imported]
) -> None:
    import_id, result = into
    if part.counts:
        _add(result.follower_counts, counts.add_counts(work, account, part.counts, import_id))
    if part.deltas:
        _add(result.follower_deltas, counts.add_deltas(work, account, part.deltas, import_id))
    drafts: list[tuple[PostDraft, Metrics]] = []
    zone = read_profile(work.db).zone
    for post in part.posts:
        try:
            drafts.append((_draft(post, account, zone), post.metrics))
        except RuleError as error:
            result.problems.append(Problem(result.file, error.code, post.caption[:80]))
    if drafts:
        _add(result.posts, posts_bulk.add_posts(work, account, drafts, store.clock.now(), import_id))


def _draft(post: ReadPost, account: AccountId, zone: str) -> PostDraft:
    local = post.published_at.utcoffset() is None
    instant: datetime = post.published_at.replace(tzinfo=zone_named(zone)) if local else post.published_at
    return PostDraft(
        account=account,
        published_at=instant.astimezone(UTC),
        caption=post.caption,
        format=post.format,
        hashtags=post.hashtags,
        sound=post.sound,
        link=post.link,
        zone=zone if local else "UTC",
        time_source=post.time_source if local or post.time_source is TimeSource.ASSUMED else TimeSource.UTC,
        platform_id=post.platform_id,
    )


def _key_for(work: UnitOfWork, source: Source, given: AccountKey | None) -> AccountKey | None:
    """The account a part belongs to: what the file says, completed by --account, else the only one that fits."""
    if source.platform and source.handle:
        return AccountKey(source.platform, source.handle)
    if given and source.platform in (None, given.platform):
        return given if not source.handle else AccountKey(given.platform, source.handle)
    fitting = [
        account.draft.key
        for account in accounts.all_accounts(work.db)
        if not account.archived
        and source.platform in (None, account.platform)
        and (source.handle is None or source.handle.casefold() == account.handle.casefold())
    ]
    return fitting[0] if len(fitting) == 1 else None


def _add(tally: dict[str, int], more: dict[Outcome, int]) -> None:
    for outcome, n in more.items():
        tally[outcome] += n
