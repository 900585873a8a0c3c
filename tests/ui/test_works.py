"""What works through the window: effects with their ranges, the notebook, an experiment from guess to verdict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.experiments import read_experiments, smallest_effect
from creator_coach.app.settings import change_setting
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.posts import Format, Metrics, PostDraft
from creator_coach.domain.topics import Fit
from creator_coach.domain.traits import Outcome, Trait
from creator_coach.storage import hashtag_sets
from creator_coach.storage.posts import add_post, add_reading
from creator_coach.ui.application import Shell
from creator_coach.ui.pages.works import WorksPage
from creator_coach.ui.room import Room
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import ComboField
from creator_coach.ui.widgets.ranges import RangeBar, RangeScale
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import named, settle, shown

DOUBLED = Format.REEL


def fill(store: Store, account: AccountId, posts: int = 60) -> None:
    """Three posts a week, of which reels get twice the views, and one in ten is tagged with something else."""
    dice, today = Random(5), store.today()
    with store.change("test") as work:
        for k in range(posts):
            day = today - timedelta(days=4 + 2 * (posts - k))
            form = (Format.REEL, Format.PHOTO)[k % 2]
            views = round(400 * (2 if form is DOUBLED else 1) * 2 ** dice.gauss(0, 0.4))
            tags = ("resepsehat", "mealprep") if k % 10 else ("gadgetmurah",)
            at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
            draft = PostDraft(account, at, f"Sup nomor {k}", form, tags)
            post = add_post(work, draft)
            metrics = Metrics(views=views, reach=views // 2, likes=views // 10, comments=2)
            add_reading(work, post, metrics, at + timedelta(days=3))


@pytest.fixture
def account(store: Store) -> AccountId:
    return add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path) -> Iterator[Shell]:
    fill(store, account)
    with shown(qtbot, qapp, store, tmp_path) as made:
        made.window.go(Room.WORKS)
        settle(qapp)
        yield made


def page(shell: Shell) -> WorksPage:
    found = shell.window.findChild(WorksPage)
    assert found is not None
    return found


def texts(widget: QWidget) -> str:
    return " | ".join(made.text() for made in widget.findChildren(QLabel) if made.isVisible())


def test_a_format_that_doubles_helps_and_says_from_how_many_posts(shell: Shell) -> None:
    said = named(shell.window, QWidget, "effect-reel").accessibleName()
    assert said.startswith("Reel: 1.")
    assert said.endswith("times your usual, from 30 posts, helps.")
    assert named(shell.window, QWidget, "effect-photo").accessibleName().endswith("holds back.")
    assert "54 posts, hardly any without it" in named(shell.window, QWidget, "effect-mealprep").accessibleName()


def test_too_few_posts_show_no_numbers_but_how_many_it_takes(shell: Shell) -> None:
    row = named(shell.window, QWidget, "effect-gadgetmurah")
    said = texts(row)
    assert "6 of about 15 posts" in said
    assert "not enough yet" in said
    assert "×" not in said


def test_another_outcome_is_chosen_with_the_arrow_keys(qtbot: QtBot, shell: Shell, qapp: QApplication) -> None:
    choice = named(shell.window, Segments, "outcome")
    assert choice.key() == "views"
    button = choice.findChildren(QPushButton)[0]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right)
    settle(qapp)
    assert "reach against your usual" in texts(page(shell))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    settle(qapp)
    assert "response against your usual" in texts(page(shell))
    assert "÷ reach" in page(shell).how.findChildren(Para)[0].words()


def test_without_figures_the_room_says_what_to_do(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.WORKS)
        assert "No post with figures yet" in texts(page(shell))
        named(shell.window, QPushButton, "works-begin").click()
        assert shell.window.side.rooms[Room.LOG].isChecked()


def seen(store: Store, account: AccountId, metrics: Metrics, read_after: timedelta = timedelta(days=3)) -> None:
    """Ten reels with the same figures, read so long after posting."""
    with store.change("test") as work:
        for k in range(10):
            day = store.today() - timedelta(days=4 + 2 * k)
            at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
            add_reading(work, add_post(work, PostDraft(account, at, "Sup", Format.REEL)), metrics, at + read_after)


def offered(shell: Shell) -> list[str]:
    choice = named(shell.window, Segments, "outcome")
    if not choice.isVisible():
        return []
    return [made.text() for made in choice.findChildren(QPushButton) if made.isVisible()]


def test_only_outcomes_that_a_post_has_can_be_chosen(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    seen(store, account, Metrics(views=100))
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.WORKS)
        assert offered(shell) == []
        seen(store, account, Metrics(reach=80))
        settle(qapp)
        assert offered(shell) == ["Views", "Reach"]
        last = named(shell.window, Segments, "outcome").findChildren(QPushButton)[-1]
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
        settle(qapp)
        assert "reach against your usual" in texts(page(shell))
        store.undo()
        settle(qapp)
        assert offered(shell) == []
        assert "views against your usual" in texts(page(shell))


def test_posts_that_are_all_too_fresh_are_told(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path
) -> None:
    seen(store, account, Metrics(views=100), timedelta(days=1))
    with shown(qtbot, qapp, store, tmp_path) as shell:
        shell.window.go(Room.WORKS)
        assert "Posts left out: 10 too fresh" in texts(page(shell))


@pytest.mark.parametrize("width", [960, 1200, 1280, 1920])
def test_pictures_never_lie_under_words(
    qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path, width: int
) -> None:
    fill(store, account)
    with shown(qtbot, qapp, store, tmp_path, size=(width, 800)) as shell:
        shell.window.go(Room.WORKS)
        settle(qapp)
        assert overlaps(page(shell)) == []
        change_setting(store, "text_size", "150")
        settle(qapp)
        assert overlaps(page(shell)) == []


def overlaps(shown_page: WorksPage) -> list[str]:
    """Return the pictures that share room with words beside them, or are too small to be read."""
    found = []
    for picture in [*shown_page.findChildren(RangeBar), *shown_page.findChildren(RangeScale)]:
        line = picture.parentWidget()
        if not picture.isVisible() or line is None:
            continue
        others = [
            made
            for made in line.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if made.isVisible()
        ]
        found += [
            f"{line.objectName()}: {picture.geometry()}"
            for made in others
            if made is not picture and made.geometry().intersects(picture.geometry())
        ]
        if picture.width() < em(110):
            found.append(f"{line.objectName()}: only {picture.width()} wide")
    return found


def fill_in(qtbot: QtBot, shell: Shell, change: str, guess: str) -> None:
    begin = named(shell.window, QPushButton, "begin-experiment")
    begin.setFocus()
    qtbot.keyClick(begin, Qt.Key.Key_Space)
    for name, text in (("experiment-change", change), ("experiment-guess", guess)):
        edit = named(shell.window, QLineEdit, name)
        edit.setFocus()
        edit.clear()
        qtbot.keyClicks(edit, text)
    start = named(shell.window, QPushButton, "start-experiment")
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)


def test_an_experiment_wants_a_guess_first(qtbot: QtBot, shell: Shell, store: Store) -> None:
    begin = named(shell.window, QPushButton, "begin-experiment")
    begin.click()
    said = named(shell.window, Para, "experiment-smallest").words()
    assert "can show a change of ×2.1 or more" in said
    named(shell.window, QPushButton, "start-experiment").click()
    assert read_experiments(store) == ()
    assert "Say what you change" in texts(page(shell).experiment)
    edit = named(shell.window, QLineEdit, "experiment-change")
    qtbot.keyClicks(edit, "The dish first")
    named(shell.window, QPushButton, "start-experiment").click()
    assert "Write your guess first" in texts(page(shell).experiment)
    assert QApplication.focusWidget() is named(shell.window, QLineEdit, "experiment-guess")


def test_an_experiment_from_guess_to_verdict(
    qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store, account: AccountId
) -> None:
    fill_in(qtbot, shell, "The dish first", "Views double")
    said = texts(page(shell).experiment)
    assert "week 1 of 4" in said
    assert "read on 23 Dec" in said
    assert named(shell.window, QPushButton, "begin-experiment").isHidden()
    start = store.today()
    with store.change("test") as work:
        for k in range(12):
            at = datetime(start.year, start.month, start.day, 9, tzinfo=UTC) + timedelta(days=2 * k)
            post = add_post(work, PostDraft(account, at, "Sup", (Format.REEL, Format.PHOTO)[k % 2], ("resepsehat",)))
            add_reading(work, post, Metrics(views=(2400, 1200)[k % 2]), at + timedelta(days=3))
    store.clock = FixedClock(start + timedelta(days=30))
    page(shell).refresh()
    settle(qapp)
    said = texts(page(shell).experiment)
    assert "helps" in said
    assert "from 12 posts with it and" in " ".join(one.words() for one in page(shell).experiment.findChildren(Para))
    named(shell.window, QPushButton, "delete-experiment").click()
    assert read_experiments(store) == ()
    store.undo()
    assert len(read_experiments(store)) == 1


def test_what_is_measured_is_chosen_in_the_form_and_stays(
    qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store
) -> None:
    card = page(shell).experiment
    card.begin.click()
    measured = named(shell.window, ComboField, "experiment-outcome")
    assert measured.key() == Outcome.VIEWS
    measured.editor.setFocus()
    qtbot.keyClick(measured.editor, Qt.Key.Key_End)
    assert measured.key() == Outcome.RESPONSE
    least = f"×{smallest_effect(store, Outcome.RESPONSE, own_words=True):.1f} or more"
    assert least != f"×{smallest_effect(store, Outcome.VIEWS, own_words=True):.1f} or more"
    assert least in named(shell.window, Para, "experiment-smallest").words()
    page(shell)._on_outcome(Outcome.REACH)
    settle(qapp)
    assert least in named(shell.window, Para, "experiment-smallest").words()
    card.change.set_text("The dish first")
    card.guess.set_text("More answers")
    named(shell.window, QPushButton, "start-experiment").click()
    assert read_experiments(store)[0].experiment.draft.outcome is Outcome.RESPONSE


def test_an_hour_that_was_never_tried_can_be_tried(qtbot: QtBot, shell: Shell, store: Store) -> None:
    page(shell).experiment.begin.click()
    what = named(shell.window, ComboField, "experiment-what")
    what.editor.setFocus()
    qtbot.keyClicks(what.editor, "Even")
    assert what.key() == (Trait.HOUR, "evening")
    assert not page(shell).experiment.change.isVisible()
    guess = named(shell.window, QLineEdit, "experiment-guess")
    guess.setFocus()
    qtbot.keyClicks(guess, "x" * 201)
    named(shell.window, QPushButton, "start-experiment").click()
    assert read_experiments(store) == ()
    assert QApplication.focusWidget() is guess
    guess.clear()
    qtbot.keyClicks(guess, "No difference")
    named(shell.window, QPushButton, "start-experiment").click()
    draft = read_experiments(store)[0].experiment.draft
    assert (draft.trait, draft.category, draft.change) == (Trait.HOUR, "evening", "Evening, 18–24")


def test_a_long_guess_is_not_blamed_on_the_change(shell: Shell, store: Store) -> None:
    card = page(shell).experiment
    card.begin.click()
    card.change.set_text("The dish first")
    card.guess.set_text("x" * 201)
    named(shell.window, QPushButton, "start-experiment").click()
    assert read_experiments(store) == ()
    assert QApplication.focusWidget() is card.guess.edit


def test_arriving_goes_to_what_one_can_do(qtbot: QtBot, shell: Shell, qapp: QApplication) -> None:
    shell.window.go(Room.WORKS, "experiment")
    assert QApplication.focusWidget() is page(shell).experiment.begin
    fill_in(qtbot, shell, "The dish first", "Views double")
    shell.window.go(Room.TODAY)
    shell.window.go(Room.WORKS, "experiment")
    settle(qapp)
    assert QApplication.focusWidget() is named(shell.window, QPushButton, "end-experiment")
    shell.window.go(Room.WORKS, "hashtags")
    settle(qapp)
    assert QApplication.focusWidget() is page(shell).notebook.table


def test_ending_early_and_undo(qtbot: QtBot, shell: Shell, store: Store) -> None:
    fill_in(qtbot, shell, "The dish first", "Views double")
    named(shell.window, QPushButton, "end-experiment").click()
    assert not read_experiments(store)[0].running
    store.undo()
    assert read_experiments(store)[0].running
    store.undo()
    assert read_experiments(store) == ()


def test_a_hashtag_is_marked_as_mine(qtbot: QtBot, shell: Shell, store: Store) -> None:
    table = page(shell).notebook.table
    row = next(k for k, line in enumerate(page(shell).notebook._model.lines) if line.tag == "gadgetmurah")
    table.selectRow(row)
    table.setCurrentIndex(table.model().index(row, 0))
    named(shell.window, QPushButton, "mark-on").click()
    assert hashtag_sets.marks(store.db) == {"gadgetmurah": True}
    assert page(shell).notebook._model.lines[row].fit is Fit.ON
    store.undo()
    assert hashtag_sets.marks(store.db) == {}


def test_a_set_is_kept_copied_and_deleted(qtbot: QtBot, shell: Shell, store: Store) -> None:
    name, tags = named(shell.window, QLineEdit, "set-name"), named(shell.window, QLineEdit, "set-tags")
    named(shell.window, QPushButton, "keep-set").click()
    assert "Type at least one hashtag" in texts(page(shell).notebook)
    tags.setFocus()
    qtbot.keyClicks(tags, "#sarapan resepsehat")
    qtbot.keyClick(tags, Qt.Key.Key_Return)
    assert "Give the set a short name" in texts(page(shell).notebook)
    name.setFocus()
    qtbot.keyClicks(name, "Pagi")
    named(shell.window, QPushButton, "keep-set").click()
    assert hashtag_sets.all_sets(store.db) == {"Pagi": ("sarapan", "resepsehat")}
    named(shell.window, QPushButton, "copy-set-Pagi").click()
    assert QApplication.clipboard().text() == "#sarapan #resepsehat"
    named(shell.window, QPushButton, "drop-set-Pagi").click()
    assert hashtag_sets.all_sets(store.db) == {}
    store.undo()
    assert list(hashtag_sets.all_sets(store.db)) == ["Pagi"]


def test_published_rates_stand_with_their_formula_and_source(shell: Shell) -> None:
    said = texts(page(shell).bands)
    for part in ("of followers", "of impressions", "formula not stated", "Captiv8; eMarketer, 2024"):
        assert part in said


def test_in_indonesian(qtbot: QtBot, qapp: QApplication, store: Store, account: AccountId, tmp_path: Path) -> None:
    fill(store, account)
    with shown(qtbot, qapp, store, tmp_path, "id") as shell:
        shell.window.go(Room.WORKS)
        assert named(shell.window, QWidget, "effect-reel").accessibleName().endswith("membantu.")
        assert "Buku hashtag" in texts(page(shell))
