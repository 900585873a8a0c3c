"""Charts that need a chart library. It takes 0.7 s to load, so nothing here is imported before the first paint."""

from __future__ import annotations

from importlib import import_module


def preload() -> None:
    """Load the chart library now, so that opening Growth later is quick; the main window calls it when idle."""
    import_module("creator_coach.ui.charts.growth_chart")
