"""What works in words: categories, verdicts, ranges, and what was left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from creator_coach.app.what_works import Sample
from creator_coach.domain.effects import Effect, Verdict
from creator_coach.domain.posts import Format
from creator_coach.domain.topics import Fit
from creator_coach.domain.traits import HOURS, Outcome, Trait
from creator_coach.domain.weeks import DAYS
from creator_coach.ui.texts.language import number, weekday_name
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.names import format_name

CHIPS: Mapping[Verdict, str] = {
    Verdict.HELPS: "helps",
    Verdict.HURTS: "hurts",
    Verdict.UNCLEAR: "unclear",
    Verdict.TOO_FEW: "few",
}
_VERDICTS = {
    Verdict.HELPS: N_("works", "helps"),
    Verdict.HURTS: N_("works", "holds back"),
    Verdict.UNCLEAR: N_("works", "not clear"),
    Verdict.TOO_FEW: N_("works", "not enough yet"),
}
_OUTCOMES = {
    Outcome.VIEWS: N_("works", "Views"),
    Outcome.REACH: N_("works", "Reach"),
    Outcome.RESPONSE: N_("works", "Response"),
}
_HOURS = {
    "night": N_("works", "Night"),
    "morning": N_("works", "Morning"),
    "midday": N_("works", "Midday"),
    "afternoon": N_("works", "Afternoon"),
    "evening": N_("works", "Evening"),
}
_LENGTHS = {
    "short": N_("works", "Short caption (under 60 letters)"),
    "middle": N_("works", "Middle caption"),
    "long": N_("works", "Long caption (250 letters and more)"),
}
_FITS = {
    Fit.ON: N_("works", "your niche"),
    Fit.OFF: N_("works", "another topic"),
    Fit.EVERYBODYS: N_("works", "everybody's"),
    Fit.UNKNOWN: N_("works", "not known"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("works", text)


def outcome_name(outcome: Outcome) -> str:
    """Return what a post is measured by."""
    return _said(_OUTCOMES[outcome])


def verdict_name(verdict: Verdict) -> str:
    """Return a verdict."""
    return _said(_VERDICTS[verdict])


def fit_name(fit: Fit) -> str:
    """Return how a hashtag fits."""
    return _said(_FITS[fit])


def category_name(trait: Trait, name: str, shown: Mapping[str, str]) -> str:
    """Return the name of a category; `shown` has hashtags as they were written."""
    return _NAMES[trait](name, shown)


_NAMES: Mapping[Trait, Callable[[str, Mapping[str, str]], str]] = {
    Trait.FORMAT: lambda name, _: format_name(Format(name)),
    Trait.HASHTAG: lambda name, shown: f"#{shown.get(name, name)}",
    Trait.SOUND: lambda name, shown: shown.get(name, name),
    Trait.QUESTION: lambda _, __: _said(N_("works", "A question in the caption")),
    Trait.LENGTH: lambda name, _: _said(_LENGTHS[name]),
    Trait.WEEKDAY: lambda name, _: weekday_name(DAYS.index(name)),
    Trait.HOUR: lambda name, _: f"{_said(_HOURS[name])}, {number(HOURS[name][0])}–{number(HOURS[name][1])}",
}


def posts_words(effect: Effect) -> str:
    """Return "21 posts", or how many of about how many where they are too few."""
    if effect.verdict is Verdict.TOO_FEW and effect.posts < effect.needed:
        text = _said(N_("works", "{posts} of about {needed} posts"))
        return text.format(posts=number(effect.posts), needed=number(effect.needed))
    if effect.verdict is Verdict.TOO_FEW:
        return _said(N_("works", "{posts} posts, hardly any without it")).format(posts=number(effect.posts))
    return _said(N_("works", "{posts} posts")).format(posts=number(effect.posts))


def range_words(effect: Effect) -> str:
    """Return "1.2–1.9×", a dash where there are too few."""
    if effect.low is None or effect.high is None:
        return "–"
    return f"{number(effect.low, digits=1)}–{number(effect.high, digits=1)}×"


def effect_sentence(name: str, effect: Effect) -> str:
    """Return one effect as a sentence, for those who hear it."""
    if effect.low is None or effect.high is None:
        return f"{name}: {posts_words(effect)}, {verdict_name(effect.verdict)}."
    text = _said(N_("works", "{name}: {low} to {high} times your usual, from {posts} posts, {verdict}."))
    return text.format(
        name=name,
        low=number(effect.low, digits=1),
        high=number(effect.high, digits=1),
        posts=number(effect.posts),
        verdict=verdict_name(effect.verdict),
    )


def left_out(sample: Sample) -> str:
    """Return which posts were left out and why; empty where none were."""
    said = []
    if sample.fresh:
        said.append(_said(N_("works", "{n} too fresh (read their figures again two days after posting).")))
    if sample.unknown:
        said.append(_said(N_("works", "{u} without this figure.")))
    if sample.unsure:
        said.append(_said(N_("works", "{s} with a time in an uncertain zone (not counted for day and hour).")))
    if not said:
        return ""
    text = " ".join([_said(N_("works", "Posts left out:")), *said])
    return text.format(n=number(sample.fresh), u=number(sample.unknown), s=number(sample.unsure))
