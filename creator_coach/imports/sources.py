"""Which account a row is about, where the table has a column that says so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from creator_coach.domain.accounts import Platform, clean_handle
from creator_coach.domain.errors import RuleError
from creator_coach.imports.layout import Layout
from creator_coach.imports.reading import Source
from creator_coach.imports.rows import KEPT, Row
from creator_coach.imports.words import phrase, words

_LONGEST = 200
_BETWEEN = re.compile(r"[\s()\[\]|,;]+|(?<=\s)[-\u2013/](?=\s)")


@lru_cache(KEPT)
def account_in(text: str) -> Source:
    """Read an account as people write it: @dapur.sari, IG @dapur.sari, tiktok:warung, dapur.sari (IG), TikTok.

    Raises:
        RuleError: `account-unreadable`.
    """
    if platform := _platform(text):
        return Source(platform)
    name, colon, handle = text.partition(":")
    if colon and (platform := _platform(name)):
        return Source(platform, _handle(handle, text))
    parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFKC", text[:_LONGEST])) if part]
    for at in range(len(parts), 0, -1):
        for rest, named in ((parts[at:], parts[:at]), (parts[:-at], parts[-at:])):
            if len(rest) == 1 and (platform := _platform(" ".join(named))):
                return Source(platform, _handle(rest[0], text))
    return Source(None, _handle("".join(parts) if len(parts) == 1 else "", text))


def platform_in(text: str) -> Source:
    """Read the cell of a platform column, which may name the account too.

    Raises:
        RuleError: `platform-unknown`.
    """
    try:
        source = account_in(text)
    except RuleError:
        source = Source()
    if source.platform is None:
        raise RuleError("platform-unknown", given=text)
    return source


def account_column(layout: Layout, rows: Sequence[Row]) -> int | None:
    """Return the column of accounts, or None where it holds one and the same name that is no handle.

    Raises:
        RuleError: `account-unreadable`, for that one name.
    """
    at = layout.named.get("account")
    texts = {text for row in rows if (text := row.cell(at))}
    if len(texts) == 1:
        account_in(texts.pop())
    return at


def source_of(row: Row, layout: Layout, account: int | None) -> Source:
    """Return what a row says of its account.

    Raises:
        RuleError: `platform-unknown` or `account-unreadable`.
    """
    platform_text, account_text = row.cell(layout.named.get("platform")), row.cell(account)
    platform = platform_in(platform_text) if platform_text else Source()
    named = account_in(account_text) if account_text else Source()
    return Source(
        platform.platform or named.platform or layout.purpose.platform,
        named.handle or platform.handle,
    )


def _platform(text: str) -> Platform | None:
    platform, rest = words().platform_in(phrase(text)) if len(text) <= _LONGEST else (None, ())
    return platform if not rest and "@" not in text else None


def _handle(handle: str, text: str) -> str:
    try:
        return clean_handle(handle)
    except RuleError:
        raise RuleError("account-unreadable", given=text) from None
