"""Bring in what files say: one change for all of them, so that one undo takes it back."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from creator_coach.app.accounts import account_for
from creator_coach.app.backup import backup_before
from creator_coach.app.import_accounts import key_for, named_in
from creator_coach.app.meta_times import calibrated, meta_zone
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId, AccountKey
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import PostDraft, TimeSource
from creator_coach.domain.weeks import zone_named
from creator_coach.imports.reading import AccountReading, FileReading, Problem, ReadPost, Source
from creator_coach.infra.collector import paused
from creator_coach.storage import accounts, counts, file_imports, income
from creator_coach.storage.counts import Outcome
from creator_coach.storage.database import held_checkpoint
from creator_coach.storage.posts_bulk import BulkPosts, Found
from creator_coach.storage.profile import read_profile
from creator_coach.storage.unit_of_work import UnitOfWork

__all__ = ["Imported", "Problem", "import_readings", "import_steps"]

_SLICE = 500
_KINDS = ("follower_counts", "follower_deltas", "posts", "present_followers", "orders", "clicks")


def _tally() -> dict[str, int]:
    return dict.fromkeys(Outcome, 0)


@dataclass(slots=True)
class Imported:
    """What one file brought: how many facts of each kind were new, changed or known.

    `unnamed` are the accounts that the file speaks of without naming them; `anchors` the accounts that have changes or
    a list of followers now and no total to start from.
    """

    file: str
    format: str | None
    accounts: list[str] = field(default_factory=list)
    follower_counts: dict[str, int] = field(default_factory=_tally)
    follower_deltas: dict[str, int] = field(default_factory=_tally)
    posts: dict[str, int] = field(default_factory=_tally)
    present_followers: dict[str, int] = field(default_factory=_tally)
    orders: dict[str, int] = field(default_factory=_tally)
    clicks: dict[str, int] = field(default_factory=_tally)
    problems: list[Problem] = field(default_factory=list)
    unnamed: list[Source] = field(default_factory=list)
    anchors: list[AccountKey] = field(default_factory=list)

    @property
    def news(self) -> int:
        """How many facts were new or changed."""
        return self.new + self.changed

    @property
    def new(self) -> int:
        """How many facts were new."""
        return self._all(Outcome.NEW)

    @property
    def changed(self) -> int:
        """How many facts were changed."""
        return self._all(Outcome.CHANGED)

    @property
    def known(self) -> int:
        """How many facts were known."""
        return self._all(Outcome.KNOWN)

    def _all(self, outcome: Outcome) -> int:
        return sum(getattr(self, kind)[outcome] for kind in _KINDS)

    def as_values(self) -> dict[str, Any]:
        """Return the names and numbers of the command line's contract."""
        return {
            "file": self.file,
            "format": self.format,
            "accounts": self.accounts,
            **{kind: {str(k): n for k, n in getattr(self, kind).items()} for kind in _KINDS},
            "problems": [{"where": p.where, "code": p.code, "detail": p.detail} for p in self.problems],
            "anchor_needed": list(map(str, self.anchors)),
        }


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user said: the account of the command line, accounts of sources without one, totals of today."""

    given: AccountKey | None = None
    chosen: Mapping[Source, AccountKey] = field(default_factory=dict)
    anchors: Mapping[AccountKey, int] = field(default_factory=dict)


NO_ANSWERS = Answers()


class _TakenBackError(Exception):
    """Takes back a trial import, and one that brought nothing."""


def import_readings(
    store: Store, readings: Sequence[FileReading], given: AccountKey | None = None, *, dry_run: bool = False
) -> list[Imported]:
    """Store what files say after a backup, or with dry_run only count what would be stored.

    Args:
        store: where it goes.
        readings: what was read from each file.
        given: the account for what a file does not name.
        dry_run: change nothing.

    Raises:
        StorageError: the backup could not be made, or the disk refuses; nothing was changed.
    """
    recognised = any(reading.format for reading in readings)
    if recognised and not dry_run and (write := backup_before(store, "before-import")):
        write()
    steps = import_steps(store, readings, Answers(given), dry_run=dry_run)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            done: list[Imported] = end.value
            return done


def import_steps(
    store: Store, readings: Sequence[FileReading], answers: Answers = NO_ANSWERS, *, dry_run: bool = False
) -> Generator[tuple[int, int], None, list[Imported]]:
    """Do the import in slices of some milliseconds, for a window that must not stand still.

    Yields (posts done, all posts) after each slice; returns what each file brought. Closing the generator takes back
    everything. Between two slices nothing else may change the store.
    """
    with paused(), held_checkpoint(store.db) as checkpoint:
        with store.news_held():
            done = yield from _steps(store, readings, answers, dry_run=dry_run)
            yield 1, 1
        yield 1, 1
        checkpoint()
        return done


def _steps(
    store: Store, readings: Sequence[FileReading], answers: Answers, *, dry_run: bool
) -> Generator[tuple[int, int], None, list[Imported]]:
    of = sum(len(part.posts) for reading in readings for part in reading.accounts)
    named = named_in(readings)
    done: list[Imported] = []
    try:
        with store.change("import") as work:
            before = 0
            for reading in readings:
                result = Imported(reading.file, reading.format, problems=list(reading.problems))
                done.append(result)
                for posts in _one_file(store, work, reading, result, (answers, named)):
                    yield before + posts, of
                before += sum(len(part.posts) for part in reading.accounts)
            for key, followers in answers.anchors.items():
                count = FollowerCount(store.today(), followers)
                counts.set_count(work, account_for(work, key), count)
            if dry_run or not (answers.anchors or any(result.news for result in done)):
                raise _TakenBackError  # noqa: TRY301  only a raise takes a change back
    except _TakenBackError:
        pass
    return done


def _one_file(
    store: Store,
    work: UnitOfWork,
    reading: FileReading,
    result: Imported,
    known: tuple[Answers, Sequence[AccountKey]],
) -> Iterator[int]:
    if reading.format is None:
        return
    answers, named = known
    start = len(work.changes)
    accounts_before = {account.id for account in accounts.all_accounts(work.db)}
    import_id = file_imports.add_import(work, store.clock.now(), reading.file, reading.format)
    for part in reading.accounts:
        key = _key(work, part.source, answers, named, result)
        if key is None and not part.says_anything:
            continue
        if key is None:
            result.problems.append(
                Problem(reading.file, "account-needed", part.source.platform or part.source.handle or "")
            )
            result.unnamed.append(part.source)
            continue
        account = account_for(work, key, part.source.platform_name)
        stored = next(a for a in accounts.all_accounts(work.db) if a.id == account).draft.key
        if str(stored) not in result.accounts:
            result.accounts.append(str(stored))
        yield from _one_account(store, work, account, part, (import_id, result))
        if (part.deltas or part.present) and not counts.how_many_counts(work.db, account):
            result.anchors.append(stored)
    if reading.orders:
        _add(result.orders, income.add_orders(work, reading.orders, import_id))
    if reading.clicks:
        _add(result.clicks, income.add_clicks(work, reading.clicks, import_id))
    if result.news:
        new = [a.id for a in accounts.all_accounts(work.db) if a.id not in accounts_before]
        file_imports.set_summary(work, import_id, {**result.as_values(), "new_accounts": new})
        file_imports.remember_replaced(work, import_id, work.changes[start:])
    else:
        file_imports.drop_import(work, import_id)


def _key(
    work: UnitOfWork, source: Source, answers: Answers, named: Sequence[AccountKey], result: Imported
) -> AccountKey | None:
    try:
        return key_for(work.db, source, answers.given, answers.chosen, named)
    except RuleError as error:
        result.problems.append(Problem(result.file, error.code, source.handle or source.title))
        return None


def _one_account(
    store: Store, work: UnitOfWork, account: AccountId, part: AccountReading, into: tuple[int, Imported]
) -> Iterator[int]:
    import_id, result = into
    if part.counts:
        _add(result.follower_counts, counts.add_counts(work, account, part.counts, import_id))
    if part.deltas:
        _add(result.follower_deltas, counts.add_deltas(work, account, part.deltas, import_id))
    if part.present:
        _add(result.present_followers, counts.add_present(work, account, part.present, import_id))
    if not part.posts:
        return
    yield 0
    zone = read_profile(work.db).zone
    posts = calibrated(work.db, account, part.posts, meta_zone(work.db))
    found: list[Found] = []
    for start in range(0, len(posts), _SLICE):
        for post in posts[start : start + _SLICE]:
            try:
                found.append((_draft(post, account, zone), post.metrics, post.captured_at))
            except RuleError as error:
                result.problems.append(Problem(result.file, error.code, post.caption[:80]))
        yield 0
    bulk = BulkPosts(work, account, store.clock.now(), import_id)
    yield from bulk.run(found)
    _add(result.posts, bulk.tally)


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
        zone=zone if local else str(instant.tzinfo),
        time_source=post.time_source if local or post.time_source is TimeSource.ASSUMED else TimeSource.UTC,
        platform_id=post.platform_id,
        relation=post.relation,
    )


def _add(tally: dict[str, int], more: Mapping[Outcome, int]) -> None:
    for outcome, n in more.items():
        tally[outcome] += n
