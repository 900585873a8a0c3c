"""What the titles of Meta's daily tables speak of: who came, who left, or nothing that the log keeps.

Titles are known by parts of words, because Japanese and Thai have no spaces and other languages have many endings.
"""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.domain.accounts import Platform
from creator_coach.domain.counts import DeltaKind
from creator_coach.imports.columns import normal

_PLATFORMS = (
    ("instagram", Platform.INSTAGRAM),
    ("facebook", Platform.FACEBOOK),
    ("threads", Platform.THREADS),
)
_FOLLOWERS = tuple(
    map(
        normal,
        (
            *("follow", "pengikut", "mengikuti", "diikuti", "seguidor", "seguimient", "seguiment", "abonn", "suivis"),
            *(
                "theo dõi",
                "takipçi",
                "obserwuj",
                "подписчик",
                "підписник",
                "フォロ",
                "팔로",
                "关注",
                "粉絲",
                "粉丝",
                "追蹤",
            ),
            *("ผู้ติดตาม", "متابع"),
        ),
    )
)
_OTHERS = tuple(
    map(
        normal,
        (
            *(
                "view",
                "tayang",
                "reach",
                "jangkau",
                "interac",
                "interaks",
                "visit",
                "kunjung",
                "click",
                "klik",
                "penonton",
            ),
            *("pemirsa", "earning", "pendapatan", "alcance", "alcanz", "visualiz", "visual", "impres", "impress"),
        ),
    )
)
_LOST = tuple(
    map(
        normal, ("unfollow", "berhenti", "deixa", "dejar", "dejaron", "désabonn", "lost", "hilang", "entfolg", "perdid")
    )
)
_NET = frozenset(map(normal, ("net", "bersih", "netto", "neto", "netos", "netas", "líquidos", "nets")))
_NEW = tuple(map(normal, ("new", "baru", "nuev", "nov", "neu", "nouv")))
_TOTAL = tuple(map(normal, ("total", "jumlah", "lifetime", "sepanjang masa", "gesamt")))


@dataclass(frozen=True, slots=True)
class Fact:
    """What a table of followers states: a kind of change, or totals where there is none."""

    kind: DeltaKind | None


def platform_in(*texts: str) -> Platform | None:
    """Return the platform of the first text that names one."""
    for text in texts:
        for word, platform in _PLATFORMS:
            if word in text.casefold():
                return platform
    return None


def fact_in(title: str) -> Fact | None:
    """Return what a title promises of followers, None for every other metric ("Views from followers" too)."""
    text = normal(title)
    if not _has(text, _FOLLOWERS) or _has(text, _OTHERS):
        return None
    if _has(text, _LOST):
        return Fact(DeltaKind.LOST)
    if {normal(word) for word in title.split()} & _NET:
        return Fact(DeltaKind.NET)
    is_total = _has(text, _TOTAL) and not _has(text, _NEW) and "follows" not in text
    return Fact(None if is_total else DeltaKind.GAINED)


def _has(text: str, parts: tuple[str, ...]) -> bool:
    return any(part in text for part in parts)
