"""What an import brought, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.app.import_files import Imported
from creator_coach.ui.texts.import_problems import problem_text
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.marker import N_

_FORMATS = {
    "instagram-data": N_("import", "Your Instagram data"),
    "tiktok-data": N_("import", "Your TikTok data"),
    "tiktok-studio": N_("import", "TikTok Studio"),
    "tiktok-business": N_("import", "TikTok Business Suite"),
    "meta-content": N_("import", "Posts from Meta Business Suite"),
    "meta-daily": N_("import", "Days from Meta Business Suite"),
    "youtube-studio": N_("import", "YouTube Studio"),
    "google-takeout": N_("import", "Google Takeout"),
    "x-analytics": N_("import", "X analytics"),
    "x-archive": N_("import", "Your X archive"),
    "facebook-data": N_("import", "Your Facebook data"),
    "linkedin-analytics": N_("import", "LinkedIn analytics"),
    "shopee-affiliate": N_("import", "Shopee Affiliates"),
    "mastodon-archive": N_("import", "Your Mastodon archive"),
    "table": N_("import", "A table of your own"),
    "creator-coach": N_("import", "An export of everything from Creator Coach"),
}


_NEW = {
    "follower_counts": N_("import", "Follower numbers"),
    "follower_deltas": N_("import", "Daily changes"),
    "posts": N_("import", "Posts"),
    "present_followers": N_("import", "Days of the follower list"),
    "orders": N_("import", "Orders"),
    "clicks": N_("import", "Days of clicks"),
}
_UPDATED = N_("import", "Updated")


def format_name(form: str | None) -> str:
    """Return what kind of file it is."""
    return QCoreApplication.translate("import", _FORMATS[form]) if form in _FORMATS else ""


def news_text(result: Imported) -> str:
    """Return what one file brings, in one line: Posts +3 · Updated +2; "" if there is nothing new."""
    tallies = [(name, getattr(result, kind)["new"]) for kind, name in _NEW.items()]
    tallies.append((_UPDATED, result.changed))
    said = [f"{QCoreApplication.translate('import', name)} {number(n, signed=True)}" for name, n in tallies if n]
    return " · ".join(said)


def import_text(result: Imported) -> str:
    """Return what one file brought, a line each."""
    say = QCoreApplication.translate
    if result.format is None:
        lines = [say("import", "{file}: nothing in it was recognised.").format(file=result.file)]
    elif news := news_text(result):
        lines = [f"{result.file}: {news}"]
    elif result.known:
        lines = [say("import", "{file}: nothing new, all of it is in your log already.").format(file=result.file)]
    else:
        lines = [say("import", "{file}: nothing for your log.").format(file=result.file)]
    if result.known and result.news:
        lines[0] += " · " + say("import", "{count} known already").format(count=number(result.known))
    if result.anchors:
        keys = ", ".join(map(str, result.anchors))
        lines.append(
            "  "
            + say("import", "To draw a line from it, log how many followers {account} has today.").format(account=keys)
        )
    return "\n".join([*lines, *(f"  {p.where}: {problem_text(p)}" for p in result.problems)])
