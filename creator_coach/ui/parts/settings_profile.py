"""Who the creator is: name, niche, time zone, goal, and how they begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from creator_coach.app.profile import change_profile, read_profile
from creator_coach.app.store import Store
from creator_coach.domain.counts import read_whole_number
from creator_coach.domain.errors import RuleError
from creator_coach.domain.profile import FIRST_GOAL, Kind, Profile, checked_niche
from creator_coach.ui.parts.settings_kind import KindChoice
from creator_coach.ui.parts.settings_zone import ZoneField
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S4
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import Field, Labelled
from creator_coach.ui.widgets.layout import row


class ProfileCard(Card):
    """Each field is committed when it is left; one that cannot be right says so and keeps what was typed."""

    def __init__(self, store: Store) -> None:
        super().__init__("", gap=S4)
        self.set_title(self.tr("Profile"))
        self._store = store
        self._shown: Profile | None = None
        self.name = Field(self.tr("Name"), self.tr("So the coach can greet you."))
        self.niche = Field(self.tr("Niche (main topic)"), self.tr("One topic you like and know well."))
        self.niche.set_placeholder(self.tr("healthy recipes"))
        self.city = Field(self.tr("City"), self.tr("For brands nearby and your media kit."))
        self.zone = ZoneField(self.tr("Time zone"), self.tr("Type a city to find it."))
        self.goal = Field(self.tr("Goal (followers)"), self.tr("After it comes the next tier."))
        self.goal.set_placeholder(number(FIRST_GOAL))
        self.kind = KindChoice()
        for name in ("name", "niche", "city", "zone", "goal", "kind"):
            getattr(self, name).setObjectName(name)
        self.add(
            _pair(self.name, self.niche), _pair(self.city, self.zone), _pair(self.goal, QWidget()), rule(), self.kind
        )
        self.name.committed.connect(self._on_name)
        self.niche.committed.connect(self._on_niche)
        self.city.committed.connect(self._on_city)
        self.zone.chosen.connect(self._on_zone)
        self.goal.committed.connect(self._on_goal)
        self.kind.chosen.connect(self._on_kind)

    def show_profile(self, profile: Profile) -> None:
        """Show the profile; a field whose stored value did not change keeps what is being typed in it."""
        before, self._shown = self._shown, profile
        if before is None or before.name != profile.name:
            _settle(self.name, profile.name)
        if before is None or before.niche != profile.niche:
            _settle(self.niche, profile.niche)
        if before is None or before.city != profile.city:
            _settle(self.city, profile.city)
        if before is None or before.zone != profile.zone:
            self.zone.show_zone(profile.zone)
            self.zone.set_fault(None)
        if before is None or before.goal != profile.goal:
            _settle(self.goal, number(profile.goal))
        self.kind.show_kind(profile.kind)

    def _on_name(self, text: str) -> None:
        if self._change(self.name, lambda profile: replace(profile, name=" ".join(text.split()))):
            _settle(self.name, self._read().name)

    def _on_niche(self, text: str) -> None:
        if self._change(self.niche, lambda profile: replace(profile, niche=checked_niche(text))):
            _settle(self.niche, self._read().niche)

    def _on_city(self, text: str) -> None:
        if self._change(self.city, lambda profile: replace(profile, city=" ".join(text.split()))):
            _settle(self.city, self._read().city)

    def _on_zone(self, zone: object) -> None:
        self._change(self.zone, lambda profile: replace(profile, zone=str(zone)))

    def _on_goal(self, text: str) -> None:
        if self._change(self.goal, lambda profile: replace(profile, goal=_whole(text))):
            _settle(self.goal, number(self._read().goal))

    def _on_kind(self, kind: Kind | None) -> None:
        self._change(None, lambda profile: replace(profile, kind=kind))

    def _read(self) -> Profile:
        return read_profile(self._store)

    def _change(self, field: Labelled | None, made: Callable[[Profile], Profile]) -> bool:
        """Store the changed profile; say at the field what breaks a rule."""
        fault = None
        try:
            now = self._read()
            new = made(now)
            if new != now:
                change_profile(self._store, new)
        except RuleError as error:
            fault = rule_problem(error)
        if field is not None:
            field.set_fault(fault)
        return fault is None


def _pair(left: QWidget, right: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row((left, 1), (right, 1), gap=S4))
    return made


def _settle(field: Field, text: str) -> None:
    field.set_text(text)
    field.set_fault(None)


def _whole(text: str) -> int:
    """Read a goal; what is no number breaks the goal's rule, whose sentence names the goal."""
    try:
        return read_whole_number(text)
    except RuleError as error:
        raise RuleError("goal-out-of-range", given=text) from error
