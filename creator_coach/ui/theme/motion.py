"""Short movements that say what changed, and none for those who ask for none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme.tokens import MOTION


@dataclass
class _Choice:
    reduced: bool = False


_choice = _Choice()


def set_reduced(reduced: bool) -> None:
    """Follow the user's own setting; the system's wish counts as well."""
    _choice.reduced = reduced


def is_reduced() -> bool:
    """Say whether the user or the system (Qt 6.10 and later knows) asks for reduced motion."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    wish = getattr(hints(), "motionPreference", None) if hints else None
    return _choice.reduced or (wish is not None and wish().name == "ReducedMotion")


def animate(
    owner: QWidget, start: float, end: float, step: Callable[[float], None], ms: int = MOTION["normal"]
) -> None:
    """Call `step` with values from start to end; once, with the end, if motion is reduced or nobody can see it.

    Pass a bound method of `owner`: the running animation is the owner's child and dies with it. A second call replaces
    the first.
    """
    for running in owner.findChildren(QVariantAnimation, "motion"):
        running.stop()
        running.setObjectName("")
        running.deleteLater()
    if is_reduced() or not owner.isVisible() or start == end:
        step(end)
        return
    moving = QVariantAnimation(owner)
    moving.setObjectName("motion")
    moving.setDuration(ms)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.setStartValue(float(start))
    moving.setEndValue(float(end))
    moving.valueChanged.connect(step)
    moving.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
