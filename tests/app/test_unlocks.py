from __future__ import annotations

from dataclasses import replace
from datetime import date

from creator_coach.app.accounts import add_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.fact_book import Correction, Topic, Unit, add_fact, correct_fact
from creator_coach.app.log_followers import log_followers
from creator_coach.app.store import Store
from creator_coach.app.today import read_today
from creator_coach.app.unlocks import Rung, RungState, ahead, opens_on, read_unlocks, unlocks_report
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform

SHOP = "unlock-tiktok-shop"


def follow(store: Store, platform: Platform, followers: int) -> AccountId:
    made = add_account(store, AccountDraft(platform, "dapur.sari"))
    count(store, made, followers)
    return made


def count(store: Store, account: AccountId, followers: int) -> None:
    log_followers(store, account, followers)


def rung(store: Store, name: str) -> Rung:
    return next(one for one in read_unlocks(store) if one.fact.id == name)


def test_each_rung_takes_the_nearest_account_that_can_reach_it(store: Store) -> None:
    follow(store, Platform.INSTAGRAM, 412)
    follow(store, Platform.TIKTOK, 187)
    shop, nano = rung(store, SHOP), rung(store, "unlock-nano")
    assert shop.account is not None
    assert nano.account is not None
    assert (shop.account.platform, shop.to_go, shop.state) == (Platform.TIKTOK, 413, RungState.AHEAD)
    assert (nano.account.platform, nano.to_go, nano.state) == (Platform.INSTAGRAM, 588, RungState.AHEAD)
    assert rung(store, "unlock-shopee-affiliates").state is RungState.OPEN
    assert rung(store, "unlock-youtube-ads").state is RungState.NO_ACCOUNT
    assert [one.fact.id for one in ahead(read_unlocks(store))] == [SHOP, "unlock-nano", "unlock-instagram-live"]


def test_it_opens_at_the_number_and_not_before(store: Store) -> None:
    account = follow(store, Platform.TIKTOK, 599)
    assert (rung(store, SHOP).state, rung(store, SHOP).to_go) == (RungState.AHEAD, 1)
    count(store, account, 600)
    assert (rung(store, SHOP).state, rung(store, SHOP).to_go) == (RungState.OPEN, 0)


def test_what_nobody_confirms_for_indonesia_is_no_promise(store: Store) -> None:
    account = follow(store, Platform.YOUTUBE, 499)
    assert "unlock-youtube-early" not in [one.fact.id for one in ahead(read_unlocks(store), 99)]
    count(store, account, 501)
    assert rung(store, "unlock-youtube-early").state is RungState.UNSURE
    assert 500 not in opens_on(store, Platform.YOUTUBE)


def test_without_an_account_everything_is_still_told(store: Store) -> None:
    rungs = read_unlocks(store)
    assert [one.needed for one in rungs] == sorted(one.needed for one in rungs)
    assert {one.state for one in rungs} == {RungState.NO_ACCOUNT}
    assert ahead(rungs) == ()


def test_a_correction_moves_the_rung_also_on_today(store: Store) -> None:
    follow(store, Platform.TIKTOK, 187)
    correct_fact(store, Correction(SHOP, "", 300, 300, "Tokopedia", 2026, date(2027, 9, 1)))
    assert rung(store, SHOP).to_go == 113
    assert read_today(store).unlocks[0].to_go == 113


def test_an_own_rung_stands_in_the_ladder(store: Store) -> None:
    follow(store, Platform.INSTAGRAM, 412)
    made = Correction(
        "", "Toko Rini asks for 450", 450, 450, "Rini", 2026, date(2027, 9, 1), Topic.UNLOCKS, Unit.FOLLOWERS
    )
    name = add_fact(store, replace(made, platform=Platform.INSTAGRAM))
    assert (rung(store, name).to_go, ahead(read_unlocks(store))[0].fact.id) == (38, name)


def test_a_rung_past_its_day_may_be_out_of_date(store: Store) -> None:
    assert not rung(store, SHOP).outdated
    store.clock = FixedClock(date(2027, 2, 2))
    assert rung(store, SHOP).outdated


def test_the_report_has_plain_values(store: Store) -> None:
    follow(store, Platform.TIKTOK, 187)
    (shop,) = [one for one in unlocks_report(store) if one["id"] == SHOP]
    assert shop == {
        "id": SHOP,
        "followers": 600,
        "platforms": ["tiktok"],
        "state": "ahead",
        "account": "tiktok:dapur.sari",
        "to_go": 413,
        "source": "seller-id.tokopedia.com; Antara",
        "year": 2026,
        "reliability": "A",
        "check_again": "2027-02-01",
        "outdated": False,
        "corrected": False,
    }
