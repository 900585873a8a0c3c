from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHelpEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import motion
from creator_coach.ui.theme.sheet import dress
from creator_coach.ui.theme.tokens import LIGHT, PAGE_WIDTH
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import Card, Disclosure, EmptyState, PictureCard, setting
from creator_coach.ui.widgets.choices import Segments, Stepper
from creator_coach.ui.widgets.dialogs import Dialog, ask
from creator_coach.ui.widgets.fields import ComboField, Field, Labelled, TextField
from creator_coach.ui.widgets.layout import Columns, FlowRow, Scroll, beside, col, row
from creator_coach.ui.widgets.notices import Banner, DropVeil, DropZone, Toast
from creator_coach.ui.widgets.picture import Picture
from creator_coach.ui.widgets.pictures import Badge, ReachStrip, Ring, Sparkline
from creator_coach.ui.widgets.ranges import Ladder, RangeBar, RangeScale, Rung
from creator_coach.ui.widgets.rows import RowFrame, listed
from creator_coach.ui.widgets.switches import Switch, Tick
from creator_coach.ui.widgets.tables import Column, DataTable
from creator_coach.ui.widgets.text import PageHead, Stat, chip, label, para, set_chip, set_para
from creator_coach.ui.widgets.weeks import Bars, Day, HeatMap, RhythmDots, Week, WeekBars, WeekDots

MONTHS = ["Dec", "Jan", "Feb", "Mar", "Apr", "May"]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    motion.set_reduced(True)
    dress(qapp, "light")
    QCursor.setPos(0, 0)
    yield
    motion.set_reduced(False)


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 200) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.move(40, 40)  # away from the pointer
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    QApplication.processEvents()
    return widget


def painted(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    spots = itertools.product(range(image.width()), range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in spots}


def focus_ring_shows(qtbot: QtBot, widget: QWidget) -> bool:
    """Whether the picture of a widget changes when the keyboard arrives."""
    widget.clearFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    return before != widget.grab().toImage()


# ---------------------------------------------------------------- layout
@pytest.mark.parametrize(("width", "columns"), [(700, 1), (879, 1), (880, 2), (1439, 2), (1440, 3)])
def test_cards_stand_in_as_many_columns_as_fit(width: int, columns: int, qtbot: QtBot) -> None:
    cards = [Card(str(i)) for i in range(3)]
    made = Columns([(card, ("", i % 2, i)) for i, card in enumerate(cards)], {2: (9, 4), 3: (8, 4, 4)})
    shown(qtbot, made, width, 300)
    assert made.count() == columns
    assert len({card.x() for card in cards}) == columns


def test_a_page_gets_narrow_again_after_it_was_wide(qtbot: QtBot) -> None:
    cards = [Card(str(i)) for i in range(3)]
    made = Columns([(card, (i % 2, i % 2, i)) for i, card in enumerate(cards)], {2: (1, 1), 3: (1, 1, 1)})
    shown(qtbot, made, 1500, 300)
    made.resize(600, 300)
    assert (made.width(), made.count()) == (600, 1)
    assert cards[0].y() == cards[1].y()
    assert cards[0].geometry().intersects(cards[1].geometry()) is False


def test_larger_text_counts_as_a_narrower_page(qapp: QApplication, qtbot: QtBot) -> None:
    made = Columns([(Card("a"), ("", 0, 0)), (Card("b"), ("", 1, 1))], {2: (1, 1)})
    shown(qtbot, made, 1000, 300)
    assert made.count() == 2
    dress(qapp, "light", 1.5)
    assert made.count() == 1


def test_a_card_can_be_left_out_and_come_back_at_any_width(qtbot: QtBot) -> None:
    first, second = Card("a"), Card("b")
    made = Columns([(first, ("", 0, 0)), (second, ("", 1, None))], {2: (1, 1), 3: (1, 1, 1)})
    shown(qtbot, made, 1000, 300)
    made.set_shown(second, False)
    assert not second.isVisible()
    made.resize(700, 300)
    assert not second.isVisible()
    made.set_shown(second, True)
    assert second.isVisible()
    made.resize(1500, 300)
    assert not second.isVisible()


def test_two_groups_go_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    left, right = label("left"), label("right")
    made = beside(row(left), row(right), least=600)
    shown(qtbot, made, 700)
    assert left.mapTo(made, QPoint()).y() == right.mapTo(made, QPoint()).y()
    made.resize(500, 200)
    assert left.mapTo(made, QPoint()).y() < right.mapTo(made, QPoint()).y()


def test_a_row_wraps_and_says_how_high_it_got(qtbot: QtBot) -> None:
    made = FlowRow(*[chip(f"hashtag number {i}", "unclear") for i in range(6)])
    shown(qtbot, made, 2000)
    assert made.heightForWidth(300) > made.heightForWidth(2000) == made.sizeHint().height()
    made.set_widgets()
    assert made.heightForWidth(300) == 0


def test_a_page_never_scrolls_sideways_and_stays_readable(qtbot: QtBot) -> None:
    made = Scroll(PageHead("Title", "under"), *[Card(str(i), para("word " * 80)) for i in range(6)])
    made.add(Card("last"))
    shown(qtbot, made, 2400, 500)
    inner = made.widget()
    assert inner is not None
    assert inner.width() == PAGE_WIDTH
    assert not made.horizontalScrollBar().isVisible()
    made.verticalScrollBar().setValue(100)
    made.to_top()
    assert made.verticalScrollBar().value() == 0


# ---------------------------------------------------------------- words
@pytest.mark.parametrize("text", ["<b>bold</b> & more", "Toko & Sari", "a < b > c", "line\nline"])
def test_words_are_shown_as_they_were_written(text: str, qtbot: QtBot) -> None:
    words, reading, pressed = label(text), para(), Button(text)
    set_para(reading, text)
    for widget in (words, reading, pressed):
        qtbot.addWidget(widget)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.text() == reading.words() == pressed.words() == pressed.accessibleName() == text
    assert "<b>" not in reading.text()
    assert "&&" in pressed.text() or "&" not in text


def test_a_verdict_changes_words_and_colour(qtbot: QtBot) -> None:
    made = chip("helps", "helps")
    shown(qtbot, made)
    assert LIGHT["goodsoft"] in painted(made)
    set_chip(made, "holds back", "hurts")
    assert made.text() == "holds back"
    assert LIGHT["badsoft"] in painted(made)


def test_a_number_shows_its_note_only_if_it_has_one(qtbot: QtBot) -> None:
    made = Stat("+21", "pace", "13 to 29")
    shown(qtbot, made)
    made.set("500", "next")
    assert [part.text() for part in made.findChildren(QLabel) if part.isVisible()] == ["next", "500"]


# ---------------------------------------------------------------- buttons and choices
@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "link", "side", "segment", "icon"])
def test_a_button_shows_the_focus_and_keeps_its_size(kind: str, qtbot: QtBot) -> None:
    made = IconButton("trash", "Delete") if kind == "icon" else Button("Save", kind)
    other = Button("other")
    page = QWidget()
    page.setLayout(col(made, other, None))
    shown(qtbot, page)
    other.setFocus()
    size = made.size()
    assert focus_ring_shows(qtbot, made)
    assert made.sizeHint() == size or made.size() == size
    assert made.accessibleName()


def test_a_button_answers_to_mouse_and_space(qtbot: QtBot) -> None:
    made = Button("Save", "primary")
    shown(qtbot, made)
    made.setFocus()
    with qtbot.waitSignal(made.clicked):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Space)


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments([("a", "Views"), ("b", "Saves"), ("c", "Response")], "b", "Measure")
    shown(qtbot, made)
    made.setFocus()
    return made


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_arrows_move_the_choice_and_stop_at_the_ends(segments: Segments) -> None:
    heard: list[object] = []
    segments.chosen.connect(heard.append)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End)
    assert heard == ["c", "b", "a", "c"]
    assert segments.key() == "c"


def test_a_click_chooses_and_one_choice_always_holds(segments: Segments) -> None:
    heard: list[object] = []
    segments.chosen.connect(heard.append)
    buttons = segments.findChildren(QPushButton)
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert heard == ["a"]
    assert [b.isChecked() for b in buttons] == [True, False, False]


def test_setting_the_choice_says_nothing_and_moves_nothing(segments: Segments) -> None:
    heard: list[object] = []
    segments.chosen.connect(heard.append)
    places = [b.x() for b in segments.findChildren(QPushButton)]
    segments.set_chosen("c")
    segments.set_options([("a", "Views"), ("b", "Saves"), ("c", "Response")])
    QApplication.processEvents()
    assert segments.key() == "c"
    assert heard == []
    assert [b.x() for b in segments.findChildren(QPushButton)] == places


def test_choices_are_one_stop_for_tab(segments: Segments) -> None:
    tab = Qt.FocusPolicy.TabFocus.value
    assert [bool(b.focusPolicy().value & tab) for b in segments.findChildren(QPushButton)] == [False, True, False]


def test_other_options_replace_the_old_ones(segments: Segments) -> None:
    segments.set_options([("x", "One"), ("y", "Two")])
    assert segments.key() == "x"
    segments.set_options([])
    assert segments.key() is None


def test_an_optional_choice_begins_with_none(qtbot: QtBot) -> None:
    made = Segments([(1, "Yes"), (2, "Partly")], name="Done?", optional=True)
    shown(qtbot, made)
    assert made.key() is None
    assert not [b for b in made.findChildren(QPushButton) if b.isChecked()]
    made.setFocus()
    with qtbot.waitSignal(made.chosen) as said:
        press(Qt.Key.Key_Right)
    assert said.args == [1]


def test_a_stepper_keeps_to_its_limits(qtbot: QtBot) -> None:
    made = Stepper("Posts", "Fewer", "More", low=0, high=3, value=2)
    shown(qtbot, made)
    heard: list[int] = []
    made.changed.connect(heard.append)
    minus, plus = made.findChildren(QPushButton)
    for _ in range(3):
        QTest.mouseClick(plus, Qt.MouseButton.LeftButton)
    assert (heard, made.value(), plus.isEnabled(), minus.isEnabled()) == ([3], 3, False, True)
    field = made.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert (heard, made.value()) == ([3, 2, 1, 0], 0)
    field.selectAll()
    QTest.keyClicks(field, "77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (made.value(), field.text()) == (3, "3")
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "3"


def test_a_stepper_keeps_the_keyboard_when_a_side_ends(qtbot: QtBot) -> None:
    made = Stepper("Posts", "Fewer", "More", low=0, high=1, value=0)
    shown(qtbot, made)
    plus = made.findChildren(QPushButton)[1]
    plus.setFocus()
    QTest.keyClick(plus, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is made.findChild(QLineEdit)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("kind", [Switch, Tick])
def test_switch_and_tick_turn_by_key(kind: type[Switch | Tick], key: Qt.Key, qtbot: QtBot) -> None:
    made = kind("Calm mode")
    shown(qtbot, made)
    made.setFocus()
    off = painted(made)
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, key)
    assert made.isChecked()
    assert made.accessibleName() == "Calm mode"
    assert LIGHT["accent"] in painted(made)
    assert painted(made) != off
    assert focus_ring_shows(qtbot, made)


def test_a_switch_moves_its_knob_in_time(qtbot: QtBot) -> None:
    motion.set_reduced(False)
    made = Switch("Calm mode")
    shown(qtbot, made)
    made.setChecked(True)
    qtbot.waitUntil(lambda: made._at == 1.0)


# ---------------------------------------------------------------- fields
@pytest.mark.parametrize("made", [Field, TextField, ComboField], ids=lambda kind: kind.__name__)
def test_a_fault_shows_is_announced_and_goes(made: type[Labelled], qtbot: QtBot) -> None:
    field = made("Followers", helps="A whole number.")  # type: ignore[call-arg]
    field = shown(qtbot, field)  # type: ignore[assignment]
    assert field.editor.accessibleName() == "Followers"
    assert field.editor.accessibleDescription() == "A whole number."
    field.set_fault("Must be a whole number, for example 412.")
    assert LIGHT["bad"] in painted(field)
    assert field.editor.accessibleDescription() == field.fault() == "Must be a whole number, for example 412."
    field.set_fault(None)
    assert LIGHT["bad"] not in painted(field)
    assert field.editor.accessibleDescription() == "A whole number."


def test_a_field_commits_once_and_only_what_changed(qtbot: QtBot) -> None:
    field = Field("Niche", value="recipes")
    shown(qtbot, field)
    heard: list[str] = []
    field.committed.connect(heard.append)
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClicks(field.edit, " for two")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    field.set_text("other")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert heard == ["recipes for two"]
    assert field.text() == "other"


def test_an_ampersand_in_a_name_is_no_shortcut(qtbot: QtBot) -> None:
    field = Field("Photo & video")
    shown(qtbot, field)
    names = [part.text() for part in field.findChildren(QLabel)]
    assert "Photo && video" in names
    assert field.edit.accessibleName() == "Photo & video"


def test_a_list_tells_the_key_that_was_chosen(qtbot: QtBot) -> None:
    field = ComboField("Platform", [(1, "Instagram"), (2, "TikTok")])
    shown(qtbot, field)
    field.set_chosen(2)
    assert field.key() == 2
    field.combo.setFocus()
    with qtbot.waitSignal(field.chosen) as said:
        QTest.keyClick(field.combo, Qt.Key.Key_Up)
    assert said.args == [1]
    field.set_options([(2, "TikTok"), (3, "YouTube")])
    assert field.key() == 2
    field.set_options([])
    assert field.key() is None


def test_a_text_box_grows_lets_tab_go_and_commits_on_leaving(qtbot: QtBot) -> None:
    field, other = TextField("Caption", least=2, most=4), Button("next")
    page = QWidget()
    page.setLayout(col(field, other, None))
    shown(qtbot, page, 400, 400)
    heard: list[str] = []
    field.committed.connect(heard.append)
    low = field.edit.height()
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "one")
    for _ in range(8):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert low < field.edit.height() < 2.2 * low
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert heard == ["one" + "\n" * 8]
    field.set_text("")
    assert field.edit.height() == low


# ---------------------------------------------------------------- cards and rows
def test_a_card_is_filled_anew_without_leftovers(qtbot: QtBot) -> None:
    made = Card("Posts", label("one"), row(label("two"), Button("go")), aside=Button("more", "link"))
    shown(qtbot, made)
    made.refill(label("three"))
    made.set_aside(None)
    QApplication.processEvents()
    assert [part.text() for part in made.findChildren(QLabel) if part.isVisible()] == ["Posts", "three"]
    assert not [part for part in made.findChildren(QPushButton) if part.isVisible()]


def test_the_picture_of_a_hero_grows_with_its_card(qtbot: QtBot) -> None:
    ring = Ring()
    made = PictureCard(ring, col(label("words")))
    shown(qtbot, made, 500, 300)
    assert ring.width() == 196
    made.resize(2000, 300)
    assert ring.width() == 264


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_is_chosen_by_key_and_click_and_arrows_walk(key: Qt.Key, qtbot: QtBot) -> None:
    rows = [listed(row(label(text)), clickable=True) for text in "abc"]
    page = Card("List", *rows)
    shown(qtbot, page)
    heard: list[str] = []
    for made, text in zip(rows, "abc", strict=True):
        made.activated.connect(lambda text=text: heard.append(text))
    rows[0].setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, key)
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert heard == ["c", "a"]
    assert focus_ring_shows(qtbot, rows[1])
    rows[1].set_selected(True)
    assert rows[1].is_selected()
    assert LIGHT["soft"] in painted(rows[1])


def test_a_row_to_read_takes_no_focus_and_no_click(qtbot: QtBot) -> None:
    made = RowFrame(row(label("read me")))
    shown(qtbot, made)
    heard: list[int] = []
    made.activated.connect(lambda: heard.append(1))
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert heard == []
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_what_is_empty_says_what_to_do(qtbot: QtBot) -> None:
    made = EmptyState("No posts yet", "Log one.", "Log a post")
    shown(qtbot, made)
    with qtbot.waitSignal(made.pressed):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)
    made.set("Nothing found", "")
    assert not made.button.isVisible()


def test_more_opens_by_key(qtbot: QtBot) -> None:
    inside = para("A range holds the plausible values.")
    made = Disclosure("How", inside)
    shown(qtbot, made)
    assert not inside.isVisible()
    made.button.setFocus()
    with qtbot.waitSignal(made.toggled):
        QTest.keyClick(made.button, Qt.Key.Key_Space)
    assert inside.isVisible()


def test_a_setting_holds_its_control_at_the_right(qtbot: QtBot) -> None:
    switch = Switch("Calm mode")
    made = setting("Calm mode", "Effort first.", switch)
    shown(qtbot, made, 500, 60)
    assert switch.geometry().right() >= 498


# ---------------------------------------------------------------- notices
def page_with_toast(qtbot: QtBot) -> tuple[QWidget, Toast]:
    page = QWidget()
    shown(qtbot, page, 900, 600)
    return page, Toast(page)


def test_a_toast_can_be_undone_from_its_corner(qtbot: QtBot) -> None:
    page, toast = page_with_toast(qtbot)
    toast.say("Post of 25 Nov deleted", "Undo")
    assert toast.isVisible()
    assert toast.geometry().bottomLeft() == QPoint(32, page.height() - 25)
    page.resize(700, 400)
    assert toast.geometry().bottom() == 400 - 25
    with qtbot.waitSignal(toast.undone):
        QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_goes_by_itself_unless_the_keyboard_is_on_it(qtbot: QtBot) -> None:
    _, toast = page_with_toast(qtbot)
    toast.say("Saved", "", 0.05)
    assert not toast.button.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())
    toast.say("Deleted", "Undo", 0.05)
    toast.button.setFocus()
    with qtbot.waitSignal(toast._timer.timeout):
        pass
    assert toast.isVisible()
    QTest.keyClick(toast.button, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_long_toast_wraps_inside_its_page(qtbot: QtBot) -> None:
    page, toast = page_with_toast(qtbot)
    page.resize(360, 300)
    toast.say("A long word on what was done, " * 6, "Undo")
    assert page.rect().contains(toast.geometry())
    assert toast.height() > 60
    assert toast.text().startswith("A long word")


def test_a_banner_has_one_button(qtbot: QtBot) -> None:
    made = Banner("This is sample data.", "Start with mine")
    shown(qtbot, made)
    with qtbot.waitSignal(made.pressed):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)
    made.set("Only words")
    assert not made.button.isVisible()


def test_files_can_be_dropped_or_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    made = DropZone("Drop a file here", "You see first what it holds.", "Choose file")
    shown(qtbot, made)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.zip")), QUrl("https://example.org/x")])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(made.dropped) as said:
        made.dropEvent(drop)
    assert said.args == [[tmp_path / "a.zip"]]
    with qtbot.waitSignal(made.pressed):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)


def test_the_veil_covers_the_window_while_dragging(qtbot: QtBot) -> None:
    page = QWidget()
    shown(qtbot, page)
    veil = DropVeil(page, "Drop it anywhere")
    assert not veil.isVisible()
    veil.cover()
    assert veil.geometry() == page.rect()
    assert LIGHT["soft"] in painted(veil)


# ---------------------------------------------------------------- pictures
@pytest.mark.parametrize(
    ("value", "goal", "full"), [(0, 1000, 0.0), (412, 1000, 0.412), (412, 0, 0.0), (1200, 1000, 1.0), (-5, 10, 0.0)]
)
def test_the_ring_fills_from_nothing_to_all(value: float, goal: float, full: float, qtbot: QtBot) -> None:
    made = Ring()
    made.set(value, goal, mark=500, big="412", under="of 1,000", says="412 of 1,000")
    shown(qtbot, made, 196, 196)
    accents = sum(
        made.grab().toImage().pixelColor(x, y).name().upper() == LIGHT["accent"]
        for x, y in itertools.product(range(0, 196, 4), range(0, 196, 4))
    )
    assert made._shown == pytest.approx(full)
    assert (accents > 20) == (full > 0)
    assert made.accessibleName() == "412 of 1,000"


def test_the_ring_turns_to_a_new_value(qtbot: QtBot) -> None:
    motion.set_reduced(False)
    made = Ring()
    made.set(100, 1000)
    shown(qtbot, made, 196, 196)
    qtbot.waitUntil(lambda: made._shown == pytest.approx(0.1))
    made.set(900, 1000)
    assert made._shown < 0.5
    qtbot.waitUntil(lambda: made._shown == pytest.approx(0.9))


def test_there_is_no_band_without_an_honest_range(qtbot: QtBot) -> None:
    made = ReachStrip()
    made.set(MONTHS, says="Two counts are missing.")
    shown(qtbot, made, 400, 84)
    assert LIGHT["band"] not in painted(made)
    made.set(MONTHS, (1.5, 4.0), 2.2, "around Feb", "Likely between January and April.")
    assert LIGHT["band"] in painted(made)
    assert made.accessibleName() == "Likely between January and April."


KINDS: tuple[Callable[[], Picture], ...] = (
    *(Ring, ReachStrip, Sparkline, RangeBar, RangeScale, Ladder, WeekDots, RhythmDots, HeatMap, WeekBars),
    lambda: Badge("IG"),
)


@pytest.mark.parametrize("made", KINDS)
@pytest.mark.parametrize("size", [(1, 1), (30, 10), (300, 168)])
def test_a_picture_without_data_is_calm(made: Callable[[], Picture], size: tuple[int, int], qtbot: QtBot) -> None:
    picture = made()
    shown(qtbot, picture, *size)
    assert not picture.grab().isNull()


numbers = st.floats(-1e9, 1e9, allow_nan=False)
several = st.lists(numbers, max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=several, one=numbers, two=numbers, count=st.integers(0, 8), size=st.integers(2, 400))
@pytest.mark.usefixtures("qapp")
def test_no_data_breaks_a_picture(values: list[float], one: float, two: float, count: int, size: int) -> None:
    ring, strip, line, bar, ladder, bars, heat = (
        Ring(), ReachStrip(), Sparkline(), RangeBar(), Ladder(), WeekBars(), HeatMap()
    )  # fmt: skip
    ring.set(one, two, mark=one / 2, big="1.000.000.000", under="x" * 80)
    strip.set(MONTHS[:count], (one, two), two, "around then")
    line.set(values)
    bar.set(one, two, one, "helps")
    ladder.set([Rung(str(v), "opens " * 9, v > 0) for v in values], one)
    bars.set([Bars("a", values, []), Bars("b", values[:1], ["1"], "edge")], ["Jan"] * count)
    heat.set([[count, None, 0, 1]] * count, "MTW", notes=[["a"]])
    for picture in (ring, strip, line, bar, ladder, bars, heat):
        picture.resize(size, size)
        assert not picture.grab().isNull()
        picture.deleteLater()


def test_weeks_and_days_tell_their_states_apart(qtbot: QtBot) -> None:
    dots, rhythm, heat = WeekDots(), RhythmDots(), HeatMap()
    dots.set([Day.POSTED, Day.PLANNED, Day.FREE], 1, "MTW", "1 of 2 posts", ["posted", "planned", ""])
    rhythm.set(list(Week), "two of six", ["note"] * 6)
    heat.set([[0, 1, 2, None]], "MTWT")
    for picture in (dots, rhythm, heat):
        shown(qtbot, picture, 300, 168)
        assert {LIGHT["accent"]} <= painted(picture)
    assert {LIGHT["onaccent"], LIGHT["edge"]} <= painted(dots)
    assert {LIGHT["sunken"]} <= painted(heat)
    assert [text for _, text in dots._tips] == ["posted", "planned"]


# ---------------------------------------------------------------- tables
def table(qtbot: QtBot, rows: int = 4, editable: Sequence[int] = ()) -> tuple[DataTable, QStandardItemModel]:
    columns = [Column(80), Column(bold=True), Column(80, right=True, gives_up=600), Column(80, right=True)]
    made = DataTable(columns, "Posts")
    model = QStandardItemModel(rows, 4, made)
    model.setHorizontalHeaderLabels(["Date", "Post", "Likes", "Views"])
    for r, place in itertools.product(range(rows), range(4)):
        item = QStandardItem(f"{rows - r} cell {place}")
        item.setEditable(place in editable)
        model.setItem(r, place, item)
    made.show_model(model)
    shown(qtbot, made, 700, 300)
    return made, model


def test_a_table_gives_up_columns_where_it_is_narrow(qtbot: QtBot) -> None:
    made, _ = table(qtbot)
    assert not made.isColumnHidden(2)
    made.resize(500, 300)
    assert made.isColumnHidden(2)
    assert not made.isColumnHidden(1)


def test_a_table_always_has_a_current_row_for_the_keyboard(qtbot: QtBot) -> None:
    made, model = table(qtbot)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    assert made.current_row() == 0
    model.removeRows(0, 2)
    assert made.current_row() == 0
    model.clear()
    model.setHorizontalHeaderLabels(["Date", "Post", "Likes", "Views"])
    model.appendRow([QStandardItem(text) for text in "abcd"])
    assert made.current_row() == 0


def test_a_table_answers_to_enter_and_delete(qtbot: QtBot) -> None:
    made, model = table(qtbot)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.row_activated) as activated:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert activated.args == [1]
    QTest.keyClick(made, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(made.remove_asked) as asked:
        QTest.keyClick(made, Qt.Key.Key_Delete)
    assert asked.args == [[1, 2]]
    spot = made.visualRect(model.index(3, 1)).center()
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(made.row_activated) as twice:
        QTest.mouseDClick(made.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert twice.args == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_cell_can_be_edited_by_key(key: Qt.Key, qtbot: QtBot) -> None:
    made, model = table(qtbot, editable=(1, 3))
    made.setFocus()
    made.setCurrentIndex(model.index(1, 3))
    QTest.keyClick(made, key)
    editor = made.findChild(QLineEdit)
    assert editor is not None
    assert editor.alignment() & Qt.AlignmentFlag.AlignRight
    editor.selectAll()
    QTest.keyClicks(editor, "812")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert model.index(1, 3).data() == "812"


def test_a_table_can_be_ordered_by_key(qtbot: QtBot) -> None:
    made, model = table(qtbot)
    made.setSortingEnabled(True)
    made.setFocus()
    made.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(made, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert model.index(0, 1).data() == "1 cell 1"
    QTest.keyClick(made, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert model.index(0, 1).data() == "4 cell 1"
    assert focus_ring_shows(qtbot, made)


def test_a_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    made, model = table(qtbot, rows=2)
    made.show_rows(5)
    small = made.height()
    model.appendRow([QStandardItem("x") for _ in range(4)])
    assert made.height() == small + 40
    for _ in range(20):
        model.appendRow([QStandardItem("x") for _ in range(4)])
    assert made.height() == small + 3 * 40


def test_a_table_takes_another_model(qtbot: QtBot) -> None:
    made, first = table(qtbot)
    second = QStandardItemModel(1, 4, made)
    made.show_model(second)
    made.show_model(second)
    first.appendRow([QStandardItem("x") for _ in range(4)])
    assert made.model() is second
    assert made.indexAt(QPoint(5, 5)) == second.index(0, 0) != QModelIndex()


# ---------------------------------------------------------------- dialogs
def test_a_question_is_answered_by_enter_and_left_by_escape(qtbot: QtBot) -> None:
    made = Dialog(None, "Restore the backup?", Field("Why"), text="Your present data is kept first. " * 6)
    made.add_cancel("Cancel")
    action = made.add_action("Restore")
    shown(qtbot, made, 460, 300)
    assert made.windowTitle() == "Restore the backup?"
    assert action.isDefault()
    with qtbot.waitSignal(made.accepted):
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert made.result() == QDialog.DialogCode.Accepted
    made.show()
    with qtbot.waitSignal(made.rejected):
        QTest.keyClick(made, Qt.Key.Key_Escape)


def test_an_action_may_check_first(qtbot: QtBot) -> None:
    made = Dialog(None, "Log a post")
    made.add_button("Save a copy")
    action = made.add_action("Log it", accepts=False)
    shown(qtbot, made)
    made.set_text("One thing is missing.")
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert made.isVisible()


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    page = Scroll(
        Card("a", Segments([(1, "One")], name="Pick"), Stepper("Posts", "Fewer", "More"), Switch("Calm"), Tick("Step")),
        Card(
            "b",
            Field("Niche"),
            TextField("Caption"),
            ComboField("Platform", [(1, "IG")]),
            IconButton("trash", "Delete"),
        ),
        DropZone("Drop", "here", "Choose"),
        DataTable([Column()], "Posts"),
    )
    shown(qtbot, page, 900, 700)
    kinds = (QAbstractButton, QLineEdit, Labelled, DataTable)
    controls = [w for kind in kinds for w in page.findChildren(kind) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    nameless = [w for w in controls if not w.accessibleName() and w.parentWidget() is not None]
    assert len(controls) > 8
    assert not [w for w in nameless if w.isVisible()]


def test_sizes_are_never_negative(qtbot: QtBot) -> None:
    for made in (FlowRow(), Columns([], {}), Scroll(), Segments()):
        qtbot.addWidget(made)
        assert made.minimumSizeHint().expandedTo(QSize(0, 0)).width() >= 0


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_asking_waits_for_the_answer(key: Qt.Key, answer: bool, qtbot: QtBot) -> None:
    page = QWidget()
    shown(qtbot, page)

    def press_it() -> None:
        asked = QApplication.activeModalWidget()
        assert asked is not None
        QTest.keyClick(asked, key)

    QTimer.singleShot(0, press_it)
    assert ask(page, "Delete all?", "A copy is kept.", action="Delete", cancel="Cancel") is answer


def test_a_file_held_over_the_zone_is_welcomed(tmp_path: Path, qtbot: QtBot) -> None:
    made = DropZone("Drop a file here", "", "Choose file")
    shown(qtbot, made)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.zip"))])
    made.dragEnterEvent(
        QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert LIGHT["soft"] in painted(made)
    made.dragLeaveEvent(QDragLeaveEvent())
    assert LIGHT["soft"] not in painted(made)


def test_what_is_cut_or_small_has_a_tip(qtbot: QtBot) -> None:
    dots = WeekDots()
    dots.set([Day.POSTED, Day.FREE], 0, "MT", notes=["Monday: one post"])
    shown(qtbot, dots, 300, 56)
    painted(dots)
    QApplication.sendEvent(dots, QHelpEvent(QEvent.Type.ToolTip, QPoint(10, 10), dots.mapToGlobal(QPoint(10, 10))))
    assert QToolTip.text() == "Monday: one post"
    made, model = table(qtbot)
    model.item(0, 0).setText("a long word that never fits in here")
    QApplication.processEvents()
    spot = made.visualRect(model.index(0, 0)).center()
    QApplication.sendEvent(made.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, made.viewport().mapToGlobal(spot)))
    assert QToolTip.text() == "<p>a long word that never fits in here</p>"
    QToolTip.hideText()


def test_the_row_under_the_pointer_is_marked(qtbot: QtBot) -> None:
    made, model = table(qtbot)
    assert LIGHT["sunken"] not in painted(made)
    QTest.mouseMove(made.viewport(), made.visualRect(model.index(2, 1)).center())
    qtbot.waitUntil(lambda: LIGHT["sunken"] in painted(made))
