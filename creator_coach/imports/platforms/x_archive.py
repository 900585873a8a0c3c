"""Format `x-archive`: the archive of X. JavaScript files that hold JSON; followers are counted, never dated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.imports.columns import Records, records_in
from creator_coach.imports.drop import Drop
from creator_coach.imports.entries import Entry, json_in
from creator_coach.imports.harvest import Harvest, Page
from creator_coach.imports.meta_json import get, mapping, mappings
from creator_coach.imports.platforms.x_ids import id_of, is_rounded
from creator_coach.imports.platforms.x_tweets import count_in, row_post, tweet_post, written_instant
from creator_coach.imports.reading import Source

ID = "x-archive"
_TWEETS = re.compile(r"(?:^|/)tweets?(?:-part\d+)?\.js$")
_FOLLOWERS = re.compile(r"(?:^|/)follower(?:-part\d+)?\.js$")
_OTHERS = re.compile(r"(?:^|/)(?:account|manifest)\.js$")
_OLD_OWNER = re.compile(r"(?:^|/)user_details\.js$")
_GRAILBIRD = re.compile(r"(?:^|/)tweets\.csv$")
_OLD = frozenset(("post_id", "time", "caption"))
_NAMES = re.compile(r"\w{1,30}", re.ASCII)
_NAMED_DAY = re.compile(r"(?:^|/)twitter-(\d{4}-\d\d-\d\d)-")


@dataclass(frozen=True, slots=True)
class _Archive:
    """One archive of what was dropped: its files with what they hold, in the order of their names."""

    parts: tuple[tuple[Entry, Any], ...]

    def first(self, name: str) -> Any:
        """Return what the first file of a name holds."""
        return next((held for entry, held in self.parts if entry.ends(name)), None)


def mine(entries: Sequence[Entry]) -> list[Entry]:
    """Return the files of posts, the account, the followers and the manifest; never messages."""
    tweets = [entry for entry in entries if _TWEETS.search(entry.key)]
    if tweets or any(entry.key.endswith("data/account.js") for entry in entries):
        others = (entry for entry in entries if _OTHERS.search(entry.key) or _FOLLOWERS.search(entry.key))
        return [*tweets, *others]
    tables = [entry for entry in entries if _GRAILBIRD.search(entry.key) and _old_records(entry)]
    return [*tables, *(entry for entry in entries if tables and _OLD_OWNER.search(entry.key))]


def read(entries: Sequence[Entry], drop: Drop, harvest: Harvest) -> None:
    """Read the posts and the number of followers on the day of the archive."""
    there = {Entry.of(path, b"").key.rpartition("/")[2] for path in (*drop.paths, *(entry.path for entry in entries))}
    missing: set[str] = set()
    archives = _archives(entries, harvest)
    owners = {owner for archive in archives if (owner := _owner(archive))}
    only = next(iter(owners)) if len(owners) == 1 else None
    for archive in archives:
        manifest = mapping(archive.first("manifest.js"))
        source = Source(Platform.X, _owner(archive) or only)
        harvest.named(source)
        made = written_instant(get(manifest, "archiveInfo", "generationDate"))
        _read_tweets(harvest, archive, source, made if made and made.date() <= drop.today else None)
        _read_followers(harvest, archive, source, drop.day_of(made) if made else _named_day(archive, drop))
        missing.update(name for name in _listed(manifest) if name.casefold() not in there)
    for name in sorted(missing):
        harvest.page(harvest.file).problem(0, "part-missing", name)


def _archives(entries: Sequence[Entry], harvest: Harvest) -> list[_Archive]:
    """Return the archives, each of which is a folder; what is broken in them is a problem."""
    folders: dict[str, list[tuple[Entry, Any]]] = {}
    for entry in entries:
        held = _data(harvest.page(entry.name), entry)
        folders.setdefault(entry.key.rpartition("/")[0], []).append((entry, held))
    return [_Archive(tuple(parts)) for parts in folders.values()]


def _data(page: Page, entry: Entry) -> Any:
    """Return the JSON after the first "=" of a JavaScript file, None where it is broken."""
    if not entry.key.endswith(".js"):
        return None
    try:
        text = entry.text
        return json_in(text[text.find("=") + 1 :].strip().rstrip(";"))
    except RuleError as error:
        page.problem(0, error.code, str(error.details.get("given", "")))
        return None


def _owner(archive: _Archive) -> str | None:
    accounts = mappings(archive.first("account.js"))
    names = [
        get(archive.first("manifest.js"), "userInfo", "userName"),
        *(get(item, "account", "username") for item in accounts),
        get(archive.first("user_details.js"), "screen_name"),
    ]
    return next((name for name in names if isinstance(name, str) and _NAMES.fullmatch(name)), None)


def _read_tweets(harvest: Harvest, archive: _Archive, source: Source, made: datetime | None) -> None:
    """Read the posts of all parts; a tweet that answers one of them, or the account by name, goes on with a thread.

    What they were liked and shared was true when the archive was made.
    """
    tweets = [
        (entry, number, mapping(item.get("tweet")) or item)
        for entry, held in archive.parts
        if _TWEETS.search(entry.key)
        for number, item in enumerate(mappings(held), 1)
    ]
    own_ids = {post_id for *_, tweet in tweets if (post_id := id_of(tweet.get("id_str") or tweet.get("id")))}
    handle = (source.handle or "").casefold()

    def is_own(tweet: dict[str, Any]) -> bool:
        answered = str(tweet.get("in_reply_to_screen_name") or "").casefold()
        if answered and handle:
            return answered == handle
        return id_of(tweet.get("in_reply_to_status_id_str") or tweet.get("in_reply_to_status_id")) in own_ids

    for entry, number, tweet in tweets:
        page = harvest.page(entry.name)
        if post := tweet_post(page, number, tweet, source.handle, is_own):
            page.post(source, replace(post, captured_at=made), number)
    for entry, _ in archive.parts:
        records = _old_records(entry) if _GRAILBIRD.search(entry.key) else None
        if records:
            _read_table(harvest.page(entry.name), records, source)


def _read_table(page: Page, records: Records, source: Source) -> None:
    """Read the posts of an archive from before 2018."""
    for row in records.rows:
        if post := row_post(page, records, row):
            page.post(source, post, row.line)
    if any(is_rounded(records.text(row, "post_id")) for row in records.rows):
        page.problem(records.header.line, "id-rounded")


def _read_followers(harvest: Harvest, archive: _Archive, source: Source, day: date | None) -> None:
    """Count the followers on the day when the archive was made; without that day there is no count."""
    lists = [held for entry, held in archive.parts if _FOLLOWERS.search(entry.key) and isinstance(held, list)]
    files = list(mappings(get(archive.first("manifest.js"), "dataTypes", "follower", "files")))
    stated = [count for file in files if (count := count_in(file, "count")) is not None]
    followers = sum(map(len, lists)) if len(lists) >= max(len(files), 1) else sum(stated) if stated else None
    if followers is not None and day:
        harvest.page("manifest.js").count(0, source, day, followers)


def _named_day(archive: _Archive, drop: Drop) -> date | None:
    """Return the day that X writes into the name of an archive."""
    for entry, _ in archive.parts:
        match = _NAMED_DAY.search(entry.key)
        try:
            return drop.not_after_today(date.fromisoformat(match[1])) if match else None
        except ValueError:
            continue
    return None


def _listed(manifest: dict[str, Any]) -> Iterator[str]:
    """Yield the names of the files with posts that an archive must have."""
    for kind in ("tweets", "tweet"):
        for file in mappings(get(manifest, "dataTypes", kind, "files")):
            if name := str(file.get("fileName") or "").rpartition("/")[2]:
                yield name


def _old_records(entry: Entry) -> Records | None:
    try:
        return records_in(entry.sheets[0], ID, _OLD)
    except RuleError:
        return None
