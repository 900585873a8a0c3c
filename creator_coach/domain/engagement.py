"""Response to a post, by one formula that is printed beside every figure.

Engagement rate = (likes + comments + shares + saves) / reach, or / views where reach is unknown.
Published rates differ up to fivefold because their formulas differ, so none is compared with this one.
"""

from __future__ import annotations

from creator_coach.domain.posts import Metrics


def engagement_rate(metrics: Metrics) -> float | None:
    """Return the share of people reached who responded, or None where likes or both bases are unknown."""
    base = metrics.reach or metrics.views
    if not base or base < 0 or metrics.likes is None:
        return None
    parts = (metrics.likes, metrics.comments, metrics.shares, metrics.saves)
    return sum(max(part or 0, 0) for part in parts) / base
