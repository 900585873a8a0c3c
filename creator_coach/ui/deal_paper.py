"""The closing report to a brand as a printed page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from creator_coach.app.deal_report import DealReport
from creator_coach.app.deals import Delivery
from creator_coach.domain.accounts import Platform
from creator_coach.domain.deals import Duty, TargetMetric
from creator_coach.domain.engagement import engagement_rate
from creator_coach.domain.posts import Post
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.paper import write_pdf
from creator_coach.ui.texts.deals import (
    content_words,
    delivery_words,
    duty_detail,
    duty_name,
    formula_of,
    known_words,
    moment_words,
    pay_words,
    target_name,
    target_value,
    target_words,
    what_words,
)
from creator_coach.ui.texts.language import day_full, day_short, number, percent
from creator_coach.ui.texts.names import format_name, metric_name, platform_name
from creator_coach.ui.theme.tokens import LIGHT

_SHOWN = ("views", "reach", "likes", "comments", "shares", "saves")
_LINK = 60
_POINTS = 10


def save_report(report: DealReport, path: Path) -> None:
    """Write the report as PDF.

    Raises:
        OSError: the file cannot be written.
    """
    write_pdf(path, html_of(report), title_of(report), _POINTS)


def title_of(report: DealReport) -> str:
    """Return the title of the report."""
    say = QCoreApplication.translate
    return say("DealPaper", "Report to {brand}").format(brand=report.view.deal.draft.brand)


def html_of(report: DealReport) -> str:
    """Return the page as the simple HTML that a text document lays out."""
    say = QCoreApplication.translate
    parts = [
        _line(title_of(report), f"font-size:22pt; font-weight:600; color:{LIGHT['ink']}; margin-bottom:0"),
        _line(_from(report), f"color:{LIGHT['ink2']}; margin-top:3px; margin-bottom:6px"),
    ]
    sections = (
        (say("DealPaper", "What was promised"), _promised(report)),
        (say("DealPaper", "What was delivered"), _delivered(report)),
        (say("DealPaper", "What came of it"), _results(report)),
        (say("DealPaper", "The four duties"), _duties(report)),
        (say("DealPaper", "A word"), _text(report.view.deal.result) if report.view.deal.result else ""),
    )
    for heading, inside in sections:
        if inside:
            style = f"font-size:13pt; font-weight:600; color:{LIGHT['accent']}; margin-top:14px; margin-bottom:4px"
            parts += [_line(heading, style), inside]
    parts.append(_line(_about_figures(report), f"color:{LIGHT['ink2']}; font-size:9pt; margin-top:18px"))
    return "".join(parts)


def _from(report: DealReport) -> str:
    say = QCoreApplication.translate
    channels = []
    for one in report.channels:
        name = f"@{one.handle} ({platform_name(Platform(one.platform))})"
        if one.followers is not None and one.counted_on is not None:
            text = say("DealPaper", "{name}, {followers} followers on {day}")
            name = text.format(name=name, followers=number(one.followers), day=day_full(one.counted_on))
        channels.append(name)
    return " · ".join(filter(None, [report.name, *channels, day_full(report.day)]))


def _promised(report: DealReport) -> str:
    say, draft = QCoreApplication.translate, report.view.deal.draft
    rows = [
        (say("DealPaper", "Agreed on"), day_full(draft.agreed_on)),
        (say("DealPaper", "Brief"), draft.brief),
        (say("DealPaper", "Content"), content_words(report.view)),
        (say("DealPaper", "Publication"), moment_words(draft.publish_at, draft.zone) if draft.publish_at else ""),
        (say("DealPaper", "Pay"), pay_words(draft)),
        (say("DealPaper", "Target"), target_words(draft)),
    ]
    return _pairs([(name, text) for name, text in rows if text])


def _delivered(report: DealReport) -> str:
    say = QCoreApplication.translate
    if not report.view.deliveries:
        return ""
    head = [say("DealPaper", "Content"), say("DealPaper", "Due"), say("DealPaper", "How it went")]
    rows = [
        [what_words(one.deliverable), day_full(one.deliverable.draft.due_on), delivery_words(one, report.day)]
        for one in report.view.deliveries
    ]
    links = [_link(one.post) for one in report.view.deliveries]
    if any(links):
        head.append(say("DealPaper", "Link"))
        rows = [[*line, link] for line, link in zip(rows, links, strict=True)]
    return _table(head, rows)


def _link(post: Post | None) -> str:
    link = post.draft.link if post else ""
    short = link.removeprefix("https://").removeprefix("www.")
    return short if len(short) <= _LINK else short[: _LINK - 1] + "…"


def _results(report: DealReport) -> str:
    say, view = QCoreApplication.translate, report.view
    published = [one for one in view.deliveries if one.post is not None]
    if not published:
        return ""
    known = [name for name in _SHOWN if any(_metric(one, name) is not None for one in published)]
    head = [say("DealPaper", "Post"), *(metric_name(name) for name in known), say("DealPaper", "Rate")]
    zone = zone_named(view.deal.draft.zone)
    rows = []
    for one in published:
        assert one.post is not None  # noqa: S101  chosen above
        day = day_short(one.post.draft.published_at.astimezone(zone).date())
        rate = engagement_rate(one.post.metrics)
        figures = [_number(_metric(one, name)) for name in known]
        rows.append(
            [f"{format_name(one.post.draft.format)}, {day}", *figures, percent(rate) if rate is not None else "–"]
        )
    total = [report.totals[TargetMetric(name)].value for name in known]
    pooled = report.totals[TargetMetric.RESPONSE].value
    rows.append([say("DealPaper", "Together"), *map(_number, total), percent(pooled) if pooled is not None else "–"])
    return _table(head, rows, numbers=True, last_strong=True) + _against_target(report)


def _against_target(report: DealReport) -> str:
    view, draft = report.view, report.view.deal.draft
    if draft.target is None or draft.target_metric is None or view.target.value is None:
        return ""
    say, metric = QCoreApplication.translate, draft.target_metric
    text = (
        say("DealPaper", "Target {target}: reached with {now} ({known}).")
        if view.reached
        else say("DealPaper", "Target {target}: {now} so far ({known}).")
    )
    now = f"{target_value(metric, view.target.value)} {target_name(metric).lower()}"
    said = text.format(target=target_words(draft), now=now, known=known_words(view.target))
    return _line(said, f"color:{LIGHT['ink']}; font-weight:600; margin-top:8px")


def _duties(report: DealReport) -> str:
    say = QCoreApplication.translate
    rows = []
    for one in report.view.duties:
        done = say("DealPaper", "done {day}").format(day=day_full(one.done_on)) if one.done_on else "–"
        detail = "" if one.duty is Duty.DELIVER else duty_detail(report.view, one)
        rows.append([duty_name(one.duty), detail, done])
    return _table([], rows)


def _about_figures(report: DealReport) -> str:
    say = QCoreApplication.translate
    said = [formula_of(TargetMetric.RESPONSE)]
    if report.view.deal.draft.target_metric is TargetMetric.INTERACTIONS:
        said.append(formula_of(TargetMetric.INTERACTIONS))
    if report.read_at:
        first, last = min(report.read_at.values()), max(report.read_at.values())
        zone = zone_named(report.view.deal.draft.zone)
        days = [day_full(at.astimezone(zone).date()) for at in (first, last)]
        when = (
            days[0] if days[0] == days[1] else say("DealPaper", "{first} to {last}").format(first=days[0], last=days[1])
        )
        said.append(say("DealPaper", "Figures as the platforms showed them, read {when}.").format(when=when))
    said.append(say("DealPaper", "– is not known. Made with Creator Coach from the creator's own log."))
    return " ".join(said)


def _metric(one: Delivery, name: str) -> int | None:
    value = getattr(one.post.metrics, name) if one.post else None
    return value if isinstance(value, int) else None


def _number(value: float | None) -> str:
    return "–" if value is None else number(value)


def _line(text: str, style: str) -> str:
    return f'<p style="{style}">{escape(text)}</p>'


def _text(text: str) -> str:
    lines = escape(text).replace("\n", "<br>")
    return f'<p style="color:{LIGHT["ink"]}; line-height:140%; margin-top:0">{lines}</p>'


def _pairs(rows: Sequence[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><td width="22%" style="padding:3px 8px 3px 0; color:{LIGHT["ink2"]}">{escape(name)}</td>'
        f'<td style="padding:3px 0; color:{LIGHT["ink"]}">{escape(text).replace(chr(10), "<br>")}</td></tr>'
        for name, text in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0">{cells}</table>'


def _table(
    head: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: bool = False, last_strong: bool = False
) -> str:
    def cell(text: str, place: int, tag: str, style: str) -> str:
        align = "right" if numbers and place else "left"
        return f'<{tag} align="{align}" style="padding:5px 6px; {style}">{escape(text)}</{tag}>'

    made = ""
    if head:
        style = f"color:{LIGHT['ink2']}; font-weight:normal; font-size:9pt"
        made += "<tr>" + "".join(cell(text, place, "th", style) for place, text in enumerate(head)) + "</tr>"
    for n, line in enumerate(rows):
        strong = last_strong and n == len(rows) - 1
        style = f"color:{LIGHT['ink']}; background-color:{LIGHT['sunken'] if n % 2 == 0 else LIGHT['card']}"
        style += "; font-weight:600" if strong else ""
        made += "<tr>" + "".join(cell(text, place, "td", style) for place, text in enumerate(line)) + "</tr>"
    after = '<p style="font-size:2pt; margin:0">&nbsp;</p>'  # a table has no margin of its own
    return f'<table width="100%" cellspacing="0" cellpadding="0">{made}</table>{after}'
