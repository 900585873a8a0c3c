"""The place of the growth chart, held free until the chart library is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from creator_coach.ui.theme.tokens import em

if TYPE_CHECKING:
    from creator_coach.ui.charts.growth_chart import GrowthChart
    from creator_coach.ui.charts.growth_shape import ChartData

_LEAST, _MOST, _SHARE = 290, 500, 0.345  # px at 100 % text, and of the width


class ChartSlot(QWidget):
    """As high as its width asks for; empty at first, and the chart as soon as the page has been painted once."""

    def __init__(self, before: QWidget) -> None:
        """Take the control after which the keyboard comes to the chart."""
        super().__init__()
        self.setObjectName("growth-slot")
        self._before = before
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart the whole slot; without a layout, since a layout would hide the height for width."""
        super().resizeEvent(event)
        if self._chart is not None:
            self._chart.setGeometry(self.rect())

    def _build(self) -> None:
        from creator_coach.ui.charts.growth_chart import GrowthChart  # noqa: PLC0415  0.7 s: after the first paint

        if self._chart is None and self._data is not None:
            self._chart = GrowthChart()
            self._chart.setParent(self)
            self._chart.setGeometry(self.rect())
            self._chart.set(self._data)
            QWidget.setTabOrder(self._before, self._chart)
            self._chart.show()
