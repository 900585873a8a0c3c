"""The place of the growth chart, held free until the chart library is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from creator_coach.ui.theme.tokens import em

if TYPE_CHECKING:
    from creator_coach.ui.charts.growth_chart import GrowthChart
    from creator_coach.ui.charts.growth_shape import ChartData

_LEAST, _MOST, _SHARE = 290, 500, 0.345  # px at 100 % text, and of the width


class ChartSlot(QWidget):
    """As high as its width asks for; empty at first, and the chart as soon as the page has been painted once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("growth-slot")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._data: ChartData | None = None
        self._chart: GrowthChart | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._build)

    def set(self, data: ChartData) -> None:
        """Show data, at once if the chart is there."""
        self._data = data
        if self._chart is None:
            self._later.start(0)
        else:
            self._chart.set(data)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width: a wide window gets a taller chart."""
        return round(max(em(_LEAST), min(em(_MOST), width * _SHARE)))

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(em(480), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never forbid a narrow window."""
        return QSize(em(280), em(_LEAST))

    def _build(self) -> None:
        from creator_coach.ui.charts.growth_chart import GrowthChart  # noqa: PLC0415  0.7 s: after the first paint

        if self._chart is None and self._data is not None:
            self._chart = GrowthChart()
            self._box.addWidget(self._chart)
            self._chart.set(self._data)
