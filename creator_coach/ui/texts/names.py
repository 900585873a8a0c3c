"""Names of things: platforms, formats, tiers, metrics, rooms, what a change did."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from creator_coach.domain.accounts import Account, Platform
from creator_coach.domain.posts import Format
from creator_coach.domain.profile import Kind
from creator_coach.domain.tiers import Tier

_PLATFORMS = {
    Platform.INSTAGRAM: "Instagram",
    Platform.TIKTOK: "TikTok",
    Platform.YOUTUBE: "YouTube",
    Platform.FACEBOOK: "Facebook",
    Platform.X: "X (Twitter)",
    Platform.SHOPEE_VIDEO: "Shopee Video",
    Platform.THREADS: "Threads",
    Platform.OTHER: QT_TRANSLATE_NOOP("names", "Other"),
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
    Format.REEL: QT_TRANSLATE_NOOP("names", "Reel"),
    Format.VIDEO: QT_TRANSLATE_NOOP("names", "Video"),
    Format.CAROUSEL: QT_TRANSLATE_NOOP("names", "Carousel"),
    Format.PHOTO: QT_TRANSLATE_NOOP("names", "Photo"),
    Format.STORY: QT_TRANSLATE_NOOP("names", "Story"),
    Format.LIVE: QT_TRANSLATE_NOOP("names", "Live"),
    Format.TEXT: QT_TRANSLATE_NOOP("names", "Text"),
    Format.OTHER: QT_TRANSLATE_NOOP("names", "Not said"),
}
_TIERS = {
    Tier.STARTING: QT_TRANSLATE_NOOP("names", "starting"),
    Tier.NANO: QT_TRANSLATE_NOOP("names", "nano"),
    Tier.MICRO: QT_TRANSLATE_NOOP("names", "micro"),
    Tier.MACRO: QT_TRANSLATE_NOOP("names", "macro"),
    Tier.MEGA: QT_TRANSLATE_NOOP("names", "mega"),
}
_KINDS = {
    Kind.NATIVE: QT_TRANSLATE_NOOP("names", "Starting from zero"),
    Kind.NON_NATIVE: QT_TRANSLATE_NOOP("names", "Already known somewhere"),
}
_METRICS = {
    "views": QT_TRANSLATE_NOOP("names", "Views"),
    "reach": QT_TRANSLATE_NOOP("names", "Reach"),
    "likes": QT_TRANSLATE_NOOP("names", "Likes"),
    "comments": QT_TRANSLATE_NOOP("names", "Comments"),
    "shares": QT_TRANSLATE_NOOP("names", "Shares"),
    "saves": QT_TRANSLATE_NOOP("names", "Saves"),
    "follows": QT_TRANSLATE_NOOP("names", "New followers"),
}
_CHANGES = {
    "log-followers": QT_TRANSLATE_NOOP("changes", "log followers"),
    "edit-count": QT_TRANSLATE_NOOP("changes", "edit follower count"),
    "delete-count": QT_TRANSLATE_NOOP("changes", "delete follower count"),
    "log-post": QT_TRANSLATE_NOOP("changes", "log post"),
    "edit-post": QT_TRANSLATE_NOOP("changes", "edit post"),
    "delete-post": QT_TRANSLATE_NOOP("changes", "delete post"),
    "add-account": QT_TRANSLATE_NOOP("changes", "add account"),
    "rename-account": QT_TRANSLATE_NOOP("changes", "rename account"),
    "archive-account": QT_TRANSLATE_NOOP("changes", "archive account"),
    "unarchive-account": QT_TRANSLATE_NOOP("changes", "bring account back"),
    "choose-focus": QT_TRANSLATE_NOOP("changes", "choose focus account"),
    "change-profile": QT_TRANSLATE_NOOP("changes", "change profile"),
    "change-plan": QT_TRANSLATE_NOOP("changes", "change posting plan"),
    "rest-week": QT_TRANSLATE_NOOP("changes", "declare rest week"),
    "no-rest-week": QT_TRANSLATE_NOOP("changes", "take back rest week"),
    "change-setting": QT_TRANSLATE_NOOP("changes", "change setting"),
    "tick-step": QT_TRANSLATE_NOOP("changes", "tick step"),
    "untick-step": QT_TRANSLATE_NOOP("changes", "untick step"),
    "rate-item": QT_TRANSLATE_NOOP("changes", "self-rating"),
    "write-note": QT_TRANSLATE_NOOP("changes", "write note"),
    "import": QT_TRANSLATE_NOOP("changes", "bring in file"),
    "start": QT_TRANSLATE_NOOP("changes", "first entries"),
}


def _name(text: str) -> str:
    return QCoreApplication.translate("names", text)


def platform_name(platform: Platform) -> str:
    """Return a platform's own name."""
    return _name(_PLATFORMS[platform])


def platform_of(account: Account) -> str:
    """Return the platform of an account, by the user's own name where the product knows none."""
    return account.draft.platform_name or platform_name(account.platform)


def platform_letters(platform: Platform) -> str:
    """Return the two letters that stand for a platform."""
    return _LETTERS[platform]


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


def change_name(label: str) -> str:
    """Return what a change did, as the menu says it after Undo."""
    return QCoreApplication.translate("changes", _CHANGES.get(label, label))
