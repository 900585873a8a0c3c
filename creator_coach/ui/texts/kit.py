"""The media kit in words, in the language that was chosen for it: what each part of the paper says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from creator_coach.domain.media_kit import ENOUGH_WEEKS, Cooperation, KitAccount, KitPost, MediaKit
from creator_coach.ui.texts.language import day_full, month_year, number, percent, say, spoken
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.money import rupiah
from creator_coach.ui.texts.names import format_name, metric_name, platform_letters, platform_name

_METRICS = ("views", "reach", "likes", "comments", "saves", "shares")
_SHOWN = 3  # figures under a post
_CAPTION = 220
_LINES = 6  # of contact
_WHY: Mapping[str, str] = {
    N_("kit", "Close"): N_(
        "kit", "One person reads the comments and answers them. Whoever asks about your product gets a reply."
    ),
    N_("kit", "Genuine"): N_("kit", "I recommend what I use, in my own words and in the middle of my usual topic."),
    N_("kit", "Small steps"): N_(
        "kit", "One post is enough for a first try. Several small creators together reach different circles."
    ),
}


@dataclass(frozen=True, slots=True)
class AccountWords:
    """A platform with its number and the day it was counted; number "" where none is known."""

    letters: str
    handle: str
    platform: str
    number: str
    note: str


@dataclass(frozen=True, slots=True)
class PostWords:
    """A post: what and when, the beginning of its caption, up to three figures (name, value)."""

    kind: str
    day: str
    caption: str
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A big number, its name, and how it was found."""

    value: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class GrowthWords:
    """What the follower line shows: the finding, and the number and the day at either end."""

    title: str
    numbers: tuple[str, str]
    days: tuple[str, str]


@dataclass(frozen=True, slots=True)
class KitWords:
    """Everything that stands on the paper; "" and () where there is nothing to say."""

    name: str
    topic: str
    about: str
    contact: tuple[str, ...]
    accounts: tuple[AccountWords, ...]
    growth: GrowthWords | None
    figures: tuple[Figure, ...]
    posts: tuple[PostWords, ...]
    why: tuple[tuple[str, str], ...]
    rates: tuple[tuple[str, str], ...]
    past: tuple[tuple[str, str], ...]
    kind: str
    footer: str
    headings: Mapping[str, str]
    title: str


def kit_words(kit: MediaKit, language: str) -> KitWords:
    """Return the words of a media kit in English ("en") or Indonesian ("id")."""
    with spoken(language):
        return _words(kit)


def _words(kit: MediaKit) -> KitWords:
    name = kit.name or next((f"@{one.handle}" for one in kit.accounts), _said(N_("kit", "Content creator")))
    return KitWords(
        name=name,
        topic=" · ".join(filter(None, [kit.niche, kit.city])),
        about=kit.draft.about,
        contact=_contact(kit.draft.contact),
        accounts=tuple(_account(one) for one in kit.accounts),
        growth=_growth(kit),
        figures=_figures(kit),
        posts=tuple(_post(one) for one in kit.posts),
        why=tuple((_said(title), _said(text)) for title, text in _WHY.items()),
        rates=tuple((_service(one.service, one.note), rupiah(one.pay)) for one in kit.rates),
        past=tuple(_past(one) for one in kit.past),
        kind=_said(N_("kit", "Media kit · {month}")).format(month=month_year(kit.day)),
        footer=_said(N_("kit", "As of {day}. Figures from the creator's own log, made with Creator Coach.")).format(
            day=day_full(kit.day)
        ),
        headings={
            "contact": _said(N_("kit", "Contact")),
            "accounts": _said(N_("kit", "Where I post")),
            "about": _said(N_("kit", "About me")),
            "posts": _said(N_("kit", "Posts to look at")),
            "why": _said(N_("kit", "Why a small creator")),
            "rates": _said(N_("kit", "Services and rates")),
            "past": _said(N_("kit", "Worked with")),
        },
        title=_said(N_("kit", "Media kit {name}")).format(name=name),
    )


def _said(text: str) -> str:
    return say("kit", text)


def _account(one: KitAccount) -> AccountWords:
    known = one.followers is not None and one.counted_on is not None
    note = _said(N_("kit", "followers · {day}")).format(day=day_full(one.counted_on)) if one.counted_on else ""
    return AccountWords(
        platform_letters(one.platform, one.title),
        f"@{one.handle}",
        one.title or platform_name(one.platform),
        number(one.followers) if one.followers is not None else "",
        note if known else "",
    )


def _contact(text: str) -> tuple[str, ...]:
    """Return a line for each, the last ones together where they are many."""
    lines = text.splitlines()
    return tuple(lines) if len(lines) <= _LINES else (*lines[: _LINES - 1], " · ".join(lines[_LINES - 1 :]))


def _growth(kit: MediaKit) -> GrowthWords | None:
    """Return what the line of the account that leads shows; None where there is no line."""
    if len(kit.line) < 2 or not kit.accounts:  # noqa: PLR2004  two points make a line
        return None
    (first, start), (last, end) = kit.line[0], kit.line[-1]
    lead = kit.accounts[0]
    title = _said(N_("kit", "{platform}: from {start} to {end} followers")).format(
        platform=lead.title or platform_name(lead.platform), start=number(start), end=number(end)
    )
    return GrowthWords(title, (number(start), number(end)), (day_full(first), day_full(last)))


def _figures(kit: MediaKit) -> tuple[Figure, ...]:
    made = []
    if found := kit.response:
        note = _said(
            N_(
                "kit",
                "(likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown.\n"
                "The middle of {posts} posts, {first} to {last}",
            )
        ).format(posts=number(found.posts), first=day_full(found.first), last=day_full(found.last))
        made.append(Figure(percent(found.rate), _said(N_("kit", "engagement rate")), note))
    if kit.weeks_kept and kit.weeks_counted >= ENOUGH_WEEKS:
        text = _said(N_("kit", "{kept} of {all}"))
        value = text.format(kept=number(kit.weeks_kept), all=number(kit.weeks_counted))
        note = _said(N_("kit", "The last {all} weeks before {day}, rest weeks left out")).format(
            all=number(kit.weeks_counted), day=day_full(kit.day)
        )
        made.append(Figure(value, _said(N_("kit", "weeks with the posting plan kept")), note))
    return tuple(made)


def _post(one: KitPost) -> PostWords:
    words = " ".join(one.caption.split())
    short = words if len(words) <= _CAPTION else words[:_CAPTION].rsplit(" ", 1)[0].rstrip(".,;:!?") + "…"
    known = [(metric_name(name), value) for name in _METRICS if (value := getattr(one.metrics, name)) is not None]
    figures = tuple((name, number(value)) for name, value in known[:_SHOWN])
    kind = " · ".join((format_name(one.format), platform_name(one.platform)))
    return PostWords(kind, day_full(one.day), short, figures)


def _service(service: str, note: str) -> str:
    return f"{service} ({note})" if note else service


def _past(one: Cooperation) -> tuple[str, str]:
    text = N_("kit", "{who}, creator") if not one.brand else "{who}"
    return _said(text).format(who=one.who), month_year(one.day)
