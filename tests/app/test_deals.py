from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from creator_coach.app import deals
from creator_coach.app.accounts import add_account
from creator_coach.app.log_post import delete_posts, draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.deals import Check, DealId, DealStatus, DeliverableDraft, Duty, TargetMetric
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, PostId
from creator_coach.storage.tables import everything
from tests.conftest import THURSDAY

DUE = THURSDAY + timedelta(days=1)


@pytest.fixture
def deal(store: Store) -> DealId:
    return deals.start_deal(store, deals.draft_deal(store, "Kopi Tetangga", THURSDAY - timedelta(days=3)))


def seen(store: Store, deal: DealId) -> deals.DealView:
    view = deals.read_deal(store, deal)
    assert view is not None
    return view


def reel(due: date = DUE) -> DeliverableDraft:
    return DeliverableDraft(Format.REEL, Platform.INSTAGRAM, due)


def post(store: Store, account: AccountId, on: date, **figures: int) -> PostId:
    return log_post(store, draft_post(store, account, on, caption="Kopi #ad", format=Format.REEL), Metrics(**figures))


def test_a_deal_from_agreed_to_done(store: Store, account: AccountId, deal: DealId) -> None:
    draft = seen(store, deal).deal.draft
    aimed = replace(draft, target_metric=TargetMetric.COMMENTS, target=25, pay=75_000)
    deals.change_deal(store, seen(store, deal).deal, aimed)
    first = deals.add_deliverable(store, seen(store, deal).deal, reel())
    second = deals.add_deliverable(store, seen(store, deal).deal, reel(DUE + timedelta(days=1)))
    assert [one.due_on for one in seen(store, deal).duties] == [
        DUE - timedelta(days=3),
        DUE,
        DUE + timedelta(days=4),
        DUE + timedelta(days=8),
    ]
    deals.link_post(store, first, post(store, account, THURSDAY, comments=11))
    assert (seen(store, deal).target.value, seen(store, deal).reached) == (11, False)
    deals.link_post(store, second, post(store, account, THURSDAY, comments=14))
    view = seen(store, deal)
    assert (view.target.value, view.reached, view.linked) == (25, True, 2)
    assert [one.on_time for one in view.deliveries] == [True, True]
    for duty in Duty:
        deals.tick_step(store, seen(store, deal).deal, duty, done=True)
    deals.close_deal(store, seen(store, deal).deal, DealStatus.DONE)
    done = seen(store, deal).deal
    assert (done.status, done.closed_on) == (DealStatus.DONE, THURSDAY)
    assert all(done.done(duty) for duty in Duty)


def test_a_deleted_post_opens_its_deliverable_and_undo_links_it_again(
    store: Store, account: AccountId, deal: DealId
) -> None:
    item = deals.add_deliverable(store, seen(store, deal).deal, reel())
    linked = post(store, account, THURSDAY)
    deals.link_post(store, item, linked)
    delete_posts(store, [linked])
    assert seen(store, deal).deliveries[0].post is None
    store.undo()
    view = seen(store, deal)
    assert view.deliveries[0].post is not None
    assert view.deliveries[0].post.id == linked


def test_deleting_a_deal_takes_all_of_it_and_undo_brings_it_back(store: Store, deal: DealId) -> None:
    deals.add_deliverable(store, seen(store, deal).deal, reel())
    deals.tick_step(store, seen(store, deal).deal, Check.WRITTEN, done=True)
    before = everything(store.db)
    deals.delete_deal(store, deal)
    gone = everything(store.db)
    assert (gone["deal"], gone["deliverable"], gone["deal_step"]) == ([], [], [])
    store.undo()
    assert everything(store.db) == before


def test_only_posts_of_the_platform_that_are_free_are_offered_the_nearest_first(
    store: Store, account: AccountId, deal: DealId
) -> None:
    tiktok = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    before = post(store, account, THURSDAY - timedelta(days=30))
    post(store, tiktok, THURSDAY)
    far, near = post(store, account, THURSDAY - timedelta(days=2)), post(store, account, THURSDAY)
    one = deals.add_deliverable(store, seen(store, deal).deal, reel())
    two = deals.add_deliverable(store, seen(store, deal).deal, reel())
    items = {each.deliverable.id: each.deliverable for each in seen(store, deal).deliveries}
    offered = [each.id for each in deals.posts_to_link(store, seen(store, deal).deal, items[one])]
    assert offered == [near, far]
    assert before not in offered
    deals.link_post(store, two, near)
    assert [each.id for each in deals.posts_to_link(store, seen(store, deal).deal, items[one])] == [far]


def test_moving_the_day_of_the_deal_behind_a_deliverable_is_refused(store: Store, deal: DealId) -> None:
    deals.add_deliverable(store, seen(store, deal).deal, reel(THURSDAY))
    late = replace(seen(store, deal).deal.draft, agreed_on=THURSDAY + timedelta(days=1))
    with pytest.raises(RuleError, match="due-before-deal"):
        deals.change_deal(store, seen(store, deal).deal, late)
    with pytest.raises(RuleError, match="due-before-deal"):
        deals.add_deliverable(store, seen(store, deal).deal, reel(THURSDAY - timedelta(days=9)))
    assert len(seen(store, deal).deliveries) == 1


def test_a_change_that_changes_nothing_is_no_undo_step(store: Store, deal: DealId) -> None:
    label = store.undo_label
    deals.change_deal(store, seen(store, deal).deal, seen(store, deal).deal.draft)
    assert store.undo_label == label


def test_a_moved_duty_follows_again_when_its_own_day_is_taken_away(store: Store, deal: DealId) -> None:
    deals.add_deliverable(store, seen(store, deal).deal, reel())
    deals.move_duty(store, seen(store, deal).deal, Duty.ENGAGE, DUE + timedelta(days=9))
    assert seen(store, deal).duties[2].due_on == DUE + timedelta(days=9)
    deals.move_duty(store, seen(store, deal).deal, Duty.ENGAGE, None)
    assert seen(store, deal).duties[2].due_on == DUE + timedelta(days=3)
    assert everything(store.db)["deal_step"] == []
