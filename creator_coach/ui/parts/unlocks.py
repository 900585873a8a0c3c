"""What opens at how many followers, a row each; pressing one opens the fact book at it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from creator_coach.app.unlocks import Rung
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.facts import (
    about_words,
    fact_more,
    fact_name,
    fact_text,
    platform_words,
    rung_chip,
    rung_where,
    state_chips,
)
from creator_coach.ui.texts.language import number
from creator_coach.ui.theme.tokens import S1, S2, S3
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, clear, col, row
from creator_coach.ui.widgets.rows import RowFrame, listed
from creator_coach.ui.widgets.text import chip, label
from creator_coach.ui.widgets.tips import plain_tip

_NUMBER = 44  # px at 100 % text that the number of followers takes


class UnlockRows(QWidget):
    """Rungs, a row each; `whole` adds conditions, the account, source, year and reliability in words.

    In calm mode no row says how many followers there are or how many are missing.
    """

    def __init__(self, context: Context, *, whole: bool = False) -> None:
        super().__init__()
        self._context, self._whole = context, whole
        self._box = col(gap=0)
        self.setLayout(self._box)
        self._shown: object = None

    def show_rungs(self, rungs: Sequence[Rung], *, calm: bool = False) -> None:
        """Show these; where nothing has changed the rows stay, and else the focus goes to the same one."""
        wanted = (tuple(rungs), calm, self._context.store.today())
        if wanted == self._shown:
            return
        self._shown = wanted
        held = QApplication.focusWidget()
        name = held.objectName() if isinstance(held, QWidget) and self.isAncestorOf(held) else ""
        clear(self._box)
        for rung in rungs:
            made = _rung_row(self._context, rung, whole=self._whole, calm=calm)
            self._box.addWidget(made)
            if name and made.objectName() == name:
                made.setFocus()


class UnlocksCard(Card):
    """What opens, as a card: the next few things, or the whole ladder."""

    def __init__(self, context: Context, *, whole: bool = False) -> None:
        super().__init__("", gap=S1)
        self.set_title(self.tr("What opens at how many followers") if whole else self.tr("What opens ahead"))
        self.setObjectName("unlocks")
        self._rows = UnlockRows(context, whole=whole)
        self.add(self._rows)

    def show_rungs(self, rungs: Sequence[Rung], *, calm: bool = False) -> None:
        """Show these rungs."""
        self._rows.show_rungs(rungs, calm=calm)


def _rung_row(context: Context, rung: Rung, *, whole: bool, calm: bool) -> RowFrame:
    text, kind = rung_chip(rung, calm=calm)
    fact = rung.fact
    name, where, about = fact_name(fact), "" if calm else rung_where(rung), about_words(fact)
    states = [(said, look) for said, look in state_chips(fact, context.store.today()) if whole or look != "few"]
    lines: list[Item] = [label(name, "bold" if whole else "body", wrap=True)]
    if whole:
        says = " ".join(filter(None, [fact_text(fact), fact_more(fact)]))
        source = " · ".join(filter(None, ["" if where else platform_words(fact), about]))
        lines.append(label(says, "small", wrap=True))
        lines += [label(line, "small", "soft", wrap=True) for line in (where, source) if line]
    if states:
        lines.append(FlowRow(*(chip(said, look) for said, look in states)))
    parts = (
        (label(number(rung.needed), "bold", width=_NUMBER), TOP),
        (col(*lines, gap=S1), 1),
        (chip(text, kind), TOP),
    )
    made = listed(row(*parts, gap=S3), clickable=True, pad=(0, S2))
    made.setObjectName(f"rung-{fact.id}")
    made.setToolTip(plain_tip("\n".join(filter(None, [fact_text(fact), where, about]))))
    made.setAccessibleName(f"{number(rung.needed)}: {name}, {text}")
    spoken = (*(said for said, _ in states), where, fact_more(fact), about)
    made.setAccessibleDescription(". ".join(filter(None, spoken)))
    made.activated.connect(partial(context.go, Room.SETTINGS, f"facts:{fact.id}"))
    return made
