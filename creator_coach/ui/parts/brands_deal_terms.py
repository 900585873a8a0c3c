"""What was agreed, each field committed when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from creator_coach.app.deals import DealView, change_deal, publish_moment, read_deal
from creator_coach.app.store import Store
from creator_coach.domain.businesses import Business
from creator_coach.domain.deals import HUNDREDTHS, Deal, DealDraft, TargetMetric
from creator_coach.domain.errors import RuleError
from creator_coach.domain.money import read_rupiah
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.texts.deals import business_name, target_name
from creator_coach.ui.texts.language import clock_time, day_full, number
from creator_coach.ui.texts.money import rupiah
from creator_coach.ui.texts.names import INDONESIAN_ZONES
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_coming_day, typed_day, typed_rate, typed_target, typed_time
from creator_coach.ui.theme.tokens import S4
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import ComboField, Field, Labelled, TextField
from creator_coach.ui.widgets.layout import beside, col


class TermsCard(Card):
    """Brand, brief, when, for what, and what the brand counts."""

    def __init__(self, store: Store) -> None:
        super().__init__("", gap=S4)
        self.set_title(self.tr("What was agreed"))
        self._store = store
        self._deal: Deal | None = None
        self.brand = Field(self.tr("Brand"))
        self.kind = ComboField(self.tr("Kind"), [(None, self.tr("Not said")), *_kinds()])
        self.contact = Field(self.tr("Contact"))
        self.contact.set_placeholder(self.tr("Name, phone or account"))
        self.agreed = Field(self.tr("Agreed on"))
        self.brief = TextField(self.tr("Brief"), least=3, most=12)
        self.brief.set_placeholder(self.tr("What to show, what to say, what to leave out"))
        self.day, self.time = Field(self.tr("Publish on")), Field(self.tr("At"))
        self.time.set_placeholder(clock_time(16, 30))
        self.pay = Field(self.tr("Pay"))
        self.pay.set_placeholder(rupiah(75_000))
        self.barter = Field(self.tr("Barter worth"))
        self.what = Field(self.tr("Barter: what"))
        self.what.set_placeholder(self.tr("two menus"))
        self.counted = ComboField(self.tr("The brand counts"), [(None, self.tr("No target")), *_metrics()])
        self.target = Field(self.tr("Target"))
        self._name_parts()
        self.add(
            _pair(self.brand, self.kind),
            _pair(self.contact, self.agreed),
            self.brief,
            rule(),
            _pair(self.day, self.time),
            _pair(self.pay, self.barter),
            self.what,
            _pair(self.counted, self.target),
        )
        self._connect()

    def show_deal(self, view: DealView) -> None:
        """Show what was agreed; a field whose stored value did not change keeps what is being typed in it."""
        deal = view.deal
        before, self._deal = self._deal, deal
        if before is not None and before.id == deal.id and before.draft == deal.draft:
            return
        old = shown_terms(before.draft) if before is not None and before.id == deal.id else {}
        new = shown_terms(deal.draft)
        for name, text in new.items():
            if name not in old or old[name] != text:
                self._field(name).set_text(text)
                self._field(name).set_fault(None)
        self.kind.set_chosen(deal.draft.kind)
        self.counted.set_chosen(deal.draft.target_metric)
        self.target.setEnabled(deal.draft.target_metric is not None)
        self.time.set_name(self.tr("At ({zone})").format(zone=INDONESIAN_ZONES.get(deal.draft.zone, deal.draft.zone)))

    def _field(self, name: str) -> Field | TextField:
        found = getattr(self, name)
        assert isinstance(found, Field | TextField)  # noqa: S101  names of shown_terms
        return found

    def _name_parts(self) -> None:
        for name in ("brand", "contact", "agreed", "brief", "day", "time", "pay", "barter", "what", "target"):
            self._field(name).edit.setObjectName(f"deal-{name}")
        self.kind.combo.setObjectName("deal-kind")
        self.counted.combo.setObjectName("deal-metric")

    def _connect(self) -> None:
        self._reads: dict[str, Callable[[str], dict[str, Any]]] = {
            "brand": lambda text: {"brand": text},
            "contact": lambda text: {"contact": text},
            "brief": lambda text: {"brief": text},
            "what": lambda text: {"barter_what": text},
            "agreed": lambda text: {"agreed_on": typed_day(text, self._store.today())},
            "pay": lambda text: {"pay": read_rupiah(text)},
            "barter": lambda text: {"barter": read_rupiah(text)},
        }
        for name in self._reads:
            self._field(name).committed.connect(partial(self._on_text, name))
        self.day.committed.connect(self._on_moment)
        self.time.committed.connect(self._on_moment)
        self.kind.chosen.connect(self._on_kind)
        self.counted.chosen.connect(self._on_metric)
        self.target.committed.connect(self._on_target)

    def _on_text(self, name: str, text: str) -> None:
        self._change(self._field(name), lambda draft: replace(draft, **self._reads[name](text)))

    def _on_kind(self, kind: object) -> None:
        chosen = kind if isinstance(kind, Business) else None
        self._change(self.kind, lambda draft: replace(draft, kind=chosen))

    def _on_moment(self, _text: str) -> None:
        """Take day and time together: one without the other is not a moment yet."""
        day, time = self.day.text(), self.time.text()
        if bool(day.strip()) != bool(time.strip()):
            other = self.time if day.strip() else self.day
            if other.edit.hasFocus() or not other.isVisible():
                return  # the other half is about to be typed

        def moved(draft: DealDraft) -> DealDraft:
            on = typed_coming_day(day, self._store.today()) if day.strip() else None
            return replace(draft, publish_at=publish_moment(self._store, on, typed_time(time)))

        self.day.set_fault(None)
        self.time.set_fault(None)
        self._change(self.day, moved, {"time-form": self.time, "time-missing": self.time})

    def _on_metric(self, metric: object) -> None:
        chosen = metric if isinstance(metric, TargetMetric) else None
        self.target.setEnabled(chosen is not None)
        self._change(self.target, lambda d: replace(d, target_metric=chosen, target=None))
        if chosen is not None:
            self.target.edit.setFocus()

    def _on_target(self, text: str) -> None:
        def aimed(draft: DealDraft) -> DealDraft:
            response = draft.target_metric is TargetMetric.RESPONSE
            return replace(draft, target=typed_rate(text) if response else typed_target(text))

        self._change(self.target, aimed)

    def _change(
        self, field: Labelled, made: Callable[[DealDraft], DealDraft], places: dict[str, Labelled] | None = None
    ) -> None:
        """Store the changed terms; say at the field what breaks a rule."""
        view = read_deal(self._store, self._deal.id) if self._deal else None
        if view is None:
            return
        field.set_fault(None)
        try:
            new = made(view.deal.draft)
            if new != view.deal.draft:
                change_deal(self._store, view.deal, new)
            else:
                self._settle(field, view.deal.draft)
        except RuleError as error:
            (places or {}).get(error.code, field).set_fault(rule_problem(error))

    def _settle(self, field: Labelled, draft: DealDraft) -> None:
        """Write a value that did not change as it is always written."""
        for name, text in shown_terms(draft).items():
            if self._field(name) is field:
                self._field(name).set_text(text)


def shown_terms(draft: DealDraft) -> dict[str, str]:
    """Return what each field shows."""
    local = draft.publish_at.astimezone(zone_named(draft.zone)) if draft.publish_at else None
    target = ""
    if draft.target is not None:
        response = draft.target_metric is TargetMetric.RESPONSE
        target = number(100 * draft.target / HUNDREDTHS, digits=1) + " %" if response else number(draft.target)
    return {
        "brand": draft.brand,
        "contact": draft.contact,
        "agreed": day_full(draft.agreed_on),
        "brief": draft.brief,
        "day": day_full(local.date()) if local else "",
        "time": clock_time(local.hour, local.minute) if local else "",
        "pay": "" if draft.pay is None else rupiah(draft.pay),
        "barter": "" if draft.barter is None else rupiah(draft.barter),
        "what": draft.barter_what,
        "target": target,
    }


def _kinds() -> list[tuple[object, str]]:
    return [(kind, business_name(kind)) for kind in Business]


def _metrics() -> list[tuple[object, str]]:
    return [(metric, target_name(metric)) for metric in TargetMetric]


def _pair(left: QWidget, right: QWidget) -> QWidget:
    return beside(col(left), col(right), least=360)
