"""Sample data: an invented creator, written as of today, for a look around in a file of its own."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import accumulate
from typing import Any

from creator_coach.app.accounts import add_in
from creator_coach.app.checklist import curriculum
from creator_coach.app.sample_brands import work_with_brands
from creator_coach.app.sample_income import earn_a_little
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.experiments import ExperimentDraft
from creator_coach.domain.posts import Format, Metrics, PostDraft
from creator_coach.domain.profile import Kind, Profile
from creator_coach.domain.rhythm import Plan
from creator_coach.domain.traits import Outcome
from creator_coach.domain.weeks import WEEK, monday_of, utc_bounds, zone_named
from creator_coach.infra.resources import resources_dir
from creator_coach.storage import accounts, checklist, counts, experiments, hashtag_sets, plan, posts, profile
from creator_coach.storage.unit_of_work import UnitOfWork

_ZONE = zone_named("Asia/Jakarta")
_HANDLE = "dapur.sari"
_GAINS = (10, 14, 9, 12, 17, 8, 13, 15, 11, 16, 12, 9, 12, 8, 15, 18, 11, 22, 19, 14, 24, 27, 21)
_INSTAGRAM = tuple(accumulate(_GAINS, initial=412 - sum(_GAINS)))
_TIKTOK = (121, 126, 131, 140, 139, 150, 158, 163, 170, 174, 187)
_PLAN_DAYS = ("mo", "we", "fr")
_THIS_WEEK = "1010000"
_POSTS_BY_DAY = (
    "0010000 1000100 0010100 1010100 0010100 1000000 1010100 1000100 1010100 1010000 1010100 "
    "1010100 1010100 0010000 1010100 0000000 1001010 2010100 1010010 1010010 1010000 1010100 1010010 " + _THIS_WEEK
).split()
_REST_WEEKS_AGO = 8
_FIRST_TIME, _MINUTES = time(16), 180
_FACTORS = {Format.REEL: 1.5, Format.CAROUSEL: 1.05, Format.PHOTO: 0.7}
_SAVES = {Format.REEL: (0.015, 0.045), Format.CAROUSEL: (0.02, 0.05), Format.PHOTO: (0.004, 0.02)}
_VIEWS = (150, 1_200)
_SAVES_UNKNOWN = 0.1
_STEPS_DONE = {
    "photo-video": 4,
    "copywriting": 2,
    "social-media-management": 3,
    "platform-knowledge": 1,
    "focus-niche": 4,
    "post-consistently": 3,
    "build-engagement": 1,
    "hashtags-and-sounds": 2,
}
_FIRST_TICK_DAYS_AGO, _TICK_EVERY = 147, 7
_RATED_DAYS_AGO = (80, 9)
_EXPERIMENT_DAYS_AGO = 9
_RATINGS = {
    "photo-video": (2, 4),
    "copywriting": (2, 3),
    "social-media-management": (2, 3),
    "focus-niche": (3, 5),
    "post-consistently": (2, 4),
    "hashtags-and-sounds": (1, 2),
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a post of the sample is made of; its time and its metrics come from the day it is."""

    format: Format
    caption: str
    sound: str


@dataclass(frozen=True, slots=True)
class _Sample:
    """The invented creator in one language, posts oldest first."""

    name: str
    niche: str
    note_on: str
    note: str
    change: str
    guess: str
    set_name: str
    set_tags: tuple[str, ...]
    entries: tuple[_Entry, ...]
    brands: Mapping[str, Any]


def fill_sample(store: Store, language: str) -> None:
    """Fill an empty store with the sample, as one change.

    Raises:
        ValueError: the store holds accounts, so it may be a user's own.
    """
    if accounts.all_accounts(store.db):
        raise ValueError("sample data is never mixed with a user's own")
    sample = _read(language)
    with store.change("start") as work:
        profile.change_profile(
            work, Profile(sample.name, sample.niche, Kind.NATIVE, _ZONE.key, city=sample.brands["city"])
        )
        today = store.today()
        instagram = _account(work, Platform.INSTAGRAM, _INSTAGRAM, today)
        _account(work, Platform.TIKTOK, _TIKTOK, today)
        plan.set_plan(work, Plan(monday_of(_counted_on(0, _INSTAGRAM, today)), len(_PLAN_DAYS), _PLAN_DAYS))
        plan.set_rest_week(work, monday_of(today) - _REST_WEEKS_AGO * WEEK, resting=True)
        _publish(work, instagram, sample.entries, today)
        _learn(work, sample, today)
        work_with_brands(work, sample.brands, today, _ZONE)
        earn_a_little(work, today, _ZONE)


@cache
def _read(language: str) -> _Sample:
    said = tomllib.loads((resources_dir() / "sample" / f"{language}.toml").read_text("utf-8"))
    entries = tuple(_Entry(Format(e["format"]), e["caption"], e.get("sound", "")) for e in said["post"])
    words = {name: said[name] for name in ("name", "niche", "note_on", "note", "change", "guess", "set_name")}
    return _Sample(**words, set_tags=tuple(said["set_tags"]), entries=entries, brands=said["brands"])


def _account(work: UnitOfWork, platform: Platform, line: tuple[int, ...], today: date) -> AccountId:
    """Add an account, counted each week, the last time yesterday."""
    account = add_in(work, AccountDraft(platform, _HANDLE))
    for k, followers in enumerate(line):
        counts.set_count(work, account, FollowerCount(_counted_on(k, line, today), followers))
    return account


def _counted_on(k: int, line: tuple[int, ...], today: date) -> date:
    return today - timedelta(days=1) - (len(line) - 1 - k) * WEEK


def _publish(work: UnitOfWork, account: AccountId, entries: tuple[_Entry, ...], today: date) -> None:
    """Add the posts up to yesterday, each with the reading its creator took some days later."""
    rng = random.Random(7)  # noqa: S311  the same numbers every time, nothing secret
    morning, _ = utc_bounds(today, today, _ZONE)
    for entry, (published_at, week) in zip(entries, _moments(rng, today), strict=False):
        draft = PostDraft(account, published_at, entry.caption, entry.format, sound=entry.sound, zone=_ZONE.key)
        read_at = published_at + timedelta(days=rng.randint(2, 5), hours=rng.randint(1, 4))
        metrics = _metrics(rng, draft, _INSTAGRAM[week])
        posts.add_reading(work, posts.add_post(work, draft), metrics, min(read_at, morning))


def _moments(rng: random.Random, today: date) -> Iterator[tuple[datetime, int]]:
    """Yield when each post was published, and in which week of the log, oldest first, none of them today."""
    first = monday_of(today) - (len(_POSTS_BY_DAY) - 1) * WEEK
    for week, days in enumerate(_POSTS_BY_DAY):
        for weekday, times in enumerate(map(int, days)):
            day = first + week * WEEK + timedelta(days=weekday)
            for minute in sorted(rng.sample(range(_MINUTES), times)):
                if day < today:
                    at = datetime.combine(day, _FIRST_TIME, _ZONE) + timedelta(minutes=minute)
                    yield at.astimezone(UTC), week


def _metrics(rng: random.Random, draft: PostDraft, followers: int) -> Metrics:
    """Return what a post of an account of this size gets: reels more, photos less, questions more answers."""
    usual = (230 + 0.7 * followers) * (1.1 if "resepsehat" in draft.tags else 0.87)
    views = round(min(max(usual * _FACTORS[draft.format] * rng.lognormvariate(0, 0.2), _VIEWS[0]), _VIEWS[1]))
    saves = round(views * rng.uniform(*_SAVES[draft.format]))
    return Metrics(
        views=views,
        reach=round(views * rng.uniform(0.76, 0.85)),
        likes=round(views * rng.triangular(0.05, 0.1, 0.06)),
        comments=rng.randint(6, 9) if "?" in draft.caption else rng.randint(1, 5),
        shares=round(views * rng.uniform(0.003, 0.015)),
        saves=saves if rng.random() > _SAVES_UNKNOWN else None,
    )


def _learn(work: UnitOfWork, sample: _Sample, today: date) -> None:
    """Tick steps week by week, the first step of every item before the second; rate, and keep a note."""
    ticked = sorted(
        (number, place, item["id"], step["id"])
        for place, item in enumerate(curriculum("en"))
        for number, step in enumerate(item["step"][: _STEPS_DONE.get(item["id"], 0)])
    )
    for k, (_, _, item, step) in enumerate(ticked):
        checklist.set_tick(work, item, step, today - timedelta(days=_FIRST_TICK_DAYS_AGO - k * _TICK_EVERY))
    for item, ratings in _RATINGS.items():
        for days_ago, rating in zip(_RATED_DAYS_AGO, ratings, strict=True):
            checklist.set_rating(work, item, today - timedelta(days=days_ago), rating)
    started = today - timedelta(days=_EXPERIMENT_DAYS_AGO)
    experiments.add_experiment(work, ExperimentDraft(sample.change, sample.guess, Outcome.VIEWS, started))
    hashtag_sets.write_set(work, sample.set_name, sample.set_tags)
    checklist.set_note(work, sample.note_on, today - timedelta(days=_RATED_DAYS_AGO[-1]), sample.note)
