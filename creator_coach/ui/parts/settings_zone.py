"""The time zone: Indonesia's three first, then all of the world's; type a part of the name to find one."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.names import INDONESIAN_ZONES
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.widgets.fields import ComboField

_ENOUGH = 3  # letters that may stand for a zone, if only one has them


@cache
def zones() -> tuple[str, ...]:
    """Return every IANA zone known here, Indonesia's own first."""
    return (*INDONESIAN_ZONES, *sorted(available_timezones() - INDONESIAN_ZONES.keys()))


def zone_label(zone: str) -> str:
    """Return a zone as shown: Asia/Jakarta (WIB)."""
    return f"{zone} ({INDONESIAN_ZONES[zone]})" if zone in INDONESIAN_ZONES else zone


def zone_meant(text: str) -> str | None:
    """Return the zone that a typed text means: its name, its label, its abbreviation, or the only one that fits."""
    typed = text.strip().casefold().replace(" ", "_")
    if not typed:
        return None
    named = {zone.casefold(): zone for zone in zones()}
    named |= {zone_label(zone).casefold().replace(" ", "_"): zone for zone in INDONESIAN_ZONES}
    named |= {short.casefold(): zone for zone, short in INDONESIAN_ZONES.items()}
    fits = [zone for zone in zones() if len(typed) >= _ENOUGH and typed in zone.casefold()]
    return named.get(typed) or (fits[0] if len(fits) == 1 else None)


class ZoneField(ComboField):
    """A list that can be searched by typing; `chosen` gives an IANA name."""

    def __init__(self, name: str, helps: str = "") -> None:
        super().__init__(name, (), helps)
        self._zone = ""
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.combo.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("popup")
        self.combo.setCompleter(completer)
        if (edit := self.combo.lineEdit()) is not None:
            edit.editingFinished.connect(self._on_typed)

    def show_zone(self, zone: str) -> None:
        """Show the stored zone, also one that this system does not know."""
        if not self.combo.count():
            self.set_options([(each, zone_label(each)) for each in zones()])
        self._zone = zone
        if zone in zones():
            self.set_chosen(zone)
        else:
            self.combo.setEditText(zone)

    def _on_typed(self) -> None:
        text = self.combo.currentText()
        if text == zone_label(self._zone):
            self.set_fault(None)
        elif (zone := zone_meant(text)) is None:
            self.set_fault(rule_problem(RuleError("zone-unknown", given=text)))
        else:
            self.set_chosen(zone)
            self.chosen.emit(zone)
