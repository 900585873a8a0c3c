"""Creators to work with, rates and the calendar button, through the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from creator_coach.app.collaborations import add_collaboration, read_collaborations
from creator_coach.app.rates import read_rates
from creator_coach.app.store import Store
from creator_coach.domain.accounts import Platform
from creator_coach.domain.collaborations import CollaborationDraft, Stage
from creator_coach.domain.rates import RateDraft
from creator_coach.storage.tables import everything
from creator_coach.ui.application import Shell
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.rows import RowFrame
from tests.conftest import THURSDAY
from tests.ui.shell import named, settle, shown

RINI = CollaborationDraft("@rini", Platform.INSTAGRAM, "Same city")


@pytest.fixture
def shell(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path
) -> Iterator[Shell]:
    with shown(qtbot, qapp, store, tmp_path, getattr(request, "param", "en")) as made:
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, shell: Shell) -> Hands:
    return Hands(qtbot, qapp, shell)


class Hands:
    """What a user's hands do: go, press with the keyboard, type and leave the field."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, shell: Shell) -> None:
        self.qtbot, self.qapp, self.window = qtbot, qapp, shell.window

    def go(self, target: str) -> None:
        self.window.go(Room.BRANDS, target)
        settle(self.qapp)

    def press(self, name: str) -> None:
        button = named(self.window, QAbstractButton, name)
        assert button.isVisible(), name
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        settle(self.qapp)

    def type(self, name: str, text: str, *, then: Qt.Key = Qt.Key.Key_Tab) -> None:
        field = named(self.window, QLineEdit, name)
        assert field.isVisible(), name
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        if text.isascii():
            self.qtbot.keyClicks(field, text)
        else:
            field.insert(text)  # the keys of QTest are those of a small alphabet
        self.qtbot.keyClick(field, then)
        settle(self.qapp)

    def write(self, name: str, text: str) -> None:
        field = named(self.window, QPlainTextEdit, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Tab)
        settle(self.qapp)

    def words(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def focus(self) -> str:
        return self.window.focusWidget().objectName()


@pytest.mark.parametrize("shell", ["en", "id"], indirect=True)
def test_from_the_first_name_to_the_thanks(hands: Hands, store: Store, qtbot: QtBot) -> None:
    hands.go("overview")
    hands.press("first-person")
    assert hands.focus() == "person-who"
    qtbot.keyClicks(named(hands.window, QLineEdit, "person-who"), "@rini")
    combo = named(hands.window, QComboBox, "person-platform")
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    hands.type("person-fit", "Same city", then=Qt.Key.Key_Return)
    (one,) = read_collaborations(store)
    assert (one.draft.who, one.draft.platform, one.draft.fit) == ("@rini", Platform.INSTAGRAM, "Same city")
    hands.press("person-ask")
    assert hands.focus() == "person-day-ask"
    hands.type("person-day-ask", "19/11/2026")
    hands.press("person-hear-yes")
    assert hands.focus() == "person-day-hear"
    hands.press("person-do")
    hands.write("person-result", "12 new followers")
    (one,) = read_collaborations(store)
    assert one.draft.stage is Stage.DONE
    assert (one.draft.asked_on, one.draft.done_on) == (THURSDAY - timedelta(days=7), THURSDAY)
    assert one.draft.result == "12 new followers"
    assert {"say thanks", "ucapkan terima kasih"} & set(hands.words())
    hands.press("person-thank")
    (one,) = read_collaborations(store)
    assert one.draft.thanked_on == THURSDAY
    assert not {"say thanks", "ucapkan terima kasih"} & set(hands.words())


def test_a_day_that_cannot_be_says_so_and_stays_to_be_mended(hands: Hands, store: Store) -> None:
    add_collaboration(store, CollaborationDraft("@rini", asked_on=THURSDAY))
    before = everything(store.db)
    hands.go("people")
    for wrong in ("20/11/2026", "27/11/2026", "soon"):
        hands.type("person-day-do", wrong)
        field = named(hands.window, QLineEdit, "person-day-do")
        assert field.text() == wrong
        assert field.accessibleDescription()
    assert everything(store.db) == before
    hands.type("person-day-do", "26/11/2026")
    assert read_collaborations(store)[0].draft.done_on == THURSDAY
    hands.type("person-day-do", "")
    assert read_collaborations(store)[0].draft.stage is Stage.ASKED


def test_a_name_is_asked_for_and_changes_in_place(hands: Hands, store: Store) -> None:
    hands.go("people:new")
    hands.press("save-person")
    assert hands.focus() == "person-who"
    assert read_collaborations(store) == ()
    hands.type("person-who", "  ")
    hands.type("person-who", "Ayu 👩‍🍳 مطبخ", then=Qt.Key.Key_Return)
    hands.type("person-fit", "bekal")
    (one,) = read_collaborations(store)
    assert (one.draft.who, one.draft.fit) == ("Ayu 👩‍🍳 مطبخ", "bekal")
    hands.type("person-who", "")
    assert read_collaborations(store)[0].draft.who == "Ayu 👩‍🍳 مطبخ"


def test_what_is_being_typed_survives_a_change_elsewhere(hands: Hands, store: Store, qtbot: QtBot) -> None:
    add_collaboration(store, RINI)
    hands.go("people:1")
    field = named(hands.window, QLineEdit, "person-fit")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "half a sent")
    add_collaboration(store, CollaborationDraft("@ayu"))
    settle(hands.qapp)
    assert (field.text(), hands.focus()) == ("half a sent", "person-fit")


def test_deleting_shows_the_next_one_and_can_be_undone(hands: Hands, store: Store) -> None:
    add_collaboration(store, CollaborationDraft("@rini", done_on=THURSDAY))
    add_collaboration(store, CollaborationDraft("@ayu"))
    before = everything(store.db)
    hands.go("people:1")
    hands.press("delete-person")
    assert [one.draft.who for one in read_collaborations(store)] == ["@ayu"]
    assert named(hands.window, QLineEdit, "person-who").text() == "@ayu"
    assert hands.focus()
    hands.press("delete-person")
    assert hands.focus() == "person-who"
    store.undo()
    store.undo()
    assert everything(store.db) == before


def test_the_overview_marks_whom_to_thank_and_leads_there(hands: Hands, store: Store, qtbot: QtBot) -> None:
    for n in range(5):
        add_collaboration(store, CollaborationDraft(f"@idea{n}"))
    done = add_collaboration(store, CollaborationDraft("@rini", done_on=THURSDAY - timedelta(days=2)))
    hands.go("overview")
    line = named(hands.window, RowFrame, f"person-{done}")
    assert "say thanks" in line.accessibleName()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(hands.qapp)
    assert named(hands.window, QLineEdit, "person-who").text() == "@rini"


def test_the_rate_card_is_written_changed_and_emptied(hands: Hands, store: Store) -> None:
    hands.go("overview")
    hands.press("open-rates")
    hands.press("add-rate")
    assert hands.focus() == "rate-service"
    hands.type("rate-service", "1 reel")
    hands.type("rate-pay", "75rb")
    hands.type("rate-note", "one round of changes", then=Qt.Key.Key_Return)
    assert [rate.draft for rate in read_rates(store)] == [RateDraft("1 reel", 75_000, "one round of changes")]
    assert hands.focus() == "add-rate"
    hands.press("change-rate-1")
    hands.type("rate-pay", "Rp80.000")
    hands.press("save-rate")
    assert "Rp80,000" in hands.words()
    hands.press("delete-rate-1")
    assert read_rates(store) == ()
    assert hands.focus() == "add-rate"


@pytest.mark.parametrize(
    ("service", "price", "at"), [("", "5", "service"), ("1 reel", "", "pay"), ("1 reel", "-5", "pay")]
)
def test_a_line_that_is_not_whole_is_not_kept(hands: Hands, store: Store, service: str, price: str, at: str) -> None:
    hands.go("rates")
    hands.press("add-rate")
    hands.type("rate-service", service)
    hands.type("rate-pay", price)
    hands.press("save-rate")
    assert read_rates(store) == ()
    assert hands.focus() == f"rate-{at}"
    assert named(hands.window, QLineEdit, f"rate-{at}").accessibleDescription()


@pytest.mark.parametrize("shell", ["en", "id"], indirect=True)
def test_every_published_rate_stands_with_its_source(hands: Hands) -> None:
    hands.go("overview")
    words = " ".join(hands.words())
    assert "Herald.id, 2024" in words
    assert {"Rp50,000–500,000", "Rp50.000–500.000"} & set(hands.words())
    assert {"weak evidence", "bukti lemah"} & set(hands.words())
    hands.go("rates")
    words = " ".join(hands.words())
    for source in ("Herald.id, 2024", "Tirto, 2025", "Influencer Marketing Hub, 2026", "SE-62/PJ/2013"):
        assert source in words


def test_the_calendar_is_saved_where_one_says(
    hands: Hands, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_collaboration(store, CollaborationDraft("@rini", done_on=THURSDAY))
    for place in (tmp_path / "dates", tmp_path / "nowhere" / "dates.ics"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, place=place: (str(place), ""))
        hands.go("overview")
        hands.press("save-calendar")
    assert "thank-" in (tmp_path / "dates.ics").read_text("utf-8")
    assert any("nowhere" in words for words in hands.words())


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
@pytest.mark.parametrize("target", ["people", "people:new", "rates"])
def test_no_words_are_cut(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, target: str, size: tuple[int, int]
) -> None:
    add_collaboration(store, CollaborationDraft("@" + "dapur" * 20, Platform.SHOPEE_VIDEO, done_on=THURSDAY))
    with shown(qtbot, qapp, store, tmp_path, "id", size) as shell:
        shell.window.go(Room.BRANDS, target)
        settle(qapp)
        labels = [made for made in shell.window.findChildren(QLabel) if made.isVisible() and made.wordWrap()]
        assert not [made.text() for made in labels if made.height() < made.heightForWidth(made.width())]
