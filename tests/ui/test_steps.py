"""Next steps through the window: taken on, put off, dismissed, asked after; the review; calm mode; what if."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.clock import FixedClock
from creator_coach.app.log_followers import log_followers
from creator_coach.app.next_steps import decide, read_steps
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.decisions import Choice, Went
from creator_coach.storage.next_steps import decisions
from creator_coach.storage.reviews import all_reviews
from creator_coach.ui.application import Shell
from creator_coach.ui.pages.today import TodayPage
from creator_coach.ui.parts.today_review import ReviewPage
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import filled, named, settle, shown


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, filled(store), tmp_path) as made:
        yield made


def choose(qtbot: QtBot, shell: Shell, rule: str, action: str) -> None:
    """Open the menu of a step with the keyboard, and choose."""
    more = named(shell.window, QPushButton, f"step-more-{rule}")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    menu = named(shell.window, QMenu, "step-menu")
    qtbot.waitUntil(menu.isVisible)
    chosen = next(one for one in menu.actions() if one.objectName() == action)
    menu.setActiveAction(chosen)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not menu.isVisible())


def texts(widget: QWidget) -> str:
    return " | ".join(made.text() for made in widget.findChildren(QLabel) if made.isVisible())


def test_a_step_is_taken_on_and_can_be_undone(qtbot: QtBot, shell: Shell, store: Store) -> None:
    choose(qtbot, shell, "ask-question", "accepted")
    assert [(one.rule, one.choice) for one in decisions(store.db)] == [("ask-question", Choice.ACCEPTED)]
    qtbot.waitUntil(lambda: "taken on 26 Nov" in texts(shell.window))
    assert shell.window.findChild(QPushButton, "step-more-ask-question") is None
    store.undo()
    assert decisions(store.db) == []
    assert shell.window.findChild(QPushButton, "step-more-ask-question") is not None


@pytest.mark.parametrize("action", ["later", "not-mine", "doing-it", "not-true"])
def test_a_step_is_put_off_or_dismissed(qtbot: QtBot, shell: Shell, store: Store, action: str) -> None:
    choose(qtbot, shell, "ask-question", action)
    (one,) = decisions(store.db)
    assert (one.choice, one.reason) == ((Choice.LATER, "") if action == "later" else (Choice.DISMISSED, action))
    assert "ask-question" not in [advice.id for advice in read_steps(store).offered]
    assert shell.window.findChild(QPushButton, "step-more-ask-question") is None


def took_on_last_week(store: Store) -> None:
    today = store.today()
    store.clock = FixedClock(today - timedelta(days=8))
    decide(store, read_steps(store).offered[0], Choice.ACCEPTED)
    store.clock = FixedClock(today)


def test_today_asks_how_it_went(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> None:
    took_on_last_week(filled(store))
    with shown(qtbot, qapp, store, tmp_path) as shell:
        assert "How did it go? You took it on 18 Nov." in texts(shell.window)
        named(shell.window, QPushButton, "went-no-change").click()
        (one,) = decisions(store.db)
        assert (one.went, one.went_on) == (Went.NO_CHANGE, store.today())
        assert "How did it go?" not in texts(shell.window)


def test_the_check_in_asks_how_it_went_before_it_lets_go(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> None:
    took_on_last_week(filled(store))
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.LOG, "check-in")
        for _ in range(12):
            focus = QApplication.focusWidget()
            if isinstance(focus, QPushButton):
                break
            qtbot.keyClick(focus, Qt.Key.Key_Return)
        done = named(shell.window, QWidget, "check-in-done")
        assert done.isVisible()
        first = QApplication.focusWidget()
        assert first is not None
        assert first.objectName() == "went-helped"
        qtbot.keyClick(first, Qt.Key.Key_Space)
        assert decisions(store.db)[0].went is Went.HELPED
        left = QApplication.focusWidget()
        assert left is not None
        assert left.objectName() == "see-today"
        assert [facts.posts for facts in all_reviews(store.db).values()] == [3]


def review(shell: Shell) -> ReviewPage:
    shell.window.go(Room.TODAY, "review")
    return named(shell.window, ReviewPage, "review")


def test_the_review_is_read_by_keyboard_and_stepped_through(qtbot: QtBot, shell: Shell, store: Store) -> None:
    more = named(shell.window, QPushButton, "read-review")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    page = named(shell.window, ReviewPage, "review")
    assert page.isVisible()
    assert named(page, QLabel, "review-when").text() == "16–22 Nov 2026"
    said = texts(page)
    assert "three times" in said
    assert "391" in said
    assert "412" in said
    assert list(all_reviews(store.db)) == [store.today() - timedelta(days=10)]
    assert not named(page, QPushButton, "review-newer").isEnabled()
    qtbot.keyClick(page.back, Qt.Key.Key_Space)
    assert not page.isVisible()
    assert QApplication.focusWidget() is more


def test_past_reviews_stay_as_they_were_written(qtbot: QtBot, shell: Shell, store: Store, qapp: QApplication) -> None:
    review(shell)
    store.clock = FixedClock(store.today() + timedelta(days=7))
    page = review(shell)
    settle(qapp)
    assert named(page, QLabel, "review-when").text() == "23–29 Nov 2026"
    named(page, QPushButton, "review-older").click()
    assert named(page, QLabel, "review-when").text() == "16–22 Nov 2026"
    assert "three times" in texts(page)


def test_the_review_is_kept_as_pdf_and_as_text(shell: Shell, tmp_path: Path) -> None:
    page = review(shell)
    page.save(tmp_path / "week.pdf")
    page.save(tmp_path / "week.txt")
    assert (tmp_path / "week.pdf").read_bytes()[:5] == b"%PDF-"
    text = (tmp_path / "week.txt").read_text("utf-8")
    assert text.startswith("Your week\n\n16–22 Nov 2026\n\nWhat you did\n")
    said: list[str] = []
    page.said.connect(said.append)
    page.save(tmp_path / "not there" / "week.txt")
    assert len(said) == 1
    assert not list(tmp_path.glob("**/*.part"))


def test_calm_mode_shows_no_follower_number_outside_the_check_in(
    qtbot: QtBot, shell: Shell, store: Store, qapp: QApplication
) -> None:
    page = named(shell.window, TodayPage, "")
    assert "412" in page.hero.ring.accessibleName() + texts(shell.window) + page.hero.ring.accessibleDescription()
    change_setting(store, "calm", "yes")
    settle(qapp)
    assert not page.hero.isVisible()
    assert "412" not in texts(shell.window)
    assert "412" not in texts(review(shell))
    shell.window.go(Room.GROWTH)
    settle(qapp)
    assert "412" not in texts(shell.window)
    named(shell.window, QPushButton, "growth-begin").click()
    settle(qapp)
    assert named(shell.window, QLabel, "growth-finding").isVisible()
    store.undo()
    shell.window.go(Room.TODAY)
    assert page.review is not None
    page.review.back.click()
    qtbot.waitUntil(page.hero.isVisible)


def test_weeks_in_a_row_are_shown_only_on_request(shell: Shell, store: Store) -> None:
    kept = named(shell.window, QLabel, "weeks-kept")
    assert "in a row" not in kept.text()
    change_setting(store, "streak", "yes")
    assert "2 weeks in a row" in kept.text()


def test_what_if_moves_the_range_with_the_arrow_keys(qtbot: QtBot, shell: Shell, qapp: QApplication) -> None:
    shell.window.go(Room.GROWTH)
    settle(qapp)
    slider = named(shell.window, QSlider, "what-if-posts")
    finding = named(shell.window, QLabel, "what-if-finding")
    before = finding.text()
    slider.setFocus()
    for _ in range(8):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 10
    assert finding.text().startswith("1,000 followers")
    assert finding.text() != before
    assert "10 posts a week" in slider.accessibleDescription()


def test_what_if_says_what_to_log_where_the_log_says_nothing(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    for week in range(6):
        log_followers(store, account, 300 + 10 * week, store.today() - timedelta(weeks=5 - week))
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.GROWTH)
        settle(qapp)
        said = named(shell.window, Para, "what-if-rests-on").words()
        assert said.startswith("To say this, the log needs about 12 weeks with posts")
        assert not named(shell.window, QSlider, "what-if-posts").isVisible()
