"""Names of things: platforms, formats, tiers, metrics."""

from __future__ import annotations

from creator_coach.domain.accounts import Account, AccountKey, Platform
from creator_coach.domain.posts import Format
from creator_coach.domain.profile import Kind
from creator_coach.domain.tiers import Tier
from creator_coach.ui.texts.language import say
from creator_coach.ui.texts.marker import N_

INDONESIAN_ZONES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}
_PLATFORMS = {
    Platform.INSTAGRAM: "Instagram",
    Platform.TIKTOK: "TikTok",
    Platform.YOUTUBE: "YouTube",
    Platform.FACEBOOK: "Facebook",
    Platform.X: "X (Twitter)",
    Platform.SHOPEE_VIDEO: "Shopee Video",
    Platform.THREADS: "Threads",
    Platform.OTHER: N_("names", "Other"),
}
_LETTERS = {
    Platform.INSTAGRAM: "IG",
    Platform.TIKTOK: "TT",
    Platform.YOUTUBE: "YT",
    Platform.FACEBOOK: "FB",
    Platform.X: "X",
    Platform.SHOPEE_VIDEO: "SV",
    Platform.THREADS: "TH",
    Platform.OTHER: "··",
}
_FORMATS = {
    Format.REEL: N_("names", "Reel"),
    Format.VIDEO: N_("names", "Video"),
    Format.CAROUSEL: N_("names", "Carousel"),
    Format.PHOTO: N_("names", "Photo"),
    Format.STORY: N_("names", "Story"),
    Format.LIVE: N_("names", "Live"),
    Format.TEXT: N_("names", "Text"),
    Format.OTHER: N_("names", "Not said"),
}
_TIERS = {
    Tier.STARTING: N_("names", "starting"),
    Tier.NANO: N_("names", "nano"),
    Tier.MICRO: N_("names", "micro"),
    Tier.MACRO: N_("names", "macro"),
    Tier.MEGA: N_("names", "mega"),
}
_KINDS = {
    Kind.NATIVE: N_("names", "Starting from zero"),
    Kind.NON_NATIVE: N_("names", "Already known somewhere"),
}
_METRICS = {
    "views": N_("names", "Views"),
    "reach": N_("names", "Reach"),
    "likes": N_("names", "Likes"),
    "comments": N_("names", "Comments"),
    "shares": N_("names", "Shares"),
    "saves": N_("names", "Saves"),
    "follows": N_("names", "New followers"),
}


def _name(text: str) -> str:
    return say("names", text)


def platform_name(platform: Platform) -> str:
    """Return a platform's own name."""
    return _name(_PLATFORMS[platform])


def platform_of(account: Account) -> str:
    """Return the platform of an account, by the user's own name where the product knows none."""
    return account.draft.platform_name or platform_name(account.platform)


def account_name(account: Account) -> str:
    """Return what tells an account from the others: platform and handle."""
    return f"{platform_of(account)} · @{account.handle}"


def key_name(key: AccountKey) -> str:
    """Return an account that need not be in the log yet, as account_name does; the handle alone of other platforms."""
    return f"@{key.handle}" if key.platform is Platform.OTHER else f"{platform_name(key.platform)} @{key.handle}"


def platform_letters(platform: Platform, name: str = "") -> str:
    """Return the two letters that stand for a platform, the first of its name where the product knows none."""
    return name[:2].upper() if platform is Platform.OTHER and name else _LETTERS[platform]


def letters_of(account: Account) -> str:
    """Return the two letters that stand for the platform of an account."""
    return platform_letters(account.platform, account.draft.platform_name)


def format_name(form: Format) -> str:
    """Return the name of a format."""
    return _name(_FORMATS[form])


def tier_name(tier: Tier) -> str:
    """Return the name of a tier."""
    return _name(_TIERS[tier])


def kind_name(kind: Kind) -> str:
    """Return the name of a kind of beginner."""
    return _name(_KINDS[kind])


def metric_name(metric: str) -> str:
    """Return the name of a metric."""
    return _name(_METRICS[metric])
