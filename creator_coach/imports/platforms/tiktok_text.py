"""The TXT variant of TikTok's data download: blocks of "label: value" lines whose labels may be in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics
from creator_coach.imports.columns import normal
from creator_coach.imports.drafts import draft
from creator_coach.imports.drop import Drop
from creator_coach.imports.harvest import Page
from creator_coach.imports.numbers import whole_in
from creator_coach.imports.reading import Source

_LINE = re.compile(r"([^:\n]{1,60}):[ \t]*(.*)")
_DATE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: UTC)?")
_LINK = re.compile(r"https?://\S+")
_VIDEO_ID = re.compile(r"/(video|photo)/(\d{15,20})", re.ASCII)
_SOUND = ("sound", "suara", "musik", "music", "geluid")
_LIKES = ("like", "suka", "vind", "curtidas", "gusta", "aime")
_USERNAMES = frozenset(
    map(normal, ("Username", "Nama pengguna", "Gebruikersnaam", "Benutzername", "Nom d'utilisateur", "Nome de usuário"))
) | {normal("Nombre de usuario")}
_HANDLE = re.compile(r"[\w.]{1,50}")
_PERSON = 2
_Block = tuple[int, list[tuple[str, str]]]


def _blocks(text: str) -> Iterator[_Block]:
    """Yield (first line, its label and value pairs) of each block."""
    block: list[tuple[str, str]] = []
    start = 1
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            if block:
                yield start, block
            block = []
        elif match := _LINE.fullmatch(line.strip()):
            if not block:
                start = number
            block.append((match[1].strip(), match[2].strip()))
        elif block:
            label, value = block[-1]
            block[-1] = (label, f"{value}\n{line.strip()}")
    if block:
        yield start, block


def _date_of(block: list[tuple[str, str]]) -> datetime | None:
    for _, value in block:
        if match := _DATE.fullmatch(value):
            try:
                return datetime.fromisoformat(match[1]).replace(tzinfo=UTC)
            except ValueError:
                return None
    return None


def _is_person(block: list[tuple[str, str]]) -> bool:
    return len(block) == _PERSON and _date_of(block) is not None and not any(_LINK.match(v) for _, v in block)


def _is_post(block: list[tuple[str, str]]) -> bool:
    return _date_of(block) is not None and any(_LINK.match(value) for _, value in block)


def username_in(text: str) -> str | None:
    """Return the account that a text about the profile names, None where no label is known."""
    for _, block in _blocks(text[:20_000]):
        for label, value in block:
            if normal(label) in _USERNAMES and _HANDLE.fullmatch(value):
                return value
    return None


def is_list_of_people(text: str) -> bool:
    """Whether a text begins with a date and a name."""
    return any(_is_person(block) for _, block in list(_blocks(text[:20_000]))[:3])


def is_list_of_posts(text: str) -> bool:
    """Whether a text begins with a date and a link."""
    return any(_is_post(block) for _, block in list(_blocks(text[:20_000]))[:3])


def read_people(page: Page, text: str, source: Source, drop: Drop) -> None:
    """Count the present followers of each day."""
    latest: dict[str, datetime] = {}
    for _, block in _blocks(text):
        when = _date_of(block)
        if when and _is_person(block):
            name = next(value for _, value in block if not _DATE.fullmatch(value)).casefold()
            latest[name] = max(when, latest.get(name, when))
    for when in latest.values():
        page.present(source, drop.day_of(when))


def read_posts(page: Page, text: str, source: Source) -> None:
    """Read the videos."""
    for line, block in _blocks(text):
        when = _date_of(block)
        if when is None or not _is_post(block):
            continue
        link = next(value for _, value in block if _LINK.match(value)).split()[0]
        match = _VIDEO_ID.search(link)
        page.post(
            source,
            draft(
                page,
                line,
                when,
                _worded(block, ("title", "judul", "caption", "titel", "título", "titre")),
                format=Format.PHOTO if match and match[1] == "photo" else Format.VIDEO,
                sound=_worded(block, _SOUND),
                link=link if match else "",
                platform_id=match[2] if match else "",
                metrics=Metrics(likes=_likes(block)),
            ),
        )


def _worded(block: list[tuple[str, str]], words: tuple[str, ...]) -> str:
    return next((value for label, value in block if label.casefold().startswith(words)), "")


def _likes(block: list[tuple[str, str]]) -> int | None:
    text = _worded(block, _LIKES)
    try:
        return whole_in(text)
    except RuleError:
        return None
