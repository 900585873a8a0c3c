from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account, archive_account, read_accounts
from creator_coach.app.log_followers import log_followers, read_counts
from creator_coach.app.log_post import draft_post, log_post
from creator_coach.app.posts_view import PostFilter, PostSort, read_posts
from creator_coach.app.profile import change_plan
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.posts import Format, Metrics, Post
from creator_coach.ui.context import Context, Room
from creator_coach.ui.models import posts_model
from creator_coach.ui.pages.log import LogPage
from creator_coach.ui.parts.log_records import RecordsTable
from creator_coach.ui.store_bridge import StoreBridge
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme.sheet import dress

TODAY = date(2026, 11, 26)
W = TypeVar("W", bound=QWidget)
Key = Qt.Key


@dataclass
class Desk:
    qtbot: QtBot
    store: Store
    page: LogPage
    gone: list[tuple[Room, str]] = field(default_factory=list)
    toasts: list[tuple[str, bool]] = field(default_factory=list)

    def find(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def line(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, name)

    def type(self, name: str, text: str, then: Qt.Key | None = None) -> None:
        edit = self.page.findChild(QWidget, name)
        assert isinstance(edit, QLineEdit | QPlainTextEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text) if text else QTest.keyClick(edit, Key.Key_Delete)
        if then is not None:
            QTest.keyClick(edit, then)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key, modifier)

    def posts(self) -> list[Post]:
        return read_posts(self.store, PostFilter(), PostSort.PUBLISHED, descending=True, offset=0, limit=999)

    def faults(self) -> list[str]:
        marks = [w for w in self.page.findChildren(QWidget) if w.property("fault") == "true"]
        return [mark.accessibleDescription() for mark in marks]

    def table(self, name: str = "posts-table") -> RecordsTable:
        return self.find(RecordsTable, name)


Open = Callable[[], Desk]


@pytest.fixture
def opened(qtbot: QtBot, store: Store) -> Iterator[Open]:
    made: list[Desk] = []

    def open_log() -> Desk:
        bridge = StoreBridge(store)
        gone: list[tuple[Room, str]] = []
        toasts: list[tuple[str, bool]] = []
        context = Context(
            store,
            bridge,
            lambda room, target: gone.append((room, target)),
            lambda text, undo: toasts.append((text, undo)),
            lambda: None,
        )
        page = LogPage(context)
        desk = Desk(qtbot, store, page, gone, toasts)
        made.append(desk)
        page.setProperty("kept", bridge)
        qtbot.addWidget(page)
        page.resize(1068, 800)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return desk

    yield open_log
    made.clear()


@pytest.fixture
def tiktok(store: Store, account: AccountId) -> AccountId:
    del account
    return add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))


def counts(store: Store, account: AccountId) -> list[tuple[date, int]]:
    return [(row.counted_on, row.followers) for row in read_counts(store, account, 0, 99)]


def text_of(desk: Desk, name: str) -> str:
    return desk.find(QLabel, name).text()


def add_posts(store: Store, account: AccountId, many: int = 12) -> None:
    for k in range(many):
        draft = draft_post(store, account, TODAY - timedelta(days=k), time(16, 30), caption=f"Post {k} #tag{k % 3}")
        log_post(store, draft, Metrics(views=1000 - k, likes=64))


# ---------------------------------------------------------------- check-in
@pytest.mark.parametrize(("text", "followers"), [("412", 412), ("1.024", 1024), ("1,2rb", 1200), ("1.1K", 1100)])
def test_a_number_is_logged_for_today(
    opened: Open, store: Store, account: AccountId, text: str, followers: int
) -> None:
    log_followers(store, account, 391, date(2026, 11, 15))
    desk = opened()
    desk.type(f"followers-{account}", text, Key.Key_Return)
    assert counts(store, account)[0] == (TODAY, followers)
    assert text_of(desk, f"change-{account}") == f"+{followers - 391:,}"
    saved = desk.find(QWidget, "saved")
    assert saved.isVisible()
    assert "10:42" in next(label.text() for label in saved.findChildren(QLabel))


@pytest.mark.parametrize("text", ["-5", "abc", "1e12"])
def test_a_number_that_cannot_be_is_said_and_stays(opened: Open, store: Store, account: AccountId, text: str) -> None:
    desk = opened()
    desk.type(f"followers-{account}", text, Key.Key_Return)
    assert counts(store, account) == []
    assert len(desk.faults()) == 1
    assert desk.line(f"followers-{account}").text() == text
    assert not desk.find(QWidget, "saved").isVisible()
    desk.type(f"followers-{account}", "412", Key.Key_Return)
    assert desk.faults() == []
    assert counts(store, account) == [(TODAY, 412)]


def test_the_week_number_is_filled_in_and_enter_goes_on(
    opened: Open, store: Store, account: AccountId, tiktok: AccountId
) -> None:
    log_followers(store, account, 412, date(2026, 11, 24))
    desk = opened()
    desk.page.arrive("check-in")
    assert desk.line(f"followers-{account}").text() == "412"
    assert desk.line(f"followers-{tiktok}").hasFocus()
    desk.line(f"followers-{account}").setFocus()
    desk.key(Key.Key_Return)
    assert desk.line(f"followers-{tiktok}").hasFocus()
    assert counts(store, account) == [(date(2026, 11, 24), 412)]
    desk.type(f"followers-{tiktok}", "187")
    desk.line(f"followers-{account}").setFocus()
    assert counts(store, tiktok) == [(TODAY, 187)]
    assert desk.find(QWidget, "saved").isVisible()


def test_undo_shows_in_the_field_and_keeps_what_is_typed_elsewhere(
    opened: Open, store: Store, account: AccountId, tiktok: AccountId
) -> None:
    desk = opened()
    desk.type(f"followers-{account}", "412", Key.Key_Tab)
    desk.type(f"followers-{tiktok}", "abc")
    field_before = desk.line(f"followers-{tiktok}")
    store.undo()
    assert desk.line(f"followers-{account}").text() == ""
    assert desk.line(f"followers-{tiktok}") is field_before
    assert field_before.text() == "abc"
    assert field_before.hasFocus()
    assert not desk.find(QWidget, "saved").isVisible()


def test_a_lower_number_is_no_alarm(opened: Open, store: Store, account: AccountId) -> None:
    log_followers(store, account, 391, date(2026, 11, 15))
    desk = opened()
    desk.type(f"followers-{account}", "380", Key.Key_Return)
    change = desk.find(QLabel, f"change-{account}")
    assert (change.text(), change.property("tone")) == ("\N{MINUS SIGN}11", "soft")


def test_posts_of_the_week_stand_beside_the_plan(opened: Open, store: Store, account: AccountId) -> None:
    change_plan(store, 3)
    add_posts(store, account, 2)
    words = [label.text() for label in opened().find(QWidget, "posts-this-week").findChildren(QLabel)]
    assert "2" in words
    assert any("3" in word for word in words)


def test_without_an_account_the_way_leads_to_settings(opened: Open, store: Store) -> None:
    desk = opened()
    desk.page.arrive("check-in")
    desk.press("add-account")
    assert desk.gone == [(Room.SETTINGS, "accounts")]
    assert not desk.find(QPushButton, "log-this-post").isVisible()
    assert not desk.find(QWidget, "log-tabs").isVisible()
    made = add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    assert desk.line(f"followers-{made}").isVisible()
    assert desk.find(QPushButton, "log-this-post").isVisible()


# ---------------------------------------------------------------- the form
def test_a_post_is_logged_by_keyboard_alone(opened: Open, store: Store, account: AccountId) -> None:
    desk = opened()
    desk.page.arrive("post")
    caption = desk.find(QPlainTextEdit, "post-caption")
    assert caption.hasFocus()
    QTest.keyClicks(caption, "Tempe panggang #resepsehat #tempe")
    for name, text in (("post-day", "24/11/2026"), ("post-time", "16.30")):
        desk.key(Key.Key_Tab)
        assert desk.line(name).hasFocus()
        desk.line(name).selectAll()
        QTest.keyClicks(desk.line(name), text)
    for name in ("post-format", "post-hashtags", "post-more", "log-this-post"):
        desk.key(Key.Key_Tab)
        assert desk.find(QWidget, name).hasFocus(), name
    desk.key(Key.Key_Return)
    (post,) = desk.posts()
    assert post.draft.account == account
    assert post.draft.published_at.isoformat() == "2026-11-24T09:30:00+00:00"
    assert post.draft.tags == ("resepsehat", "tempe")
    assert post.draft.format is Format.REEL
    assert caption.toPlainText() == ""
    assert caption.hasFocus()
    assert desk.line("post-day").text() == "26 Nov 2026"
    assert desk.line("post-hashtags").text() == ""
    assert [undo for _, undo in desk.toasts] == [True]
    desk.qtbot.waitUntil(desk.find(QWidget, f"week-post-{post.id}").isVisible)
    assert store.undo_label == "log-post"


def test_a_long_caption_with_emoji_is_kept_whole(opened: Open, account: AccountId) -> None:
    assert account
    desk = opened()
    caption = "Masak bareng 🍳👩🏽‍🍳 #resep\n" * 450
    desk.find(QPlainTextEdit, "post-caption").setPlainText(caption)
    desk.press("log-this-post")
    assert desk.posts()[0].draft.caption == caption
    assert len(caption) > 10_000


def test_a_caption_too_long_is_said_and_stays(opened: Open, account: AccountId) -> None:
    assert account
    desk = opened()
    desk.find(QPlainTextEdit, "post-caption").setPlainText("x" * 20_001)
    desk.press("log-this-post")
    assert desk.posts() == []
    assert len(desk.faults()) == 1
    assert len(desk.find(QPlainTextEdit, "post-caption").toPlainText()) == 20_001


def test_every_bad_field_is_marked_and_the_rest_stays(opened: Open, account: AccountId) -> None:
    assert account
    desk = opened()
    desk.type("post-caption", "Tempe")
    desk.type("post-day", "soon")
    desk.type("post-time", "25.00")
    desk.type("post-hashtags", "#a-b")
    desk.press("post-more")
    desk.type("post-views", "many")
    desk.press("log-this-post")
    assert desk.posts() == []
    assert len(desk.faults()) == 4
    assert desk.line("post-day").hasFocus()
    for name, text in (("post-day", "2026-11-25"), ("post-time", ""), ("post-hashtags", "ok"), ("post-views", "1.204")):
        assert desk.line(name).text()
        desk.type(name, text)
    desk.press("log-this-post")
    (post,) = desk.posts()
    assert desk.faults() == []
    assert (post.draft.caption, post.draft.tags, post.metrics) == ("Tempe", ("ok",), Metrics(views=1204))


def test_a_fault_out_of_sight_is_brought_into_sight(opened: Open, account: AccountId) -> None:
    assert account
    desk = opened()
    desk.press("post-more")
    desk.type("post-likes", "-1")
    desk.press("post-more")
    desk.press("log-this-post")
    assert desk.line("post-likes").isVisible()
    assert desk.line("post-likes").hasFocus()


def test_hashtags_follow_the_caption_and_the_hand(opened: Open, account: AccountId) -> None:
    assert account
    desk = opened()
    desk.type("post-caption", "Tempe #tempe #resep")
    assert desk.line("post-hashtags").text() == "#tempe #resep"
    desk.type("post-hashtags", "#tempe own")
    QTest.keyClicks(desk.find(QPlainTextEdit, "post-caption"), " #bekal")
    assert desk.line("post-hashtags").text() == "#tempe #bekal #own"


def test_too_many_hashtags_are_said_with_their_source_and_not_forbidden(
    opened: Open, account: AccountId, tiktok: AccountId
) -> None:
    assert account
    assert tiktok
    desk = opened()
    desk.type("post-caption", "#a #b #c #d #e #f #g1")
    said = text_of(desk, "post-hashtags-warning")
    assert all(part in said for part in ("Instagram", "5", "7", "2025"))
    desk.type("post-hashtags", "#a #b #c #d #e")
    assert not desk.find(QLabel, "post-hashtags-warning").isVisible()
    desk.type("post-hashtags", "#a #b #c #d #e #f", Key.Key_Return)
    assert len(desk.posts()[0].draft.tags) == 6


def test_used_hashtags_are_offered(opened: Open, store: Store, account: AccountId) -> None:
    log_post(store, draft_post(store, account, TODAY, caption="#resepsehat"))
    desk = opened()
    edit = desk.line("post-hashtags")
    desk.type("post-hashtags", "#bekal res")
    completer = edit.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    desk.qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert edit.text() == "#bekal #resepsehat "
    assert len(desk.posts()) == 1
    QTest.keyClick(edit, Key.Key_Return)
    assert desk.posts()[0].draft.tags == ("bekal", "resepsehat")


def test_the_usual_format_is_ready(opened: Open, store: Store, account: AccountId, tiktok: AccountId) -> None:
    assert tiktok
    log_post(store, draft_post(store, account, TODAY, format=Format.PHOTO))
    desk = opened()
    form, accounts = desk.find(QComboBox, "post-format"), desk.find(QComboBox, "post-account")
    assert form.currentText() == "Photo"
    accounts.setFocus()
    QTest.keyClick(accounts, Key.Key_Down)
    assert form.currentText() == "Video"
    form.setFocus()
    QTest.keyClick(form, Key.Key_Down)
    chosen = form.currentText()
    QTest.keyClick(accounts, Key.Key_Up)
    assert form.currentText() == chosen


# ---------------------------------------------------------------- the tables
def cell(desk: Desk, row: int, column: int) -> str:
    table = desk.table()
    return str(table.model().index(row, column).data())


def edit_cell(desk: Desk, row: int, column: int, text: str, then: Qt.Key = Key.Key_Return) -> None:
    table = desk.table()
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, then)
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is table)  # Qt commits an Enter when it comes round to it


def test_a_cell_is_edited_in_place_and_the_choice_stays(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account)
    desk = opened()
    edit_cell(desk, 3, posts_model.VIEWS, "1.500")
    assert cell(desk, 3, posts_model.VIEWS) == "1,500"
    table = desk.table()
    assert table.chosen_rows() == [3]
    assert table.hasFocus()
    edit_cell(desk, 3, posts_model.VIEWS, "lots")
    assert cell(desk, 3, posts_model.VIEWS) == "1,500"
    assert [undo for _, undo in desk.toasts] == [False]
    edit_cell(desk, 3, posts_model.DATE, "26 Nov 2026")
    assert table.model().index(table.chosen_rows()[0], posts_model.POST).data() == "Post 3 #tag0"
    edit_cell(desk, 0, posts_model.POST, "Changed", Key.Key_Escape)
    assert "Changed" not in [post.draft.caption for post in desk.posts()]


def test_the_format_is_chosen_from_a_list(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 3)
    desk = opened()
    table = desk.table()
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, posts_model.FORMAT))
    QTest.keyClick(table, Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QComboBox)
    QTest.keyClicks(editor, "Car")
    QTest.keyClick(editor, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is table)
    assert desk.posts()[1].draft.format is Format.CAROUSEL


def test_delete_takes_the_chosen_posts_and_offers_undo(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 5)
    desk = opened()
    table = desk.table()
    table.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Key.Key_Delete)
    assert [post.draft.caption[:6] for post in desk.posts()] == ["Post 0", "Post 3", "Post 4"]
    assert [undo for _, undo in desk.toasts] == [True]
    store.undo()
    assert table.model().rowCount() == 5
    table.selectRow(4)
    desk.page.tables.posts.delete_action.trigger()
    assert len(desk.posts()) == 4


def test_the_table_sorts_by_mouse_and_keyboard(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 5)
    desk = opened()
    table, head = desk.table(), desk.table().horizontalHeader()
    table.selectRow(1)
    for column, first in (
        (posts_model.VIEWS, "Post 0 #tag0"),
        (posts_model.DATE, "Post 0 #tag0"),
        (posts_model.RESPONSE, "Post 4 #tag1"),
    ):
        spot = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert cell(desk, 0, posts_model.POST) == first
    assert cell(desk, table.chosen_rows()[0], posts_model.POST) == "Post 1 #tag1"
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, posts_model.POST))
    desk.key(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert cell(desk, 0, posts_model.POST) == "Post 4 #tag1"


def test_the_search_finds_while_typing(opened: Open, store: Store, account: AccountId, tiktok: AccountId) -> None:
    add_posts(store, account, 6)
    log_post(store, draft_post(store, tiktok, TODAY, caption="Dance"))
    desk = opened()
    QTest.keyClicks(desk.line("log-search"), "tag1")
    assert desk.table().model().rowCount() == 2
    QTest.keyClicks(desk.line("log-search"), "zzz")
    assert desk.find(QWidget, "nothing-found").isVisible()
    desk.page.tables.posts.nothing.button.click()
    assert desk.table().model().rowCount() == 7
    platforms = desk.find(QComboBox, "log-platform")
    QTest.keyClicks(platforms, "Tik")
    assert desk.table().model().rowCount() == 1


def test_a_long_table_scrolls_inside_and_keeps_its_place(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 150)
    desk = opened()
    table = desk.table()
    assert table.height() < 500
    table.setFocus()
    desk.key(Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    desk.key(Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.model().rowCount() == 150
    table.selectRow(120)
    place = table.verticalScrollBar().value()
    log_post(store, draft_post(store, account, TODAY - timedelta(days=300), caption="Old"))
    assert table.verticalScrollBar().value() == place
    assert table.chosen_rows() == [120]


def test_the_hashtags_of_the_chosen_post_are_edited_under_the_table(
    opened: Open, store: Store, account: AccountId
) -> None:
    add_posts(store, account, 3)
    desk = opened()
    assert not desk.find(QWidget, "post-detail").isVisible()
    desk.table().selectRow(1)
    assert desk.line("detail-hashtags").text() == "#tag1"
    desk.type("detail-hashtags", "#tag1 #baru", Key.Key_Return)
    assert desk.posts()[1].draft.tags == ("tag1", "baru")
    desk.press("detail-more")
    desk.type("detail-shares", "7", Key.Key_Tab)
    assert desk.posts()[1].metrics == Metrics(views=999, likes=64, shares=7)
    desk.type("detail-shares", "x", Key.Key_Tab)
    assert len(desk.faults()) == 1
    desk.type("detail-caption", "New words #baru2", Key.Key_Tab)
    assert desk.posts()[1].draft.tags == ("baru2", "baru")
    assert desk.line("detail-shares").text() == "x"
    desk.table().selectRow(0)
    assert desk.line("detail-shares").text() == ""
    assert desk.faults() == []


def test_counts_are_edited_and_deleted(opened: Open, store: Store, account: AccountId) -> None:
    for day, followers in ((8, 380), (15, 391)):
        log_followers(store, account, followers, date(2026, 11, day))
    desk = opened()
    desk.page.arrive("counts")
    table = desk.table("counts-table")
    assert table.hasFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    desk.key(Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "395")
    QTest.keyClick(editor, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is table)
    assert counts(store, account) == [(date(2026, 11, 15), 395), (date(2026, 11, 8), 380)]
    table.setCurrentIndex(table.model().index(0, 0))
    desk.key(Key.Key_Delete)
    assert counts(store, account) == [(date(2026, 11, 8), 380)]
    assert [undo for _, undo in desk.toasts] == [True]


# ---------------------------------------------------------------- arriving, and looks
def test_it_arrives_where_it_is_sent(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 6)
    desk = opened()
    desk.page.arrive("hashtag:TAG2")
    assert desk.line("log-search").text() == "#TAG2"
    assert desk.table().model().rowCount() == 2
    desk.page.arrive("posts")
    assert desk.table().hasFocus()
    desk.page.arrive("post")
    desk.press("log-a-post")
    assert desk.find(QPlainTextEdit, "post-caption").hasFocus()
    desk.page.arrive("check-in")
    assert desk.line(f"followers-{account}").hasFocus()


def test_a_hidden_room_is_up_to_date_when_it_opens(opened: Open, store: Store, account: AccountId) -> None:
    desk = opened()
    desk.page.hide()
    add_posts(store, account, 2)
    assert desk.table().model().rowCount() == 0
    desk.page.arrive("posts")
    assert desk.table().model().rowCount() == 2


def test_the_log_of_an_archived_account_stays_readable(opened: Open, store: Store, account: AccountId) -> None:
    add_posts(store, account, 2)
    archive_account(store, read_accounts(store)[0])
    desk = opened()
    assert desk.table().isVisible()
    assert not desk.find(QPushButton, "log-this-post").isVisible()


@pytest.mark.usefixtures("tiktok")
@pytest.mark.parametrize(("width", "scale"), [(748, 1.0), (748, 1.5), (1068, 1.0), (1708, 1.5)])
def test_nothing_is_wider_than_the_page(
    opened: Open, store: Store, account: AccountId, scale: float, width: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, "light", scale)
    speak("id")
    add_posts(store, account, 30)
    log_post(store, draft_post(store, account, TODAY, caption="x" * 500 + " #" + "y" * 90))
    desk = opened()
    desk.page.resize(width, 640)
    desk.press("post-more")
    desk.table().selectRow(0)
    desk.press("detail-more")
    inner = desk.page.body.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= desk.page.body.viewport().width()
    for widget in desk.page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
    dress(app, "light", 1.0)


def test_every_stop_is_reached_by_tab_in_order(
    opened: Open, store: Store, account: AccountId, tiktok: AccountId
) -> None:
    add_posts(store, account, 2)
    desk = opened()
    desk.line(f"followers-{account}").setFocus()
    seen = []
    for _ in range(18):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here.objectName() or type(here).__name__)
        desk.key(Key.Key_Tab)
    wanted = [f"followers-{account}", f"followers-{tiktok}", "post-account", "post-caption", "post-day", "post-time"]
    wanted += ["post-format", "post-hashtags", "post-more", "log-this-post"]
    assert seen[: len(wanted)] == wanted
    assert "posts-table" in seen
