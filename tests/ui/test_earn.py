"""Earning on the way through the window: the ladder, the guide, and income from a real report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.log_followers import log_followers
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.income import AffiliateClicks, AffiliateOrder, OrderStatus
from creator_coach.storage.income import add_clicks, add_orders
from creator_coach.storage.unit_of_work import Table
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.tables import DataTable
from tests.ui.shell import named, settle, shown

LEFT = Qt.MouseButton.LeftButton
DONE, OPEN, GONE = OrderStatus.DONE, OrderStatus.OPEN, OrderStatus.CANCELLED


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    for platform, followers in ((Platform.INSTAGRAM, 412), (Platform.TIKTOK, 187)):
        log_followers(store, add_account(store, AccountDraft(platform, "dapur.sari")), followers)
    with shown(qtbot, qapp, store, tmp_path) as made:
        yield made


def go(shell: Shell, qapp: QApplication, target: str = "earn") -> None:
    shell.window.go(Room.BRANDS, target)
    settle(qapp)


def texts(widget: QWidget) -> str:
    return " | ".join(made.text() for made in widget.findChildren(QLabel) if made.isVisibleTo(widget))


def cells(table: DataTable) -> list[list[str]]:
    model = table.model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def report(store: Store) -> None:
    with store.change("test") as work:
        row = {"imported_at": "2026-11-25 03:00:00", "file": "r.csv", "format": "shopee-affiliate", "summary": "{}"}
        file = work.insert(Table.FILE_IMPORT, dict(row))
        orders = [
            AffiliateOrder("1", date(2026, 10, 5), DONE, 12_500_000, tag="sup"),
            AffiliateOrder("2", date(2026, 11, 5), DONE, 4_000_000, tag="sup"),
            AffiliateOrder("3", date(2026, 11, 6), OPEN, 2_500_000),
            AffiliateOrder("4", date(2026, 11, 7), GONE, 9_900_000),
            AffiliateOrder("5", date(2026, 11, 8), DONE, 1_250, "MYR"),
        ]
        add_orders(work, orders, file)
        add_clicks(work, [AffiliateClicks(date(2026, 11, 20), 12, "sup")], file)


def test_the_ladder_says_what_is_open_and_how_many_are_missing_where(shell: Shell, qapp: QApplication) -> None:
    go(shell, qapp)
    ladder = named(shell.window, QWidget, "ladder")
    shop = texts(named(ladder, QWidget, "rung-unlock-tiktok-shop"))
    for part in (
        "600",
        "413 to go",
        "TikTok · @dapur.sari: 187",
        "18 or older",
        "official",
        "check again February 2027",
    ):
        assert part in shop
    assert "open" in texts(named(ladder, QWidget, "rung-unlock-shopee-affiliates"))
    assert "588 to go" in texts(named(ladder, QWidget, "rung-unlock-nano"))
    assert "not confirmed for Indonesia" in texts(named(ladder, QWidget, "rung-unlock-youtube-early"))


def test_calm_mode_says_no_follower_number(shell: Shell, store: Store, qapp: QApplication) -> None:
    change_setting(store, "calm", "yes")
    go(shell, qapp)
    said = texts(named(shell.window, QWidget, "ladder"))
    assert "not yet" in said
    assert "187" not in said
    assert not re.search(r"[0-9] to go", said)
    go(shell, qapp, "overview")
    assert "to go" not in texts(named(shell.window, QWidget, "opens"))
    assert "to go" not in texts(named(shell.window, QWidget, "earning"))


def test_without_a_report_the_card_says_what_to_do(shell: Shell, qtbot: QtBot, qapp: QApplication) -> None:
    go(shell, qapp)
    assert "No report yet" in texts(named(shell.window, QWidget, "income"))
    guide = texts(named(shell.window, QWidget, "affiliate-guide"))
    for name in ("Instagram", "Shopee Video", "YouTube", "Facebook", "TikTok", "X (Twitter)", "XTRA"):
        assert name in guide
    qtbot.mouseClick(named(shell.window, QPushButton, "affiliate-report"), LEFT)
    settle(qapp)
    assert named(shell.window, QWidget, "guide-shopee-affiliate").isVisible()


def test_income_stands_by_month_and_by_tag(shell: Shell, store: Store, qapp: QApplication) -> None:
    go(shell, qapp)
    report(store)
    settle(qapp)
    assert "No report yet" not in texts(named(shell.window, QWidget, "income"))
    assert "Rp165,000" in texts(named(shell.window, QWidget, "income-earned"))
    assert cells(named(shell.window, DataTable, "income-months")) == [
        ["November 2026", "Rp40,000", "Rp25,000", "Rp99,000", "2", "12"],
        ["October 2026", "Rp125,000", "Rp0", "Rp0", "1", "0"],
    ]
    assert cells(named(shell.window, DataTable, "income-tags")) == [
        ["sup", "–", "Rp165,000", "Rp0", "2", "12"],
        ["without a tag", "–", "Rp0", "Rp25,000", "1", "0"],
    ]
    assert "November 2026: Rp65,000, 2 orders" in named(shell.window, QWidget, "income-bars").accessibleName()


def test_another_currency_is_shown_by_itself(shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication) -> None:
    report(store)
    go(shell, qapp)
    choice = named(shell.window, QWidget, "income-currency")
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    settle(qapp)
    assert "MYR 12.50" in texts(named(shell.window, QWidget, "income-earned"))
    store.undo()
    settle(qapp)
    assert "No report yet" in texts(named(shell.window, QWidget, "income"))


def test_the_overview_says_two_months_and_what_opens_next(
    shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication
) -> None:
    go(shell, qapp, "overview")
    assert "How to begin" in named(shell.window, QPushButton, "open-earn").text()
    report(store)
    settle(qapp)
    assert "Rp40,000" in texts(named(shell.window, QWidget, "earning-this-month"))
    assert "+ Rp25,000 still open" in texts(named(shell.window, QWidget, "earning-this-month"))
    assert "Rp125,000" in texts(named(shell.window, QWidget, "earning-last-month"))
    assert named(shell.window, QLabel, "earning-next").text() == "Opens next: TikTok Shop by Tokopedia, 413 to go"
    said = texts(named(shell.window, QWidget, "opens"))
    assert said.index("Audience data") < said.index("TikTok Shop") < said.index("Nano tier")
    qtbot.mouseClick(named(shell.window, QPushButton, "open-earn"), LEFT)
    settle(qapp)
    assert named(shell.window, QWidget, "ladder").isVisible()
    assert named(shell.window, QPushButton, "brands-back").hasFocus()


def test_a_rung_leads_to_its_fact(shell: Shell, qtbot: QtBot, qapp: QApplication) -> None:
    go(shell, qapp, "overview")
    rung = named(named(shell.window, QWidget, "opens"), QWidget, "rung-unlock-nano")
    rung.setFocus()
    qtbot.keyClick(rung, Qt.Key.Key_Return)
    settle(qapp)
    assert named(shell.window, QWidget, "fact-unlock-nano").hasFocus()
