"""Tiers by followers on one platform, and the milestones on the way."""

from __future__ import annotations

from enum import StrEnum

MILESTONES = (100, 250, 500, 750, 1_000)


class Tier(StrEnum):
    """Influencer tiers; `starting` is our name for everyone on the way."""

    STARTING = "starting"
    NANO = "nano"
    MICRO = "micro"
    MACRO = "macro"
    MEGA = "mega"


TIER_FROM = {Tier.STARTING: 0, Tier.NANO: 1_000, Tier.MICRO: 10_000, Tier.MACRO: 100_000, Tier.MEGA: 1_000_000}


def tier_of(followers: int) -> Tier:
    """Return the tier of a follower number."""
    return max((tier for tier, start in TIER_FROM.items() if followers >= start), key=lambda tier: TIER_FROM[tier])


def next_goal(followers: int, goal: int) -> int:
    """Return the goal to aim at: the user's own, then the next tier."""
    ahead = [n for n in (goal, *TIER_FROM.values()) if n > followers]
    return min(ahead, default=max(goal, TIER_FROM[Tier.MEGA])) if followers >= goal else goal


def next_milestone(followers: int, goal: int) -> int:
    """Return the next number to look forward to: a milestone, the goal, or the next tier."""
    ahead = [n for n in (*MILESTONES, goal, *TIER_FROM.values()) if n > followers]
    return min(ahead, default=goal)


def progress(followers: int, goal: int) -> float:
    """Return how much of the goal is reached, 0 to 1."""
    return min(1.0, followers / goal)
