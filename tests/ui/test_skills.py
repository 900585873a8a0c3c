from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.checklist import Item, rate, read_checklist, tick_step, write_note
from creator_coach.app.clock import FixedClock
from creator_coach.app.log_post import log_post
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.evidence import ITEMS, SKILLS, TIPS, Evidence, Status
from creator_coach.domain.posts import PostDraft
from creator_coach.ui.context import Context
from creator_coach.ui.pages.skills import SkillsPage
from creator_coach.ui.store_bridge import StoreBridge
from creator_coach.ui.texts.evidence import evidence_text, status_chip
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme import motion
from creator_coach.ui.theme.sheet import dress
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.switches import Tick

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    motion.set_reduced(True)
    dress(qapp, "light")
    yield
    dress(qapp, "light")
    motion.set_reduced(False)


@pytest.fixture
def context(store: Store) -> Context:
    return Context(store, StoreBridge(store), lambda *_: None, lambda *_: None, lambda: None)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SkillsPage:
    return shown(qtbot, SkillsPage(context), 1068, 800)


def shown(qtbot: QtBot, page: SkillsPage, width: int, height: int) -> SkillsPage:
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: page.pair.width() > 200)
    return page


def item_of(store: Store, item: str) -> Item:
    return next(each for each in read_checklist(store, "en") if each.id == item)


def words(page: SkillsPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def all_words(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible()]


def row_of(page: SkillsPage, item: str) -> RowFrame:
    found = page.findChild(RowFrame, f"item-{item}")
    assert isinstance(found, RowFrame)
    return found


def tick_of(page: SkillsPage, step: str) -> Tick:
    found = page.findChild(Tick, f"tick-{step}")
    assert isinstance(found, Tick)
    return found


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_the_head_says_how_many_steps_are_done(page: SkillsPage, store: Store) -> None:
    items = read_checklist(store, "en")
    steps = sum(len(item.steps) for item in items)
    assert f"0 of {steps} steps. One this week is enough." in all_words(page)
    tick_step(store, items[0].id, items[0].steps[0].id)
    assert f"1 of {steps} steps. One this week is enough." in all_words(page)
    assert f"1/{len(items[0].steps)}" in all_words(row_of(page, items[0].id))


def test_a_click_opens_an_item(page: SkillsPage, store: Store) -> None:
    QTest.mouseClick(row_of(page, "copywriting"), LEFT)
    item = item_of(store, "copywriting")
    assert words(page, "item-title") == item.title
    assert words(page, "item-where") == f"Skill 2 of 5 · 0 of {len(item.steps)} steps"
    assert row_of(page, "copywriting").is_selected()
    assert [row_of(page, each).is_selected() for each in ITEMS].count(True) == 1
    assert all(tick_of(page, step.id).accessibleName() == step.text for step in item.steps)


def test_arrows_and_enter_open_an_item_across_the_groups(page: SkillsPage, store: Store) -> None:
    row_of(page, SKILLS[-1]).setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is row_of(page, TIPS[0])
    press(Qt.Key.Key_Return)
    assert words(page, "item-title") == item_of(store, TIPS[0]).title
    assert words(page, "item-where").startswith("Tip 1 of 5")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert words(page, "item-title") == item_of(store, SKILLS[-2]).title


def test_a_tick_is_dated_kept_and_undone_and_keeps_the_focus(page: SkillsPage, store: Store) -> None:
    item = item_of(store, SKILLS[0])
    tick = tick_of(page, item.steps[0].id)
    QTest.mouseClick(tick, LEFT)
    assert item_of(store, item.id).steps[0].done_on == date(2026, 11, 26)
    assert words(page, f"ticked-on-{item.steps[0].id}") == "26 Nov"
    assert tick_of(page, item.steps[0].id) is tick
    assert tick.hasFocus()
    store.undo()
    assert not tick.isChecked()
    assert words(page, f"ticked-on-{item.steps[0].id}") == ""
    press(Qt.Key.Key_Space)
    assert item_of(store, item.id).done == 1
    press(Qt.Key.Key_Return)
    assert item_of(store, item.id).done == 0


def test_the_words_of_a_step_tick_it_too(page: SkillsPage, store: Store) -> None:
    item = item_of(store, SKILLS[0])
    said = next(found for found in page.findChildren(QLabel) if found.text() == item.steps[1].text)
    QTest.mouseClick(said, LEFT)
    assert item_of(store, item.id).steps[1].done_on is not None
    assert tick_of(page, item.steps[1].id).isChecked()


def test_an_old_tick_says_its_year(page: SkillsPage, store: Store) -> None:
    item = item_of(store, SKILLS[0])
    tick_step(Store(store.db, FixedClock(date(2025, 12, 30))), item.id, item.steps[0].id)
    page.refresh()
    assert words(page, f"ticked-on-{item.steps[0].id}") == "30 Dec 2025"


def test_the_log_shows_what_is_missing_then_what_is_there(page: SkillsPage, store: Store, account: AccountId) -> None:
    page.arrive("copywriting")
    assert words(page, "evidence-status") == "Not known yet"
    assert "Not enough yet: 0 of 5 posts with a caption." in words(page, "evidence")
    for days in range(5):
        at = datetime(2026, 11, 20, 9, tzinfo=UTC) + timedelta(days=days)
        log_post(store, PostDraft(account, at, caption="What do you cook on Mondays?"))
    assert words(page, "evidence-status") == "Met"
    assert "5 of your last 5 captions asked a question." in words(page, "evidence")


def test_a_rating_is_kept_and_may_be_missing(page: SkillsPage, store: Store) -> None:
    choice = page.findChild(Segments, "rating")
    assert isinstance(choice, Segments)
    assert choice.key() is None
    assert words(page, "rating-history") == "Not rated yet."
    QTest.mouseClick(choice.findChildren(QPushButton)[0], LEFT)
    assert item_of(store, SKILLS[0]).ratings == ((date(2026, 11, 26), 1),)
    store.undo()
    assert choice.key() is None
    choice.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert item_of(store, SKILLS[0]).ratings[-1][1] == 2


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 9, 10), "September: 2, now 3"),
        (date(2026, 11, 3), "3 Nov: 2, now 3"),
        (date(2025, 9, 10), "September 2025: 2, now 3"),
    ],
)
def test_ratings_over_time_are_told(page: SkillsPage, store: Store, day: date, said: str) -> None:
    assert not page.detail.rating.spark.isVisible()
    rate(Store(store.db, FixedClock(day)), SKILLS[0], 2)
    rate(store, SKILLS[0], 3)
    assert words(page, "rating-history") == f"{said}\nWhat the log showed then: not known yet; now: not known yet."
    assert page.detail.rating.spark.isVisible()


def test_a_note_is_kept_when_it_is_left(page: SkillsPage, store: Store) -> None:
    edit = page.detail.note.edit
    QTest.mouseClick(edit.viewport(), LEFT)
    QTest.keyClicks(edit, "Try a question")
    tick_step(store, SKILLS[0], item_of(store, SKILLS[0]).steps[0].id)
    assert edit.toPlainText() == "Try a question"  # a change elsewhere takes nothing away
    assert edit.hasFocus()
    QTest.mouseClick(row_of(page, "copywriting"), LEFT)
    assert item_of(store, SKILLS[0]).note == "Try a question"
    assert item_of(store, "copywriting").note == ""
    assert edit.toPlainText() == ""
    store.undo()
    assert item_of(store, SKILLS[0]).note == ""


def test_a_note_stays_with_its_item_when_another_is_asked_for(page: SkillsPage, store: Store) -> None:
    write_note(store, "collaborate", "Ask Dina")
    page.detail.note.edit.setFocus()
    QTest.keyClicks(page.detail.note.edit, "First")
    page.arrive("collaborate")
    assert page.detail.note.text() == "Ask Dina"
    assert item_of(store, SKILLS[0]).note == "First"


def test_arriving_opens_an_item_at_its_first_open_step(page: SkillsPage, qtbot: QtBot, store: Store) -> None:
    item = item_of(store, "collaborate")
    tick_step(store, item.id, item.steps[0].id)
    page.arrive("collaborate")
    tick = tick_of(page, item.steps[1].id)
    assert words(page, "item-title") == item.title
    qtbot.waitUntil(lambda: tick.hasFocus() and not tick.visibleRegion().isEmpty())
    page.arrive("no-such-item")
    assert words(page, "item-title") == item.title


def test_tab_goes_from_the_list_through_the_steps_to_the_note(page: SkillsPage, store: Store) -> None:
    page.arrive("copywriting")
    row_of(page, "copywriting").setFocus()
    steps = item_of(store, "copywriting").steps
    for step in steps:
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is tick_of(page, step.id)
    press(Qt.Key.Key_Tab)
    rating = page.findChild(Segments, "rating")
    assert rating is not None
    assert QApplication.focusWidget() in rating.findChildren(QPushButton)
    press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)


def test_all_done_asks_for_no_more(page: SkillsPage, store: Store) -> None:
    for item in read_checklist(store, "en"):
        for step in item.steps:
            tick_step(store, item.id, step.id)
    assert any(text.startswith("All ") and "steps are done" in text for text in all_words(page))


def test_indonesian_titles(qtbot: QtBot, context: Context, store: Store) -> None:
    speak("id")
    page = shown(qtbot, SkillsPage(context), 1068, 800)
    assert words(page, "item-title") == read_checklist(store, "id")[0].title


@pytest.mark.parametrize(
    ("width", "scale", "stacked"), [(748, 1, False), (600, 1, True), (748, 1.5, True), (1708, 1, False)]
)
def test_the_page_fits_its_width(qtbot: QtBot, context: Context, width: int, scale: float, stacked: bool) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, "dark", scale)
    page = shown(qtbot, SkillsPage(context), width, 640)
    qtbot.waitUntil(lambda: page.pair.stacked is stacked)
    assert page.pair.width() <= page.body.viewport().width()
    qtbot.waitUntil(lambda: (page.detail.y() > page.list.y()) is stacked)
    if stacked:
        page.resize(1400, 640)
        qtbot.waitUntil(lambda: not page.pair.stacked)
        qtbot.waitUntil(lambda: page.detail.x() > page.list.x())


@pytest.mark.parametrize("width", [600, 748, 776, 1068])
@pytest.mark.parametrize("language", ["en", "id"])
def test_no_words_are_cut(qtbot: QtBot, context: Context, width: int, language: str) -> None:
    speak(language)
    page = shown(qtbot, SkillsPage(context), width, 640)
    for item in ITEMS:
        page.arrive(item)
        qtbot.waitUntil(lambda: cut(page) == [])
        if not page.pair.stacked:
            assert page.detail.y() == page.list.y()


def cut(page: SkillsPage) -> list[str]:
    labels = [found for found in page.pair.findChildren(QLabel) if found.isVisible() and found.text()]
    return [
        found.text() for found in labels if found.wordWrap() and found.height() < found.heightForWidth(found.width())
    ]


def test_an_item_chosen_in_the_stacked_list_is_brought_into_view(qtbot: QtBot, context: Context) -> None:
    page = shown(qtbot, SkillsPage(context), 600, 480)
    QTest.mouseClick(row_of(page, "copywriting"), LEFT)
    qtbot.waitUntil(lambda: not page.detail.title.visibleRegion().isEmpty())


FIGURES: Mapping[str, Mapping[str, float]] = {
    "photo-video": {"formats": 2, "posts": 33},
    "copywriting": {"questions": 4, "posts": 10},
    "social-media-management": {"weeks": 3, "of": 4},
    "networking": {"together": 2, "posts": 12, "asked": 1, "done": 0},
    "platform-knowledge": {"formats": 2, "sounds": 3, "over": 0, "posts": 10},
    "focus-niche": {"share": 0.83, "posts": 12},
    "post-consistently": {"weeks_kept": 9, "weeks_counted": 12, "target": 3},
    "build-engagement": {"posts": 8, "comments": 3.5},
    "collaborate": {"together": 1, "posts": 12, "done": 0},
    "hashtags-and-sounds": {"tagged": 9, "over": 0, "posts": 10},
}


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("item", ITEMS)
def test_every_evidence_is_one_sentence(item: str, status: Status, language: str) -> None:
    speak(language)
    for figures in (FIGURES[item], {}, {**FIGURES[item], "over": 2, "formats": 0, "asked": 3, "done": 3}):
        text = evidence_text(Evidence(item, status, figures))
        assert text.endswith(".")
        assert not set("{}") & set(text)
    assert status_chip(status)[0]


@pytest.mark.parametrize(
    ("item", "status", "figures", "part"),
    [
        ("copywriting", Status.NOT_YET, {"questions": 1, "posts": 10}, "1 of your last 10 captions"),
        ("photo-video", Status.UNKNOWN, {"formats": 1, "posts": 3}, "Not enough yet: 3 of 5 posts"),
        ("photo-video", Status.NOT_YET, {"formats": 0, "posts": 7}, "None of your last 7 posts"),
        ("focus-niche", Status.MET, {"share": 0.83, "posts": 12}, "83% of your last 12 posts"),
        ("focus-niche", Status.NOT_YET, {"posts": 4}, "niche is not written down"),
        (
            "hashtags-and-sounds",
            Status.NOT_YET,
            {"tagged": 9, "over": 2, "posts": 10},
            "2 of your last 10 posts had more",
        ),
        ("build-engagement", Status.MET, {"posts": 8, "comments": 3.5}, "3.5 comments"),
        ("post-consistently", Status.UNKNOWN, {"weeks_kept": 1, "weeks_counted": 2, "target": 3}, "2 of 4 full weeks"),
        ("social-media-management", Status.UNKNOWN, {"weeks": 0, "of": 4}, "no follower number"),
    ],
)
def test_evidence_names_its_figures(item: str, status: Status, figures: dict[str, float], part: str) -> None:
    assert part in evidence_text(Evidence(item, status, figures))
