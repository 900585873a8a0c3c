"""Tab goes the way the eye goes: down each card and column, from the start of a line to its end.

Qt's own order is that in which widgets were made, another one wherever rows come and go or cards change places;
and what it makes of `setTabOrder` around focus proxies leaves controls out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QGridLayout, QLayout, QScrollArea, QWidget


def go_on(place: QWidget, focus: QWidget | None, *, onwards: bool) -> bool:
    """Move the focus to the next or the last stop inside a place, around its ends; say whether it moved."""
    found = None
    if focus is not None and place.isAncestorOf(focus):
        found = _after(place, focus) if onwards else _before(place, focus)
    if found is None or found is focus:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason)
    return True


def stops(place: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at inside a place and at the place itself, as they are laid out at this moment."""
    if not place.isVisible() or not place.isEnabled():
        return
    if _is_stop(place):
        yield place
    for part in _parts(place):
        yield from stops(part)


def _after(place: QWidget, focus: QWidget) -> QWidget | None:
    found, here = _first(_parts(focus)), focus
    while found is None and here is not place:
        above = here.parentWidget()
        parts = _parts(above) if above is not None else []
        if above is None or here not in parts:
            return None
        found = _first(parts[parts.index(here) + 1 :])
        here = above
    return found or _first([place])


def _before(place: QWidget, focus: QWidget) -> QWidget | None:
    found, here = None, focus
    while found is None and here is not place:
        above = here.parentWidget()
        parts = _parts(above) if above is not None else []
        if above is None or here not in parts:
            return None
        found = _last(parts[: parts.index(here)]) or (above if _is_stop(above) else None)
        here = above
    return found or _last([place])


def _first(parts: Sequence[QWidget]) -> QWidget | None:
    return next((stop for part in parts for stop in stops(part)), None)


def _last(parts: Sequence[QWidget]) -> QWidget | None:
    return next((found[-1] for part in reversed(parts) if (found := list(stops(part)))), None)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _parts(place: QWidget) -> list[QWidget]:
    """Return what stands directly inside a widget, in the order of its layout; what Qt composes is one thing."""
    if isinstance(place, QScrollArea):
        return [place.viewport()]
    if isinstance(place, (QAbstractScrollArea, QComboBox)):
        return []
    inside = [child for child in place.children() if isinstance(child, QWidget) and not child.isWindow()]
    layout = place.layout()
    if layout is not None:
        return list(_laid_out(layout, inside))
    return sorted(inside, key=lambda one: (one.y(), one.x()))


def _laid_out(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those in it, in their order.

    Never by `itemAt`: PySide keeps its object of an item that Qt has deleted since, and hands it out for the widget
    that is made at the same address later.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in inside]
    parts += [(layout.indexOf(part), part) for part in inner]
    for _, part in sorted(((_spot(layout, at), part) for at, part in parts if at >= 0), key=itemgetter(0)):
        if isinstance(part, QLayout):
            yield from _laid_out(part, inside)
        else:
            yield part


def _spot(layout: QLayout, place: int) -> tuple[int, int]:
    if isinstance(layout, QGridLayout):
        where: tuple[int, int, int, int] = layout.getItemPosition(place)  # type: ignore[assignment]  # row, column, spans
        return where[0], where[1]
    return place, 0
