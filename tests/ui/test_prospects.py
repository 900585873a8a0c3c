"""Prospects through the window: from who fits to a deal, the pitch in two languages, what cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.clock import FixedClock
from creator_coach.app.deals import read_deals
from creator_coach.app.profile import change_profile
from creator_coach.app.prospects import add_prospect, follow_ups, move_prospect, read_prospect, read_prospects
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.businesses import Business
from creator_coach.domain.profile import Kind, Profile
from creator_coach.domain.prospects import Prospect, ProspectDraft, ProspectId, ProspectStatus
from creator_coach.ui.application import Shell
from creator_coach.ui.parts.brands_prospect import ProspectPage
from creator_coach.ui.parts.brands_prospects import ProspectRow, ProspectsCard
from creator_coach.ui.room import Room
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.text import Para
from tests.ui.shell import named, settle, shown

ODD = "مقهى الجيران 🍜☕ & <b>Co</b>"


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "dapur.sari"))
    change_profile(store, Profile("Sari", "healthy recipes", Kind.NATIVE, city="Bandung"))
    with shown(qtbot, qapp, store, tmp_path) as made:
        made.window.go(Room.BRANDS)
        settle(qapp)
        yield made


def page(shell: Shell) -> ProspectPage:
    found = shell.window.findChild(ProspectPage)
    assert found is not None
    return found


def only(store: Store) -> Prospect:
    (one,) = read_prospects(store)
    return one


def opened(shell: Shell, qapp: QApplication, store: Store, name: str = "Kopi Tetangga") -> Prospect:
    made = add_prospect(store, ProspectDraft(name, Business.LOCAL))
    shell.window.go(Room.BRANDS, f"prospect:{made}")
    settle(qapp)
    one = read_prospect(store, made)
    assert one is not None
    return one


def press(qtbot: QtBot, shell: Shell, name: str) -> None:
    qtbot.mouseClick(named(shell.window, QPushButton, name), Qt.MouseButton.LeftButton)


def step(qtbot: QtBot, shell: Shell, status: ProspectStatus) -> None:
    qtbot.mouseClick(named(shell.window, QWidget, f"step-{status}"), Qt.MouseButton.LeftButton)


def typed(qtbot: QtBot, shell: Shell, name: str, text: str) -> QLineEdit:
    edit = named(shell.window, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    return edit


def said(widget: QWidget) -> str:
    labels = [made.text() for made in widget.findChildren(QLabel) if made.isVisible() and not isinstance(made, Para)]
    return " | ".join(labels + [made.words() for made in widget.findChildren(Para) if made.isVisible()])


def test_from_who_fits_to_a_deal(shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store) -> None:
    fit = named(shell.window, QWidget, "fit")
    assert "healthy recipes" in said(fit)
    assert "Bandung" in said(fit)
    press(qtbot, shell, "add-local-business")
    assert named(shell.window, QComboBox, "prospect-kind").currentText() == "Local business"
    name = named(shell.window, QLineEdit, "prospect-name")
    assert name.hasFocus()
    qtbot.keyClicks(name, "Kopi Tetangga")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle(qapp)
    assert (only(store).draft.name, only(store).draft.kind) == ("Kopi Tetangga", Business.LOCAL)
    assert "Hello Kopi Tetangga team," in named(shell.window, QPlainTextEdit, "pitch-text").toPlainText()

    step(qtbot, shell, ProspectStatus.ASKED)
    settle(qapp)
    assert named(shell.window, QLineEdit, "prospect-follow-up").text() == "3 Dec 2026"
    assert "A reminder is set for 3 Dec 2026." in said(shell.window)
    assert named(shell.window, QWidget, "step-asked").accessibleName() == "Asked, 26 Nov 2026, now here"

    step(qtbot, shell, ProspectStatus.ANSWERED)
    settle(qapp)
    assert named(shell.window, QLineEdit, "prospect-follow-up").text() == ""
    assert not follow_ups(store)

    step(qtbot, shell, ProspectStatus.DEAL)
    settle(qapp)
    (deal,) = read_deals(store)
    assert named(shell.window, QLineEdit, "deal-brand").isVisible()
    assert named(shell.window, QLineEdit, "deal-brand").text() == deal.deal.draft.brand == "Kopi Tetangga"
    shell.window.go(Room.BRANDS, f"prospect:{only(store).id}")
    press(qtbot, shell, "open-deal")
    assert named(shell.window, QLineEdit, "deal-brand").isVisible()


def test_the_list_shows_what_is_due_first_and_opens_by_keyboard(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    ids = [add_prospect(store, ProspectDraft(f"Usaha {n}", Business.NICHE)) for n in range(8)]
    asked = read_prospect(store, ids[5])
    assert asked is not None
    move_prospect(store, asked, ProspectStatus.ASKED)
    store.clock = FixedClock(store.today() + timedelta(days=8))
    shell.window.go(Room.BRANDS, "overview")
    settle(qapp)
    card = shell.window.findChild(ProspectsCard)
    assert card is not None
    rows = [made for made in card.findChildren(ProspectRow) if made.isVisible()]
    assert len(rows) == 6
    assert rows[0].accessibleName() == "Usaha 5, Product of your niche, time to follow up"
    press(qtbot, shell, "all-prospects")
    settle(qapp)
    assert sum(made.isVisible() for made in card.findChildren(ProspectRow)) == len(ids)
    due = named(card, ProspectRow, f"prospect-{ids[5]}")
    due.setFocus()
    qtbot.keyClick(due, Qt.Key.Key_Return)
    settle(qapp)
    assert "Usaha 5" in said(page(shell))
    press(qtbot, shell, "followed-up")
    settle(qapp)
    assert [day for _, day in follow_ups(store)] == [store.today() + timedelta(days=7)]
    assert named(shell.window, QLineEdit, "prospect-follow-up").hasFocus(), "the button is gone, the focus is not"


def test_what_cannot_be_right_is_said_where_it_stands(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    shell.window.go(Room.BRANDS, "prospect:new")
    press(qtbot, shell, "save-prospect")
    assert page(shell).about.name.fault() == "Type a name, for example Kopi Tetangga."
    assert named(shell.window, QLineEdit, "prospect-name").hasFocus()
    assert not read_prospects(store)

    one = opened(shell, qapp, store)
    day = typed(qtbot, shell, "prospect-follow-up", "soon")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert page(shell).steps.follow_up.fault()
    day = typed(qtbot, shell, "prospect-follow-up", "1 Nov 2026")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert page(shell).steps.follow_up.fault() == "1 Nov 2026 has passed. Choose today or a later day to get in touch."
    assert day.text() == "1 Nov 2026", "what was typed stays, to be mended"
    typed(qtbot, shell, "prospect-contact", "x" * 301)
    named(shell.window, QLineEdit, "prospect-name").setFocus()
    assert page(shell).about.contact.fault() == "This has 301 characters; up to 300 are kept. Shorten it."
    assert read_prospect(store, one.id) == one

    day = typed(qtbot, shell, "prospect-follow-up", "28 Nov")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert day.text() == "28 Nov 2026"
    assert page(shell).steps.follow_up.fault() == ""


def test_the_pitch_follows_the_log_until_it_is_ones_own(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    one = opened(shell, qapp, store)
    text = named(shell.window, QPlainTextEdit, "pitch-text")
    language = named(shell.window, Segments, "pitch-language")
    assert "My name is Sari" in text.toPlainText()
    change_profile(store, Profile("Sari Dewi", "healthy recipes", Kind.NATIVE, city="Bandung"))
    assert "My name is Sari Dewi" in text.toPlainText()
    language.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert "Perkenalkan, saya Sari Dewi" in text.toPlainText()
    assert not named(shell.window, QPushButton, "pitch-anew").isVisible()

    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "Halo kak, ini versi saya.")
    change_profile(store, Profile("Sari", "healthy recipes", Kind.NATIVE, city="Bandung"))
    assert text.toPlainText() == "Halo kak, ini versi saya.", "what is being typed is not written over"
    press(qtbot, shell, "copy-pitch")
    assert QApplication.clipboard().text() == "Halo kak, ini versi saya."
    found = read_prospect(store, one.id)
    assert found is not None
    assert (found.pitch, found.pitch_language) == ("Halo kak, ini versi saya.", "id")

    press(qtbot, shell, "pitch-anew")
    assert "Perkenalkan, saya Sari" in text.toPlainText()
    assert text.hasFocus()
    store.undo()
    assert text.toPlainText() == "Halo kak, ini versi saya."


def test_a_deleted_prospect_can_be_had_back(shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store) -> None:
    one = opened(shell, qapp, store, ODD)
    assert ODD in said(page(shell))
    press(qtbot, shell, "delete-prospect")
    settle(qapp)
    assert not read_prospects(store)
    assert named(shell.window, QPushButton, "new-deal").isVisible(), "the overview is back"
    store.undo()
    settle(qapp)
    assert named(shell.window, ProspectRow, f"prospect-{one.id}").accessibleName().startswith(ODD)


@pytest.mark.parametrize("name", [ODD, "x" * 120, "Penerbit " * 13])
def test_no_name_widens_the_page(shell: Shell, qapp: QApplication, store: Store, name: str) -> None:
    one = opened(shell, qapp, store, name)
    shell.window.resize(960, 640)
    for target in ("overview", f"prospect:{one.id}"):
        shell.window.go(Room.BRANDS, target)
        settle(qapp)
        assert shell.window.width() == 960
        here = page(shell) if target != "overview" else named(shell.window, QWidget, "prospects")
        right = here.mapTo(shell.window, here.rect().topRight()).x()
        assert right < shell.window.width()
        for made in here.findChildren(QWidget):
            if made.isVisible() and not isinstance(made.parentWidget(), QPlainTextEdit):
                assert made.mapTo(shell.window, made.rect().topRight()).x() <= right + 1, made


def test_fields_left_behind_do_not_reach_another_prospect(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    first = opened(shell, qapp, store, "Satu")
    typed(qtbot, shell, "prospect-contact", "0812")
    other = opened(shell, qapp, store, "Dua")
    found = {one.id: one.draft.contact for one in read_prospects(store)}
    assert found[ProspectId(other.id)] == ""
    assert found[ProspectId(first.id)] in ("", "0812")
    assert named(shell.window, QLineEdit, "prospect-contact").text() == ""


def test_a_long_name_in_a_message_does_not_widen_the_window(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    opened(shell, qapp, store, "x" * 120)
    shell.window.resize(960, 640)
    settle(qapp)
    press(qtbot, shell, "delete-prospect")
    settle(qapp)
    assert shell.window.width() == 960
    assert "Deleted: xxx" in said(shell.window)
    for made in shell.window.findChildren(QLabel):
        if made.isVisible():
            assert made.mapTo(shell.window, made.rect().topRight()).x() < shell.window.width(), made.text()


def test_who_fits_asks_for_the_city_and_leads_to_it(
    shell: Shell, qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    assert not named(shell.window, QPushButton, "fit-say").isVisible()
    change_profile(store, Profile("Sari", "healthy recipes", Kind.NATIVE))
    settle(qapp)
    press(qtbot, shell, "fit-say")
    settle(qapp)
    city = QApplication.focusWidget()
    assert isinstance(city, QLineEdit)
    assert city.accessibleName() == "City"
