from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.log_followers import edit_count, log_followers, read_counts
from creator_coach.app.log_post import delete_posts, draft_post, edit_post, log_post
from creator_coach.app.posts_view import PostFilter
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.hashtags import retagged
from creator_coach.domain.posts import Format, Metrics, PostId
from creator_coach.ui.models import counts_model, posts_model
from creator_coach.ui.models.counts_model import CountsModel
from creator_coach.ui.models.posts_model import PostsModel

TODAY = date(2026, 11, 26)
ROOT = QModelIndex()


def add_posts(store: Store, account: AccountId, many: int) -> list[PostId]:
    return [
        log_post(
            store,
            draft_post(store, account, TODAY - timedelta(days=k), caption=f"Post {k} #tag{k % 3}"),
            Metrics(views=1000 - k, likes=100),
        )
        for k in range(many)
    ]


@pytest.fixture
def posts(qtbot: QtBot, store: Store) -> PostsModel:
    del qtbot
    return PostsModel(store)


def captions(model: PostsModel) -> list[str]:
    return [model.entry(place).draft.caption.split(" #")[0] for place in range(model.rowCount())]


def test_a_long_log_is_read_a_page_at_a_time(posts: PostsModel, store: Store, account: AccountId) -> None:
    add_posts(store, account, 250)
    posts.restart()
    assert posts.rowCount() == 100
    assert posts.canFetchMore(ROOT)
    posts.fetchMore(ROOT)
    posts.fetchMore(ROOT)
    assert posts.rowCount() == 250
    assert not posts.canFetchMore(ROOT)


def test_every_kind_of_change_keeps_the_rows_that_stay(posts: PostsModel, store: Store, account: AccountId) -> None:
    tester = QAbstractItemModelTester(posts, QAbstractItemModelTester.FailureReportingMode.Warning)
    ids = add_posts(store, account, 30)
    posts.restart()
    kept = {n: QPersistentModelIndex(posts.index(n, 1)) for n in (0, 7, 29)}
    store.subscribe(lambda _change: posts.renew())

    delete_posts(store, [ids[1], ids[2], ids[5]])
    log_post(store, draft_post(store, account, TODAY, caption="New"))
    old = posts.entry(posts.place_of(ids[7]) or 0)
    edit_post(store, replace(old, draft=replace(old.draft, published_at=old.draft.published_at - timedelta(days=99))))

    for n, index in kept.items():
        assert posts.entry(index.row()).id == ids[n]
    assert captions(posts)[0] == "New"
    assert captions(posts)[-1] == "Post 7"
    assert posts.rowCount() == 28
    for _ in range(3):
        store.undo()
    assert captions(posts) == [f"Post {k}" for k in range(30)]
    assert tester.model() is posts


def test_the_log_sorts_and_filters(posts: PostsModel, store: Store, account: AccountId) -> None:
    add_posts(store, account, 9)
    posts.restart()
    posts.sort(posts_model.VIEWS, Qt.SortOrder.AscendingOrder)
    assert captions(posts)[0] == "Post 8"
    posts.set_filter(PostFilter(hashtag="TAG1"))
    assert captions(posts) == ["Post 7", "Post 4", "Post 1"]
    posts.set_filter(PostFilter(platform=Platform.TIKTOK))
    assert posts.rowCount() == 0


def test_cells_are_edited_one_by_one(posts: PostsModel, store: Store, account: AccountId) -> None:
    draft = draft_post(store, account, date(2026, 11, 21), time(16, 30), caption="\nTempe #a\nSecond line #b")
    log_post(store, draft, Metrics(views=812, reach=400))
    posts.restart()
    store.subscribe(lambda _change: posts.renew())
    sentences: list[str] = []
    posts.refused.connect(sentences.append)

    def write(column: int, text: str) -> bool:
        return posts.setData(posts.index(0, column), text)

    assert write(posts_model.DATE, "20/11/2026")
    assert write(posts_model.POST, "Tahu #c")
    assert write(posts_model.FORMAT, "reel")
    assert write(posts_model.VIEWS, "1,2rb")
    assert write(posts_model.LIKES, "40")
    post = posts.entry(0)
    assert post.draft.published_at.isoformat() == "2026-11-20T09:30:00+00:00"
    assert post.draft.caption == "\nTahu #c\nSecond line #b"
    assert post.draft.tags == ("c", "b")
    assert post.draft.format is Format.REEL
    assert post.metrics == Metrics(views=1200, reach=400, likes=40)
    assert posts.data(posts.index(0, posts_model.RESPONSE)) == "10.0%"
    assert posts.data(posts.index(0, posts_model.SAVES)) == "–"

    assert not write(posts_model.VIEWS, "many")
    assert not write(posts_model.DATE, "1 Jan 2031")
    assert posts.entry(0) == post
    assert len(sentences) == 2
    assert write(posts_model.VIEWS, "")
    assert posts.entry(0).metrics.views is None


def test_a_cell_left_as_it_was_changes_nothing(posts: PostsModel, store: Store, account: AccountId) -> None:
    add_posts(store, account, 1)
    posts.restart()
    changes: list[object] = []
    store.subscribe(changes.append)
    for column in range(posts.columnCount() - 1):
        index = posts.index(0, column)
        assert posts.setData(index, posts.data(index, Qt.ItemDataRole.EditRole))
    assert changes == []


def test_hashtags_changed_by_hand_survive_a_changed_caption() -> None:
    assert retagged("x #a #b", ("a", "own"), "x #a #b #c") == ("a", "c", "own")
    assert retagged("#re", ("re",), "#res") == ("res",)


def test_counts_know_their_change(qtbot: QtBot, store: Store, account: AccountId) -> None:
    del qtbot
    other = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    for day, mine, theirs in ((1, 380, 170), (8, 391, 174), (15, 385, 187)):
        log_followers(store, account, mine, date(2026, 11, day))
        log_followers(store, other, theirs, date(2026, 11, day))
    model = CountsModel(store)
    model.set_account(account)
    assert [model.data(model.index(n, counts_model.CHANGE)) for n in range(3)] == ["\N{MINUS SIGN}6", "+11", "–"]
    model.set_account(None)
    assert model.rowCount() == 6


def test_a_count_cannot_take_the_day_of_another(store: Store, account: AccountId) -> None:
    log_followers(store, account, 391, date(2026, 11, 8))
    log_followers(store, account, 412, date(2026, 11, 15))
    newest = read_counts(store, account, 0, 1)[0]
    with pytest.raises(RuleError, match="count-known"):
        edit_count(store, newest.id, 412, date(2026, 11, 8))
    edit_count(store, newest.id, 413, date(2026, 11, 16))
    assert [(c.counted_on.day, c.followers) for c in read_counts(store, None, 0, 9)] == [(16, 413), (8, 391)]
