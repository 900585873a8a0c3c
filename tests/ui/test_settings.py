from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach import __version__
from creator_coach.app.accounts import add_account, archive_account, focus_account, read_accounts
from creator_coach.app.log_followers import log_followers
from creator_coach.app.profile import change_plan, change_profile, read_plan, read_profile
from creator_coach.app.settings import read_settings
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, AccountId, Platform
from creator_coach.domain.profile import Kind, Profile
from creator_coach.infra.paths import AppPaths
from creator_coach.ui.context import Context
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.parts.settings_zone import ZoneField, zone_meant, zones
from creator_coach.ui.store_bridge import StoreBridge
from creator_coach.ui.texts.language import speak
from creator_coach.ui.theme import motion
from creator_coach.ui.theme.sheet import dress
from creator_coach.ui.widgets.choices import Segments, Stepper
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.rows import RowFrame
from creator_coach.ui.widgets.switches import Switch
from creator_coach.ui.widgets.text import Para

LEFT, RETURN, TAB = Qt.MouseButton.LeftButton, Qt.Key.Key_Return, Qt.Key.Key_Tab
W = TypeVar("W", bound=QWidget)


@dataclass
class Desk:
    """A page with what it said and the file that it was told to export to."""

    qtbot: QtBot
    store: Store
    tmp_path: Path
    toasts: list[tuple[str, bool]]
    file: Path | None = None

    def open(self, width: int = 1068, *, sample: bool = False) -> SettingsPage:
        context = Context(self.store, StoreBridge(self.store), lambda *_: None, self._say, lambda: None, sample)
        keeper = Keeper(AppPaths.under(self.tmp_path), None if sample else self.tmp_path / "log.sqlite")
        page = SettingsPage(context, keeper, lambda *_: self.file)
        self.qtbot.addWidget(page)
        page.resize(width, 900)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        self.qtbot.waitUntil(lambda: page.profile.width() > 200)
        return page

    def _say(self, text: str, undo: bool) -> None:
        self.toasts.append((text, undo))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    motion.set_reduced(True)
    dress(qapp, "light")
    yield
    dress(qapp, "light")
    motion.set_reduced(False)


@pytest.fixture
def desk(qtbot: QtBot, store: Store, tmp_path: Path) -> Desk:
    return Desk(qtbot, store, tmp_path, [])


@pytest.fixture
def page(desk: Desk) -> SettingsPage:
    return desk.open()


def find(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def write(page: SettingsPage, name: str, text: str, key: Qt.Key = RETURN) -> Field:
    field = find(page, Field, name)
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(field.edit, text)
    QTest.keyClick(field.edit, key)
    return field


def choose(segments: Segments, words: str) -> None:
    button = next(each for each in segments.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, LEFT)


def shown_words(widget: QWidget) -> list[str]:
    found = [found for found in widget.findChildren(QLabel) if found.isVisible()]
    return [each.words() if isinstance(each, Para) else each.text() for each in found]


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


# profile


@pytest.mark.parametrize("key", [RETURN, TAB])
def test_name_and_niche_are_kept_on_enter_and_on_leaving(page: SettingsPage, store: Store, key: Qt.Key) -> None:
    write(page, "name", "  Sari ", key)
    niche = write(page, "niche", "healthy   recipes", key)
    assert (read_profile(store).name, read_profile(store).niche) == ("Sari", "healthy recipes")
    assert niche.text() == "healthy recipes"
    store.undo()
    assert read_profile(store).niche == ""
    assert niche.text() == ""


def test_an_empty_niche_says_so_and_changes_nothing(page: SettingsPage, store: Store) -> None:
    niche = write(page, "niche", "recipes")
    write(page, "niche", "  ", TAB)
    assert niche.fault() == "Type your main topic in a few words, for example healthy recipes."
    assert read_profile(store).niche == "recipes"
    write(page, "name", "Sari")
    assert niche.text() == "  "  # what was typed stays, whatever else changes
    assert niche.fault()
    write(page, "niche", "recipes")
    assert not niche.fault()


@pytest.mark.parametrize("text", ["0", "-5", "soon", "1,5", ""])
def test_a_goal_that_cannot_be_says_so(page: SettingsPage, store: Store, text: str) -> None:
    goal = write(page, "goal", text)
    assert goal.fault() == "The goal must be a whole number from 1, for example 1000."
    assert goal.text() == text
    assert read_profile(store).goal == 1000


def test_a_goal_is_read_as_people_write_it(page: SettingsPage, store: Store) -> None:
    assert find(page, Field, "goal").text() == "1,000"
    goal = write(page, "goal", "2.5k")
    assert read_profile(store).goal == 2500
    assert goal.text() == "2,500"


def test_a_name_that_is_too_long_stays_in_the_field(page: SettingsPage, store: Store) -> None:
    name = write(page, "name", "S" * 81)
    assert "longer than 80" in name.fault()
    assert read_profile(store).name == ""
    assert name.text() == "S" * 81


def test_indonesias_zones_come_first_and_all_are_there(page: SettingsPage) -> None:
    combo = find(page, ZoneField, "zone").combo
    first = ["Asia/Jakarta (WIB)", "Asia/Makassar (WITA)", "Asia/Jayapura (WIT)"]
    assert [combo.itemText(place) for place in range(3)] == first
    assert combo.findText("Europe/Berlin") > 0
    assert combo.currentText() == first[0]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("makassar", "Asia/Makassar"),
        ("wit", "Asia/Jayapura"),
        ("asia/tokyo", "Asia/Tokyo"),
        ("New York", "America/New_York"),
        ("Asia/Jayapura (WIT)", "Asia/Jayapura"),
        ("UTC", "UTC"),
        ("asia", None),
        ("", None),
        ("Jupiter", None),
    ],
)
def test_a_zone_is_found_by_what_people_type(typed: str, zone: str | None) -> None:
    assert zone_meant(typed) == zone
    assert len(set(zones())) == len(zones())


def test_a_zone_is_chosen_by_typing(page: SettingsPage, store: Store) -> None:
    zone = find(page, ZoneField, "zone")
    edit = zone.combo.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Makassar")
    completer = zone.combo.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Asia/Makassar (WITA)"
    QTest.keyClick(edit, RETURN)
    assert read_profile(store).zone == "Asia/Makassar"
    assert zone.combo.currentText() == "Asia/Makassar (WITA)"
    edit.selectAll()
    QTest.keyClicks(edit, "Jupiter")
    QTest.keyClick(edit, RETURN)
    assert "“Jupiter” is not a time zone" in zone.fault()
    assert read_profile(store).zone == "Asia/Makassar"
    assert edit.text() == "Jupiter"
    store.undo()
    assert zone.combo.currentText() == "Asia/Jakarta (WIB)"
    assert not zone.fault()


def test_a_zone_is_chosen_from_the_list(page: SettingsPage, store: Store) -> None:
    combo = find(page, ZoneField, "zone").combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert read_profile(store).zone == "Asia/Makassar"


def test_how_one_begins_may_be_said_and_taken_back(page: SettingsPage, store: Store) -> None:
    native, known = find(page, RowFrame, "kind-native"), find(page, RowFrame, "kind-non-native")
    assert not native.is_selected()
    assert not known.is_selected()
    QTest.mouseClick(known, LEFT)
    assert read_profile(store).kind is Kind.NON_NATIVE
    assert known.is_selected()
    known.setFocus()
    QTest.keyClick(known, Qt.Key.Key_Up)
    QTest.keyClick(focused(), RETURN)
    assert read_profile(store).kind is Kind.NATIVE
    assert native.accessibleDescription().startswith("Chosen.")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert read_profile(store).kind is None
    assert "first, and to widen" in known.accessibleDescription()


# plan


def test_posts_a_week(page: SettingsPage, store: Store) -> None:
    assert "No plan yet. Begin with what is easy." in shown_words(page.plan)
    often = find(page, Stepper, "posts-a-week")
    edit = find(often, QLineEdit, "")
    QTest.mouseClick(often.findChildren(QPushButton)[-1], LEFT)
    assert read_plan(store).posts_per_week == 2
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "99")
    QTest.keyClick(edit, RETURN)
    assert read_plan(store).posts_per_week == 70
    store.undo()
    assert often.value() == 2
    assert "Any days of the week count." in shown_words(page.plan)


def test_weekdays_are_toggles_with_names(page: SettingsPage, store: Store) -> None:
    change_plan(store, 3)
    monday, sunday = find(page, QPushButton, "day-mo"), find(page, QPushButton, "day-su")
    assert (monday.text(), monday.accessibleName(), sunday.accessibleName()) == ("M", "Monday", "Sunday")
    QTest.mouseClick(sunday, LEFT)
    monday.setFocus()
    QTest.keyClick(monday, Qt.Key.Key_Space)
    assert read_plan(store).weekdays == ("mo", "su")
    assert read_plan(store).posts_per_week == 3
    assert monday.hasFocus()
    QTest.mouseClick(monday, LEFT)
    QTest.mouseClick(sunday, LEFT)
    assert read_plan(store).weekdays == ()
    store.undo()
    assert sunday.isChecked()


def test_rest_weeks(page: SettingsPage, store: Store) -> None:
    this, following = find(page, Switch, "rest-week"), find(page, Switch, "rest-next-week")
    QTest.mouseClick(this, LEFT)
    following.setFocus()
    QTest.keyClick(following, Qt.Key.Key_Space)
    assert read_plan(store).rest_weeks == {date(2026, 11, 23), date(2026, 11, 30)}
    assert "23 Nov – 29 Nov. It is never counted against you." in shown_words(page.plan)
    QTest.mouseClick(this, LEFT)
    assert read_plan(store).rest_weeks == {date(2026, 11, 30)}
    store.undo()
    assert this.isChecked()


# look


def test_look(page: SettingsPage, store: Store) -> None:
    choose(find(page, Segments, "language"), "Indonesia")
    choose(find(page, Segments, "theme"), "High contrast")
    choose(find(page, Segments, "text-size"), "125%")
    QTest.mouseClick(find(page, Switch, "reduce-motion"), LEFT)
    now = read_settings(store)
    assert (now.language, now.theme, now.text_size, now.reduce_motion) == ("id", "contrast", "125", "yes")
    store.undo()
    store.undo()
    assert not find(page, Switch, "reduce-motion").isChecked()
    assert find(page, Segments, "text-size").key() == "100"


# accounts


def test_the_first_account_is_asked_for_at_once(page: SettingsPage, store: Store) -> None:
    assert "No account yet. Add the one that you post on most." in shown_words(page.accounts)
    handle = write(page, "new-account-handle", "dapur sari")
    assert handle.fault() == "An account name has no spaces or special marks. Write it like @dapur.sari."
    assert handle.text() == "dapur sari"
    write(page, "new-account-handle", "@dapur.sari")
    assert [(a.handle, a.platform, a.focus) for a in read_accounts(store)] == [("dapur.sari", Platform.INSTAGRAM, True)]
    assert not page.accounts.form.isVisible()
    assert page.accounts.opener.hasFocus()
    assert "@dapur.sari" in shown_words(page.accounts)
    assert "–" in shown_words(page.accounts)


def test_an_account_elsewhere_has_its_own_platform_name(page: SettingsPage, store: Store, account: AccountId) -> None:
    assert account
    QTest.mouseClick(page.accounts.opener, LEFT)
    assert focused() is page.accounts.form.handle.edit
    platform = find(page, ComboField, "new-account-platform")
    other = find(page, Field, "new-account-other")
    assert not other.isVisible()
    platform.combo.setFocus()
    QTest.keyClick(platform.combo, Qt.Key.Key_End)
    assert other.isVisible()
    write(page, "new-account-other", "Kaskus", TAB)
    write(page, "new-account-handle", "sari")
    added = read_accounts(store)[-1]
    assert (added.platform, added.draft.platform_name) == (Platform.OTHER, "Kaskus")
    assert "Kaskus" in shown_words(page.accounts)


def test_a_known_account_is_not_added_twice_and_cancel_forgets(
    page: SettingsPage, store: Store, account: AccountId
) -> None:
    assert account
    QTest.mouseClick(page.accounts.opener, LEFT)
    handle = write(page, "new-account-handle", "DAPUR.SARI", TAB)
    QTest.mouseClick(find(page, QPushButton, "new-account-add"), LEFT)
    assert "is in your log already" in handle.fault()
    assert len(read_accounts(store)) == 1
    QTest.mouseClick(find(page, QPushButton, "new-account-cancel"), LEFT)
    assert not page.accounts.form.isVisible()
    assert handle.text() == ""


def test_an_account_shows_its_newest_number_and_can_lead(page: SettingsPage, store: Store, account: AccountId) -> None:
    tiktok = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    log_followers(store, account, 1412, date(2026, 11, 20))
    log_followers(store, account, 1400, date(2026, 11, 2))
    assert find(page, QLabel, f"account-count-{account}").text() == "1,412"
    assert "focus" in shown_words(page.accounts.rows[account])
    QTest.mouseClick(find(page, QPushButton, f"account-focus-{tiktok}"), LEFT)
    leading = focus_account(store)
    assert leading is not None
    assert leading.id == tiktok
    assert list(page.accounts.rows) == [tiktok, account]
    assert focused().accessibleName() == "Rename @dapur.sari on TikTok"
    store.undo()
    assert list(page.accounts.rows) == [account, tiktok]


def test_an_account_is_renamed_in_place(page: SettingsPage, store: Store, account: AccountId) -> None:
    add_account(store, AccountDraft(Platform.INSTAGRAM, "sari.masak"))
    edit = find(page, QPushButton, f"account-edit-{account}")
    name = f"account-handle-{account}"
    QTest.mouseClick(edit, LEFT)
    field = write(page, name, "sari masak")
    assert "no spaces" in field.fault()
    write(page, name, "sari.masak")
    assert "in your log already" in field.fault()
    assert field.isVisible()
    write(page, name, "dapur.sari.id")
    assert not field.isVisible()
    assert edit.hasFocus()
    assert "@dapur.sari.id" in shown_words(page.accounts)
    store.undo()
    assert read_accounts(store)[0].handle == "dapur.sari"


def test_escape_leaves_a_name_as_it_was(page: SettingsPage, store: Store, account: AccountId) -> None:
    QTest.mouseClick(find(page, QPushButton, f"account-edit-{account}"), LEFT)
    field = find(page, Field, f"account-handle-{account}")
    QTest.keyClicks(field.edit, "other")
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert read_accounts(store)[0].handle == "dapur.sari"
    assert find(page, QPushButton, f"account-edit-{account}").hasFocus()


def test_an_account_is_archived_and_brought_back(desk: Desk, page: SettingsPage, account: AccountId) -> None:
    tiktok = add_account(desk.store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    away = find(page, QWidget, "archived-accounts")
    assert not away.isVisible()
    QTest.mouseClick(find(page, QPushButton, f"account-archive-{account}"), LEFT)
    assert desk.toasts == [("@dapur.sari is archived", True)]
    assert [each.id for each in read_accounts(desk.store)] == [tiktok]
    assert away.isVisible()
    assert "@dapur.sari · Instagram" in shown_words(away)
    assert focused() is page.accounts.opener
    QTest.mouseClick(find(page, QPushButton, f"account-back-{account}"), LEFT)
    assert len(read_accounts(desk.store)) == 2
    assert not away.isVisible()
    desk.store.undo()
    assert away.isVisible()


def test_the_last_account_may_be_archived(page: SettingsPage, store: Store, account: AccountId) -> None:
    QTest.mouseClick(find(page, QPushButton, f"account-archive-{account}"), LEFT)
    assert read_accounts(store) == []
    assert page.accounts.form.isVisible()
    assert focused() is page.accounts.form.handle.edit


def test_tab_goes_through_the_accounts_from_top_to_bottom(page: SettingsPage, store: Store, account: AccountId) -> None:
    tiktok = add_account(store, AccountDraft(Platform.TIKTOK, "dapur.sari"))
    archive_account(store, next(a for a in read_accounts(store) if a.id == account))
    page.accounts.opener.setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(focused(), TAB)
        reached.append(focused().objectName())
    assert reached == [
        f"account-edit-{tiktok}",
        f"account-archive-{tiktok}",
        f"account-back-{account}",
        "back-up-now",
    ]
    assert page.data.backups is not None
    assert focused() is page.data.backups.now


# data


class Desktop(QObject):
    """Stands where the system's file manager would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_data_file_is_named_and_its_folder_opened(page: SettingsPage, tmp_path: Path) -> None:
    path = find(page, Field, "data-file").edit
    assert path.text() == str(tmp_path / "log.sqlite")
    assert path.isReadOnly()
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]  # the stub asks for bytes
    try:
        QTest.mouseClick(find(page, QPushButton, "open-data-folder"), LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert desktop.opened == [str(tmp_path)]
    assert find(page, QLabel, "version").text() == f"Creator Coach {__version__}"


def test_everything_is_exported_to_one_zip(desk: Desk, page: SettingsPage, account: AccountId) -> None:
    assert account
    export = find(page, QPushButton, "export-all")
    QTest.mouseClick(export, LEFT)  # no file named
    assert desk.toasts == []
    desk.file = desk.tmp_path / "out.zip"
    QTest.mouseClick(export, LEFT)
    with zipfile.ZipFile(desk.file) as archive:
        assert "dapur.sari" in archive.read("csv/account.csv").decode("utf-8-sig")
        assert "dapur.sari" in archive.read("json/account.json").decode()
    assert str(desk.file) in desk.toasts[0][0]


def test_a_place_that_cannot_be_written_says_so(desk: Desk, page: SettingsPage) -> None:
    (desk.tmp_path / "file").write_text("in the way")
    desk.file = desk.tmp_path / "file" / "out.zip"
    QTest.mouseClick(find(page, QPushButton, "export-all"), LEFT)
    assert "could not be read or written" in desk.toasts[0][0]
    assert (desk.tmp_path / "file").read_text() == "in the way"


def test_sample_data_has_no_file(desk: Desk) -> None:
    page = desk.open(sample=True)
    assert page.findChild(Field, "data-file") is None
    assert page.findChild(QPushButton, "back-up-now") is None
    assert page.findChild(QPushButton, "open-data-folder") is None
    assert any("Sample data lives only in this window" in found for found in shown_words(page.data))


# the page


@pytest.mark.parametrize(
    ("target", "name"),
    [("name", "name"), ("niche", "niche"), ("goal", "goal"), ("plan", "posts-a-week"), ("accounts", "account-add")],
)
def test_arriving_goes_to_the_field(desk: Desk, account: AccountId, target: str, name: str) -> None:
    assert account
    page = desk.open(748)
    page.resize(748, 320)
    page.arrive(target)
    place = find(page, QWidget, name)
    desk.qtbot.waitUntil(lambda: focused() is place or place.isAncestorOf(focused()))
    desk.qtbot.waitUntil(lambda: not place.visibleRegion().isEmpty())


def test_arriving_at_the_two_beginnings(page: SettingsPage) -> None:
    page.arrive("kind")
    assert focused() is find(page, RowFrame, "kind-native")
    page.arrive("no-such-field")
    assert focused() is find(page, RowFrame, "kind-native")


def test_a_hidden_page_shows_the_newest_when_it_comes_back(page: SettingsPage, store: Store) -> None:
    page.hide()
    change_profile(store, replace(Profile(), name="Sari", zone="Pacific/Nauru"))
    assert page.profile.name.text() == ""
    page.show()
    assert page.profile.name.text() == "Sari"
    assert page.profile.zone.combo.currentText() == "Pacific/Nauru"


@pytest.mark.parametrize(("width", "scale"), [(748, 1.0), (748, 1.5), (1024, 1.0), (1068, 1.25), (1708, 1.0)])
def test_the_page_fits_its_width(desk: Desk, account: AccountId, width: int, scale: float) -> None:
    assert account
    long = AccountDraft(Platform.OTHER, "a.very.long.name." * 5, "A platform with a very long name")
    archive_account(desk.store, next(iter(read_accounts(desk.store))))
    add_account(desk.store, long)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, "contrast", scale)
    speak("id")
    page = desk.open(width)
    cards = (page.profile, page.plan, page.look, page.accounts, page.data)
    right = page.body.viewport().width()
    over = [
        made.objectName() or type(made).__name__
        for card in cards
        for made in (card, *card.findChildren(QWidget))
        if made.isVisible() and made.mapTo(page, made.rect().topRight()).x() > right
    ]
    assert over == []
