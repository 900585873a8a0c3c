from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account, choose_focus
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.counts import FollowerCount
from creator_coach.domain.tiers import Tier
from creator_coach.storage.counts import set_count
from creator_coach.ui import charts
from creator_coach.ui.charts.growth_chart import GrowthChart
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.growth import GrowthPage
from creator_coach.ui.store_bridge import StoreBridge
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme.sheet import dress
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import Combo
from creator_coach.ui.widgets.ranges import Ladder
from creator_coach.ui.widgets.tables import DataTable
from creator_coach.ui.widgets.text import Para
from creator_coach.ui.widgets.weeks import HeatMap, WeekBars

Kind = TypeVar("Kind", bound=QWidget)
LAST = date(2026, 11, 22)  # the store's day is Thursday 26 November
SIZES = [QSize(748, 640), QSize(1_068, 800), QSize(1_708, 1_080)]


@dataclass
class Seen:
    """The page, and what it asked of the window."""

    page: GrowthPage
    gone: list[tuple[Room, str]] = field(default_factory=list)

    def text(self, name: str) -> str:
        made = self.page.findChild(QLabel, name)
        assert made is not None, name
        return made.words() if isinstance(made, Para) else made.text()

    def find(self, kind: type[Kind], name: str) -> Kind:
        made = self.page.findChild(kind, name)
        assert isinstance(made, kind), name
        return made


Show = Callable[..., Seen]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    dress(qapp, "light")
    yield
    dress(qapp, "light")


@pytest.fixture
def show(store: Store, qtbot: QtBot) -> Show:
    bridge, pages = StoreBridge(store), list[GrowthPage]()

    def made(size: QSize = SIZES[0], arrive: str = "") -> Seen:
        gone: list[tuple[Room, str]] = []
        context = Context(
            store, bridge, lambda room, target: gone.append((room, target)), lambda _text, _undo: None, lambda: None
        )
        page = GrowthPage(context)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(size)
        if arrive:
            page.arrive(arrive)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return Seen(page, gone)

    return made


def grow(store: Store, account: AccountId, counts: list[int], last: date = LAST) -> None:
    """Log one count a week, the last on a day."""
    with store.change("log-followers") as work:
        for place, followers in enumerate(reversed(counts)):
            set_count(work, account, FollowerCount(last - timedelta(weeks=place), followers))


def steady(weeks: int = 24, end: int = 412, pace: int = 21) -> list[int]:
    return [end - pace * k for k in reversed(range(weeks)) if end - pace * k >= 0]


def chart_of(seen: Seen, qtbot: QtBot) -> GrowthChart:
    qtbot.waitUntil(lambda: seen.page.findChild(GrowthChart) is not None)
    chart = seen.page.findChild(GrowthChart)
    assert isinstance(chart, GrowthChart)
    return chart


# nothing yet


def test_without_an_account_settings_are_offered(show: Show) -> None:
    seen = show()
    begin = seen.find(QPushButton, "growth-begin")
    assert begin.isVisible()
    assert not seen.find(QWidget, "growth-accounts").isVisible()
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert seen.gone == [(Room.SETTINGS, "accounts")]


@pytest.mark.usefixtures("account")
def test_without_counts_the_check_in_is_offered(show: Show) -> None:
    seen = show()
    begin = seen.find(QPushButton, "growth-begin")
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Space)
    assert seen.gone == [(Room.LOG, "check-in")]
    assert not seen.find(QLabel, "growth-finding").isVisible()


def test_the_first_count_brings_the_chart(show: Show, store: Store, account: AccountId, qtbot: QtBot) -> None:
    seen = show()
    log_followers(store, account, 57)
    assert not seen.find(QPushButton, "growth-begin").isVisible()
    assert seen.text("growth-finding") == "1,000 followers: no range yet"
    assert seen.text("growth-here") == "You: 57, on the way to nano"
    assert chart_of(seen, qtbot).isVisible()


# the finding


def test_the_finding_names_range_pace_and_counts(show: Show, store: Store, account: AccountId, qtbot: QtBot) -> None:
    grow(store, account, steady())
    seen = show()
    assert seen.text("growth-finding").startswith("1,000 followers: likely between ")
    said = seen.text("growth-rests-on")
    assert said.startswith("Pace 21 a week, from 20 counts.")
    assert "5 of your last 5 counts fell inside the range that this log gave before them." in said
    assert chart_of(seen, qtbot).accessibleDescription() == seen.text("growth-finding")


def test_an_uneven_pace_is_a_range(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, [100, 110, 140, 145, 170, 200, 205, 230])
    assert show().text("growth-rests-on").startswith("Pace 19 a week (5 to 30), from 8 counts.")


def test_a_flat_log_gets_no_date_but_what_would_change_it(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, [300] * 12)
    seen = show()
    assert seen.text("growth-finding") == "1,000 followers: no honest date at this pace"
    assert "About +13 a week would reach it in a year." in seen.text("growth-rests-on")


def test_the_chart_waits_for_the_first_paint_at_full_height(
    show: Show, store: Store, account: AccountId, qtbot: QtBot
) -> None:
    grow(store, account, steady())
    seen = show(SIZES[1])
    slot = seen.find(QWidget, "growth-slot")
    qtbot.waitUntil(lambda: slot.height() == round(slot.width() * 0.345))
    height = slot.height()
    chart = chart_of(seen, qtbot)
    assert slot.height() == height == chart.height()
    seen.page.resize(SIZES[2])
    qtbot.waitUntil(lambda: chart.height() == 500)
    seen.page.resize(SIZES[0])
    qtbot.waitUntil(lambda: chart.height() == 290)


def test_the_page_does_not_load_the_chart_library() -> None:
    code = "import sys, creator_coach.ui.pages.growth; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_chart_library_can_be_loaded_early() -> None:
    charts.preload()
    assert "pyqtgraph" in sys.modules


def test_tab_goes_from_the_switch_to_the_chart(show: Show, store: Store, account: AccountId, qtbot: QtBot) -> None:
    grow(store, account, steady())
    seen = show()
    chart = chart_of(seen, qtbot)
    switch = seen.find(QPushButton, "growth-switch")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Tab)
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.accessibleDescription() == "13 · 12 Jul 2026"


def test_the_table_holds_counts_and_weeks_ahead(show: Show, store: Store, account: AccountId, qtbot: QtBot) -> None:
    grow(store, account, steady())
    seen = show()
    chart = chart_of(seen, qtbot)
    switch = seen.find(QPushButton, "growth-switch")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    table = seen.find(DataTable, "growth-table")
    assert table.isVisible()
    assert not chart.isVisible()
    model = table.model()
    newest = [model.index(19, column).data() for column in range(5)]
    assert newest == ["22 Nov 2026", "412", "–", "–", "–"]
    ahead = [model.index(20, column).data() for column in range(5)]
    assert ahead[:2] == ["3 Dec 2026", "–"]
    low, likely, high = (int(text) for text in ahead[2:])
    assert 412 <= low <= likely <= high
    assert table.visualRect(model.index(19, 0)).bottom() <= table.viewport().height()
    assert [model.headerData(k, Qt.Orientation.Horizontal) for k in (0, 4)] == ["Date", "High"]
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert chart.isVisible()
    assert switch.text() == "See as table"


def test_the_table_stays_when_a_count_arrives(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, steady())
    seen = show()
    QTest.mouseClick(seen.find(QPushButton, "growth-switch"), Qt.MouseButton.LeftButton)
    log_followers(store, account, 430)
    table = seen.find(DataTable, "growth-table")
    assert table.isVisible()
    assert table.model().index(20, 1).data() == "430"


# accounts


def test_the_account_can_be_chosen(show: Show, store: Store, account: AccountId) -> None:
    other = add_account(store, AccountDraft(Platform.TIKTOK, "warung"))
    grow(store, account, steady())
    grow(store, other, [10, 20])
    seen = show()
    choice = seen.find(Segments, "growth-accounts")
    tiktok = next(made for made in choice.findChildren(QPushButton) if made.text() == "TikTok")
    QTest.mouseClick(tiktok, Qt.MouseButton.LeftButton)
    assert seen.text("growth-here") == "You: 20, on the way to nano"
    QTest.keyClick(tiktok, Qt.Key.Key_Left)
    assert seen.text("growth-here") == "You: 412, on the way to nano"


def test_handles_tell_two_accounts_of_a_platform_apart(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, [5])
    add_account(store, AccountDraft(Platform.INSTAGRAM, "kopi"))
    words = [made.text() for made in show().find(Segments, "growth-accounts").findChildren(QPushButton)]
    assert words == ["Instagram @dapur.sari", "Instagram @kopi"]


def test_many_accounts_become_a_list(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, [5])
    for place in range(6):
        grow(store, add_account(store, AccountDraft(Platform.INSTAGRAM, f"{place}" + "x" * 90)), [60 + place])
    seen = show()
    combo = seen.find(Combo, "growth-account-list")
    assert combo.isVisible()
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert seen.text("growth-here") == "You: 60, on the way to nano"
    assert seen.page.body.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("before", [True, False])
def test_one_can_arrive_at_an_account(
    show: Show, store: Store, account: AccountId, qtbot: QtBot, *, before: bool
) -> None:
    other = add_account(store, AccountDraft(Platform.TIKTOK, "warung"))
    grow(store, account, steady())
    grow(store, other, [10, 20])
    seen = show(arrive=str(other) if before else "")
    if not before:
        seen.page.arrive(str(other))
        choice = seen.find(Segments, "growth-accounts")
        qtbot.waitUntil(lambda: choice.isAncestorOf(QApplication.focusWidget() or seen.page))
    assert seen.text("growth-here") == "You: 20, on the way to nano"


def test_a_strange_target_changes_nothing(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, steady())
    seen = show()
    for target in ("milestones", "99"):
        seen.page.arrive(target)
        assert seen.text("growth-here") == "You: 412, on the way to nano"


def test_another_focus_shows_at_once(show: Show, store: Store, account: AccountId) -> None:
    other = add_account(store, AccountDraft(Platform.TIKTOK, "warung"))
    grow(store, account, steady())
    grow(store, other, [10, 20])
    seen = show()
    choose_focus(store, other)
    assert seen.text("growth-here") == "You: 20, on the way to nano"


# tiers


@pytest.mark.parametrize(
    ("followers", "chip", "tier"),
    [
        (0, "You: 0, on the way to nano", "Everyone begins here. 1,000 followers"),
        (999, "You: 999, on the way to nano", "Everyone begins here."),
        (1_000, "You: 1,000, on the way to micro", "From 10,000 on you are micro"),
        (10_000, "You: 10,000, on the way to macro", "From 100,000 on you are macro"),
        (100_000, "You: 100,000, on the way to mega", "From 1,000,000 on comes mega"),
        (3_000_000, "You: 3,000,000, mega", "No tier comes after this one."),
    ],
)
def test_where_one_stands(
    show: Show, store: Store, account: AccountId, *, followers: int, chip: str, tier: str
) -> None:
    grow(store, account, [followers])
    seen = show()
    assert seen.text("growth-here") == chip == seen.find(Ladder, "growth-ladder").accessibleName()
    assert tier in seen.text("growth-tier")


def test_where_the_width_ends_the_tiers_go_on_a_second_line(
    show: Show, store: Store, account: AccountId, qapp: QApplication, qtbot: QtBot
) -> None:
    grow(store, account, steady())
    assert not show(SIZES[1]).find(Ladder, "growth-ladder-tiers").isVisible()
    dress(qapp, "light", 1.5)
    second = show(SIZES[0]).find(Ladder, "growth-ladder-tiers")
    qtbot.waitUntil(second.isVisible)


# weeks


def test_weeks_say_how_many_are_missing_for_a_link(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, steady())
    log_post(store, draft_post(store, account, date(2026, 11, 3)))
    seen = show()
    assert seen.text("growth-link") == "not enough yet"
    assert seen.text("growth-link-words") == "3 of about 12 weeks needed to see a link."
    said = seen.find(WeekBars, "growth-weeks").accessibleName()
    assert "Posts: 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0." in said
    assert said.endswith("New followers: " + ", ".join(["+21"] * 12) + ".")


def test_a_link_is_named_when_it_stands_out(show: Show, store: Store, account: AccountId) -> None:
    counts = [100]
    for week in range(14):
        counts.append(counts[-1] + 10 * (1 + week % 4))
        for day in range(1 + week % 4):
            log_post(store, draft_post(store, account, LAST - timedelta(weeks=13 - week, days=day)))
    grow(store, account, counts)
    seen = show()
    assert seen.text("growth-link") == "helps"
    assert seen.text("growth-link-words").startswith("In 14 weeks, more posts went with more new followers.")


def test_the_days_of_posts_are_counted_as_they_come(show: Show, store: Store, account: AccountId) -> None:
    grow(store, account, steady())
    seen = show()
    log_post(store, draft_post(store, account, date(2026, 11, 24)))
    log_post(store, draft_post(store, account, date(2026, 11, 25)))
    assert seen.text("growth-days-words").startswith("2 post")
    assert seen.find(HeatMap, "growth-days").accessibleName() == seen.text("growth-days-words")


# room


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.width()))
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["en", "id"])
def test_nothing_scrolls_sideways(
    show: Show,
    store: Store,
    account: AccountId,
    qapp: QApplication,
    qtbot: QtBot,
    *,
    size: QSize,
    scale: float,
    language: str,
) -> None:
    grow(store, account, steady())
    for place, platform in enumerate((Platform.TIKTOK, Platform.YOUTUBE, Platform.FACEBOOK)):
        grow(store, add_account(store, AccountDraft(platform, "warung" * 10)), [place])
    speak(language)
    dress(qapp, "light", scale)
    seen = show(size)
    chart = chart_of(seen, qtbot)
    inside = seen.page.body.widget()
    qtbot.waitUntil(lambda: chart.width() > 0)
    assert inside is not None
    assert seen.page.body.horizontalScrollBar().maximum() == 0
    assert inside.minimumSizeHint().width() <= size.width() - 10
    assert chart.mapTo(inside, chart.rect().bottomRight()).x() < inside.width()


def test_every_tier_is_explained(show: Show, store: Store, account: AccountId) -> None:
    said = set()
    for followers in (1, 1_000, 10_000, 100_000, 1_000_000):
        log_followers(store, account, followers)
        said.add(show().text("growth-tier"))
    assert len(said) == len(Tier)
