"""The fact book in words: topics, values with their unit, where a fact is from and how far to trust it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from creator_coach.app.unlocks import Rung, RungState
from creator_coach.domain.fact_book import Fact, Topic, Unit
from creator_coach.ui.texts.language import Speech, month_year, number, percent
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.money import rupiah, rupiah_range
from creator_coach.ui.texts.names import account_name, platform_name

_TOPICS: Mapping[Topic, str] = {
    Topic.UNLOCKS: N_("facts", "What opens"),
    Topic.HASHTAGS: N_("facts", "Hashtags"),
    Topic.POSTING: N_("facts", "How often to post"),
    Topic.RESPONSE: N_("facts", "Response"),
    Topic.GROWTH: N_("facts", "How small accounts grow"),
    Topic.RATES: N_("facts", "What brands pay"),
    Topic.LEGAL: N_("facts", "Law"),
    Topic.OTHER: N_("facts", "More"),
}
_UNITS: Mapping[Unit, str] = {
    Unit.FOLLOWERS: N_("facts", "Followers"),
    Unit.HASHTAGS: N_("facts", "Hashtags"),
    Unit.POSTS: N_("facts", "Posts a week"),
    Unit.VIEWS: N_("facts", "Views"),
    Unit.PERCENT: N_("facts", "Per cent"),
    Unit.CHANGE: N_("facts", "Change in per cent"),
    Unit.RUPIAH: N_("facts", "Rupiah"),
    Unit.DOLLARS: N_("facts", "US dollars"),
    Unit.AGE: N_("facts", "Years of age"),
    Unit.NONE: N_("facts", "No number"),
}
_COUNTED: Mapping[Unit, str] = {
    Unit.FOLLOWERS: N_("facts", "{value} followers"),
    Unit.HASHTAGS: N_("facts", "{value} hashtags"),
    Unit.POSTS: N_("facts", "{value} posts a week"),
    Unit.VIEWS: N_("facts", "{value} views"),
    Unit.AGE: N_("facts", "{value} years old"),
}
_ONE: Mapping[Unit, str] = {
    Unit.FOLLOWERS: N_("facts", "{value} follower"),
    Unit.HASHTAGS: N_("facts", "{value} hashtag"),
}
_GRADES: Mapping[str, str] = {
    "A": N_("facts", "official"),
    "B": N_("facts", "large study"),
    "C": N_("facts", "press or seller, weak"),
}
_SOURCES = (N_("facts", "Press reports"), N_("facts", "Platform audit"), N_("facts", "Creator Coach"))
_DIGITS = 2


def _said(text: str) -> str:
    return QCoreApplication.translate("facts", text)


def topic_name(topic: Topic) -> str:
    """Return the name of a topic."""
    return _said(_TOPICS[topic])


def unit_name(unit: Unit) -> str:
    """Return what a value counts."""
    return _said(_UNITS[unit])


def fact_text(fact: Fact) -> str:
    """Return what a fact says."""
    return fact.what.said(Speech.language)


def fact_more(fact: Fact) -> str:
    """Return the conditions of a fact, or ""."""
    return fact.more.said(Speech.language)


def fact_name(fact: Fact) -> str:
    """Return a fact in a few words."""
    return (fact.name or fact.what).said(Speech.language)


def fact_source(fact: Fact) -> str:
    """Return where a fact is from, and of which year."""
    source = _said(fact.source) if fact.source in _SOURCES else fact.source
    return f"{source}, {fact.year}"


def reliability_words(fact: Fact) -> str:
    """Return how far to trust a fact; one that the user wrote says so."""
    if fact.own or not fact.reliability:
        return _said(N_("facts", "written by you"))
    grade = _said(_GRADES[fact.reliability])
    return _said(N_("facts", "{grade}, quoted by others")).format(grade=grade) if fact.quoted else grade


def check_words(fact: Fact) -> str:
    """Return when a fact is to be checked again."""
    return _said(N_("facts", "check again {month}")).format(month=month_year(fact.check_again))


def about_words(fact: Fact) -> str:
    """Return source, year, reliability and when to check again, in one line."""
    return " · ".join((fact_source(fact), reliability_words(fact), check_words(fact)))


def platform_words(fact: Fact) -> str:
    """Return the platforms of a fact, "" for all."""
    return ", ".join(map(platform_name, fact.platforms))


def state_chips(fact: Fact, today: date) -> list[tuple[str, str]]:
    """Return what stands out of a fact, as words and kinds of chips."""
    chips = []
    if fact.own:
        chips.append((_said(N_("facts", "added by you")), "accent"))
    elif fact.corrected:
        chips.append((_said(N_("facts", "corrected by you")), "accent"))
    if fact.outdated(today):
        chips.append((_said(N_("facts", "may be out of date")), "note"))
    if fact.unconfirmed:
        chips.append((_said(N_("facts", "not confirmed for Indonesia")), "few"))
    return chips


def figure(value: float, unit: Unit) -> str:
    """Return one figure as it is written in its unit: 600, 1.78%, +0.12%, Rp50,000."""
    if unit is Unit.RUPIAH:
        return rupiah(value)
    digits = next((n for n in range(_DIGITS) if round(value, n) == value), _DIGITS)
    if unit is Unit.PERCENT:
        return percent(value / 100, digits)
    if unit is Unit.CHANGE:
        return ("+" if value > 0 else "") + percent(value / 100, digits)
    return number(value, digits=digits)


def value_words(fact: Fact) -> str:
    """Return a fact's value with its unit: 600 followers, Rp50.000–500.000, 3–5 hashtags; "" without one."""
    if fact.low is None:
        return ""
    low, high = fact.low, fact.high if fact.high is not None else fact.low
    if fact.unit is Unit.RUPIAH:
        return rupiah(low) if low == high else rupiah_range(low, high)
    both = dict.fromkeys((figure(low, fact.unit), figure(high, fact.unit)))
    value = (" – " if fact.unit is Unit.CHANGE else "–").join(both)
    if fact.unit is Unit.PERCENT and len(both) > 1:
        value = f"{figure(low, Unit.NONE)}–{figure(high, Unit.PERCENT)}"
    if fact.unit is Unit.DOLLARS:
        return f"US${value}"
    forms = _ONE if low == high == 1 and fact.unit in _ONE else _COUNTED
    return _said(forms[fact.unit]).format(value=value) if fact.unit in forms else value


def typed_form(value: float | None, unit: Unit) -> str:
    """Return a value as it stands in a field."""
    return "" if value is None else figure(value, unit).replace("\u00a0", " ")


def rung_chip(rung: Rung, *, calm: bool = False) -> tuple[str, str]:
    """Return whether a rung is open, in words and as the kind of a chip; in calm mode without a number."""
    if rung.state is RungState.OPEN:
        return _said(N_("facts", "open")), "helps"
    if rung.state is RungState.UNSURE:
        return _said(N_("facts", "not confirmed")), "few"
    if rung.state is RungState.NO_ACCOUNT:
        return _said(N_("facts", "no account there")), "few"
    if calm:
        return _said(N_("facts", "not yet")), "unclear"
    return _said(N_("facts", "{left} to go")).format(left=number(rung.to_go)), "unclear"


def rung_where(rung: Rung) -> str:
    """Return which account is meant and what it has, where the rung is not open yet; "" without one."""
    if rung.account is None or rung.state is not RungState.AHEAD:
        return ""
    text = _said(N_("facts", "{account}: {followers}"))
    return text.format(account=account_name(rung.account), followers=number(rung.followers))
