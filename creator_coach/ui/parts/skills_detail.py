"""One skill or tip: what it is, why, its steps, what the log shows, how sure one is, and notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from creator_coach.app.checklist import RATINGS, Item
from creator_coach.domain.evidence import SKILLS, TIPS, Evidence
from creator_coach.ui.parts.skills_steps import Steps
from creator_coach.ui.texts.evidence import evidence_text, status_chip
from creator_coach.ui.texts.language import day_short, month_name, month_year, number
from creator_coach.ui.theme.tokens import S1, S2, S3, S5
from creator_coach.ui.widgets.cards import surface
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import TextField
from creator_coach.ui.widgets.layout import MID, col, row
from creator_coach.ui.widgets.pictures import Sparkline
from creator_coach.ui.widgets.text import chip, label, para, set_chip


class SelfRating(QWidget):
    """How sure one is, 1 to 5, and how that changed."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        asked = self.tr("How sure are you? 1–5")
        self.choice = Segments([(n, number(n)) for n in RATINGS], None, asked, optional=True)
        self.choice.setObjectName("rating")
        self.choice.chosen.connect(self._on_chosen)
        self.spark, self.history = Sparkline(96, 32), label("", "small", "soft", wrap=True)
        self.history.setObjectName("rating-history")
        scale = label(self.tr("1: new to me. 5: I do it without thinking."), "small", "soft", wrap=True)
        self.setLayout(
            col(label(asked, "strong", wrap=True), scale, row(self.choice, self.spark, None), self.history, gap=6)
        )

    def show_ratings(
        self, ratings: Sequence[tuple[date, int]], today: date, then: Evidence | None, now: Evidence
    ) -> None:
        """Show the newest rating as chosen, the way there, and what the log showed at its beginning and shows now."""
        self.choice.set_chosen(ratings[-1][1] if ratings else None)
        history = self._history(ratings, today)
        if then is not None:
            said = self.tr("What the log showed then: {then}; now: {now}.")
            before, after = (status_chip(one.status)[0].lower() for one in (then, now))
            history += "\n" + said.format(then=before, now=after)
        self.history.setText(history)
        self.spark.set([n for _, n in ratings], history)
        self.spark.setVisible(len(ratings) > 1)

    def _history(self, ratings: Sequence[tuple[date, int]], today: date) -> str:
        if not ratings:
            return self.tr("Not rated yet.")
        (day, first), (last_day, now) = ratings[0], ratings[-1]
        if day == last_day:
            return self.tr("Rated on {day}. A second rating later shows how it changed.").format(day=day_short(day))
        near, same = (day.year, day.month) == (last_day.year, last_day.month), day.year == today.year
        when = day_short(day) if near else month_name(day) if same else month_year(day)
        return self.tr("{when}: {first}, now {now}").format(when=when, first=number(first), now=number(now))

    def _on_chosen(self, rating: object) -> None:
        self.rated.emit(int(str(rating)))


class LogShows(QFrame):
    """What the log itself says about an item."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "quiet")
        self.chip, self.words = chip("", "few"), para()
        self.chip.setObjectName("evidence-status")
        self.words.setObjectName("evidence")
        head = row((label(self.tr("What your log shows"), "strong", wrap=True), 1), (self.chip, MID), gap=S2)
        box = col(head, self.words, gap=S1)
        box.setContentsMargins(14, S3, 14, S3)
        self.setLayout(box)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show the status and its figures."""
        set_chip(self.chip, *status_chip(evidence.status))
        self.words.set_words(evidence_text(evidence))


class Detail(QWidget):
    """The card at the right."""

    ticked = Signal(str, str, bool)  # item, step, on
    rated = Signal(str, int)
    noted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._item, self._note = "", ""
        self.title, self.where = label("", "title", wrap=True), label("", "small", "soft", wrap=True)
        self.title.setObjectName("item-title")
        self.where.setObjectName("item-where")
        self.what, self.why = para(), para()
        self.steps, self.shows, self.rating = Steps(), LogShows(), SelfRating()
        self.note = TextField(self.tr("Notes"), least=3)
        self.note.setObjectName("note")
        self.note.set_placeholder(self.tr("What you tried, what happened, what you want to try next."))
        card = surface(
            col(
                col(self.title, self.where, gap=2),
                S1,
                self.what,
                S1,
                label(self.tr("Why it matters"), "lead", wrap=True),
                self.why,
                S1,
                label(self.tr("Steps"), "lead", wrap=True),
                self.steps,
                S1,
                self.shows,
                S2,
                self.rating,
                S2,
                self.note,
                gap=S2,
            ),
            pad=S5,
        )
        self.setLayout(col(card, gap=0))
        self.steps.ticked.connect(self._on_ticked)
        self.rating.rated.connect(self._on_rated)
        self.note.committed.connect(self._on_noted)

    def show_item(self, item: Item, today: date, then: Evidence | None = None) -> None:
        """Show an item; a note being written stays as it is unless the stored one changed."""
        if item.id != self._item and self.note.edit.hasFocus():
            self.note.edit.clearFocus()  # commits what was typed about the item before
        new = item.id != self._item
        self._item = item.id
        group = SKILLS if item.id in SKILLS else TIPS
        where = (
            self.tr("Skill {place} of {group} · {done} of {all} steps")
            if group is SKILLS
            else self.tr("Tip {place} of {group} · {done} of {all} steps")
        )
        place = group.index(item.id) + 1
        figures = {"place": place, "group": len(group), "done": item.done, "all": len(item.steps)}
        self.title.setText(item.title)
        self.where.setText(where.format(**{name: number(n) for name, n in figures.items()}))
        self.what.set_words(item.what)
        self.why.set_words(item.why)
        self.steps.show_steps(item, today.year)
        self.shows.show_evidence(item.evidence)
        self.rating.show_ratings(item.ratings, today, then, item.evidence)
        if new or item.note != self._note:
            self._note = item.note
            self.note.set_text(item.note)

    def _on_ticked(self, step: str, on: bool) -> None:
        self.ticked.emit(self._item, step, on)

    def _on_rated(self, rating: int) -> None:
        self.rated.emit(self._item, rating)

    def _on_noted(self, text: str) -> None:
        self.noted.emit(self._item, text)
