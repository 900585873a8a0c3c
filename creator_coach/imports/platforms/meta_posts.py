"""A row of Meta's content tables as a post.

Publish times are MM/DD/YYYY HH:MM in every language; their zone is not stated, so it stays assumed until the app knows
better.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Metrics, TimeSource
from creator_coach.imports.columns import Records
from creator_coach.imports.dates import moment_in, numeric_parts
from creator_coach.imports.drafts import draft
from creator_coach.imports.harvest import Page
from creator_coach.imports.reading import ReadPost
from creator_coach.imports.rows import Row
from creator_coach.imports.words import words

_MONTHS = 12
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_IDS = re.compile(r"\d{1,30}(?:_\d{1,30})?", re.ASCII)
_BY_LINK = (("/reel/", Format.REEL), ("/reels/", Format.REEL), ("/stories/", Format.STORY), ("/tv/", Format.VIDEO))
_INSTEAD = (("likes", "reactions"), ("views", "impressions"), ("views", "plays"), ("comments", "replies"))
"""(metric, what tells it too): Facebook's reactions come first, the others stand in where the metric is not known."""


def is_rounded(text: str) -> bool:
    """Whether Excel rounded an id (1.8E+16): then it is none."""
    return bool(_ROUNDED.fullmatch(_bare(text)))


def is_day_first(records: Records) -> bool:
    """Whether a program saved a table again with the days before the months, so that no day could be read else."""
    parts = [found for row in records.rows if (found := numeric_parts(records.text(row, "published")))]
    return any(a > _MONTHS for a, *_ in parts) and not any(b > _MONTHS for _, b, *_ in parts)


def post_in(page: Page, records: Records, row: Row, *, facebook: bool, day_first: bool) -> ReadPost | None:
    """Return the post of a row; None where it has no day, which is a problem."""
    text = records.text(row, "published")
    found = _published(text, day_first=day_first)
    if found is None:
        page.problem(row.line, "date-unreadable" if text else "date-missing", text)
        return None
    when, source = found
    description, title = records.text(row, "description"), records.text(row, "title")
    link, post_id = records.text(row, "link"), _bare(records.text(row, "post_id"))
    return draft(
        page,
        row.line,
        when,
        max(description, title, key=len) if facebook else description or title,
        format=_format(records.text(row, "kind"), link),
        link=link,
        platform_id=post_id if _IDS.fullmatch(post_id) else "",
        metrics=_metrics(page, records, row),
        source=source,
    )


def _published(text: str, *, day_first: bool) -> tuple[datetime | date, TimeSource] | None:
    """Return when a post was made: UTC where a zone is written, else in Meta's zone, else only the day."""
    try:
        moment = moment_in(text, month_first=not day_first)
        instant = moment.clock.instant(moment.day) if moment.clock else None
    except (RuleError, OverflowError):
        return None
    if instant:
        return instant, TimeSource.UTC
    if moment.clock:
        return datetime.combine(moment.day, moment.clock.at), TimeSource.ASSUMED
    return moment.day, TimeSource.DAY


def _bare(text: str) -> str:
    """Return an id without what keeps spreadsheets from rounding it: '123 and ="123"."""
    return text.strip().lstrip("=").strip("'\"")


def _format(kind: str, link: str) -> Format:
    named = words().format_of(kind.removeprefix("TT ").strip()) if kind else None
    return named or next((format_ for part, format_ in _BY_LINK if part in link), Format.OTHER)


def _metrics(page: Page, records: Records, row: Row) -> Metrics:
    found = records.metrics(page, row)
    for metric, role in _INSTEAD:
        is_better = role == "reactions" or getattr(found, metric) is None
        if role in records.roles and is_better:
            value = records.whole(page, row, role)
            try:
                found = replace(found, **{metric: value}) if value is not None else found
            except RuleError as error:
                page.problem(row.line, error.code, str(error.details.get("given", "")))
    return found
