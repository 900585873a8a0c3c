"""The next steps on Today: do it, take it on, put it off, dismiss it with a reason; and those under way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from creator_coach.app.next_steps import Steps, UnderWay
from creator_coach.domain.coach import Advice
from creator_coach.domain.decisions import Choice, Reason
from creator_coach.ui.parts.step_question import StepQuestion
from creator_coach.ui.texts.advice import AdviceWords, advice_words
from creator_coach.ui.texts.language import day_short
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.layout import MID, TOP, Item, col, row
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.text import chip, glyph, label, para


class StepsCard(Card):
    """At most three steps, the most useful first, each with its reason and its button."""

    opened = Signal(str, str)  # room, target
    decided = Signal(object, object, str)  # Advice, Choice, reason
    told = Signal(object, object)  # Decision, Went

    def __init__(self) -> None:
        super().__init__("", gap=6)
        self.set_title(self.tr("Next steps"))
        self.setObjectName("next-steps")
        self._calm = False

    def show_steps(self, steps: Steps, *, calm: bool) -> None:
        """Show what is under way, then what is offered; in calm mode without follower numbers."""
        self._calm = calm
        lines: list[QWidget] = [self._under_way(one) for one in steps.under_way]
        lines += [self._offered(advice) for advice in steps.offered]
        items: list[Item] = []
        for line in lines:
            items += [rule()] if items else []
            items.append(line)
        if not steps.offered and steps.under_way:
            items += [rule(), para(self.tr("That is enough for now. One change at a time works best."), "soft")]
        elif not items:
            items = [para(self.tr("Nothing to decide today. New steps come with new entries in your log."), "soft")]
        self.refill(*items)

    def _offered(self, advice: Advice) -> QWidget:
        words = advice_words(advice, calm=self._calm)
        more = IconButton("more", self.tr("Take on, later or dismiss: {step}").format(step=words.title))
        more.setObjectName(f"step-more-{advice.id}")
        more.clicked.connect(partial(self._choose, advice, more))
        return self._line(words, "accent", "", self._do(words), more)

    def _under_way(self, one: UnderWay) -> QWidget:
        if one.due:
            asked = StepQuestion(one)
            asked.told.connect(self.told)
            return asked
        words = advice_words(one.advice, calm=self._calm)
        since = self.tr("taken on {day}").format(day=day_short(one.decision.decided_on))
        return self._line(words, "good", since, self._do(words))

    def _do(self, words: AdviceWords) -> Button:
        made = Button(words.action)
        made.set_about(words.title)
        made.clicked.connect(lambda: self.opened.emit(words.room, words.target))
        return made

    def _line(self, words: AdviceWords, tone: str, since: str, *buttons: QWidget) -> QWidget:
        texts: list[Item] = [label(words.title, "bold", wrap=True), para(words.why, "soft")]
        if since:
            texts.append(row(chip(since, "helps"), None))
        places = [(made, MID) for made in buttons]
        return listed(row((glyph(words.picture, tone), TOP), (col(*texts, gap=2), 1), *places, gap=S3), pad=(0, S2))

    def _choose(self, advice: Advice, under: QWidget) -> None:
        """Open the menu of what to do with a step."""
        menu = QMenu(under)
        menu.setObjectName("step-menu")
        self._add(menu, self.tr("I take this on"), advice, Choice.ACCEPTED)
        self._add(menu, self.tr("Later: ask again next week"), advice, Choice.LATER)
        menu.addSeparator()
        reasons = [
            (Reason.DOING_IT, self.tr("I do this already")),
            (Reason.NOT_MINE, self.tr("Not for me")),
            (Reason.NOT_TRUE, self.tr("The log is wrong about this")),
        ]
        for reason, text in reasons:
            self._add(menu, text, advice, Choice.DISMISSED, reason)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _add(self, menu: QMenu, text: str, advice: Advice, choice: Choice, reason: str = "") -> None:
        run: Callable[[], None] = partial(self.decided.emit, advice, choice, reason)
        action = menu.addAction(text)
        action.setObjectName(reason or choice)
        action.triggered.connect(run)
