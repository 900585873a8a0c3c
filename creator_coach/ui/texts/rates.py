"""What is published about pay, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.fact_book import Fact
from creator_coach.ui.texts.facts import about_words, fact_more, fact_name, fact_source, fact_text, value_words
from creator_coach.ui.texts.marker import N_

_WEAK = "C"


def _said(text: str) -> str:
    return QCoreApplication.translate("rates", text)


def trust_chip(fact: Fact) -> tuple[str, str]:
    """Return how far a figure can be trusted, and the kind of chip that shows it."""
    if not fact.reliability:
        return _said(N_("rates", "written by you")), "accent"
    if fact.reliability == _WEAK or fact.quoted:
        return _said(N_("rates", "weak evidence")), "few"
    return _said(N_("rates", "good evidence")), "helps"


def other_words(fact: Fact) -> str:
    """Return what another source says, in one line."""
    text = _said(N_("rates", "{name}: {value} ({source})"))
    return text.format(name=fact_name(fact), value=value_words(fact), source=fact_source(fact))


def whole_words(fact: Fact) -> str:
    """Return what a figure is about, with its conditions."""
    return " ".join(filter(None, [fact_text(fact), fact_more(fact)]))


def proof_words(fact: Fact) -> str:
    """Return where a figure is from, how far to trust it, and when to look again."""
    return about_words(fact)


def advice_lines() -> tuple[tuple[str, str], ...]:
    """Return how to come to a price, as titles and texts."""
    return (
        (
            _said(N_("rates", "Count your hours")),
            _said(
                N_(
                    "rates",
                    "Idea, filming, editing, answering comments: note how long one post really takes. A price below that is a gift, and a gift is fine when you choose it.",
                )
            ),
        ),
        (
            _said(N_("rates", "Start low, once")),
            _said(
                N_(
                    "rates",
                    "The first deal teaches you more than it pays. Say that it is a price to get to know each other, and what the next one costs.",
                )
            ),
        ),
        (
            _said(N_("rates", "Name what is in it")),
            _said(
                N_(
                    "rates",
                    "How many posts and stories, how many rounds of changes, how long the brand may use your content. What is not named is soon taken for granted.",
                )
            ),
        ),
    )


def barter_lines() -> tuple[tuple[str, str], ...]:
    """Return how to think about goods in exchange, as titles and texts."""
    return (
        (
            _said(N_("rates", "Value it at the shop price")),
            _said(
                N_(
                    "rates",
                    "What would you pay for it in the shop? That is what the barter is worth. If you would not buy it, it is worth less to you.",
                )
            ),
        ),
        (
            _said(N_("rates", "Agree on it in writing")),
            _said(
                N_(
                    "rates",
                    "What you get, when, and what you make for it. A short message that both sides confirm is enough.",
                )
            ),
        ),
        (_said(N_("rates", "It is income too")), ""),
    )
