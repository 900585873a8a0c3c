"""Buttons: words that say what happens, and icons where everybody knows them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from creator_coach.ui.theme import tokens
from creator_coach.ui.theme.icons import button_icon
from creator_coach.ui.theme.sheet import font, mark
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.accessible import Role
from creator_coach.ui.widgets.tips import plain_tip

_ICON_ROLE = {"primary": "onaccent", "quiet": "accent", "link": "accent", "toast": "card"}
_FOLLOWS = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)


class Button(QPushButton):
    """A push button of one kind: primary (one a page), secondary, quiet, link, side (sidebar item), segment, toast.

    The words are literal ("&" starts no mnemonic) and the icon keeps the theme's colours.
    """

    def __init__(self, text: str, kind: str = "secondary", picture: str = "") -> None:
        super().__init__()
        self._words, self._about, self._picture, self._drawn = "", "", picture, ("", 0.0, 0.0, False)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wide = QSizePolicy.Policy.Expanding if kind == "side" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind in ("side", "segment"))
        self.setAutoDefault(False)
        self._role: Role | None = None
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show other words; they are also the accessible name."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.set_about(self._about)
        self._paint_icon()

    def set_about(self, what: str) -> None:
        """Name the row that the button is of, for those who hear it without seeing the row: "Delete: 22 Nov"."""
        self._about = what
        self.setAccessibleName(f"{self._words}: {what}" if what else self._words)

    def words(self) -> str:
        """Return the words as they were given."""
        return self._words

    def speak_as(self, role: Role) -> None:
        """Be told to screen readers as something other than a button, or a choice where it can be checked."""
        self._role = role

    def spoken_role(self) -> Role:
        """Say what the button is to screen readers."""
        return self._role or (Role.RadioButton if self.is_on() is not None else Role.Button)

    def is_on(self) -> bool | None:
        """Say whether it is the chosen one."""
        return self.isChecked() if self.isCheckable() and self.is_open() is None else None

    def is_open(self) -> bool | None:
        """Say whether what is under it is shown."""
        opened: bool | None = self.property("open")
        return opened

    def press(self) -> None:
        """Be pressed by a screen reader."""
        self.click()

    def set_kind(self, kind: str) -> None:
        """Give the button another kind."""
        mark(self, "kind", kind)
        self._paint_icon()

    def set_picture(self, name: str) -> None:
        """Show another icon, or none for ""."""
        self._picture = name
        self._paint_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon anew when the theme changed; setting it causes no further style change."""
        super().changeEvent(event)
        if event.type() in _FOLLOWS:
            self._paint_icon()

    def _paint_icon(self) -> None:
        kind, ratio = str(self.property("kind")), self.devicePixelRatioF()
        wanted = (f"{self._picture} {kind} {tokens.now.name}", tokens.now.scale, ratio, bool(self._words))
        if not self._picture or wanted == self._drawn:
            return
        self._drawn = wanted
        size = 18 if kind not in ("side", "icon") else 20
        made, area = button_icon(self._picture, _ICON_ROLE.get(kind, "ink2"), size, ratio, bool(self._words))
        self.setIcon(made)
        self.setIconSize(area)


INSET = {"quiet": 10, "link": 6}  # px from the edge of a button without a face to its words


def flush(made: Button) -> Button:
    """Let the words of a quiet button or a link begin where the lines above it begin."""
    made.setProperty("flush", "true")
    return made


def button(text: str, kind: str = "secondary", picture: str = "") -> Button:
    """Return a button."""
    return Button(text, kind, picture)


class IconButton(Button):
    """A square button without words; its name is read aloud and shown as a tip."""

    def __init__(self, picture: str, name: str, kind: str = "icon", side: int = 36) -> None:
        super().__init__("", kind, picture)
        self._side = side
        self.setProperty("square", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Give the button another name."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text scale."""
        return QSize(em(self._side), em(self._side))

    def minimumSizeHint(self) -> QSize:
        """Never get smaller than a finger or a pointer needs."""
        return self.sizeHint()


class SegmentButton(Button):
    """One choice of a row; wide enough for its bold state, so that nothing moves when it is chosen."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "segment")

    def sizeHint(self) -> QSize:
        """Return the size at weight 600, with the 14 px that padding and border take at each side."""
        metrics = QFontMetrics(font("bold"))
        return QSize(metrics.horizontalAdvance(self.words()) + 30, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()
