"""The coach's next steps in words: what to do, why, in the user's own numbers, and the button that does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.coach import Advice
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.marker import N_


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """One next step as shown; `room` and `target` say where its button leads."""

    picture: str
    title: str
    why: str
    action: str
    room: str
    target: str


_LOG_IT = N_("advice", "Log this week")
_LOG_POST = N_("advice", "Log a post")
_OPEN = N_("advice", "Open steps")
_WRITE = N_("advice", "Write it")
_PLAN = N_("advice", "Look at the plan")
_SEE_POSTS = N_("advice", "See the posts")
_SEE_TAGS = N_("advice", "See the hashtags")
_CHOOSE = N_("advice", "Choose")
_WHO_FITS = N_("advice", "Note who fits")
_THANK = N_("advice", "Say thanks")

# id: (icon, title, reason, button, room, target); an empty target is the item that the advice serves
_WORDS: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "log-first-number": (
        "log",
        N_("advice", "Write down today's follower number"),
        N_("advice", "Nothing is counted yet. Four numbers over two weeks show when 1,000 may come."),
        _LOG_IT,
        "log",
        "check-in",
    ),
    "say-niche": (
        "flag",
        N_("advice", "Choose your one main topic"),
        N_("advice", "Your niche is not written down yet. People follow a topic before they follow a person."),
        _WRITE,
        "settings",
        "niche",
    ),
    "log-first-post": (
        "plus",
        N_("advice", "Log your latest post"),
        N_("advice", "No post is logged yet. With about ten, you see what your followers answer to."),
        _LOG_POST,
        "log",
        "post",
    ),
    "check-in": (
        "calendar",
        N_("advice", "Take one minute for the weekly check-in"),
        N_("advice", "Your last follower number is {days} days old. One number per account is enough to go on."),
        _LOG_IT,
        "log",
        "check-in",
    ),
    "end-silence": (
        "clock",
        N_("advice", "Prepare one easy post for the quiet days"),
        N_(
            "advice",
            "Your longest pause in eight weeks was {days} days. One spare post in the drafts bridges the next one.",
        ),
        _OPEN,
        "skills",
        "",
    ),
    "keep-plan": (
        "calendar",
        N_("advice", "Make the plan fit your week"),
        N_(
            "advice",
            "You kept the plan of {target} posts in {weeks_kept} of {weeks_counted} weeks. A smaller plan that you keep is worth more.",
        ),
        _PLAN,
        "settings",
        "plan",
    ),
    "one-topic": (
        "flag",
        N_("advice", "Give the next three posts to one topic"),
        N_(
            "advice",
            "{on_topic} of your last {posts} posts are about one topic, as far as their words show. A clear topic is easier to follow.",
        ),
        _OPEN,
        "skills",
        "",
    ),
    "fewer-hashtags": (
        "hashtag",
        N_("advice", "Keep the best hashtags, drop the rest"),
        N_("advice", "{over} of your last {posts} posts have more hashtags than the platform takes."),
        _SEE_POSTS,
        "log",
        "posts",
    ),
    "fitting-hashtags": (
        "hashtag",
        N_("advice", "Use hashtags that name your topic"),
        N_(
            "advice",
            "{fitting} of your last {posts} tagged posts have one that fits your niche. Tags for everybody find nobody in particular.",
        ),
        _SEE_TAGS,
        "works",
        "hashtags",
    ),
    "add-hashtags": (
        "hashtag",
        N_("advice", "Add three hashtags of your topic"),
        N_("advice", "{untagged} of your last {posts} posts have none. A few that fit help the right people find you."),
        _OPEN,
        "skills",
        "",
    ),
    "answer-people": (
        "skills",
        N_("advice", "Start a conversation under your next post"),
        N_(
            "advice",
            "Your last {posts} posts drew {comments} comments in all. Answer each one within a day and ask something back.",
        ),
        _OPEN,
        "skills",
        "",
    ),
    "ask-question": (
        "log",
        N_("advice", "End the next caption with one question"),
        N_(
            "advice", "{questions} of your last {posts} captions asked one. A question gives people a reason to answer."
        ),
        _OPEN,
        "skills",
        "",
    ),
    "find-partner": (
        "star",
        N_("advice", "Write to one creator of your size"),
        N_(
            "advice",
            "None of your {posts} captions of the last half year names another creator. A shared post meets new people.",
        ),
        _WHO_FITS,
        "brands",
        "people",
    ),
    "thank-partner": (
        "star",
        N_("advice", "Say thanks to {who}"),
        N_(
            "advice",
            "Your post together was {days} days ago. A word of thanks takes a minute and opens the door to the next one.",
        ),
        _THANK,
        "brands",
        "people",
    ),
    "bring-community": (
        "home",
        N_("advice", "Bring the people who know you already"),
        N_(
            "advice",
            "You are known somewhere already. Invite that group first; {followers} followers is a good moment for it.",
        ),
        _OPEN,
        "skills",
        "",
    ),
    "first-ten": (
        "star",
        N_("advice", "Make your first ten posts simple and regular"),
        N_(
            "advice",
            "{posts} posts are logged. The first ten are for learning, so choose the easiest format you can repeat.",
        ),
        _OPEN,
        "skills",
        "",
    ),
    "say-kind": (
        "info",
        N_("advice", "Say how you start"),
        N_("advice", "From zero, or known in a group already? The first steps differ."),
        _CHOOSE,
        "settings",
        "kind",
    ),
    "next-milestone": (
        "growth",
        N_("advice", "All is well: go on like this to {milestone}"),
        N_(
            "advice",
            "{left} followers to go, and your log shows nothing that needs mending. If you like a challenge, try a step that you have not tried yet.",
        ),
        _OPEN,
        "skills",
        "",
    ),
}


# titles without a name or a number, for a step that was taken on
_TITLES: Mapping[str, str] = {"thank-partner": N_("advice", "Say thanks for the post together")}
_CALM: Mapping[str, tuple[str, str]] = {
    "next-milestone": (
        N_("advice", "All is well: go on like this"),
        N_(
            "advice",
            "Your log shows nothing that needs mending. If you like a challenge, try a step that you have not tried yet.",
        ),
    ),
    "bring-community": (
        N_("advice", "Bring the people who know you already"),
        N_("advice", "You are known somewhere already. Invite that group first; now is a good moment for it."),
    ),
}


def advice_words(advice: Advice, *, calm: bool = False) -> AdviceWords:
    """Return a next step in words; in calm mode without follower numbers."""
    picture, title, why, action, room, target = _WORDS[advice.id]
    if calm and advice.id in _CALM:
        title, why = _CALM[advice.id]
    figures = {
        name: number(value, digits=0 if float(value).is_integer() else 1) if isinstance(value, int | float) else value
        for name, value in advice.because.items()
    }
    return AdviceWords(
        picture=picture,
        title=_said(title).format(**figures),
        why=_said(why).format(**figures),
        action=_said(action),
        room=room,
        target=target or advice.serves,
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("advice", text)


def step_title(rule: str) -> str:
    """Return the title of a step without figures, for a step that was taken on."""
    if rule not in _WORDS:
        return rule
    return _said(_TITLES.get(rule, _WORDS[rule][1])).format(milestone="").strip()
