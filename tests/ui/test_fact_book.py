"""The fact book through the window: read, filter, correct, add, take back, and where a fact leads from other rooms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account, read_accounts
from creator_coach.app.clock import FixedClock
from creator_coach.app.fact_book import published, read_facts
from creator_coach.app.log_followers import log_followers
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.ui.application import Shell
from creator_coach.ui.parts.facts_row import FactRow
from creator_coach.ui.parts.facts_view import FactsView
from creator_coach.ui.room import Room
from creator_coach.ui.texts.facts import state_chips
from tests.ui.shell import named, settle, shown

SHOP, LIMIT = "unlock-tiktok-shop", "hashtag-limit-tiktok"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    account = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    log_followers(store, account, 187)
    with shown(qtbot, qapp, store, tmp_path) as made:
        yield made


def open_book(shell: Shell, qapp: QApplication, fact: str = "") -> FactsView:
    shell.window.go(Room.SETTINGS, f"facts:{fact}" if fact else "facts")
    settle(qapp)
    return named(shell.window, FactsView, "facts-view")


def row(view: FactsView, fact: str) -> FactRow:
    return named(view, FactRow, f"fact-{fact}")


def seen(view: FactsView) -> set[str]:
    return {made.fact.id for made in view.findChildren(FactRow) if made.isVisible()}


def texts(widget: QWidget) -> str:
    return " | ".join(made.text() for made in widget.findChildren(QLabel) if made.isVisible())


def write(view: QWidget, qtbot: QtBot, name: str, text: str) -> QLineEdit:
    edit = named(view, QLineEdit, f"fact-form-{name}")
    edit.selectAll()
    qtbot.keyClicks(edit, text) if text else edit.clear()
    return edit


def choose(view: QWidget, qtbot: QtBot, name: str, text: str) -> None:
    combo = named(view, QComboBox, name)
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_settings_leads_to_the_book_and_back(shell: Shell, qtbot: QtBot, qapp: QApplication) -> None:
    shell.window.go(Room.SETTINGS)
    settle(qapp)
    qtbot.mouseClick(named(shell.window, QPushButton, "open-facts"), LEFT)
    view = named(shell.window, FactsView, "facts-view")
    assert seen(view) == set(published())
    assert named(view, QLineEdit, "fact-search").hasFocus()
    qtbot.mouseClick(named(view, QPushButton, "facts-back"), LEFT)
    settle(qapp)
    assert not view.isVisible()
    assert named(shell.window, QPushButton, "open-facts").hasFocus()


def test_a_row_says_value_source_year_trust_and_when_to_look_again(shell: Shell, qapp: QApplication) -> None:
    said = texts(row(open_book(shell, qapp), SHOP))
    for part in (
        "600 followers",
        "18 or older",
        "seller-id.tokopedia.com",
        "2026",
        "official",
        "check again February 2027",
    ):
        assert part in said
    assert "quoted by others" in texts(row(open_book(shell, qapp), LIMIT))


def test_search_and_choices_narrow_the_list(shell: Shell, qtbot: QtBot, qapp: QApplication) -> None:
    view = open_book(shell, qapp)
    qtbot.keyClicks(named(view, QLineEdit, "fact-search"), "hashtags tiktok")
    assert {LIMIT, "hashtag-advice-tiktok"} == seen(view)
    named(view, QLineEdit, "fact-search").clear()
    choose(view, qtbot, "fact-topic", "What brands pay")
    choose(view, qtbot, "fact-platform", "TikTok")
    assert "rate-nano-indonesia" in seen(view)
    assert {view._rows[name].fact.topic.value for name in seen(view)} == {"rates"}
    assert "rate-klear-post" not in seen(view)
    choose(view, qtbot, "fact-state", "May be out of date")
    assert seen(view) == set()
    qtbot.mouseClick(named(view, QPushButton, "facts-all"), LEFT)
    assert seen(view) == set(published())


def test_a_correction_is_written_marked_and_counts_on_today(
    shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication
) -> None:
    view = open_book(shell, qapp, SHOP)
    assert row(view, SHOP).hasFocus()
    qtbot.keyClick(row(view, SHOP), Qt.Key.Key_Return)
    qtbot.keyClick(row(view, SHOP), Qt.Key.Key_Return)
    settle(qapp)
    assert named(view, QLineEdit, "fact-form-low").hasFocus()
    write(view, qtbot, "low", "300")
    write(view, qtbot, "source", "Tokopedia, my own dashboard")
    qtbot.keyClick(write(view, qtbot, "check", "1 Jun 2027"), Qt.Key.Key_Return)
    settle(qapp)
    fact = read_facts(store)[SHOP]
    assert (fact.value, fact.source, fact.check_again) == (300, "Tokopedia, my own dashboard", date(2027, 6, 1))
    assert "300 followers" in texts(row(view, SHOP))
    assert "corrected by you" in texts(row(view, SHOP))
    assert row(view, SHOP).hasFocus()
    assert not view._form.isVisible()
    shell.window.go(Room.TODAY)
    settle(qapp)
    assert "113 to go" in texts(named(shell.window, QWidget, f"rung-{SHOP}"))


def test_the_published_fact_comes_back(shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication) -> None:
    view = open_book(shell, qapp, SHOP)
    write(view, qtbot, "low", "300")
    qtbot.mouseClick(named(view, QPushButton, "save-fact"), LEFT)
    qtbot.mouseClick(row(view, SHOP), LEFT)
    assert named(view, QLabel, "fact-published").text() == (
        "Published: 600 followers (seller-id.tokopedia.com; Antara, 2026)"
    )
    qtbot.mouseClick(named(view, QPushButton, "take-back-fact"), LEFT)
    settle(qapp)
    assert read_facts(store)[SHOP] == published()[SHOP]
    assert "corrected by you" not in texts(row(view, SHOP))
    store.undo()
    settle(qapp)
    assert "300 followers" in texts(row(view, SHOP))


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("low", "lots", "“lots” is not a number that fits here. Write it like 600 or 1.5."),
        ("low", "", "Type the number, for example 600."),
        ("high", "500", "The first number is larger than the second. Swap them."),
        ("source", " ", "Say where you have it from, for example the platform's help page."),
        ("year", "26", "Write the year with four digits, for example 2026."),
        ("year", "2030", "The year must lie between 1990 and 2026."),
        ("check", "1 Jan 2026", "1 Jan 2026 is over already. Choose a day ahead to check it again."),
        ("check", "soon", "“soon” is not a date. Write it like 23 Nov 2026 or 2026-11-23."),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication, field: str, text: str, says: str
) -> None:
    view = open_book(shell, qapp, SHOP)
    edit = write(view, qtbot, field, text)
    qtbot.mouseClick(named(view, QPushButton, "save-fact"), LEFT)
    assert says in texts(view)
    assert QApplication.focusWidget() is (named(view, QLineEdit, "fact-form-low") if field == "high" else edit)
    assert read_facts(store) == published()


def test_a_fact_of_ones_own_is_added_and_deleted(shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication) -> None:
    view = open_book(shell, qapp)
    qtbot.mouseClick(named(view, QPushButton, "add-fact"), LEFT)
    assert named(view, QComboBox, "fact-form-topic").hasFocus()
    qtbot.mouseClick(named(view, QPushButton, "save-fact"), LEFT)
    assert "Say what the fact is, in one sentence." in texts(view)
    choose(view, qtbot, "fact-form-topic", "What opens")
    choose(view, qtbot, "fact-form-unit", "Followers")
    qtbot.keyClicks(named(view, QPlainTextEdit, "fact-form-what"), "Kopi Tetangga works with small creators")
    write(view, qtbot, "low", "250")
    write(view, qtbot, "source", "I asked them")
    qtbot.mouseClick(named(view, QPushButton, "save-fact"), LEFT)
    settle(qapp)
    (own,) = [fact for fact in read_facts(store).values() if fact.own]
    assert (own.value, own.topic.value, own.source) == (250, "unlocks", "I asked them")
    assert "added by you" in texts(row(view, own.id))
    assert row(view, own.id).hasFocus()
    choose(view, qtbot, "fact-state", "Yours")
    assert seen(view) == {own.id}
    qtbot.mouseClick(row(view, own.id), LEFT)
    qtbot.mouseClick(named(view, QPushButton, "take-back-fact"), LEFT)
    settle(qapp)
    assert read_facts(store) == published()
    assert named(view, QPushButton, "add-fact").hasFocus()


def test_what_is_being_typed_stays_when_something_else_changes(
    shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication
) -> None:
    view = open_book(shell, qapp, SHOP)
    edit = write(view, qtbot, "source", "half a so")
    log_followers(store, read_accounts(store)[0].id, 190)
    settle(qapp)
    assert edit.text() == "half a so"
    assert view._form.isVisible()


def test_a_fact_past_its_day_may_be_out_of_date(shell: Shell, store: Store, qtbot: QtBot, qapp: QApplication) -> None:
    store.clock = FixedClock(date(2027, 2, 2))
    view = open_book(shell, qapp)
    assert "may be out of date" in texts(row(view, SHOP))
    choose(view, qtbot, "fact-state", "May be out of date")
    assert SHOP in seen(view)
    assert LIMIT not in seen(view)


def test_a_rung_on_today_leads_to_its_fact(shell: Shell, qtbot: QtBot, qapp: QApplication) -> None:
    shell.window.go(Room.TODAY)
    settle(qapp)
    rung = named(shell.window, QWidget, f"rung-{SHOP}")
    assert "seller-id.tokopedia.com; Antara, 2026" in rung.accessibleDescription()
    qtbot.mouseClick(rung, LEFT)
    settle(qapp)
    view = named(shell.window, FactsView, "facts-view")
    assert row(view, SHOP).is_selected()


def test_every_state_of_a_fact_has_words(store: Store) -> None:
    for fact in read_facts(store).values():
        assert all(text for text, _ in state_chips(fact, date(2030, 1, 1)))
