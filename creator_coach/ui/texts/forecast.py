"""The forecast in words: a range before a date, months rather than days, and what is missing where there is none."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from creator_coach.app.standing import Standing
from creator_coach.domain.growth import Forecast
from creator_coach.domain.pace import weekly_needed
from creator_coach.ui.texts.language import day_short, month_name, month_year, number

_SOON = timedelta(weeks=6)
_A_YEAR = timedelta(days=330)


def between(earliest: date, latest: date, today: date) -> str:
    """Return "April and October 2027", or days where the end is within six weeks."""
    if latest - today <= _SOON:
        first, last = day_short(earliest), day_short(latest)
    elif earliest.year == latest.year:
        first, last = month_name(earliest), month_year(latest)
    else:
        first, last = month_year(earliest), month_year(latest)
    both = QCoreApplication.translate("forecast", "{first} and {last}").format(first=first, last=last)
    return last if first == last or (month_year(earliest) == month_year(latest) and latest - today > _SOON) else both


def around(likely: date, today: date) -> str:
    """Return "around June", or a day within six weeks."""
    if likely - today <= _SOON:
        when = day_short(likely)
    else:
        when = month_name(likely) if likely - today < _A_YEAR else month_year(likely)
    return QCoreApplication.translate("forecast", "around {month}").format(month=when)


def headline(standing: Standing, today: date) -> str:
    """Return the finding in one sentence."""
    return reach_words(standing.forecast, standing.goal, today)


def reach_words(given: Forecast, target: int, today: date) -> str:
    """Return when a target is likely, in one sentence."""
    goal = number(target)
    if given.status == "reached":
        return QCoreApplication.translate("forecast", "{goal} followers reached").format(goal=goal)
    if given.status == "too-few-counts":
        return QCoreApplication.translate("forecast", "{goal} followers: no range yet").format(goal=goal)
    if given.status == "flat" or given.earliest is None or given.likely is None:
        return QCoreApplication.translate("forecast", "{goal} followers: no honest date at this pace").format(goal=goal)
    if given.latest is None:
        text = QCoreApplication.translate("forecast", "{goal} followers: from {first} on, perhaps more than five years")
        return text.format(goal=goal, first=month_year(given.earliest))
    if month_year(given.earliest) == month_year(given.latest) and given.latest - today > _SOON:
        text = QCoreApplication.translate("forecast", "{goal} followers: likely in {month}")
        return text.format(goal=goal, month=month_year(given.latest))
    text = QCoreApplication.translate("forecast", "{goal} followers: likely between {range}")
    return text.format(goal=goal, range=between(given.earliest, given.latest, today))


def missing(standing: Standing, today: date) -> str:
    """Return what is missing for a range, or what would change a flat one; empty where there is a range."""
    given = standing.forecast
    if given.status == "too-few-counts":
        if given.needed > 0:
            text = QCoreApplication.translate("forecast", "A range needs 4 numbers over 2 weeks. Still missing: {n}.")
            return text.format(n=given.needed)
        if given.enough_on is not None and given.enough_on > today:
            text = QCoreApplication.translate(
                "forecast", "A range needs 2 weeks of numbers. Log one on or after {day}."
            )
            return text.format(day=day_short(given.enough_on))
        return QCoreApplication.translate(
            "forecast", "A range needs 4 numbers over 2 weeks. Log the next one when you can."
        )
    if given.status == "flat" and standing.followers is not None:
        needed = weekly_needed(standing.followers, standing.goal)
        if standing.pace is not None and standing.pace.per_week <= -1:
            text = QCoreApplication.translate(
                "forecast",
                "Your number has been going down, so no honest date can be given. About +{pace} a week would reach it in a year.",
            )
        else:
            text = QCoreApplication.translate(
                "forecast",
                "Your number hardly moves, so no honest date can be given. About +{pace} a week would reach it in a year.",
            )
        return text.format(pace=number(max(1, round(needed))))
    if given.status == "ok" and given.spike:
        return QCoreApplication.translate("forecast", "Your last count jumped, so this range is less sure than usual.")
    return ""
