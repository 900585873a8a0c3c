"""Reminders as the user meets them: off, at the start, at their time, put away, done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.profile import change_plan, rest
from creator_coach.app.settings import change_setting, read_settings
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.state import write_state
from creator_coach.storage.database import open_in_memory
from creator_coach.ui.application import Shell
from creator_coach.ui.reminders import Reminders
from creator_coach.ui.room import Room
from creator_coach.ui.tray import Tray
from creator_coach.ui.widgets.switches import Switch
from tests.ui.shell import named, settle, shown
from tests.ui.test_fit import cut_off

THURSDAY, SUNDAY = date(2026, 11, 26), date(2026, 11, 29)


class HandClock:
    """A clock that a test sets."""

    def __init__(self, day: date, at: time) -> None:
        self.set(day, at)

    def set(self, day: date, at: time) -> None:
        self.at = datetime.combine(day, at, ZoneInfo("Asia/Jakarta")).astimezone(UTC)

    def now(self) -> datetime:
        return self.at

    def today(self, zone: ZoneInfo) -> date:
        return self.at.astimezone(zone).date()


@pytest.fixture
def clock() -> HandClock:
    return HandClock(THURSDAY, time(9))


@pytest.fixture
def store(clock: HandClock) -> Store:
    return Store(open_in_memory(), clock)


@pytest.fixture
def account(store: Store) -> AccountId:
    change_plan(store, 3, ("th",))
    return add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))


@contextmanager
def running(qtbot: QtBot, qapp: QApplication, store: Store, folder: Path, language: str = "en") -> Iterator[Shell]:
    change_setting(store, "welcomed", "yes")
    with shown(qtbot, qapp, store, folder, language) as shell:
        yield shell


def said(shell: Shell) -> list[str]:
    """Return the names of what is said above the rooms."""
    return [made.objectName() for made in shell.window.notices.findChildren(QWidget) if made.property("surface")]


def press(qapp: QApplication, shell: Shell, name: str) -> None:
    named(shell.window.notices, QPushButton, name).click()
    settle(qapp)


def test_nothing_is_said_unless_switched_on(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    with running(qtbot, qapp, store, tmp_path) as shell:
        assert said(shell) == []
        assert shell.reminders is not None
        assert shell.reminders.tray is None


def test_a_planned_post_is_said_at_the_start_and_gone_once_logged(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    change_setting(store, "remind_posts", "yes")
    with running(qtbot, qapp, store, tmp_path) as shell:
        assert said(shell) == ["remind-post"]
        assert shell.window.notices.isVisible()
        press(qapp, shell, "remind-post-go")
        assert shell.window.page(Room.LOG).isVisible()
        log_post(store, draft_post(store, account, THURSDAY, caption="Sup"))
        settle(qapp)
        assert said(shell) == []
        store.undo()
        settle(qapp)
        assert said(shell) == ["remind-post"]


def test_put_away_stays_away_for_the_day_also_after_a_new_start(
    qtbot: QtBot, qapp: QApplication, store: Store, clock: HandClock, account: AccountId, tmp_path: Path
) -> None:
    change_setting(store, "remind_posts", "yes")
    with running(qtbot, qapp, store, tmp_path) as shell:
        press(qapp, shell, "remind-post-away")
        assert said(shell) == []
        clock.set(THURSDAY, time(17))
        assert shell.reminders is not None
        shell.reminders.look()
        assert said(shell) == []
    again = Reminders(store, AppPaths.under(tmp_path), QWidget())
    assert again.now() == []
    clock.set(date(2026, 12, 3), time(9))
    again.look()
    assert again.now() == []
    clock.set(date(2026, 12, 3), time(16))
    again.look()
    assert [notice.name for notice in again.now()] == ["remind-post"]


def test_the_check_in_comes_at_its_time_while_the_program_runs(
    qtbot: QtBot, qapp: QApplication, store: Store, clock: HandClock, account: AccountId, tmp_path: Path
) -> None:
    log_followers(store, account, 400, date(2026, 11, 20))
    change_setting(store, "remind_check_in", "yes")
    with running(qtbot, qapp, store, tmp_path, "id") as shell:
        assert shell.reminders is not None
        assert said(shell) == []
        for day, at, names in (
            (SUNDAY, time(18, 59), []),
            (SUNDAY, time(19), ["remind-check-in"]),
            (SUNDAY, time(23), ["remind-check-in"]),
        ):
            clock.set(day, at)
            shell.reminders.look()
            assert said(shell) == names
        assert shell.reminders.now()[0].text == "Hari ini Minggu: catatan mingguan hanya perlu satu menit."
        press(qapp, shell, "remind-check-in-go")
        assert shell.window.page(Room.LOG).isVisible()


def test_a_missed_day_is_said_without_guilt_and_a_rest_week_is_quiet(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    change_setting(store, "remind_check_in", "yes")
    with running(qtbot, qapp, store, tmp_path) as shell:
        assert shell.reminders is not None
        assert [one.text for one in shell.reminders.now()] == [
            "Your check-in day was Sunday. It takes a minute, today as well."
        ]
        rest(store, THURSDAY)
        settle(qapp)
        assert said(shell) == []


def tray_of(reminders: Reminders) -> Tray | None:
    return reminders.tray


@pytest.mark.qt_log_ignore("No Icon set", "systemTrayWindowChanged", extend=True)  # there is no tray offscreen
def test_the_tray_is_there_only_while_wished_for_and_says_it_once(
    qtbot: QtBot, qapp: QApplication, store: Store, clock: HandClock, account: AccountId, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reminders = Reminders(store, AppPaths.under(tmp_path), window, tray_here=lambda: True)
    assert tray_of(reminders) is None
    change_setting(store, "remind_posts", "yes")
    tray = tray_of(reminders)
    assert tray is not None
    outside: list[str] = []
    tray.said.connect(outside.append)
    for hour in (15, 16, 17):
        clock.set(THURSDAY, time(hour))
        reminders.look()
    assert outside == ["You planned a post for today."]
    with qtbot.waitSignal(reminders.wanted) as wanted:
        tray.icon.messageClicked.emit()
    assert wanted.args == [Room.LOG, "post"]
    change_setting(store, "remind_posts", "no")
    assert tray_of(reminders) is None


@pytest.mark.parametrize("kept", ["x", 7, ["post"], {"post": 7}, {"post": "x"}, {"post": None}, {"post": "2026-99-01"}])
def test_what_was_put_away_may_be_broken(store: Store, account: AccountId, tmp_path: Path, kept: object) -> None:
    change_setting(store, "remind_posts", "yes")
    paths = AppPaths.under(tmp_path)
    write_state(paths, reminders=kept)
    assert [one.name for one in Reminders(store, paths, QWidget()).now()] == ["remind-post"]


def test_the_card_switches_and_takes_times_as_people_type_them(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    with running(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.SETTINGS, "reminders")
        page = shell.window.page(Room.SETTINGS)
        switch, edit = named(page, Switch, "remind-check-in"), named(page, QLineEdit, "remind-check-in-time")
        assert not edit.isVisible()
        qtbot.keyClick(switch, Qt.Key.Key_Space)
        settle(qapp)
        assert edit.isVisible()
        assert edit.text() == "19:00"
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClicks(edit, "8.30 pm")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert (read_settings(store).remind_check_in, read_settings(store).check_in_time) == ("yes", "20:30")
        edit.selectAll()
        qtbot.keyClicks(edit, "25:99")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert "is not a time" in edit.accessibleDescription()
        assert read_settings(store).check_in_time == "20:30"
        edit.clear()
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == "20:30"


@pytest.mark.parametrize("language", ["id", "en"])
def test_notices_and_card_fit_at_large_text_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path, language: str
) -> None:
    for name in ("remind_posts", "remind_check_in", "welcomed"):
        change_setting(store, name, "yes")
    change_setting(store, "text_size", "150")
    with shown(qtbot, qapp, store, tmp_path, language, size=(960, 640)) as shell:
        assert len(said(shell)) == 2
        for room in (Room.TODAY, Room.SETTINGS):
            shell.window.go(room)
            settle(qapp)
            assert cut_off(shell.window) == []
