"""Put the window together: theme, language, rooms, sample window. Start-up apart from exec()."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from creator_coach import __version__
from creator_coach.infra.collector import paused
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.resources import resources_dir
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import Speech, language_for, speak
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.theme.sheet import STYLED, dress

if TYPE_CHECKING:
    from creator_coach.app.store import Change, Store
    from creator_coach.ui.context import Context
    from creator_coach.ui.pages.base import Page

Looks: TypeAlias = dict[str, str]
_LISTEN_AFTER = 250  # ms: the figures are on the screen by then; QtNetwork is not on the way to them


def make_app(arguments: list[str]) -> QApplication:
    """Return the one QApplication, with its name and icon."""
    # as an argument, since QApplication.setStyle returns a QStyle, whose 560 names Python would have to make first
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setProperty(STYLED, True)
    app.setApplicationName("creator-coach")
    app.setApplicationDisplayName("Creator Coach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("creator-coach")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "app.svg")))
    return app


def theme_for(wish: str) -> str:
    """Return the theme for a wish of `light`, `dark`, `contrast` or `system`."""
    if wish != "system":
        return wish
    hints = QGuiApplication.styleHints()
    if (
        hasattr(hints, "accessibility")
        and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def rooms(data: Path | None) -> dict[Room, Callable[[Context], Page]]:
    """Return how each room is made; a room's module is loaded when it is first opened."""

    def today(context: Context) -> Page:
        from creator_coach.ui.pages.today import TodayPage  # noqa: PLC0415  not on the way to the first window

        return TodayPage(context)

    def log(context: Context) -> Page:
        from creator_coach.ui.pages.log import LogPage  # noqa: PLC0415  likewise

        return LogPage(context)

    def growth(context: Context) -> Page:
        from creator_coach.ui.pages.growth import GrowthPage  # noqa: PLC0415  likewise

        return GrowthPage(context)

    def works(context: Context) -> Page:
        from creator_coach.ui.pages.works import WorksPage  # noqa: PLC0415  likewise

        return WorksPage(context)

    def skills(context: Context) -> Page:
        from creator_coach.ui.pages.skills import SkillsPage  # noqa: PLC0415  likewise

        return SkillsPage(context)

    def brands(context: Context) -> Page:
        from creator_coach.ui.pages.brands import BrandsPage  # noqa: PLC0415  likewise

        return BrandsPage(context)

    def settings(context: Context) -> Page:
        from creator_coach.ui.pages.settings import SettingsPage  # noqa: PLC0415  likewise

        return SettingsPage(context, data)

    return {
        Room.TODAY: today,
        Room.LOG: log,
        Room.GROWTH: growth,
        Room.WORKS: works,
        Room.SKILLS: skills,
        Room.BRANDS: brands,
        Room.SETTINGS: settings,
    }


class Shell(QObject):
    """Owns the window of the user's log and, when asked for, the one with sample data.

    It dresses the window as it was last time, shows it, then opens the log and follows its settings.
    """

    troubled = Signal(object)  # what kept the log from being opened

    def __init__(
        self, app: QApplication, opener: Callable[[], Store], paths: AppPaths, data: Path | None, language: str = ""
    ) -> None:
        super().__init__()
        self._app, self._opener, self._paths, self._data, self._forced = app, opener, paths, data, language
        self.store: Store | None = None
        self.sample: MainWindow | None = None
        self._looks: Looks = read_state(paths).get("looks") or {}
        self._dress()
        self.window = MainWindow(app, rooms(data), sample=data is None)
        self.window.open_sample = self.open_sample
        self.window.closing.connect(self._on_closing)
        self.window.painted.connect(self.open)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def show(self) -> None:
        """Show the window where it was last."""
        if geometry := read_state(self._paths).get("window"):
            self.window.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))
        self.window.show()

    def open(self) -> None:
        """Open the log, once, and show it."""
        if self.store is not None:
            return
        with paused():  # what a start makes is no garbage
            self._open()

    def _open(self) -> None:
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  after the first paint

        try:
            self.store = self._opener()
        except StorageError as error:
            self.troubled.emit(error)
            return
        self.store.subscribe(self._on_change)
        self._follow()
        self.window.attach(self.store)
        if self._data is not None:
            QTimer.singleShot(_LISTEN_AFTER, self, partial(self._listen, self._data))

    def _listen(self, data: Path) -> None:
        """Hear of later starts; without QtNetwork's system libraries only the lock keeps them out."""
        with contextlib.suppress(ImportError):
            from creator_coach.ui.single import FirstWindow  # noqa: PLC0415  after the first paint

            self._first = FirstWindow(data, self)
            self._first.asked.connect(self.come_forward)

    def come_forward(self) -> None:
        """Raise the window, since somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def open_sample(self) -> None:
        """Open a window with sample data, in memory, marked and never mixed with the user's own."""
        if self.sample is None and self.store is not None:
            from creator_coach.app.open_store import open_sample  # noqa: PLC0415  only when asked for
            from creator_coach.app.sample import fill_sample  # noqa: PLC0415  likewise

            store = open_sample(self.store.clock)
            fill_sample(store, Speech.language)
            self.sample = MainWindow(self._app, rooms(None), sample=True)
            self.sample.leave_sample = self._leave_sample
            self.sample.resize(self.window.size())
            self.sample.attach(store)
        if self.sample is not None:
            self.sample.show()
            self.sample.raise_()

    def _leave_sample(self) -> None:
        if self.sample is not None:
            self.sample.close()
            self.sample.deleteLater()
            self.sample = None
        self.come_forward()

    def _dress(self) -> None:
        """Look and speak as wished; language first, since the rooms are built from it."""
        set_reduced(self._looks.get("reduce_motion") == "yes")
        dress(self._app, theme_for(self._looks.get("theme", "system")), int(self._looks.get("text_size", "100")) / 100)
        speak(self._forced or language_for(self._looks.get("language", "system")))

    def _follow(self) -> None:
        """Follow the settings of the log, and remember them for the next start."""
        if self.store is None:
            return
        from creator_coach.app.settings import read_looks  # noqa: PLC0415  after the first paint

        before, self._looks = self._looks, read_looks(self.store)
        if before == self._looks:
            return
        if before.get("language", "system") != self._looks["language"] and self.window.store is not None:
            self._forced = ""
        write_state(self._paths, looks=self._looks)
        self._dress()
        for window in (self.window, self.sample):
            if window is not None:
                window.build()

    def _on_change(self, change: Change) -> None:
        if "setting" in change.tables:
            QTimer.singleShot(0, self, self._follow)

    def _on_closing(self) -> None:
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        write_state(self._paths, window=geometry)
        if self.sample is not None:
            self.sample.close()
