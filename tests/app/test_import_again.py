"""The same posts from several files, and imports that are taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from creator_coach.app.accounts import read_accounts
from creator_coach.app.backup import backup_folder, newest_backups
from creator_coach.app.clock import FixedClock
from creator_coach.app.import_files import Answers, Imported, import_readings, import_steps
from creator_coach.app.log_followers import log_followers
from creator_coach.app.meta_times import choose_meta_times
from creator_coach.app.open_store import open_store
from creator_coach.app.profile import change_profile
from creator_coach.app.store import Store
from creator_coach.app.take_back import take_back_import
from creator_coach.domain.accounts import AccountId, AccountKey, Platform
from creator_coach.domain.counts import DeltaKind, FollowerCount, FollowerDelta
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.domain.posts import Format, Metrics, Relation, TimeSource
from creator_coach.domain.profile import Profile
from creator_coach.imports.reading import AccountReading, FileReading, ReadPost, Source
from creator_coach.storage.file_imports import all_imports
from creator_coach.storage.posts import posts_between
from creator_coach.storage.tables import everything

HERE = Source(Platform.INSTAGRAM, "dapur.sari")
AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
SUP = ReadPost(AT, "Sup hangat #resep", Format.PHOTO, ("resep",), time_source=TimeSource.UTC)


def file_of(*posts: ReadPost, source: Source = HERE, **more: object) -> FileReading:
    return FileReading("x.zip", "instagram-data", [AccountReading(source, posts=list(posts), **more)])  # type: ignore[arg-type]


def bring(store: Store, *posts: ReadPost, **more: object) -> Imported:
    (result,) = import_readings(store, [file_of(*posts, **more)])  # type: ignore[arg-type]
    return result


def posts_in(store: Store) -> list[tuple[datetime, str, Metrics]]:
    found = posts_between(store.db, datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
    return [(post.draft.published_at, post.draft.caption, post.metrics) for post in found]


@pytest.mark.parametrize(
    "again",
    [
        SUP,
        replace(SUP, platform_id="18000000000000001", metrics=Metrics(views=10)),
        replace(SUP, published_at=AT + timedelta(seconds=70)),
        replace(SUP, caption="Sup  HANGAT #resep"),
        replace(SUP, caption="Sup hangat, resep ibu #resep", published_at=AT + timedelta(seconds=40)),
        replace(SUP, published_at=datetime(2026, 11, 2, 12), time_source=TimeSource.DAY),  # noqa: DTZ001
        replace(SUP, published_at=datetime(2026, 11, 2, 1, 30), time_source=TimeSource.ASSUMED),  # noqa: DTZ001
        replace(SUP, caption=""),
    ],
)
def test_a_post_from_a_second_file_is_the_same_post(store: Store, again: ReadPost) -> None:
    change_profile(store, replace(Profile(), zone="Asia/Jakarta"))
    bring(store, SUP)
    result = bring(store, again)
    assert (result.posts["new"], len(posts_in(store))) == (0, 1)
    assert posts_in(store)[0][:2] == (AT, "Sup hangat #resep")
    assert bring(store, again).news == 0


@pytest.mark.parametrize(
    "other",
    [
        replace(SUP, published_at=AT + timedelta(hours=1)),
        replace(SUP, caption="Soto #resep"),
        replace(SUP, published_at=datetime(2026, 11, 4, 12), time_source=TimeSource.DAY),  # noqa: DTZ001
    ],
)
def test_another_post_is_another(store: Store, other: ReadPost) -> None:
    bring(store, SUP)
    assert bring(store, other).posts["new"] == 1


def test_a_new_story_between_known_ones_is_new(store: Store) -> None:
    story = replace(SUP, caption="", hashtags=(), format=Format.STORY)
    first, second, third = (replace(story, published_at=AT + timedelta(seconds=30 * n)) for n in range(3))
    bring(store, first, third)
    assert bring(store, second, first, third).posts == {"new": 1, "changed": 0, "known": 2}


def test_posts_with_other_ids_are_never_one(store: Store) -> None:
    bring(store, replace(SUP, platform_id="1"))
    assert bring(store, replace(SUP, platform_id="2")).posts["new"] == 1


def test_the_better_time_and_what_was_open_are_filled_in(store: Store) -> None:
    noon = datetime(2026, 11, 2, 12)  # noqa: DTZ001
    bring(store, replace(SUP, published_at=noon, time_source=TimeSource.DAY, format=Format.OTHER, link="a"))
    result = bring(store, replace(SUP, platform_id="7"))
    assert result.posts == {"new": 0, "changed": 1, "known": 0}
    (post,) = posts_between(store.db, AT - timedelta(days=1), AT + timedelta(days=1))
    assert (post.draft.published_at, post.draft.format, post.draft.platform_id) == (AT, Format.PHOTO, "7")
    assert post.draft.link == "a"


def test_figures_without_a_day_never_shrink(store: Store) -> None:
    bring(store, replace(SUP, metrics=Metrics(views=100, likes=5)))
    result = bring(store, replace(SUP, metrics=Metrics(views=80, likes=7)))
    assert result.posts["changed"] == 1
    assert posts_in(store)[0][2] == Metrics(views=100, likes=7)


def test_the_newest_dated_figures_win_in_whatever_order_they_come(store: Store) -> None:
    late, early = AT + timedelta(days=9), AT + timedelta(days=2)
    bring(store, replace(SUP, metrics=Metrics(views=100), captured_at=late))
    bring(store, replace(SUP, metrics=Metrics(views=120, likes=3), captured_at=early))
    assert posts_in(store)[0][2] == Metrics(views=100, likes=3)
    assert bring(store, replace(SUP, metrics=Metrics(views=120, likes=3), captured_at=early)).news == 0


def test_metas_times_are_settled_by_a_post_that_is_known(store: Store) -> None:
    wib = timedelta(hours=7)
    bring(store, SUP)
    table = [
        replace(SUP, published_at=(AT + wib).replace(tzinfo=None), time_source=TimeSource.ASSUMED),
        replace(SUP, caption="Soto", published_at=datetime(2026, 11, 5, 20), time_source=TimeSource.ASSUMED),  # noqa: DTZ001
    ]
    bring(store, *table)
    assert [when for when, _, _ in posts_in(store)] == [datetime(2026, 11, 5, 13, tzinfo=UTC), AT]


def test_metas_times_are_pacific_until_the_user_says_otherwise(store: Store) -> None:
    change_profile(store, replace(Profile(), zone="Asia/Jakarta"))
    bring(store, replace(SUP, published_at=datetime(2026, 7, 5, 20), time_source=TimeSource.ASSUMED))  # noqa: DTZ001
    assert posts_in(store)[0][0] == datetime(2026, 7, 6, 3, tzinfo=UTC)
    choose_meta_times(store, local=True)
    assert posts_in(store)[0][0] == datetime(2026, 7, 5, 13, tzinfo=UTC)
    store.undo()
    assert posts_in(store)[0][0] == datetime(2026, 7, 6, 3, tzinfo=UTC)


def test_whose_post_it_is_stays_known(store: Store) -> None:
    bring(store, replace(SUP, relation=Relation.COLLAB))
    (post,) = posts_between(store.db, AT, AT + timedelta(days=1))
    assert post.draft.relation is Relation.COLLAB


def test_the_list_of_present_followers_follows_the_newest_file(store: Store) -> None:
    days = [date(2026, 1, n) for n in range(1, 5)]
    first = bring(store, present=dict.fromkeys(days, 2))
    assert (first.present_followers["new"], first.anchors) == (4, [AccountKey(Platform.INSTAGRAM, "dapur.sari")])
    second = bring(store, present={days[0]: 2, days[3]: 1})
    assert second.present_followers == {"new": 0, "changed": 3, "known": 1}


def test_an_anchor_is_stored_with_the_import(store: Store) -> None:
    key = AccountKey(Platform.INSTAGRAM, "dapur.sari")
    delta = FollowerDelta(date(2026, 11, 1), DeltaKind.NET, 3)
    list(import_steps(store, [file_of(deltas=[delta])], Answers(anchors={key: 412})))
    assert [row["followers"] for row in everything(store.db)["follower_count"]] == [412]
    store.undo()
    assert read_accounts(store) == []


def test_a_part_without_a_handle_belongs_to_the_account_another_file_names(store: Store) -> None:
    nameless = file_of(
        deltas=[FollowerDelta(date(2026, 11, 1), DeltaKind.GAINED, 3)], source=Source(Platform.INSTAGRAM)
    )
    results = import_readings(store, [nameless, file_of(SUP)])
    assert [result.accounts for result in results] == [["instagram:dapur.sari"]] * 2


def test_a_title_is_the_name_where_nothing_better_is_known(store: Store) -> None:
    channel = Source(Platform.YOUTUBE, title="Warung: Dina")
    assert bring(store, SUP, source=channel).accounts == ["youtube:Warung Dina"]
    (result,) = import_readings(store, [file_of(SUP, source=channel)], AccountKey(Platform.YOUTUBE, "dina"))
    assert result.accounts == ["youtube:dina"]


def test_an_account_nobody_names_is_asked_for(store: Store) -> None:
    result = bring(store, SUP, source=Source(Platform.INSTAGRAM))
    assert ([p.code for p in result.problems], result.unnamed) == (["account-needed"], [Source(Platform.INSTAGRAM)])
    chosen = {Source(Platform.INSTAGRAM): AccountKey(Platform.INSTAGRAM, "sari")}
    list(import_steps(store, [file_of(SUP, source=Source(Platform.INSTAGRAM))], Answers(chosen=chosen)))
    assert [str(a.draft.key) for a in read_accounts(store)] == ["instagram:sari"]


def test_income_is_known_again(store: Store) -> None:
    order = AffiliateOrder("A1", date(2026, 1, 2), OrderStatus.OPEN, 150_000, tag="wajan")
    reading = FileReading("s.csv", "shopee-affiliate", orders=[order], clicks=[AffiliateClicks(date(2026, 1, 2), 3)])
    (first,) = import_readings(store, [reading])
    assert (first.orders["new"], first.clicks["new"]) == (1, 1)
    reading.orders[0] = replace(order, status=OrderStatus.DONE)
    (second,) = import_readings(store, [reading])
    assert (second.orders["changed"], second.clicks["known"]) == (1, 1)


def test_cancelling_half_way_leaves_nothing(store: Store) -> None:
    before = everything(store.db)
    posts = [replace(SUP, published_at=AT + timedelta(hours=n)) for n in range(1_200)]
    steps = import_steps(store, [file_of(*posts)])
    for _ in range(4):
        next(steps)
    steps.close()
    assert everything(store.db) == before
    assert store.undo_label is None


def test_a_large_import_is_one_undo_and_one_redo(store: Store) -> None:
    posts = [
        replace(SUP, published_at=AT + timedelta(hours=n), hashtags=(f"a{n % 9}", "b"), metrics=Metrics(views=n))
        for n in range(1_200)
    ]
    before = everything(store.db)
    bring(store, *posts)
    after = everything(store.db)
    for _ in range(2):
        store.undo()
        assert everything(store.db) == before
        store.redo()
        assert everything(store.db) == after


def test_taking_back_an_import_later_restores_what_it_replaced(store: Store, account: AccountId) -> None:
    log_followers(store, account, 400, date(2026, 11, 1))
    bring(store, replace(SUP, platform_id="1", caption="", hashtags=()))
    before = everything(store.db)
    counts = [FollowerCount(date(2026, 11, 1), 404), FollowerCount(date(2026, 11, 8), 410)]
    bring(store, replace(SUP, platform_id="1", metrics=Metrics(views=9)), replace(SUP, platform_id="2"), counts=counts)
    log_followers(store, account, 420, date(2026, 11, 15))
    take_back_import(store, all_imports(store.db)[0])
    after = everything(store.db)
    assert [row["followers"] for row in after["follower_count"]] == [400, 420]
    for table in ("post", "post_hashtag", "metric_reading"):
        assert after[table] == before[table]
    assert [found.taken_back_at is not None for found in all_imports(store.db)] == [True, False]
    store.undo()
    assert [row["followers"] for row in everything(store.db)["follower_count"]] == [404, 410, 420]


def test_what_was_changed_since_stays_when_its_import_goes(store: Store, account: AccountId) -> None:
    log_followers(store, account, 400, date(2026, 11, 1))
    bring(store, counts=[FollowerCount(date(2026, 11, 1), 404)])
    log_followers(store, account, 405, date(2026, 11, 1))
    take_back_import(store, all_imports(store.db)[0])
    assert [row["followers"] for row in everything(store.db)["follower_count"]] == [405]


def test_an_account_that_an_import_made_goes_with_it(store: Store) -> None:
    bring(store, SUP)
    take_back_import(store, all_imports(store.db)[0])
    assert (read_accounts(store), posts_in(store)) == ([], [])


def test_a_backup_is_made_before_and_only_so_many_stay(tmp_path: Path) -> None:
    path = tmp_path / "coach.sqlite3"
    store = open_store(path, FixedClock(date(2026, 11, 26)), None)
    bring(store, SUP)
    assert not backup_folder(path).exists()
    for n in range(1, 13):
        bring(store, replace(SUP, published_at=AT + timedelta(days=n)))
    store.close()
    kept = newest_backups(path)
    assert (len(kept), kept[0].number, kept[0].reason) == (10, 12, "before-import")
    copy = open_store(kept[0].path, FixedClock(date(2026, 11, 26)), None)
    assert len(posts_in(copy)) == 12
    copy.close()
