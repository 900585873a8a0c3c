"""How the app looks and speaks; the window follows each change by itself."""

from __future__ import annotations

from creator_coach.app.settings import Settings, change_setting
from creator_coach.app.store import Store
from creator_coach.ui.parts.settings_line import Line
from creator_coach.ui.texts.language import percent
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.switches import Switch


class LookCard(Card):
    """Language, theme, text size, motion."""

    def __init__(self, store: Store) -> None:
        super().__init__("")
        self.set_title(self.tr("Look"))
        self._store = store
        language, theme, size = self.tr("Language"), self.tr("Theme"), self.tr("Text size")
        motion, system = self.tr("Reduce motion"), self.tr("System")
        self.language = Segments([("system", system), ("id", "Indonesia"), ("en", "English")], name=language)
        shades = [("light", self.tr("Light")), ("dark", self.tr("Dark")), ("contrast", self.tr("High contrast"))]
        self.theme = Segments([*shades, ("system", system)], name=theme)
        self.size_ = Segments([(str(n), percent(n / 100, digits=0)) for n in (100, 125, 150, 200)], name=size)
        self.motion = Switch(motion)
        lines = (
            Line(language, self.language),
            Line(theme, self.theme),
            Line(size, self.size_),
            Line(motion, self.motion, self.tr("Rings and bands appear at once.")),
        )
        self.add(lines[0], rule(), lines[1], rule(), lines[2], rule(), lines[3])
        for name, made in (("language", self.language), ("theme", self.theme), ("text-size", self.size_)):
            made.setObjectName(name)
        self.motion.setObjectName("reduce-motion")
        self.language.chosen.connect(self._on_language)
        self.theme.chosen.connect(self._on_theme)
        self.size_.chosen.connect(self._on_size)
        self.motion.clicked.connect(self._on_motion)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings."""
        self.language.set_chosen(settings.language)
        self.theme.set_chosen(settings.theme)
        self.size_.set_chosen(settings.text_size)
        self.motion.setChecked(settings.reduce_motion == "yes")

    def _on_language(self, wish: object) -> None:
        change_setting(self._store, "language", str(wish))

    def _on_theme(self, wish: object) -> None:
        change_setting(self._store, "theme", str(wish))

    def _on_size(self, wish: object) -> None:
        change_setting(self._store, "text_size", str(wish))

    def _on_motion(self, reduced: bool) -> None:
        change_setting(self._store, "reduce_motion", "yes" if reduced else "no")
