from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from creator_coach.app.accounts import add_account, read_accounts
from creator_coach.app.export import export_all
from creator_coach.app.import_files import import_readings
from creator_coach.app.log_followers import log_followers
from creator_coach.app.report import read_report
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountKey, Platform
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.posts import Metrics
from creator_coach.exports.tables import guarded
from creator_coach.imports.reading import AccountReading, FileReading, ReadPost, Source
from creator_coach.storage.tables import everything

KEY = AccountKey(Platform.TIKTOK, "warung_dina")


def reading(source: Source = Source(), views: int = 10) -> FileReading:  # noqa: B008  a frozen value
    part = AccountReading(
        source,
        [FollowerCount(date(2026, 11, day), 100 + day) for day in (1, 8, 15)],
        [],
        [ReadPost(datetime(2026, 11, 2, 16, 30), "Sup #resep", metrics=Metrics(views=views))],  # noqa: DTZ001  local
    )
    return FileReading("t.csv", "table", [part])


def test_an_import_is_one_undo(store: Store) -> None:
    before = everything(store.db)
    (result,) = import_readings(store, [reading()], KEY)
    assert (result.accounts, result.news) == (["tiktok:warung_dina"], 4)
    store.undo()
    assert everything(store.db) == before
    assert store.undo_label is None


def test_importing_again_is_no_change(store: Store) -> None:
    import_readings(store, [reading()], KEY)
    before, label = everything(store.db), store.undo_label
    (result,) = import_readings(store, [reading()], KEY)
    assert (result.news, result.posts["known"], result.follower_counts["known"]) == (0, 1, 3)
    assert (everything(store.db), store.undo_label) == (before, label)


def test_newer_metrics_change_the_post_and_keep_the_older_reading(store: Store) -> None:
    import_readings(store, [reading()], KEY)
    store.clock = type(store.clock)(date(2026, 12, 1))  # type: ignore[call-arg]
    (result,) = import_readings(store, [reading(views=25)], KEY)
    assert (result.posts["new"], result.posts["changed"]) == (0, 1)
    assert [row["views"] for row in everything(store.db)["metric_reading"]] == [10, 25]


def test_the_only_account_that_fits_is_taken(store: Store) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    (result,) = import_readings(store, [reading()])
    assert result.accounts == ["instagram:dapur.sari"]
    (other,) = import_readings(store, [reading(Source(Platform.X))])
    assert [problem.code for problem in other.problems] == ["account-needed"]


def test_the_files_own_account_comes_before_the_given_one(store: Store) -> None:
    (result,) = import_readings(store, [reading(Source(Platform.YOUTUBE, "dina"))], KEY)
    assert result.accounts == ["youtube:dina"]


def test_without_an_account_nothing_is_stored(store: Store) -> None:
    before = everything(store.db)
    (result,) = import_readings(store, [reading()])
    assert [problem.code for problem in result.problems] == ["account-needed"]
    assert everything(store.db) == before


def test_a_trial_changes_nothing(store: Store) -> None:
    before = everything(store.db)
    (result,) = import_readings(store, [reading()], KEY, dry_run=True)
    assert result.follower_counts["new"] == 3
    assert everything(store.db) == before


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "  =1", "＝1", "＠a"])
def test_no_text_leaves_as_a_formula(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("value", [-5, 1.5, None, "Sup = enak", ""])
def test_numbers_and_plain_text_leave_as_they_are(value: object) -> None:
    assert guarded(value) == value


def test_everything_is_exported(store: Store, tmp_path: Path) -> None:
    import_readings(store, [reading()], KEY)
    names = {path.name for path in export_all(store, tmp_path, "csv")}
    assert names == {f"{table}.csv" for table in everything(store.db)} | {"creator-coach.sqlite3", "SHA256SUMS"}
    assert not list(tmp_path.glob("*.part"))


def test_the_report_has_the_keys_of_the_contract(store: Store) -> None:
    account = add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    report = read_report(store)
    assert set(report) >= {"schema", "today", "goal", "profile", "accounts", "rhythm", "posts", "hashtags", "checklist"}
    (empty,) = report["accounts"]
    assert (empty["followers"], empty["counted_on"], empty["pace"]) == (None, None, None)
    assert empty["forecast"]["status"] == "too-few-counts"
    log_followers(store, account, 1024)
    (one,) = read_report(store)["accounts"]
    assert (one["followers"], one["tier"], one["progress"], one["focus"]) == (1024, "nano", 0.1024, True)
    assert one["forecast"]["target"] == 10_000
    assert {e["evidence"] for e in report["checklist"]} <= {"met", "not-yet", "unknown"}
    assert [a.draft.key for a in read_accounts(store)] == [AccountKey(Platform.INSTAGRAM, "dapur.sari")]
