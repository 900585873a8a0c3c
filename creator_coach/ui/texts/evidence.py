"""What the log shows about a skill or tip, in one sentence with its figures; where it cannot know, what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.evidence import ENOUGH_POSTS, ENOUGH_WEEKS, Evidence, Status
from creator_coach.domain.facts import ENOUGH_TO_SORT
from creator_coach.ui.texts.language import number, percent
from creator_coach.ui.texts.marker import N_

_STATUS: Mapping[Status, tuple[str, str]] = {
    Status.MET: (N_("evidence", "Met"), "helps"),
    Status.NOT_YET: (N_("evidence", "Not yet"), "accent"),
    Status.UNKNOWN: (N_("evidence", "Not known yet"), "few"),
}
_FEW_CAPTIONS = N_("evidence", "Not enough yet: it takes {enough} posts with a caption to read (stories do not count).")
_FEW_POSTS = N_("evidence", "Not enough yet: {posts} of {enough} posts (stories do not count).")
_OVER = N_("evidence", "{over} of your last {posts} posts had more hashtags than the platform takes.")

_MET: Mapping[str, str] = {
    "photo-video": N_(
        "evidence",
        "You used {formats} formats in your last {posts} posts; how good they look, only you can judge.",
    ),
    "copywriting": N_("evidence", "{questions} of your last {posts} captions asked a question."),
    "social-media-management": N_("evidence", "You wrote down your follower number in {weeks} of the last {of} weeks."),
    "networking": N_(
        "evidence", "{together} of your {posts} posts of the last half year named somebody else in the caption."
    ),
    "platform-knowledge": N_(
        "evidence",
        "None of your last {posts} posts went over a hashtag limit; formats used: {formats}, posts with a sound: {sounds}.",
    ),
    "focus-niche": N_(
        "evidence", "{share} of your last {posts} posts are about one topic, as far as their words show."
    ),
    "post-consistently": N_(
        "evidence", "You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks."
    ),
    "build-engagement": N_(
        "evidence", "Your last {posts} posts with known comments drew {comments} comments each, on average."
    ),
    "collaborate": N_(
        "evidence", "As far as captions show, posts made with others in the last half year: {together} of {posts}."
    ),
    "hashtags-and-sounds": N_(
        "evidence", "{tagged} of your last {posts} posts had hashtags, none more than the platform takes."
    ),
}
_NOT_YET: Mapping[str, str] = {
    "photo-video": N_("evidence", "Your last {posts} posts show one format; a second one is worth a try."),
    "copywriting": N_(
        "evidence", "{questions} of your last {posts} captions asked a question; about one in three is a good habit."
    ),
    "social-media-management": N_(
        "evidence", "You wrote down your follower number in {weeks} of the last {of} weeks; three make a habit."
    ),
    "networking": N_(
        "evidence",
        "{together} of your {posts} posts of the last half year named somebody else in the caption; twice is a habit.",
    ),
    "platform-knowledge": N_(
        "evidence",
        "Your last {posts} posts: formats used {formats}, with a sound {sounds}; two formats or three sounds use more of the platform.",
    ),
    "focus-niche": N_(
        "evidence",
        "{share} of your last {posts} posts are about one topic, as far as their words show; from {enough_share} on it is clear.",
    ),
    "post-consistently": N_(
        "evidence",
        "You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks; three out of four is steady.",
    ),
    "build-engagement": N_(
        "evidence", "Your last {posts} posts with known comments drew {comments} each, on average; two start a talk."
    ),
    "collaborate": N_(
        "evidence",
        "None of your {posts} posts of the last half year names another creator, as far as captions show.",
    ),
    "hashtags-and-sounds": N_("evidence", "{tagged} of your last {posts} posts had hashtags; seven in ten is steady."),
}
_UNKNOWN: Mapping[str, str] = {
    "photo-video": N_("evidence", "Not enough yet: {posts} of {enough} posts in the last half year."),
    "copywriting": N_("evidence", "Not enough yet: {posts} of {enough} posts with a caption."),
    "social-media-management": N_("evidence", "Not known yet: no follower number is written down so far."),
    "networking": _FEW_CAPTIONS,
    "platform-knowledge": _FEW_POSTS,
    "focus-niche": N_(
        "evidence", "Not enough yet: a topic shows in the words of {posts} posts; it takes {enough_topic}."
    ),
    "post-consistently": N_("evidence", "Not enough yet: {weeks_counted} of {enough_weeks} full weeks that count."),
    "build-engagement": N_("evidence", "Not enough yet: comments are known for {posts} of {enough} posts."),
    "collaborate": _FEW_CAPTIONS,
    "hashtags-and-sounds": _FEW_POSTS,
}
_SENTENCES = {Status.MET: _MET, Status.NOT_YET: _NOT_YET, Status.UNKNOWN: _UNKNOWN}
_NO_NICHE = N_("evidence", "Your niche is not written down yet, so no post can be compared with it.")
_NO_FORMAT = N_("evidence", "None of your last {posts} posts has a format; name it when you log the next one.")
_PEOPLE: Mapping[tuple[str, Status], str] = {
    ("networking", Status.MET): N_(
        "evidence", "Creators you asked to work with you in the last half year, by your own list: {asked}."
    ),
    ("networking", Status.NOT_YET): N_(
        "evidence",
        "Creators you asked to work with you in the last half year, by your own list: {asked}; two make a habit.",
    ),
    ("collaborate", Status.MET): N_(
        "evidence", "Posts made with other creators in the last half year, by your own list: {done}."
    ),
}
_CLEAR_TOPIC = 0.6


def status_chip(status: Status) -> tuple[str, str]:
    """Return what a status is called, and the kind of chip that shows it."""
    text, kind = _STATUS[status]
    return _said(text), kind


def evidence_text(evidence: Evidence) -> str:
    """Return what the log shows about an item as one sentence."""
    figures = evidence.figures
    given = {name: _written(value) for name, value in figures.items()}
    given["share"] = percent(figures.get("share", 0), digits=0)
    given |= {"enough": number(ENOUGH_POSTS), "enough_weeks": number(ENOUGH_WEEKS)}
    given["enough_topic"] = number(ENOUGH_TO_SORT)
    given["enough_share"] = percent(_CLEAR_TOPIC, digits=0)
    return _said(_sentence(evidence, figures)).format_map(_Unsaid(given))


def _sentence(evidence: Evidence, figures: Mapping[str, float]) -> str:
    item, status = evidence.item, evidence.status
    if status is Status.NOT_YET and item in ("platform-knowledge", "hashtags-and-sounds") and figures.get("over"):
        return _OVER
    if status is Status.NOT_YET and item == "focus-niche" and "share" not in figures:
        return _NO_NICHE
    if status is Status.NOT_YET and item == "photo-video" and not figures.get("formats"):
        return _NO_FORMAT
    listed = figures.get("asked" if item == "networking" else "done", 0)
    if (item, status) in _PEOPLE and listed > figures.get("together", 0):
        return _PEOPLE[item, status]
    return _SENTENCES[status][item]


class _Unsaid(dict[str, str]):
    """Figures that the evidence leaves out count as none."""

    def __missing__(self, key: str) -> str:
        return number(0)


def _written(value: float) -> str:
    return number(value, digits=0 if float(value).is_integer() else 1)


def _said(text: str) -> str:
    return QCoreApplication.translate("evidence", text)
