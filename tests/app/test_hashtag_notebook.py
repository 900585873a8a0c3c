from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from creator_coach.app.accounts import add_account, archive_account, read_accounts
from creator_coach.app.hashtag_notebook import (
    MOST_LINES,
    NAME_LIMIT,
    Notebook,
    TagLine,
    mark_tag,
    read_notebook,
    write_set,
)
from creator_coach.app.log_post import delete_posts, draft_post, log_post
from creator_coach.app.profile import change_profile
from creator_coach.app.store import Store
from creator_coach.app.what_works import read_works
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.effects import Verdict
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Metrics, PostDraft, PostId
from creator_coach.domain.profile import Profile
from creator_coach.domain.topics import Fit
from creator_coach.storage.tables import everything

TODAY = date(2026, 11, 26)  # the store's day


def add(store: Store, account: AccountId, days_ago: int, tags: Sequence[str], views: int = 100) -> PostId:
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(3), UTC)
    return log_post(store, PostDraft(account, at, "Hai", hashtags=tuple(tags)), Metrics(views=views))


def notebook(store: Store) -> Notebook:
    return read_notebook(store, read_works(store))


def line(store: Store, tag: str) -> TagLine:
    (found,) = (one for one in notebook(store).lines if one.tag == tag)
    return found


# --- lines ------------------------------------------------------------------------------------------------------------


def test_an_empty_log_has_an_empty_notebook(store: Store) -> None:
    assert notebook(store) == Notebook((), 0, (), {}, ())


def test_a_line_says_how_often_and_when_last(store: Store, account: AccountId) -> None:
    add(store, account, 30, ["fyp", "Resep"])
    add(store, account, 9, ["RESEP"])
    add(store, account, 20, ["resep"])
    found = notebook(store)
    assert [(one.tag, one.posts, one.last_used) for one in found.lines] == [
        ("Resep", 3, TODAY - timedelta(days=9)),
        ("fyp", 1, TODAY - timedelta(days=30)),
    ]
    assert found.tags == 2


def test_the_most_used_lines_are_shown_and_all_are_counted(store: Store, account: AccountId) -> None:
    for start in (0, 105):
        add(store, account, 9, [f"tag{start + k}" for k in range(105)])
    add(store, account, 9, ["tag209", "tag208"])
    found = notebook(store)
    assert (len(found.lines), found.tags) == (MOST_LINES, 210)
    assert {one.tag for one in found.lines[:2]} == {"tag208", "tag209"}


def test_a_line_has_the_effect_of_its_hashtag(store: Store, account: AccountId) -> None:
    for k in range(40):
        tagged = k % 2 == 0
        add(store, account, 4 + k, ["Resep"] if tagged else ["lain"], views=(300 if tagged else 100) + k % 3)
    add(store, account, 0, ["segar"])
    effect = line(store, "Resep").effect
    assert effect is not None
    assert (effect.verdict, effect.posts) == (Verdict.HELPS, 20)
    assert line(store, "segar").effect is None  # its only figures were read on the day of publishing


def test_a_deleted_post_leaves_the_notebook(store: Store, account: AccountId) -> None:
    delete_posts(store, [add(store, account, 9, ["resep"])])
    assert notebook(store).lines == ()


# --- fit and marks ----------------------------------------------------------------------------------------------------


def test_a_line_says_how_the_hashtag_fits_the_niche(store: Store, account: AccountId) -> None:
    add(store, account, 9, ["resepsehat", "gadgetmurah", "fyp", "dinacerita"])
    change_profile(store, Profile(niche="resep sehat"))
    assert {one.tag: one.fit for one in notebook(store).lines} == {
        "resepsehat": Fit.ON,
        "gadgetmurah": Fit.OFF,
        "fyp": Fit.EVERYBODYS,
        "dinacerita": Fit.UNKNOWN,
    }


def test_a_mark_decides_until_it_is_forgotten(store: Store, account: AccountId) -> None:
    add(store, account, 9, ["GadgetMurah"])
    change_profile(store, Profile(niche="resep sehat"))
    seen = [(line(store, "GadgetMurah").fit, line(store, "GadgetMurah").marked)]
    for mark in (True, False, None):
        mark_tag(store, "GadgetMurah", on_topic=mark)
        seen.append((line(store, "GadgetMurah").fit, line(store, "GadgetMurah").marked))
    assert seen == [(Fit.OFF, False), (Fit.ON, True), (Fit.OFF, True), (Fit.OFF, False)]
    backwards = []
    for _ in range(3):
        store.undo()
        backwards.append((line(store, "GadgetMurah").fit, line(store, "GadgetMurah").marked))
    assert backwards == seen[-2::-1]
    store.redo()
    assert line(store, "GadgetMurah").fit is Fit.ON


def test_a_mark_counts_for_every_spelling(store: Store, account: AccountId) -> None:
    add(store, account, 9, ["GadgetMurah"])
    change_profile(store, Profile(niche="resep sehat"))
    mark_tag(store, "gadgetmurah", on_topic=True)
    assert line(store, "GadgetMurah").marked
    mark_tag(store, "GADGETMURAH", on_topic=None)
    assert not line(store, "GadgetMurah").marked


def test_forgetting_what_was_never_said_is_no_change(store: Store) -> None:
    mark_tag(store, "fyp", on_topic=None)
    assert store.undo_label is None


# --- limits -----------------------------------------------------------------------------------------------------------


def test_limits_are_those_of_the_platforms_in_use(store: Store, account: AccountId) -> None:
    """Instagram takes five hashtags and YouTube sixty, each with a source; of X no limit is known."""
    video = add_account(store, AccountDraft(Platform.YOUTUBE, "dina"))
    add_account(store, AccountDraft(Platform.X, "dina"))
    for owner, tags in ((account, 6), (account, 9), (account, 5), (video, 9)):
        add(store, owner, 9, [f"tag{k}" for k in range(tags)])
    limits = notebook(store).limits
    assert [(one.platform, one.fact.value, one.over) for one in limits] == [
        (Platform.INSTAGRAM, 5, 2),
        (Platform.YOUTUBE, 60, 0),
    ]
    assert all(one.fact.source for one in limits)


def test_an_account_put_away_has_no_limit(store: Store, account: AccountId) -> None:
    add(store, account, 9, [f"tag{k}" for k in range(9)])
    archive_account(store, read_accounts(store)[0])
    found = notebook(store)
    assert found.limits == ()
    assert found.tags == 9


# --- pairs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("both", "only_first", "pairs"),
    [(3, 0, ()), (4, 0, (("fyp", "Resep"),)), (4, 1, (("fyp", "Resep"),)), (4, 2, ()), (8, 2, (("fyp", "Resep"),))],
)
def test_hashtags_that_nearly_always_go_together_are_named(
    store: Store, account: AccountId, both: int, only_first: int, pairs: tuple[tuple[str, str], ...]
) -> None:
    for k in range(both):
        add(store, account, 5 + k, ["Resep", "FYP" if k else "fyp"])
    for k in range(only_first):
        add(store, account, 40 + k, ["resep"])
    assert notebook(store).pairs == pairs


# --- sets -------------------------------------------------------------------------------------------------------------


def test_a_set_is_kept_changed_and_taken_away(store: Store) -> None:
    states = [everything(store.db)]
    for name, tags, kept in (
        ("  Masak   cepat ", ["#Resep", "masak", "RESEP"], {"Masak cepat": ("Resep", "masak")}),
        ("Masak cepat", ["bekal"], {"Masak cepat": ("bekal",)}),
        ("anak", ["mpasi"], {"anak": ("mpasi",), "Masak cepat": ("bekal",)}),
        ("Masak cepat", [], {"anak": ("mpasi",)}),
    ):
        write_set(store, name, tags)
        assert notebook(store).sets == kept
        states.append(everything(store.db))
    for before in states[-2::-1]:
        store.undo()
        assert everything(store.db) == before
    for after in states[1:]:
        store.redo()
        assert everything(store.db) == after


def test_sets_are_in_order_of_their_names(store: Store) -> None:
    for name in ("b", "C", "a"):
        write_set(store, name, ["resep"])
    assert list(notebook(store).sets) == ["a", "b", "C"]


def test_taking_away_an_unknown_set_is_no_change(store: Store) -> None:
    write_set(store, "tidak ada", [])
    assert store.undo_label is None


@pytest.mark.parametrize(
    ("name", "code"), [("", "set-name-empty"), ("  ", "set-name-empty"), ("x" * (NAME_LIMIT + 1), "set-name-too-long")]
)
def test_a_set_needs_a_short_name(store: Store, name: str, code: str) -> None:
    with pytest.raises(RuleError) as error:
        write_set(store, name, ["resep"])
    assert error.value.code == code
    assert notebook(store).sets == {}


def test_a_hashtag_not_used_for_long_keeps_its_last_day(store: Store, account: AccountId) -> None:
    for days in range(600):
        tag = "#lama" if days >= 598 else "#baru"
        log_post(store, draft_post(store, account, TODAY - timedelta(days=days), caption=f"Sup {tag}"))
    lines = {line.tag: (line.posts, line.last_used) for line in read_notebook(store, read_works(store)).lines}
    assert lines == {"baru": (598, TODAY), "lama": (2, TODAY - timedelta(days=598))}
