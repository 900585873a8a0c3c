"""What went wrong, in one plain sentence: what, where, what to do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.language import day_full, number

_RULES = {
    "number-not-whole": QT_TRANSLATE_NOOP("problems", "Followers must be a whole number, for example 412."),
    "followers-negative": QT_TRANSLATE_NOOP("problems", "Followers cannot be below zero. Type a number like 412."),
    "followers-too-many": QT_TRANSLATE_NOOP("problems", "That is more than {limit} followers. Check the number."),
    "date-future": QT_TRANSLATE_NOOP("problems", "{given} has not come yet. Use today or an earlier day."),
    "date-too-early": QT_TRANSLATE_NOOP("problems", "{given} is too long ago. Check the year."),
    "date-form": QT_TRANSLATE_NOOP("problems", "“{given}” is not a date. Write it like 23 Nov 2026 or 2026-11-23."),
    "time-form": QT_TRANSLATE_NOOP("problems", "“{given}” is not a time. Write it like 16:30, or leave it empty."),
    "handle-empty": QT_TRANSLATE_NOOP("problems", "Type the account name, for example @dapur.sari."),
    "handle-too-long": QT_TRANSLATE_NOOP("problems", "The account name is longer than {limit} characters."),
    "handle-characters": QT_TRANSLATE_NOOP(
        "problems", "An account name has no spaces or special marks. Write it like @dapur.sari."
    ),
    "account-form": QT_TRANSLATE_NOOP("problems", "Write the account as PLATFORM:NAME, for example instagram:dapur.sari."),
    "account-known": QT_TRANSLATE_NOOP("problems", "The account {given} is in your log already."),
    "account-unknown": QT_TRANSLATE_NOOP("problems", "The account {given} is not in your log. Add it first."),
    "platform-unknown": QT_TRANSLATE_NOOP("problems", "“{given}” is not a platform we know. Use one of: {known}."),
    "format-unknown": QT_TRANSLATE_NOOP("problems", "“{given}” is not a format we know. Use one of: {known}."),
    "niche-empty": QT_TRANSLATE_NOOP("problems", "Type your main topic in a few words, for example healthy recipes."),
    "niche-too-long": QT_TRANSLATE_NOOP("problems", "The niche is longer than {limit} characters. A few words are enough."),
    "name-too-long": QT_TRANSLATE_NOOP("problems", "The name is longer than {limit} characters."),
    "zone-unknown": QT_TRANSLATE_NOOP("problems", "“{given}” is not a time zone. Write it like Asia/Jakarta."),
    "goal-out-of-range": QT_TRANSLATE_NOOP("problems", "The goal must be a whole number from 1, for example 1000."),
    "plan-out-of-range": QT_TRANSLATE_NOOP("problems", "Plan between 1 and {limit} posts a week."),
    "weekday-unknown": QT_TRANSLATE_NOOP("problems", "Weekdays are mo, tu, we, th, fr, sa, su."),
    "caption-too-long": QT_TRANSLATE_NOOP("problems", "The caption has {given} characters; the log keeps up to {limit}. Shorten it."),
    "sound-too-long": QT_TRANSLATE_NOOP("problems", "The sound's name is longer than {limit} characters."),
    "link-too-long": QT_TRANSLATE_NOOP("problems", "The link is longer than {limit} characters."),
    "too-many-hashtags": QT_TRANSLATE_NOOP("problems", "{given} hashtags are more than the log keeps ({limit})."),
    "metric-out-of-range": QT_TRANSLATE_NOOP("problems", "The number {given} for {metric} cannot be right. Check it."),
    "metric-form": QT_TRANSLATE_NOOP("problems", "{metric} must be a whole number, or empty when you do not know it."),
    "delta-out-of-range": QT_TRANSLATE_NOOP("problems", "The change {given} cannot be right. Check it."),
}
_STORAGE = {
    "data-missing": QT_TRANSLATE_NOOP(
        "problems", "The data file {path} is not there. Put it back, or start a new one with another file name."
    ),
    "data-empty": QT_TRANSLATE_NOOP(
        "problems", "The data file {path} is empty, so something went wrong with it. Nothing was changed; restore a copy or move it away."
    ),
    "data-not-ours": QT_TRANSLATE_NOOP("problems", "{path} is not a Creator Coach file. It was left as it is; choose another file."),
    "data-damaged": QT_TRANSLATE_NOOP(
        "problems", "The data file {path} is damaged. Nothing was written to it; restore a copy or move it away."
    ),
    "data-too-new": QT_TRANSLATE_NOOP(
        "problems", "{path} was written by a newer Creator Coach. It was left untouched; update the app to open it."
    ),
    "data-in-use": QT_TRANSLATE_NOOP("problems", "Creator Coach is already open with {path}. Use that window, or close it first."),
    "disk": QT_TRANSLATE_NOOP("problems", "{path} could not be read or written ({reason}). Check the folder and the free space."),
    "upgrade-failed": QT_TRANSLATE_NOOP("problems", "{path} could not be upgraded. It is unchanged; keep it and tell us."),
}


def rule_problem(error: RuleError) -> str:
    """Return the sentence for input that breaks a rule."""
    details = {name: _written(value) for name, value in error.details.items()}
    return QCoreApplication.translate("problems", _RULES.get(error.code, error.code)).format_map(_Blank(details))


def storage_problem(code: str, path: object, reason: object = "") -> str:
    """Return the sentence for trouble with the data file."""
    text = QCoreApplication.translate("problems", _STORAGE.get(code, code))
    return text.format(path=path, reason=reason)


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _written(value: object) -> str:
    if isinstance(value, date):
        return day_full(value)
    if isinstance(value, int):
        return number(value)
    return str(value)[:60]
