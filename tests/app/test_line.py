"""Daily changes and lists of present followers, from the file to what is shown of them."""

from __future__ import annotations

from datetime import date

from creator_coach.app.accounts import read_accounts
from creator_coach.app.import_files import import_readings
from creator_coach.app.log_followers import log_followers
from creator_coach.app.present import read_present
from creator_coach.app.report import read_report
from creator_coach.app.standing import read_standing
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind, FollowerDelta
from creator_coach.imports.reading import AccountReading, FileReading, Source

HERE = Source(Platform.YOUTUBE, "sari")


def bring(store: Store, kind: DeltaKind, days: range) -> None:
    deltas = [FollowerDelta(date(2026, 11, day), kind, 2) for day in days]
    import_readings(store, [FileReading("x.zip", "youtube-studio", [AccountReading(HERE, deltas=deltas)])])


def test_changes_become_a_line_once_a_total_is_known(store: Store) -> None:
    bring(store, DeltaKind.NET, range(1, 20))
    (account,) = read_accounts(store)
    assert read_standing(store, account).line == ()
    assert read_report(store)["accounts"][0]["followers"] is None
    log_followers(store, account.id, 412, date(2026, 11, 10))
    line = read_standing(store, account).line
    assert (line[0], line[-1], len(line)) == ((date(2026, 10, 31), 392), (date(2026, 11, 19), 430), 20)
    (said,) = read_report(store)["accounts"]
    assert (said["followers"], said["counted_on"], said["counts"]) == (430, "2026-11-19", 1)


def test_new_followers_alone_are_never_shown_as_growth(store: Store) -> None:
    bring(store, DeltaKind.GAINED, range(1, 20))
    (account,) = read_accounts(store)
    log_followers(store, account.id, 412, date(2026, 11, 10))
    assert read_standing(store, account).line == ((date(2026, 11, 10), 412),)


def test_a_list_of_present_followers_is_shown_by_week_and_is_no_total(store: Store) -> None:
    present = {date(2026, 11, 3): 4, date(2026, 11, 4): 1, date(2026, 11, 17): 2}
    import_readings(store, [FileReading("x.zip", "instagram-data", [AccountReading(HERE, present=present)])])
    (account,) = read_accounts(store)
    view = read_present(store, account.id)
    assert view is not None
    assert (view.followers, view.first, view.last) == (7, date(2026, 11, 3), date(2026, 11, 17))
    assert view.weeks == ((date(2026, 11, 2), 5), (date(2026, 11, 9), 0), (date(2026, 11, 16), 2))
    assert read_standing(store, account).line == ()
