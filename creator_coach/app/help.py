"""The help: resources/help, topics in the language of the moment."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from creator_coach.infra.resources import resources_dir

KEYS = "keys"  # the topic that ends with the keys of the menu


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: paragraphs, then what one can do. `room` is where F1 leads to it, "" for none."""

    id: str
    room: str
    title: str
    text: tuple[str, ...]
    do: tuple[str, ...]
    found_by: str  # everything in it, folded, and what else people search for

    def fits(self, search: str) -> bool:
        """Say whether every word of a search is in it."""
        return all(word in self.found_by for word in search.casefold().split())


@cache
def read_help(language: str) -> tuple[Topic, ...]:
    """Return the topics in English ("en") or Indonesian ("id"), in the order in which they are shown."""
    data = tomllib.loads((resources_dir() / "help" / f"{language}.toml").read_text("utf-8"))
    found = []
    for topic in data["topic"]:
        text, does = tuple(topic["text"]), tuple(topic.get("do", ()))
        words = " ".join((topic["title"], topic["words"], *text, *does)).casefold()
        found.append(Topic(topic["id"], topic.get("room", ""), topic["title"], text, does, words))
    return tuple(found)


def topic_of(topics: tuple[Topic, ...], room: str) -> str:
    """Return the id of the topic of a room; the first where it has none."""
    return next((topic.id for topic in topics if topic.room == room), topics[0].id)
