"""Deals in words: kinds of business, states, duties, what a brand counts, and days as one says them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from creator_coach.app.brand_guide import read_guide
from creator_coach.app.deals import DealView, Delivery, DutyView
from creator_coach.domain.businesses import Business
from creator_coach.domain.deals import (
    HUNDREDTHS,
    Check,
    DealDraft,
    DealStatus,
    Deliverable,
    Duty,
    Measured,
    TargetMetric,
)
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.texts.language import Speech, clock_time, day_full, day_short, number, percent, weekday_name
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.money import rupiah
from creator_coach.ui.texts.names import INDONESIAN_ZONES, format_name, metric_name, platform_name

_BUSINESSES: Mapping[Business, str] = {
    Business.LOCAL: N_("deals", "Local business"),
    Business.NICHE: N_("deals", "Product of your niche"),
    Business.STARTUP: N_("deals", "Startup"),
}
_STATUSES: Mapping[DealStatus, tuple[str, str]] = {
    DealStatus.RUNNING: (N_("deals", "running"), "accent"),
    DealStatus.DONE: (N_("deals", "done"), "helps"),
    DealStatus.CANCELLED: (N_("deals", "called off"), "unclear"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("deals", text)


def business_name(kind: Business) -> str:
    """Return the name of a kind of business."""
    return _said(_BUSINESSES[kind])


def duty_name(duty: Duty) -> str:
    """Return a duty as a thing to do."""
    return read_guide(Speech.language).duties[duty].title


def check_name(check: Check) -> str:
    """Return a check as a sentence that is true when it is ticked."""
    return read_guide(Speech.language).checks[check].title


def check_todo(check: Check) -> str:
    """Return what to do for a check."""
    return read_guide(Speech.language).checks[check].do


def status_chip(status: DealStatus) -> tuple[str, str]:
    """Return the words of a deal's state and the kind of its chip."""
    text, kind = _STATUSES[status]
    return _said(text), kind


def target_name(metric: TargetMetric) -> str:
    """Return what a brand counts."""
    if metric is TargetMetric.INTERACTIONS:
        return _said(N_("deals", "Interactions"))
    if metric is TargetMetric.RESPONSE:
        return _said(N_("deals", "Engagement rate"))
    return metric_name(metric.value)


def target_value(metric: TargetMetric, value: float) -> str:
    """Return a measured value: a count, or a share as per cent."""
    return percent(value) if metric is TargetMetric.RESPONSE else number(value)


def target_words(draft: DealDraft) -> str:
    """Return a target: 25 comments; an engagement rate of 5 %; "" without one."""
    if draft.target is None or draft.target_metric is None:
        return ""
    response = draft.target_metric is TargetMetric.RESPONSE
    value = draft.target / HUNDREDTHS if response else float(draft.target)
    return _said(N_("deals", "{value} {metric}")).format(
        value=target_value(draft.target_metric, value), metric=target_name(draft.target_metric).lower()
    )


def formula_of(metric: TargetMetric) -> str:
    """Return how a value is computed; every figure can say so."""
    if metric is TargetMetric.RESPONSE:
        return _said(
            N_(
                "deals",
                "Engagement rate = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown, "
                "over all linked posts together.",
            )
        )
    if metric is TargetMetric.INTERACTIONS:
        return _said(N_("deals", "Interactions = likes + comments + shares + saves of the linked posts, where known."))
    return _said(N_("deals", "{metric}: the sum over the linked posts where it is known.")).format(
        metric=target_name(metric)
    )


def known_words(found: Measured) -> str:
    """Return on how many posts a value rests."""
    text = _said(N_("deals", "known of {known} of {posts} linked posts"))
    return text.format(known=number(found.known), posts=number(found.posts))


def pay_words(draft: DealDraft) -> str:
    """Return what the creator gets: Rp75.000; barter worth Rp50.000; both; "" where nothing was said."""
    parts = []
    if draft.barter is not None or draft.barter_what:
        worth = rupiah(draft.barter) if draft.barter is not None else ""
        if draft.barter_what and worth:
            parts.append(
                _said(N_("deals", "barter: {what}, worth {value}")).format(what=draft.barter_what, value=worth)
            )
        elif worth:
            parts.append(_said(N_("deals", "barter worth {value}")).format(value=worth))
        else:
            parts.append(_said(N_("deals", "barter: {what}")).format(what=draft.barter_what))
    if draft.pay is not None:
        parts.append(rupiah(draft.pay))
    return " + ".join(parts)


def what_words(one: Deliverable) -> str:
    """Return a deliverable: Reel · Instagram."""
    return f"{format_name(one.draft.format)} · {platform_name(one.draft.platform)}"


def content_words(view: DealView) -> str:
    """Return all deliverables: 2 × Reel · Instagram, Story · Instagram; "" without any."""
    counted = Counter(what_words(one.deliverable) for one in view.deliveries)
    return ", ".join(f"{number(n)} × {what}" if n > 1 else what for what, n in counted.items())


def moment_words(at: datetime, zone: str) -> str:
    """Return Friday 27 Nov, 16:30 WIB."""
    local = at.astimezone(zone_named(zone))
    time = clock_time(local.hour, local.minute)
    return f"{weekday_name(local.weekday())} {day_short(local.date())}, {time} {INDONESIAN_ZONES.get(zone, local.tzname() or '')}"


def due_words(day: date, today: date) -> str:
    """Return a day as one says it: today, tomorrow, 3 days ago, 4 Dec."""
    days = (day - today).days
    near = {0: N_("deals", "today"), 1: N_("deals", "tomorrow"), -1: N_("deals", "yesterday")}
    if days in near:
        return _said(near[days])
    if days < 0:
        return _said(N_("deals", "{days} days ago")).format(days=number(-days))
    return day_short(day) if day.year == today.year else day_full(day)


def duty_detail(view: DealView, one: DutyView) -> str:
    """Return what a duty means in this deal, and what the log shows of it."""
    draft, count = view.deal.draft, len(view.deliveries)
    if one.duty is Duty.PRODUCE:
        return content_words(view) or _said(N_("deals", "Nothing is on the list yet: say what you make."))
    if one.duty is Duty.TIME:
        when = moment_words(draft.publish_at, draft.zone) if draft.publish_at else ""
        out = published_words(view) if view.linked else ""
        return " · ".join(filter(None, [when, out])) or _said(N_("deals", "No time is agreed yet."))
    if one.duty is Duty.ENGAGE:
        return engage_words(view)
    text = _said(N_("deals", "{linked} of {all} linked with a post; then the report"))
    return (
        text.format(linked=number(view.linked), all=number(count))
        if count
        else _said(N_("deals", "send report and links"))
    )


def published_words(view: DealView) -> str:
    """Return how many posts were out on time."""
    on_time = sum(bool(one.on_time) for one in view.deliveries)
    text = _said(N_("deals", "{on_time} of {all} published on time"))
    return text.format(on_time=number(on_time), all=number(view.linked))


def engage_words(view: DealView) -> str:
    """Return the target and where it stands."""
    draft, found = view.deal.draft, view.target
    if draft.target is None or draft.target_metric is None:
        return _said(N_("deals", "No target; answer comments within a day all the same."))
    target = target_words(draft)
    if found.value is None:
        return _said(N_("deals", "target {target}; nothing is known yet")).format(target=target)
    now = target_value(draft.target_metric, found.value)
    if view.reached:
        return _said(N_("deals", "target {target}: reached with {now}")).format(target=target, now=now)
    return _said(N_("deals", "target {target}; now {now}")).format(target=target, now=now)


def delivery_words(one: Delivery, today: date) -> str:
    """Return when a deliverable is due, or how it went."""
    due = one.deliverable.draft.due_on
    if one.published_on is None:
        return _said(N_("deals", "due {day}")).format(day=due_words(due, today))
    day = day_short(one.published_on)
    if one.on_time:
        return _said(N_("deals", "published {day}, on time")).format(day=day)
    late = (one.published_on - due).days
    if late == 1:
        return _said(N_("deals", "published {day}, a day late")).format(day=day)
    return _said(N_("deals", "published {day}, {days} days late")).format(day=day, days=number(late))
