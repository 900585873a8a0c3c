"""What went wrong, in one plain sentence: what, where, what to do."""

from __future__ import annotations

import errno
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.language import day_full, number, size_text
from creator_coach.ui.texts.marker import N_

if TYPE_CHECKING:
    from creator_coach.app.open_store import StorageError

_RULES = {
    "number-not-whole": N_("problems", "Followers must be a whole number, for example 412."),
    "followers-negative": N_("problems", "Followers cannot be below zero. Type a number like 412."),
    "followers-too-many": N_("problems", "That is more than {limit} followers. Check the number."),
    "date-future": N_("problems", "{given} has not come yet. Use today or an earlier day."),
    "date-too-early": N_("problems", "{given} is too long ago. Check the year."),
    "date-form": N_("problems", "“{given}” is not a date. Write it like 23 Nov 2026 or 2026-11-23."),
    "time-form": N_("problems", "“{given}” is not a time. Write it like 16:30, or leave it empty."),
    "handle-empty": N_("problems", "Type the account name, for example @dapur.sari."),
    "handle-too-long": N_("problems", "The account name is longer than {limit} characters."),
    "handle-characters": N_("problems", "An account name has no spaces or special marks. Write it like @dapur.sari."),
    "account-form": N_("problems", "Write the account as PLATFORM:NAME, for example instagram:dapur.sari."),
    "account-known": N_("problems", "The account {given} is in your log already."),
    "account-unknown": N_("problems", "The account {given} is not in your log. Add it first."),
    "platform-unknown": N_("problems", "“{given}” is not a platform we know. Use one of: {known}."),
    "format-unknown": N_("problems", "“{given}” is not a format we know. Use one of: {known}."),
    "niche-empty": N_("problems", "Type your main topic in a few words, for example healthy recipes."),
    "niche-too-long": N_("problems", "The niche is longer than {limit} characters. A few words are enough."),
    "name-too-long": N_("problems", "The name is longer than {limit} characters."),
    "zone-unknown": N_("problems", "“{given}” is not a time zone. Write it like Asia/Jakarta."),
    "goal-out-of-range": N_("problems", "The goal must be a whole number from 1, for example 1000."),
    "plan-out-of-range": N_("problems", "Plan between 1 and {limit} posts a week."),
    "weekday-unknown": N_("problems", "Weekdays are mo, tu, we, th, fr, sa, su."),
    "caption-too-long": N_("problems", "The caption has {given} characters; the log keeps up to {limit}. Shorten it."),
    "sound-too-long": N_("problems", "The sound's name is longer than {limit} characters."),
    "link-too-long": N_("problems", "The link is longer than {limit} characters."),
    "too-many-hashtags": N_("problems", "{given} hashtags are more than the log keeps ({limit})."),
    "count-known": N_("problems", "There is a number for {given} already. Change that one, or delete it."),
    "hashtag-form": N_("problems", "“{given}” is not a hashtag. Use letters, with numbers or _ if you like."),
    "metric-out-of-range": N_("problems", "The number {given} for {metric} cannot be right. Check it."),
    "metric-form": N_("problems", "{metric} must be a whole number, or empty when you do not know it."),
    "change-empty": N_("problems", "Say what you change, for example: end each caption with a question."),
    "guess-empty": N_("problems", "Write your guess first, for example: views go up a little."),
    "experiment-too-long": N_("problems", "Keep it under {limit} characters; one sentence is enough."),
    "experiment-running": N_(
        "problems", "One experiment is running already. End it first: two changes at once tell nothing about either."
    ),
    "set-name-empty": N_("problems", "Give the set a short name, for example breakfast."),
    "set-name-too-long": N_("problems", "The name is longer than {limit} characters."),
    "money-form": N_("problems", "“{given}” is not an amount. Write it like Rp75.000 or 75rb."),
    "money-negative": N_("problems", "An amount cannot be below zero. Leave it empty if there is none."),
    "money-too-much": N_("problems", "That is more than {limit} rupiah. Check the number."),
    "brand-empty": N_("problems", "Type a name, for example Kopi Tetangga."),
    "text-too-long": N_("problems", "This has {given} characters; up to {limit} are kept. Shorten it."),
    "due-before-deal": N_("problems", "{given} is before the deal, which was agreed on {agreed}. Choose a later day."),
    "publish-before-deal": N_(
        "problems", "{given} is before the deal, which was agreed on {agreed}. Change one of the two days."
    ),
    "time-missing": N_("problems", "Type the agreed time too, for example 16:30."),
    "day-missing": N_("problems", "Type the agreed day too, for example 27 Nov."),
    "target-form": N_("problems", "A target is a whole number above zero, for example 25."),
    "rate-form": N_("problems", "A rate is a per cent between 0 and 100, for example 5 %."),
    "follow-up-passed": N_("problems", "{given} has passed. Choose today or a later day to get in touch."),
    "fact-what-empty": N_("problems", "Say what the fact is, in one sentence."),
    "fact-source-empty": N_("problems", "Say where you have it from, for example the platform's help page."),
    "fact-value-missing": N_("problems", "Type the number, for example 600."),
    "fact-value-form": N_("problems", "“{given}” is not a number that fits here. Write it like 600 or 1.5."),
    "fact-range": N_("problems", "The first number is larger than the second. Swap them."),
    "fact-year-form": N_("problems", "Write the year with four digits, for example 2026."),
    "fact-year": N_("problems", "The year must lie between {first} and {last}."),
    "fact-check-past": N_("problems", "{given} is over already. Choose a day ahead to check it again."),
    "service-empty": N_("problems", "Name the service, for example 1 reel on Instagram."),
    "price-missing": N_("problems", "Type a price, for example 75rb. For a gift it is 0."),
    "who-empty": N_("problems", "Type a name or an account, for example @dapur.rina."),
    "answer-day": N_("problems", "Say what the answer was, and when it came."),
    "done-after-no": N_("problems", "The answer was no. Change it to yes first, then say when it was done."),
    "thanked-before-done": N_("problems", "Say first when it was done, then when you thanked them."),
    "step-order": N_("problems", "{given} is before {before}, when the step before was taken. Change one of the days."),
    "photo-too-big": N_("problems", "The photo is larger than {limit} MB. Choose a smaller one."),
    "photo-unreadable": N_("problems", "This file cannot be read as a photo. Choose a JPG, PNG or WebP picture."),
    "delta-out-of-range": N_("problems", "The change {given} cannot be right. Check it."),
}
_STORAGE = {
    "data-missing": N_(
        "problems", "The data file {path} is not there. Put it back, restore a backup, or start with another file name."
    ),
    "data-empty": N_(
        "problems",
        "The data file {path} is empty, so something went wrong with it. Nothing was changed; restore a backup.",
    ),
    "data-not-ours": N_("problems", "{path} is not a Creator Coach file. It was left as it is; choose another file."),
    "data-damaged": N_(
        "problems",
        "The data file {path} is damaged. Nothing was written to it; restore a backup, or salvage what is left.",
    ),
    "data-disk-full": N_(
        "problems",
        "The disk with {path} is full ({free} free). The last change was not kept, everything before it is. Make room, about 20 MB, and do it again.",
    ),
    "data-read-only": N_(
        "problems",
        "{path} cannot be written: the file or its folder is read-only. Nothing was changed; allow writing, or use a data file in another folder.",
    ),
    "disk-full": N_(
        "problems",
        "There is not enough room in {path}: {needed} are needed, {free} are free. Nothing was changed; make room and try again.",
    ),
    "disk-read-only": N_(
        "problems", "{path} cannot be written ({reason}). Nothing was changed; choose another folder or allow writing."
    ),
    "backup-missing": N_("problems", "There is no file {path}. Check the name and the folder."),
    "backup-damaged": N_(
        "problems", "{path} is damaged: it is not what was once written. Nothing was changed; choose another backup."
    ),
    "backup-not-ours": N_(
        "problems", "{path} is not a backup of Creator Coach. Nothing was changed; choose another file."
    ),
    "no-restore-to-undo": N_("problems", "{path} was not restored before, so there is nothing to take back."),
    "nothing-readable": N_(
        "problems", "Nothing in {path} can be read any more. It was left as it is; restore a backup."
    ),
    "data-too-new": N_(
        "problems", "{path} was written by a newer Creator Coach. It was left untouched; update the app to open it."
    ),
    "data-in-use": N_("problems", "Creator Coach is already open with {path}. Use that window, or close it first."),
    "disk": N_("problems", "{path} could not be read or written ({reason}). Check the folder and the free space."),
    "backup-failed": N_(
        "problems", "The backup {path} could not be made, so nothing was changed. Check the free space."
    ),
    "upgrade-failed": N_("problems", "{path} could not be upgraded. It is unchanged; keep it and tell us."),
}


def rule_problem(error: RuleError) -> str:
    """Return the sentence for input that breaks a rule."""
    details = {name: _written(value) for name, value in error.details.items()}
    return QCoreApplication.translate("problems", _RULES.get(error.code, error.code)).format_map(_Blank(details))


def storage_problem(code: str, path: object, **details: object) -> str:
    """Return the sentence for trouble with the data file; `needed` and `free` are bytes."""
    sizes = {name: size_text(size) for name in ("needed", "free") if isinstance(size := details.get(name), int)}
    if isinstance(path, Path) and "free" not in sizes:
        sizes["free"] = size_text(_free(path))
    said = {"path": str(path), "reason": str(details.get("reason", ""))}
    return QCoreApplication.translate("problems", _STORAGE.get(code, code)).format_map(_Blank({**said, **sizes}))


def trouble_text(error: StorageError | OSError) -> str:
    """Return the sentence for trouble with the data file, or with a file of the user's."""
    if isinstance(error, OSError):
        code = "disk-full" if error.errno == errno.ENOSPC else "disk"
        return storage_problem(code, error.filename or "", reason=error.strerror or error)
    return storage_problem(error.code, error.path, **error.details)


def _free(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return 0


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _written(value: object) -> str:
    if isinstance(value, date):
        return day_full(value)
    if isinstance(value, int):
        return number(value)
    return str(value)[:60]


def knows_rule(code: str) -> bool:
    """Whether there is a sentence for a code."""
    return code in _RULES


def no_window_text(packages: tuple[str, ...]) -> str:
    """Return why no window can be opened, and what to do."""
    if packages:
        text = QCoreApplication.translate(
            "problems",
            "The window needs system libraries that are missing. Install them with: sudo apt install {packages}",
        )
        return text.format(packages=" ".join(packages))
    return QCoreApplication.translate("problems", "There is no display here, so this is the report as text.")
