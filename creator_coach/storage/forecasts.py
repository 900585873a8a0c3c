"""Forecasts as they were given, so that they can be checked: one an account and day, with the count's range ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from creator_coach.domain.accounts import AccountId
from creator_coach.domain.growth import Forecast
from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Row, Table, UnitOfWork


@dataclass(frozen=True, slots=True)
class GivenRange:
    """The range that was given on a day for some days ahead: (day, low, likely, high), the nearest first."""

    given_on: date
    points: tuple[tuple[date, float, float, float], ...]

    def on(self, day: date) -> tuple[float, float] | None:
        """Return the range of a day, on a straight line between its neighbours; None outside of what was given."""
        after = next((k for k, point in enumerate(self.points) if point[0] >= day), None)
        if after is None or (after == 0 and self.points[0][0] != day):
            return None
        if self.points[after][0] == day:
            return self.points[after][1], self.points[after][3]
        (start, low, _, high), (end, next_low, _, next_high) = self.points[after - 1 : after + 1]
        part = (day - start).days / (end - start).days
        return low + part * (next_low - low), high + part * (next_high - high)


@dataclass(frozen=True, slots=True)
class Told:
    """A forecast as it was told on a day: the target, and the days ahead whose range is kept."""

    day: date
    target: int
    forecast: Forecast
    ahead: tuple[date, ...]


def keep_forecast(work: UnitOfWork, account: AccountId, told: Told) -> None:
    """Store what an account was told on a day, in place of what was stored that day before."""
    drop_forecast(work, account, told.day)
    given = told.forecast
    forecast_id = work.insert(
        Table.FORECAST_GIVEN,
        {
            "account_id": account,
            "given_on": told.day.isoformat(),
            "target": told.target,
            "status": given.status.value,
            "earliest": given.earliest and given.earliest.isoformat(),
            "likely": given.likely and given.likely.isoformat(),
            "latest": given.latest and given.latest.isoformat(),
        },
    )
    for on in told.ahead:
        low, likely, high = (round(value, 1) for value in given.at(on))
        row: Row = {"forecast_id": forecast_id, "day": on.isoformat(), "low": low, "likely": likely, "high": high}
        work.insert(Table.FORECAST_POINT, row)


def drop_forecast(work: UnitOfWork, account: AccountId, day: date) -> None:
    """Take away what was stored for a day."""
    known = work.db.execute(
        "SELECT id FROM forecast_given WHERE account_id = ? AND given_on = ?", [account, day.isoformat()]
    )
    for (forecast_id,) in known.fetchall():
        points = work.db.execute("SELECT id FROM forecast_point WHERE forecast_id = ?", [forecast_id])
        for (point,) in points.fetchall():
            work.delete(Table.FORECAST_POINT, point)
        work.delete(Table.FORECAST_GIVEN, forecast_id)


def given_ranges(db: Database, account: AccountId) -> list[GivenRange]:
    """Return the ranges that were given for an account, the oldest first."""
    found: dict[str, list[tuple[date, float, float, float]]] = {}
    for given_on, day, low, likely, high in db.execute(
        "SELECT given_on, point.day, point.low, point.likely, point.high FROM forecast_given "
        "JOIN forecast_point AS point ON point.forecast_id = forecast_given.id "
        "WHERE account_id = ? ORDER BY given_on, day",
        [account],
    ).fetchall():
        found.setdefault(given_on, []).append((date.fromisoformat(day), low, likely, high))
    return [GivenRange(date.fromisoformat(given_on), tuple(points)) for given_on, points in found.items()]
