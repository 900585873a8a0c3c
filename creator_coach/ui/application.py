"""Put the window together: theme, language, rooms, sample window. Start-up apart from exec()."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from creator_coach import __version__
from creator_coach.infra.paths import AppPaths
from creator_coach.infra.resources import resources_dir
from creator_coach.infra.state import read_state, write_state
from creator_coach.ui.keeper import Keeper
from creator_coach.ui.main_window import MainWindow
from creator_coach.ui.room import Room
from creator_coach.ui.texts.language import Speech, language_for, speak
from creator_coach.ui.theme.motion import set_reduced
from creator_coach.ui.theme.sheet import dress

if TYPE_CHECKING:
    from creator_coach.app.open_store import StorageError
    from creator_coach.app.restore import Copy
    from creator_coach.app.store import Change, Store
    from creator_coach.ui.context import Context
    from creator_coach.ui.pages.base import Page

Looks: TypeAlias = dict[str, str]


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


def rooms(keeper: Keeper) -> dict[Room, Callable[[Context], Page]]:
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

        return SettingsPage(context, keeper)

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
        self._first: QObject | None = None
        self.sample: MainWindow | None = None
        self._looks: Looks = read_state(paths).get("looks") or {}
        self._dress()
        self.keeper = Keeper(paths, data, self)
        self.keeper.failed.connect(self._on_no_backup)
        self.keeper.restoring.connect(self.restore)
        self.window = MainWindow(app, rooms(self.keeper), sample=data is None)
        self.keeper.told.connect(self._show_backup)
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
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  after the first paint

        try:
            self.store = self._opener()
        except StorageError as error:
            self.troubled.emit(error)
            return
        self.store.subscribe(self._on_change)
        self._follow()
        self.window.attach(self.store)
        self.keeper.attach(self.store)
        self._show_backup()
        if self._data is not None and self._first is None:
            self._listen(self._data)

    def restore(self, copy: Copy) -> None:
        """Put a copy in the place of the log, and show it; where the disk refuses, the log as it was."""
        if self.store is None:
            return
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  rarely used
        from creator_coach.app.restore import restore_over  # noqa: PLC0415  likewise
        from creator_coach.ui.texts.problems import trouble_text  # noqa: PLC0415  likewise

        store, self.store = self.store, None
        self.keeper.detach()
        self.window.detach()
        said = self.tr("Restored. Settings has the way back.")
        try:
            restore_over(store, copy)
        except StorageError as error:
            said = trouble_text(error)
            store.close()
        self.open()
        self.window.say(said)

    def mend(self, how: Callable[[], object]) -> None:
        """Do what the user chose where the log could not be opened, then try again."""
        from creator_coach.app.open_store import StorageError  # noqa: PLC0415  rarely used

        try:
            how()
        except StorageError as error:
            self.troubled.emit(error)
            return
        self.window.detach()
        self.open()

    def look_only(self, store: Store) -> None:
        """Show a copy of the log that cannot be written."""
        self.store = store
        self.window.detach()
        self.window.attach(store)
        self.window.show_notice(self.tr("Only to look at: nothing you change here is kept."))

    def _show_backup(self) -> None:
        from creator_coach.ui.texts.backups import ago_text  # noqa: PLC0415  after the first paint

        if (newest := self.keeper.newest()) is not None:
            self.window.side.show_backup(self.tr("Backup: {when}").format(when=ago_text(newest.made_at)))

    def _on_no_backup(self, error: StorageError) -> None:
        from creator_coach.ui.texts.problems import trouble_text  # noqa: PLC0415  rarely needed

        said = self.tr("No backup was made. {why}")
        self.window.say(said.format(why=trouble_text(error)))

    def _listen(self, data: Path) -> None:
        """Hear of later starts; without QtNetwork's system libraries only the lock keeps them out."""
        with contextlib.suppress(ImportError):
            from creator_coach.ui.single import FirstWindow  # noqa: PLC0415  after the first paint

            first = self._first = FirstWindow(data, self)
            first.asked.connect(self.come_forward)

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
            self.sample = MainWindow(self._app, rooms(Keeper(self._paths, None, self)), sample=True)
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
        self._show_backup()

    def _on_change(self, change: Change) -> None:
        if "setting" in change.tables:
            QTimer.singleShot(0, self, self._follow)

    def _on_closing(self) -> None:
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        write_state(self._paths, window=geometry)
        self.keeper.finish()
        if self.sample is not None:
            self.sample.close()
