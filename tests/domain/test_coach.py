"""Every rule of the coach: one log where it fires, one near miss where it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.coach import RULES, next_steps
from creator_coach.domain.decisions import Choice, Decision, Went
from creator_coach.domain.evidence import ITEMS, Status, evidence
from creator_coach.domain.facts import CoachFacts, PostFacts, largest_group, longest_silence
from creator_coach.domain.posts import Format, Metrics
from creator_coach.domain.profile import Kind

TODAY = date(2026, 11, 26)


def post(n: int, **change: object) -> PostFacts:
    made = PostFacts(
        day=TODAY - timedelta(days=2 * n),
        caption=f"Sup {n}, pakai sambal? bareng @dapur.rini",
        format=Format.REEL if n % 2 else Format.CAROUSEL,
        tags=("resepsehat", "mealprep"),
        has_sound=True,
        metrics=Metrics(views=400, reach=300, likes=30, comments=4, shares=2, saves=5),
        tag_limit=5,
    )
    return replace(made, **change)  # type: ignore[arg-type]


def posts(count: int = 16, **change: object) -> tuple[PostFacts, ...]:
    return tuple(post(n, **change) for n in range(count))


HEALTHY = CoachFacts(
    today=TODAY,
    niche="resep sehat",
    kind=Kind.NATIVE,
    followers=412,
    milestone=500,
    counts=24,
    weeks_with_count=4,
    since_count=1,
    posts=57,
    target=3,
    this_week=2,
    weeks_kept=10,
    weeks_counted=12,
    longest_silence=4,
    recent=posts(),
)
EMPTY = CoachFacts(today=TODAY)
STARTER = replace(HEALTHY, followers=120, posts=5, recent=posts(5))
OTHER_TOPICS = ("Ulasan laptop baru", "Jerawat dan sunscreen", "Mabar mobilelegend", "Resep sup jagung")
MIXED = tuple(
    replace(p, caption=f"{OTHER_TOPICS[n % 4]}, setuju? @rini", tags=(f"topik{n}",)) for n, p in enumerate(posts())
)
CASES: dict[str, tuple[CoachFacts, CoachFacts]] = {
    "log-first-number": (EMPTY, replace(EMPTY, counts=1)),
    "say-niche": (replace(HEALTHY, niche="", recent=MIXED), HEALTHY),
    "log-first-post": (replace(HEALTHY, posts=0, recent=(), longest_silence=0), HEALTHY),
    "check-in": (replace(HEALTHY, since_count=18), replace(HEALTHY, since_count=17)),
    "end-silence": (replace(HEALTHY, longest_silence=14), replace(HEALTHY, longest_silence=20, target=1)),
    "keep-plan": (replace(HEALTHY, weeks_kept=4), replace(HEALTHY, weeks_kept=8)),
    "one-topic": (replace(HEALTHY, recent=MIXED), replace(HEALTHY, recent=MIXED[:5])),
    "fewer-hashtags": (
        replace(HEALTHY, recent=posts(tags=tuple("abcdef"))),
        replace(HEALTHY, recent=posts(tags=tuple("abcde"))),
    ),
    "add-hashtags": (replace(HEALTHY, recent=posts(tags=())), replace(HEALTHY, recent=posts(4, tags=()))),
    "fitting-hashtags": (
        replace(HEALTHY, recent=posts(tags=("fyp", "viral", "gadgetmurah"))),
        replace(HEALTHY, recent=posts(tags=("fyp", "viral", "resepsehat"))),
    ),
    "answer-people": (
        replace(HEALTHY, recent=posts(metrics=Metrics(views=400, likes=9, comments=0))),
        replace(HEALTHY, recent=posts(metrics=Metrics(views=400, likes=9, comments=1))),
    ),
    "ask-question": (
        replace(HEALTHY, recent=posts(caption="Sup jagung bareng @rini")),
        replace(HEALTHY, recent=(post(0), post(1), *posts(16, caption="Sup jagung bareng @rini")[2:])),
    ),
    "find-partner": (
        replace(HEALTHY, recent=posts(caption="Sup pakai sambal?")),
        replace(HEALTHY, recent=(*posts(caption="Sup pakai sambal?"), post(13))),
    ),
    "thank-partner": (
        replace(HEALTHY, to_thank="@rini", thank_days=2),
        replace(HEALTHY, to_thank="@rini", thank_days=1),
    ),
    "bring-community": (
        replace(STARTER, kind=Kind.NON_NATIVE),
        replace(STARTER, kind=Kind.NON_NATIVE, posts=12),
    ),
    "first-ten": (STARTER, replace(STARTER, posts=12)),
    "say-kind": (replace(HEALTHY, kind=None), HEALTHY),
    "next-milestone": (HEALTHY, replace(HEALTHY, followers=None)),
}


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_each_rule_fires_where_it_must_and_not_beside(rule: str) -> None:
    fires, misses = CASES[rule]
    assert rule in [advice.id for advice in next_steps(fires)]
    scores = {other.id: other.score(misses) for other in RULES}
    assert scores[rule] == 0


@pytest.mark.parametrize(
    "rule", [rule for rule in CASES if rule not in {"next-milestone", "log-first-number", "say-kind"}]
)
def test_the_one_weakness_of_a_healthy_creator_comes_first(rule: str) -> None:
    assert next_steps(CASES[rule][0])[0].id == rule


@pytest.mark.parametrize("busy", [{"asked_lately": True}, {"partners_done": 1}])
def test_who_asked_somebody_lately_or_worked_with_somebody_is_not_sent_to_find_one(busy: dict[str, int]) -> None:
    alone = CASES["find-partner"][0]
    assert "find-partner" in [advice.id for advice in next_steps(alone)]
    assert "find-partner" not in [advice.id for advice in next_steps(replace(alone, **busy))]  # type: ignore[arg-type]


def test_a_healthy_creator_is_not_given_an_invented_problem() -> None:
    (only,) = next_steps(HEALTHY)
    assert (only.id, dict(only.because)) == ("next-milestone", {"followers": 412, "milestone": 500, "left": 88})


def test_the_stretch_goal_serves_what_was_practised_least() -> None:
    (only,) = next_steps(replace(HEALTHY, least_practised="collaborate"))
    assert (only.id, only.serves) == ("next-milestone", "collaborate")


def test_a_question_left_open_does_not_hide_that_all_is_well() -> None:
    assert [advice.id for advice in next_steps(replace(HEALTHY, kind=None))] == ["next-milestone", "say-kind"]


def test_a_niche_that_the_posts_show_can_wait_to_be_written_down() -> None:
    assert [advice.id for advice in next_steps(replace(HEALTHY, niche=""))] == ["next-milestone", "say-niche"]


def test_native_and_non_native_start_differently() -> None:
    first = {kind: next_steps(replace(STARTER, kind=kind))[0].id for kind in Kind}
    assert first == {Kind.NATIVE: "first-ten", Kind.NON_NATIVE: "bring-community"}


WEAK = CASES["ask-question"][0]
DAYS_AGO = timedelta(days=1)


def decided(
    choice: Choice, days: int, reason: str = "", went: Went | None = None, went_on: date | None = None
) -> Decision:
    return Decision(1, "ask-question", "copywriting", TODAY - days * DAYS_AGO, choice, reason, went, went_on)


@pytest.mark.parametrize(
    ("decision", "offered"),
    [
        (decided(Choice.ACCEPTED, 3), False),
        (decided(Choice.ACCEPTED, 28), True),
        (decided(Choice.LATER, 6), False),
        (decided(Choice.LATER, 7), True),
        (decided(Choice.DISMISSED, 55), False),
        (decided(Choice.DISMISSED, 56), True),
        (decided(Choice.DISMISSED, 56, reason="not-mine"), False),
        (decided(Choice.ACCEPTED, 40, went=Went.NO_CHANGE, went_on=TODAY - 30 * DAYS_AGO), False),
        (decided(Choice.ACCEPTED, 100, went=Went.NO_CHANGE, went_on=TODAY - 84 * DAYS_AGO), True),
        (decided(Choice.ACCEPTED, 40, went=Went.HELPED, went_on=TODAY - 27 * DAYS_AGO), False),
        (decided(Choice.ACCEPTED, 9, went=Went.NOT_DONE, went_on=TODAY), True),
    ],
)
def test_what_was_decided_is_not_repeated_soon(decision: Decision, offered: bool) -> None:
    steps = [advice.id for advice in next_steps(WEAK, [decision])]
    assert ("ask-question" in steps) is offered
    assert "next-milestone" not in steps


def test_how_it_went_is_asked_after_three_days_for_four_weeks() -> None:
    asked = [days for days in range(40) if decided(Choice.ACCEPTED, days).asks(TODAY)]
    assert asked == list(range(3, 28))
    assert not decided(Choice.ACCEPTED, 9, went=Went.HELPED, went_on=TODAY).asks(TODAY)
    assert not decided(Choice.LATER, 9).asks(TODAY)


def test_a_beginner_with_nothing_gets_a_first_number_first() -> None:
    assert [advice.id for advice in next_steps(EMPTY)] == ["log-first-number", "say-niche", "log-first-post"]


@given(
    st.booleans(),
    st.sampled_from([None, *Kind]),
    st.integers(0, 40),
    st.integers(0, 12),
    st.integers(0, 60),
    st.integers(0, 12),
)
def test_one_to_three_steps_and_never_two_for_one_item(
    named: bool, kind: Kind | None, counts: int, kept: int, silence: int, recent: int
) -> None:
    facts = replace(
        HEALTHY,
        niche="x" if named else "",
        kind=kind,
        counts=counts,
        followers=10 * counts if counts else None,
        weeks_kept=kept,
        longest_silence=silence,
        posts=recent,
        recent=MIXED[:recent],
    )
    steps = next_steps(facts)
    assert 1 <= len(steps) <= 3
    assert len({advice.serves for advice in steps}) == len(steps)
    assert all(advice.serves in ITEMS for advice in steps)
    assert [advice.score for advice in steps] == sorted((advice.score for advice in steps), reverse=True)


def test_evidence_is_unknown_before_there_is_a_log() -> None:
    judged = {e.item: e.status for e in evidence(EMPTY)}
    assert judged.pop("focus-niche") is Status.NOT_YET
    assert set(judged.values()) == {Status.UNKNOWN}


def test_a_healthy_log_meets_every_item() -> None:
    assert {e.item: e.status for e in evidence(HEALTHY)} == dict.fromkeys(ITEMS, Status.MET)


@pytest.mark.parametrize(
    ("item", "facts"),
    [
        ("photo-video", replace(HEALTHY, recent=posts(format=Format.PHOTO))),
        ("copywriting", replace(HEALTHY, recent=posts(caption="Sup"))),
        ("social-media-management", replace(HEALTHY, weeks_with_count=2)),
        ("networking", replace(HEALTHY, recent=posts(caption="Sup?"))),
        ("platform-knowledge", replace(HEALTHY, recent=posts(tags=tuple("abcdef")))),
        ("focus-niche", replace(HEALTHY, recent=MIXED)),
        ("post-consistently", replace(HEALTHY, weeks_kept=8)),
        ("build-engagement", replace(HEALTHY, recent=posts(metrics=Metrics(comments=1)))),
        ("collaborate", replace(HEALTHY, recent=posts(caption="Sup?"))),
        ("hashtags-and-sounds", replace(HEALTHY, recent=posts(tags=()))),
    ],
)
def test_what_the_log_lacks_is_not_yet(item: str, facts: CoachFacts) -> None:
    assert {e.item: e.status for e in evidence(facts)}[item] is Status.NOT_YET


def test_topics_hang_together_through_common_hashtags() -> None:
    chain = [frozenset(tags) for tags in ("ab", "bc", "cd", "xy")]
    assert largest_group(chain) == 0.75
    assert largest_group([]) == 1


def test_everybodys_hashtags_do_not_make_a_topic() -> None:
    recent = tuple(replace(p, caption="Hai", tags=("fyp", f"topik{n}")) for n, p in enumerate(posts()))
    assert replace(HEALTHY, niche="", recent=recent).on_topic == (1, 15)


def test_captions_on_the_niche_are_not_scattered_by_their_hashtags() -> None:
    recent = tuple(replace(p, tags=("fyp", f"topik{n}")) for n, p in enumerate(posts()))
    assert replace(HEALTHY, recent=recent).on_topic == (15, 15)


def test_the_longest_silence_counts_until_today() -> None:
    days = [TODAY - timedelta(days=n) for n in (30, 20, 18)]
    assert longest_silence(days, TODAY, TODAY - timedelta(days=30)) == 18
