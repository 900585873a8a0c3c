"""The media kit: what stands on the paper, as a reader of the file finds it, and the view that makes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.app.accounts import add_account
from creator_coach.app.log_followers import log_followers
from creator_coach.app.media_kit import change_kit, has_photo, picked, read_draft, read_kit, set_photo
from creator_coach.app.profile import change_profile, read_profile
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.media_kit import KitDraft, Layout, Theme
from creator_coach.ui.application import Shell
from creator_coach.ui.kit.files import save_kit
from creator_coach.ui.parts.brands_kit_fields import WordsCard
from creator_coach.ui.photo import read_photo
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import Speech
from creator_coach.ui.widgets.switches import Tick
from tests.pdf import fonts_of, pages_of, text_of
from tests.ui.shell import filled, named, settle, shown

LOOKS = [(layout, theme) for layout in Layout for theme in Theme]


def paper(store: Store, folder: Path, language: str = "en", **looks: object) -> Path:
    kit = read_kit(store)
    (made,) = save_kit(replace(kit, draft=replace(kit.draft, **looks)), folder / "kit.pdf", language)  # type: ignore[arg-type]
    return made


def photo(folder: Path, side: int = 1600) -> Path:
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#446688"))
    path = folder / "me.png"
    assert image.save(str(path))
    return path


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("layout", "theme"), LOOKS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_paper_says_who_how_many_when_and_how_it_was_computed(
    store: Store, tmp_path: Path, layout: Layout, theme: Theme, language: str
) -> None:
    filled(store, language)
    made = paper(store, tmp_path, language, layout=layout, theme=theme)
    text = text_of(made)
    said = {
        "en": ("Sari", "healthy recipes", "followers · 25 Nov 2026", "engagement rate", "likes + comments", "reach"),
        "id": ("Sari", "resep sehat", "pengikut · 25 Nov 2026", "tingkat interaksi", "suka + komentar", "jangkauan"),
    }[language]
    for words in (*said, "@dapur.sari", "412", "187", "÷", "26 Nov 2026", "halo@dapursari.example", "Warung Hijau"):
        assert words in text, words
    assert "Rp75.000" in text if language == "id" else "Rp75,000" in text
    assert fonts_of(made)
    assert all(fonts_of(made).values())
    assert made.stat().st_size < 1_000_000
    assert pages_of(made) <= 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", list(Layout))
def test_what_is_not_known_is_left_out(store: Store, tmp_path: Path, layout: Layout) -> None:
    text = text_of(paper(store, tmp_path, layout=layout))
    assert "Content creator" in text
    for absent in ("followers", "engagement", "Posts to look at", "Services", "Worked with", "Contact", "None", "{"):
        assert absent not in text, absent


@pytest.mark.usefixtures("qapp")
def test_rates_stand_there_only_if_wished(store: Store, tmp_path: Path) -> None:
    filled(store)
    change_kit(store, replace(read_draft(store), show_rates=False))
    assert "Rp75,000" not in text_of(paper(store, tmp_path))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(
    "name", ["A" * 80, "Nama Yang Sangat Panjang Sekali " * 2, "مطبخ سارة الصغيرة", "🥗 Sari 👩‍🍳 & Co. <b>"]
)
def test_hostile_names_and_many_accounts_stay_on_the_paper(
    store: Store, tmp_path: Path, layout: Layout, name: str
) -> None:
    filled(store)
    change_profile(store, replace(read_profile(store), name=name.strip()))
    change_kit(store, KitDraft(about=("kata 🥗 شكرا " * 90)[:1000], contact="x" * 290, layout=layout))
    for k, platform in enumerate([one for one in Platform if one not in {Platform.INSTAGRAM, Platform.TIKTOK}]):
        account = add_account(store, AccountDraft(platform, "panjang" * 12))
        log_followers(store, account, 10**k)
    made = paper(store, tmp_path, layout=layout)
    assert pages_of(made) <= 3
    assert "100,000" in text_of(made)


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_each_page(store: Store, tmp_path: Path) -> None:
    filled(store)
    made = save_kit(read_kit(store), tmp_path / "kit.png", "id")
    image = QImage(str(made[0]))
    assert image.height() / image.width() == pytest.approx(842 / 595, abs=0.01)
    assert sorted(tmp_path.iterdir()) == sorted(made)


@pytest.mark.usefixtures("qapp")
def test_another_language_on_paper_leaves_the_window_its_own(store: Store, tmp_path: Path) -> None:
    filled(store)
    assert "pengikut" in text_of(paper(store, tmp_path, "id"))
    assert (Speech.language, Speech.paper) == ("en", None)


@pytest.mark.usefixtures("qapp")
def test_a_photo_becomes_a_small_square(store: Store, tmp_path: Path) -> None:
    kept = read_photo(photo(tmp_path, 6000))
    image = QImage.fromData(kept)
    assert (image.width(), image.height()) == (720, 720)
    assert len(kept) < 250_000
    set_photo(store, kept)
    assert text_of(paper(store, tmp_path))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b"", b"GIF89a" + b"\0" * 50, b"\x89PNG\r\n\x1a\nbroken", b"hello" * 1000])
def test_what_is_no_photo_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(content)
    with pytest.raises(RuleError, match="photo-unreadable"):
        read_photo(path)


@pytest.mark.usefixtures("qapp")
def test_half_a_photo_and_a_huge_file_are_refused(tmp_path: Path) -> None:
    whole = photo(tmp_path).read_bytes()
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(RuleError, match="photo-unreadable"):
        read_photo(tmp_path / "half.png")
    with (tmp_path / "big.jpg").open("wb") as big:
        big.truncate(21 * 1024 * 1024)
    with pytest.raises(RuleError, match="photo-too-big"):
        read_photo(tmp_path / "big.jpg")


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Shell]:
    with shown(qtbot, qapp, filled(store), tmp_path) as made:
        made.window.go(Room.BRANDS, "kit")
        settle(qapp)
        yield made


def press(qtbot: QtBot, qapp: QApplication, shell: Shell, name: str) -> None:
    button = named(shell.window, QAbstractButton, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle(qapp)


def test_what_is_typed_is_on_the_paper_at_once(
    qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = named(shell.window, QLineEdit, "kit-name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Sari Wulandari")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    about = named(shell.window, QPlainTextEdit, "kit-about")
    about.setFocus()
    about.selectAll()
    qtbot.keyClicks(about, "Masak murah dan sehat")
    qtbot.keyClick(about, Qt.Key.Key_Tab)
    settle(qapp)
    assert "Sari Wulandari" in named(shell.window, QWidget, "kit-page-1").accessibleName()
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    press(qtbot, qapp, shell, "kit-pdf")
    text = text_of(out)
    assert "Sari Wulandari" in text
    assert "Masak murah dan sehat" in text
    assert store.undo_label == "change-kit"  # saving a file is nothing to undo
    store.undo()
    assert read_draft(store).about != "Masak murah dan sehat"


def test_a_broken_photo_is_met_with_a_sentence(shell: Shell, store: Store, tmp_path: Path) -> None:
    card = shell.window.findChild(WordsCard)
    assert card is not None
    (tmp_path / "x.jpg").write_bytes(b"no photo")
    card.take_photo(tmp_path / "x.jpg")
    assert not has_photo(store)
    card.take_photo(photo(tmp_path))
    assert has_photo(store)
    store.undo()
    assert not has_photo(store)


def test_posts_are_picked_by_keyboard_and_the_first_makes_room(
    qtbot: QtBot, qapp: QApplication, shell: Shell, store: Store
) -> None:
    for _ in range(4):
        tick = next(
            one for one in shell.window.findChildren(Tick) if "kit-post" in one.objectName() and not one.isChecked()
        )
        tick.setFocus()
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        settle(qapp)
    assert len(picked(store)) == 3
    assert len(read_kit(store).posts) == 3
