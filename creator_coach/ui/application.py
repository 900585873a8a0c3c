"""Put the window together: theme, language, rooms, sample window. Start-up apart from exec()."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from creator_coach import __version__
from creator_coach.app.open_store import open_sample
from creator_coach.app.sample import fill_sample
from creator_coach.app.settings import Settings, read_settings
from creator_coach.app.store import Change, Store, Table
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.resources import resources_dir
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.context import Context, Room
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.pages.base import Page
from creator_coach.ui.pages.today import TodayPage
from creator_coach.ui.texts.language import Speech, language_for, speak
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.theme.sheet import dress


def make_app(arguments: list[str]) -> QApplication:
    """Return the one QApplication, with its name and icon."""
    app = QApplication(arguments)
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

    def log(context: Context) -> Page:
        from creator_coach.ui.pages.log import LogPage  # noqa: PLC0415  not on the way to the first window

        return LogPage(context)

    def growth(context: Context) -> Page:
        from creator_coach.ui.pages.growth import GrowthPage  # noqa: PLC0415  likewise

        return GrowthPage(context)

    def skills(context: Context) -> Page:
        from creator_coach.ui.pages.skills import SkillsPage  # noqa: PLC0415  likewise

        return SkillsPage(context)

    def settings(context: Context) -> Page:
        from creator_coach.ui.pages.settings import SettingsPage  # noqa: PLC0415  likewise

        return SettingsPage(context, data)

    return {Room.TODAY: TodayPage, Room.LOG: log, Room.GROWTH: growth, Room.SKILLS: skills, Room.SETTINGS: settings}


class Shell(QObject):
    """Owns the window of the user's log and, when asked for, the one with sample data."""

    def __init__(self, app: QApplication, store: Store, paths: AppPaths, data: Path | None, language: str = "") -> None:
        super().__init__()
        self._app, self._paths, self._data, self._forced = app, paths, data, language
        self.store = store
        self._looks = Settings()
        self.sample: MainWindow | None = None
        self._dress(read_settings(store))
        self.window = MainWindow(app, store, rooms(data), sample=data is None)
        self.window.open_sample = self.open_sample
        self.window.closing.connect(self._on_closing)
        self._stop = store.subscribe(self._on_change)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme)

    def show(self) -> None:
        """Show the window where it was last."""
        if geometry := read_state(self._paths).get("window"):
            self.window.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))
        self.window.show()

    def settle(self) -> None:
        """After the first paint: listen for later starts, and warm up what is slow."""
        if self._data is not None:
            from creator_coach.ui.single import FirstWindow  # noqa: PLC0415  after the first paint

            self._first = FirstWindow(self._data, self)
            self._first.asked.connect(self.come_forward)

    def come_forward(self) -> None:
        """Raise the window, since somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def open_sample(self) -> None:
        """Open a window with sample data, in memory, marked and never mixed with the user's own."""
        if self.sample is None:
            store = open_sample(self.store.clock)
            fill_sample(store, Speech.language)
            self.sample = MainWindow(self._app, store, rooms(None), sample=True)
            self.sample.leave_sample = self._leave_sample
            self.sample.resize(self.window.size())
        self.sample.show()
        self.sample.raise_()

    def _leave_sample(self) -> None:
        if self.sample is not None:
            self.sample.close()
            self.sample.deleteLater()
            self.sample = None
        self.come_forward()

    def _dress(self, settings: Settings) -> None:
        """Follow the settings; language first, since the rooms are built from it."""
        self._looks = settings
        set_reduced(settings.reduce_motion == "yes")
        dress(self._app, theme_for(settings.theme), int(settings.text_size) / 100)
        speak(self._forced or language_for(settings.language))

    def _on_change(self, change: Change) -> None:
        if Table.SETTING in change.tables:
            before, after = self._looks, read_settings(self.store)
            rebuild = (before.language, before.text_size) != (after.language, after.text_size)
            if before.language != after.language:
                self._forced = ""
            QTimer.singleShot(0, self, partial(self._follow, after, rebuild=rebuild))

    def _follow(self, settings: Settings, *, rebuild: bool) -> None:
        self._dress(settings)
        if rebuild:
            for window in (self.window, self.sample):
                if window is not None:
                    window.build()

    def _on_system_theme(self) -> None:
        self._dress(read_settings(self.store))

    def _on_closing(self) -> None:
        self._stop()
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        write_state(self._paths, window=geometry)
        if self.sample is not None:
            self.sample.close()
