"""The fields for a post's numbers; an empty one is unknown, not zero."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import NOTHING_KNOWN, Metrics
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import metric_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_metric
from creator_coach.ui.widgets.fields import Field
from creator_coach.ui.widgets.layout import beside, col, row

_SHOWN = ("views", "reach", "likes", "comments", "shares", "saves")


class MetricFields(QWidget):
    """Views, reach, likes, comments, shares and saves."""

    committed = Signal(str)  # the metric the user has finished typing

    def __init__(self, name: str) -> None:
        super().__init__()
        self.fields = {metric: Field(metric_name(metric)) for metric in _SHOWN}
        self._base, self._drawn = NOTHING_KNOWN, NOTHING_KNOWN
        for metric, field in self.fields.items():
            field.edit.setObjectName(f"{name}-{metric}")
            field.edit.setPlaceholderText("\N{EN DASH}")
            field.committed.connect(partial(self._on_committed, metric))
        made = list(self.fields.values())
        self.setLayout(col(beside(row(*[(f, 1) for f in made[:3]]), row(*[(f, 1) for f in made[3:]]), least=760)))

    def show_metrics(self, metrics: Metrics, *, afresh: bool = True) -> None:
        """Show what is known; unless afresh, a field whose number did not change keeps what is typed in it."""
        drawn, self._drawn, self._base = dict(self._drawn.items()), metrics, metrics
        for name, value in metrics.items():
            if name in self.fields and (afresh or value != drawn[name]):
                self.fields[name].set_text("" if value is None else number(value))
                self.fields[name].set_fault(None)

    def read(self) -> Metrics | None:
        """Return the numbers, or None where one cannot be; it is marked."""
        found = self._base
        for name in self.fields:
            found = self._with(name, found)
        return None if self.first_fault() else found

    def read_one(self, name: str) -> Metrics | None:
        """Return the numbers known so far with one of them as typed, or None where it cannot be; it is marked."""
        found = self._with(name, self._base)
        return None if self.fields[name].fault() else found

    def first_fault(self) -> QWidget | None:
        """Return the first field that is marked."""
        return next((field.edit for field in self.fields.values() if field.fault()), None)

    def _with(self, name: str, metrics: Metrics) -> Metrics:
        self.fields[name].set_fault(None)
        try:
            return replace(metrics, **{name: typed_metric(self.fields[name].text(), metric_name(name))})
        except RuleError as error:
            self.fields[name].set_fault(rule_problem(error))
            return metrics

    def _on_committed(self, name: str, _text: str) -> None:
        self.committed.emit(name)
