"""The form of a fact: correct a published one, or write one of your own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.app.fact_book import add_fact, correct_fact, published, take_back
from creator_coach.domain.accounts import Platform
from creator_coach.domain.errors import RuleError
from creator_coach.domain.fact_book import OWN, Correction, Fact, Topic, Unit, read_value, read_year
from creator_coach.ui.context import Context
from creator_coach.ui.texts.facts import (
    fact_source,
    fact_text,
    figure,
    topic_name,
    typed_form,
    unit_name,
    value_words,
)
from creator_coach.ui.texts.language import day_full
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_coming_day
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import surface
from creator_coach.ui.widgets.fields import ComboField, Field, TextField
from creator_coach.ui.widgets.layout import beside, col, row
from creator_coach.ui.widgets.text import label
from creator_coach.ui.widgets.way_out import escape_presses

_HALF_A_YEAR = timedelta(days=182)
_EXAMPLE = {Unit.RUPIAH: 50_000, Unit.PERCENT: 1.5, Unit.CHANGE: 12, Unit.HASHTAGS: 5, Unit.DOLLARS: 10, Unit.AGE: 18}


class FactForm(QWidget):
    """What it says, its number or range, source, year and when to look again."""

    done = Signal(str)  # the id of the fact that was written; "" when it was closed or is gone

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._store = context, context.store
        self._fact: Fact | None = None
        self.topic = ComboField(self.tr("Topic"), [(one, topic_name(one)) for one in Topic])
        self.platform = ComboField(
            self.tr("Platform"), [(None, self.tr("Any")), *((one, platform_name(one)) for one in Platform)]
        )
        self.unit = ComboField(self.tr("What the number counts"), [(one, unit_name(one)) for one in Unit])
        self.what = TextField(self.tr("What it says"), least=2)
        self.low, self.high = Field(self.tr("Number")), Field(self.tr("To (only for a range)"))
        self.source, self.year = Field(self.tr("Source")), Field(self.tr("Year of the source"))
        self.check = Field(self.tr("Check again on"))
        self._before = label("", "small", "soft", wrap=True)
        self.save, self.close_it = Button(self.tr("Correct it")), Button(self.tr("Close"), "quiet")
        self.back = Button(self.tr("Take it back"), "quiet")
        self._name_all()
        self.source.set_placeholder(self.tr("for example help.instagram.com"))
        self.check.set_placeholder(self.tr("for example 1 Mar 2027"))
        self._kinds = row((self.topic, 1), (self.platform, 1), (self.unit, 1))
        self._numbers = row((self.low, 1), (self.high, 1))
        dates = beside(col(self.source), row((self.year, 1), (self.check, 1)), least=560)
        buttons = row(self.save, self.back, self.close_it, None, gap=S2)
        inside = col(self._before, self._kinds, self._numbers, self.what, dates, buttons, gap=S3)
        self.setLayout(col(S1, surface(inside, "quiet", 16), S2, gap=0))
        self.unit.chosen.connect(self._on_unit)
        self.save.clicked.connect(self._on_save)
        self.back.clicked.connect(self._on_back)
        self.close_it.clicked.connect(lambda: self.done.emit(""))

    def ask(self, fact: Fact | None) -> None:
        """Begin with a fact as it is now, or, for None, with an empty one."""
        self._fact = fact
        given = fact is not None and not fact.own
        today = self._store.today()
        for made in (self.topic, self.platform, self.unit):
            made.setVisible(not given)
        unit = fact.unit if fact else Unit.FOLLOWERS
        self.topic.set_chosen(fact.topic if fact else Topic.OTHER)
        self.platform.set_chosen(fact.platforms[0] if fact and fact.platforms else None)
        self.unit.set_chosen(unit)
        self._on_unit(unit)
        self.what.set_text(fact_text(fact) if fact else "")
        self.low.set_text(typed_form(fact.low, unit) if fact else "")
        self.high.set_text(typed_form(fact.high, unit) if fact and fact.high != fact.low else "")
        self.source.set_text(fact.source if fact else "")
        self.year.set_text(str(fact.year if fact else today.year))
        again = fact.check_again if fact and not fact.outdated(today) else today + _HALF_A_YEAR
        self.check.set_text(day_full(again))
        self._show_before(fact)
        self.save.set_words(self.tr("Correct it") if given else self.tr("Keep it") if fact else self.tr("Add it"))
        self.back.set_words(self.tr("Take it back") if given else self.tr("Delete"))
        self.back.setVisible(fact is not None and (fact.own or fact.corrected))
        self._clear()

    def fact_id(self) -> str:
        """Return the id of the fact that is asked about, "" for a new one."""
        return self._fact.id if self._fact else ""

    def first(self) -> QWidget:
        """Return where one begins to type."""
        if self._fact is None:
            return self.topic.combo
        return self.what.edit if self._fact.unit is Unit.NONE else self.low.edit

    def _name_all(self) -> None:
        fields = {"low": self.low, "high": self.high, "source": self.source, "year": self.year, "check": self.check}
        for name, field in fields.items():
            field.edit.setObjectName(f"fact-form-{name}")
            field.edit.returnPressed.connect(self._on_save)
        for name, combo in {"topic": self.topic, "platform": self.platform, "unit": self.unit}.items():
            combo.combo.setObjectName(f"fact-form-{name}")
        self.what.edit.setObjectName("fact-form-what")
        self.save.setObjectName("save-fact")
        self.back.setObjectName("take-back-fact")
        self.close_it.setObjectName("close-fact")
        escape_presses(self, self.close_it)
        self._before.setObjectName("fact-published")

    def _show_before(self, fact: Fact | None) -> None:
        before = published().get(fact.id) if fact and fact.corrected else None
        if before is not None:
            value = value_words(before) or fact_text(before)
            text = self.tr("Published: {value} ({source})").format(value=value, source=fact_source(before))
            self._before.setText(text)
        self._before.setVisible(before is not None)

    def _on_unit(self, unit: object) -> None:
        counted = Unit(str(unit))
        for field in (self.low, self.high):
            field.setVisible(counted is not Unit.NONE)
        self.low.set_name(unit_name(counted))
        self.low.set_placeholder(
            self.tr("for example {value}").format(value=figure(_EXAMPLE.get(counted, 600), counted))
        )

    def _clear(self) -> None:
        for field in (self.what, self.low, self.high, self.source, self.year, self.check):
            field.set_fault(None)

    def _read(self) -> Correction:
        """Return what is typed; a field that cannot be read is marked.

        Raises:
            RuleError: with the field as `at`.
        """
        unit = Unit(str(self.unit.key()))
        platform = self.platform.key()
        low, high = (self._number(field, unit) for field in (self.low, self.high))
        return Correction(
            fact=self._fact.id if self._fact else OWN,
            what=self.what.text(),
            low=low,
            high=low if high is None else high,
            source=self.source.text(),
            year=read_year(self.year.text()),
            check_again=typed_coming_day(self.check.text(), self._store.today()),
            topic=Topic(str(self.topic.key())),
            unit=unit,
            platform=Platform(str(platform)) if platform else None,
        )

    def _number(self, field: Field, unit: Unit) -> float | None:
        if unit is Unit.NONE:
            return None
        try:
            return read_value(field.text(), unit)
        except RuleError as error:
            error.details["at"] = field
            raise

    def _on_save(self) -> None:
        self._clear()
        try:
            made = self._read()
            if self._fact is None:
                written, said = add_fact(self._store, made), self.tr("Added. It counts everywhere.")
            else:
                correct_fact(self._store, made)
                written, said = self._fact.id, self.tr("Corrected. It counts everywhere.")
        except RuleError as error:
            self._blame(error)
            return
        self._context.toast(said, True)
        self.done.emit(written)

    def _blame(self, error: RuleError) -> None:
        fields: Mapping[str, Field | TextField] = {
            "fact-what-empty": self.what,
            "fact-source-empty": self.source,
            "fact-year": self.year,
            "fact-year-form": self.year,
            "fact-check-past": self.check,
            "date-form": self.check,
            "text-too-long": self.what if len(self.what.text()) > len(self.source.text()) else self.source,
        }
        at = error.details.pop("at", None)
        field = at if isinstance(at, Field) else fields.get(error.code, self.low)
        field.set_fault(rule_problem(error))
        field.edit.setFocus()

    def _on_back(self) -> None:
        if self._fact is None:
            return
        own = self._fact.own
        take_back(self._store, self._fact.id)
        said = self.tr("Deleted.") if own else self.tr("The published fact counts again.")
        self._context.toast(said, True)
        self.done.emit("" if own else self._fact.id)
