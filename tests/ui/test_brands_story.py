"""The whole way through the window: a prospect, asked, a deal with two deliverables, posts, the target, the report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from creator_coach.app.clock import FixedClock
from creator_coach.app.deals import DealView, read_deals
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.prospects import read_prospects
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.deals import Check, DealStatus, Duty, TargetMetric
from creator_coach.domain.posts import Format, Metrics
from creator_coach.domain.prospects import ProspectStatus
from creator_coach.storage.tables import everything
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.rows import RowFrame
from tests.conftest import THURSDAY
from tests.pdf import fonts_of, text_of
from tests.ui.shell import named, settle, shown

LANGUAGES = ["en", "id"]


@pytest.fixture(params=LANGUAGES)
def shell(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path, request.param) as made:
        yield made


class Hands:
    """What a user's hands do: type into a field and leave it, press a button, choose from a list."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, shell: Shell) -> None:
        self.qtbot, self.qapp, self.window = qtbot, qapp, shell.window

    def type(self, name: str, text: str, *, then: Qt.Key = Qt.Key.Key_Tab) -> None:
        field = named(self.window, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, then)
        settle(self.qapp)

    def write(self, name: str, text: str) -> None:
        field = named(self.window, QPlainTextEdit, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Tab)
        settle(self.qapp)

    def press(self, name: str) -> None:
        button = named(self.window, QAbstractButton, name)
        assert button.isVisible(), name
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        settle(self.qapp)

    def choose(self, name: str, place: int) -> None:
        """Choose with the keyboard the entry that is `place` below the first."""
        combo = named(self.window, QComboBox, name)
        combo.setFocus()
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(place):
            self.qtbot.keyClick(named(self.window, QComboBox, name), Qt.Key.Key_Down)
        settle(self.qapp)

    def step(self, status: ProspectStatus) -> None:
        row = named(self.window, RowFrame, f"step-{status}")
        row.setFocus()
        self.qtbot.keyClick(row, Qt.Key.Key_Return)
        settle(self.qapp)

    def says(self, name: str) -> str:
        return named(self.window, QLabel, name).text()


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, shell: Shell) -> Hands:
    return Hands(qtbot, qapp, shell)


def publish(store: Store, account: AccountId, form: Format, comments: int) -> None:
    at = store.today()
    log_post(
        store,
        draft_post(store, account, at, caption=f"Kopi {form} #ad", format=form),
        Metrics(reach=400, likes=30, comments=comments),
    )


MONDAY = THURSDAY + timedelta(days=4)


def ask(hands: Hands, store: Store) -> None:
    """Note a business down, ask it, and let a deal come of it."""
    hands.press("first-prospect")
    hands.type("prospect-name", "Kopi Tetangga", then=Qt.Key.Key_Return)
    hands.step(ProspectStatus.ASKED)
    (one,) = read_prospects(store)
    asked = (one.status, one.asked_on, one.follow_up_on)
    assert asked == (ProspectStatus.ASKED, THURSDAY, THURSDAY + timedelta(days=7))
    hands.step(ProspectStatus.ANSWERED)
    hands.step(ProspectStatus.DEAL)


def agree(hands: Hands, store: Store) -> DealView:
    """Write down what was agreed, with two deliverables."""
    (view,) = read_deals(store)
    assert (view.deal.draft.brand, view.deal.draft.agreed_on) == ("Kopi Tetangga", THURSDAY)
    hands.type("deal-pay", "75rb")
    hands.write("deal-brief", "Menu pagi")
    hands.type("deal-day", "30 Nov")
    hands.type("deal-time", "16.30")
    hands.choose("deal-metric", 1 + list(TargetMetric).index(TargetMetric.COMMENTS))
    hands.type("deal-target", "25")
    hands.type("item-due", "30 Nov", then=Qt.Key.Key_Return)
    hands.choose("item-format", list(Format).index(Format.STORY))
    hands.type("item-due", "1 Des", then=Qt.Key.Key_Return)
    (view,) = read_deals(store)
    items = [(one.deliverable.draft.format, one.deliverable.draft.due_on) for one in view.deliveries]
    assert items == [(Format.REEL, MONDAY), (Format.STORY, MONDAY + timedelta(days=1))]
    assert (view.deal.draft.pay, view.deal.draft.brief, view.deal.draft.target) == (75_000, "Menu pagi", 25)
    assert [(one.due_on or MONDAY) - MONDAY for one in view.duties] == [timedelta(days=n) for n in (-3, 0, 4, 8)]
    return view


def deliver(hands: Hands, store: Store, account: AccountId, view: DealView) -> None:
    """Publish both a day after the first was due, link them, and tick what was done."""
    store.clock = FixedClock(MONDAY + timedelta(days=1))
    publish(store, account, Format.REEL, 16)
    publish(store, account, Format.STORY, 11)
    settle(hands.qapp)
    for item in view.deliveries:
        hands.choose(f"item-post-{item.deliverable.id}", 1)
    (view,) = read_deals(store)
    assert [one.on_time for one in view.deliveries] == [False, True]
    assert (view.target.value, view.reached) == (27, True)
    assert "25" in hands.says("deal-reached")
    for duty in Duty:
        hands.press(f"duty-{duty}")
    hands.press("check-written-agreement")
    hands.write("deal-word", "Banyak yang tanya jam buka")


def test_from_a_prospect_to_the_closing_report(
    hands: Hands, shell: Shell, store: Store, account: AccountId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = everything(store.db)
    hands.qtbot.keyClick(shell.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    settle(hands.qapp)
    ask(hands, store)
    deliver(hands, store, account, agree(hands, store))

    paper = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
    hands.press("deal-report")
    text = text_of(paper)
    for said in ("Kopi Tetangga", "@dapur.sari", "Menu pagi", "Rp75", "Banyak yang tanya jam buka", "27", "÷"):
        assert said in text, said
    assert fonts_of(paper)
    assert all(fonts_of(paper).values())

    hands.press("finish-deal")
    (view,) = read_deals(store)
    assert (view.deal.status, view.deal.closed_on) == (DealStatus.DONE, store.today())
    assert all(one.done_on == store.today() for one in view.duties)
    assert view.deal.done(Check.WRITTEN)

    while store.undo_label != "add-account":
        store.undo()
    settle(hands.qapp)
    assert everything(store.db) == empty
    assert named(shell.window, QAbstractButton, "new-deal").isVisible()


WRONG = [("new-brand", ""), ("new-brand", "x" * 121), ("new-agreed", "yesterdayish")]


@pytest.mark.parametrize(("field", "text"), WRONG)
def test_a_new_deal_that_cannot_be_says_why(hands: Hands, shell: Shell, store: Store, field: str, text: str) -> None:
    shell.window.go(Room.BRANDS, "deal:new")
    hands.type("new-brand", "Kopi")
    hands.type(field, text, then=Qt.Key.Key_Return)
    edit = named(shell.window, QLineEdit, field)
    assert edit.property("fault") == "true"
    assert edit.accessibleDescription()
    assert read_deals(store) == ()


TERMS = [
    ("deal-pay", "-5"),
    ("deal-pay", "lots"),
    ("deal-brand", ""),
    ("deal-agreed", "32 Jan"),
    ("item-due", "1 Jan 2020"),
    ("item-due", "soon"),
]


@pytest.mark.parametrize(("field", "text"), TERMS)
def test_wrong_terms_are_met_with_a_sentence_and_change_nothing(
    hands: Hands, shell: Shell, store: Store, field: str, text: str
) -> None:
    shell.window.go(Room.BRANDS, "deal:new")
    hands.type("new-brand", "Kopi", then=Qt.Key.Key_Return)
    before = everything(store.db)
    hands.type(field, text, then=Qt.Key.Key_Return)
    edit = named(shell.window, QLineEdit, field)
    assert edit.property("fault") == "true"
    assert edit.accessibleDescription()
    assert everything(store.db) == before


@pytest.mark.parametrize("name", ["متجر القهوة", "☕️🥐 Kopi 👩‍🍳", "K" * 120, "<b>Kopi</b> & co."])
def test_names_of_any_kind_are_shown_as_they_are(hands: Hands, shell: Shell, store: Store, name: str) -> None:
    shell.window.go(Room.BRANDS, "deal:new")
    named(shell.window, QLineEdit, "new-brand").setText(name)
    hands.press("start-deal")
    (view,) = read_deals(store)
    assert view.deal.draft.brand == name
    assert shell.window.page(Room.BRANDS).width() <= shell.window.width()
    titles = [made.text() for made in shell.window.findChildren(QLabel) if made.isVisible()]
    assert name in [title.replace("\N{ZERO WIDTH SPACE}", "") for title in titles]


def test_a_deleted_deal_goes_back_to_the_overview_and_undo_brings_it_back(
    hands: Hands, shell: Shell, store: Store
) -> None:
    shell.window.go(Room.BRANDS, "deal:new")
    hands.type("new-brand", "Kopi", then=Qt.Key.Key_Return)
    hands.press("delete-deal")
    assert read_deals(store) == ()
    assert named(shell.window, QAbstractButton, "new-deal").isVisible()
    hands.qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    (view,) = read_deals(store)
    assert view.deal.draft.brand == "Kopi"
