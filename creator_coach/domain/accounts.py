"""Accounts: one handle on one platform."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from creator_coach.domain.errors import RuleError

AccountId = NewType("AccountId", int)

HANDLE_LIMIT = 100
_NOT_IN_A_HANDLE = re.compile(r"[\s:/\\@,;\"'<>\x00-\x1f\x7f]")
_NOT_IN_A_TITLE = re.compile(r"[:/\\@,;\"<>\x00-\x1f\x7f]")


class Platform(StrEnum):
    """The platforms that the product knows (ids are part of the command line's contract)."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    X = "x"
    SHOPEE_VIDEO = "shopee-video"
    THREADS = "threads"
    OTHER = "other"


HAVE_TITLES = frozenset((Platform.YOUTUBE, Platform.FACEBOOK, Platform.SHOPEE_VIDEO, Platform.OTHER))
"""Platforms where an account may only be known by a title with spaces: a channel, a page."""


def clean_handle(text: str, platform: Platform | None = None) -> str:
    """Return a handle without its @ and outer spaces. Where the platform has titles, spaces inside are fine.

    Raises:
        RuleError: `handle-empty`, `handle-too-long` or `handle-characters`.
    """
    handle = text.strip().removeprefix("@").strip()
    if not handle:
        raise RuleError("handle-empty")
    if len(handle) > HANDLE_LIMIT:
        raise RuleError("handle-too-long", limit=HANDLE_LIMIT)
    refused = _NOT_IN_A_TITLE if platform in HAVE_TITLES else _NOT_IN_A_HANDLE
    if refused.search(handle):
        raise RuleError("handle-characters", given=handle)
    return handle


def handle_from_title(title: str) -> str:
    """Return a title as a handle, without the characters that no handle may have; it may be empty."""
    return " ".join(_NOT_IN_A_TITLE.sub(" ", title).split())[:HANDLE_LIMIT].strip()


def platform_named(text: str) -> Platform:
    """Return the platform with this id.

    Raises:
        RuleError: `platform-unknown`.
    """
    try:
        return Platform(text.strip().lower())
    except ValueError:
        raise RuleError("platform-unknown", given=text, known=", ".join(Platform)) from None


@dataclass(frozen=True, slots=True)
class AccountKey:
    """What names an account from outside: `instagram:dapur.sari`."""

    platform: Platform
    handle: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "handle", clean_handle(self.handle, self.platform))

    @classmethod
    def parse(cls, text: str) -> AccountKey:
        """Read PLATFORM:HANDLE.

        Raises:
            RuleError: `account-form`, or what platform_named and clean_handle raise.
        """
        name, colon, handle = text.partition(":")
        if not colon:
            raise RuleError("account-form", given=text)
        return cls(platform_named(name), handle)

    def same_as(self, other: AccountKey) -> bool:
        """Platforms do not tell upper case from lower case in a handle."""
        return self.platform == other.platform and self.handle.casefold() == other.handle.casefold()

    def __str__(self) -> str:
        return f"{self.platform}:{self.handle}"


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account before it has an id; `platform_name` is the user's own name for platform `other`."""

    platform: Platform
    handle: str
    platform_name: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "handle", clean_handle(self.handle, self.platform))

    @property
    def key(self) -> AccountKey:
        """What names the account from outside."""
        return AccountKey(self.platform, self.handle)


@dataclass(frozen=True, slots=True)
class Account:
    """A stored account. `focus` marks the one that Today leads with."""

    id: AccountId
    draft: AccountDraft
    archived: bool = False
    focus: bool = False

    @property
    def platform(self) -> Platform:
        """Where the account is."""
        return self.draft.platform

    @property
    def handle(self) -> str:
        """The handle without @."""
        return self.draft.handle
