"""The second card of Growth: milestones and tiers, where the user stands, and what marks that tier."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtGui import QResizeEvent

from creator_coach.app.standing import Standing
from creator_coach.domain.fact_book import Fact
from creator_coach.domain.tiers import TIER_FROM, Tier, tier_of
from creator_coach.ui.texts.facts import fact_name
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import tier_name
from creator_coach.ui.theme.tokens import em
from creator_coach.ui.widgets.cards import PAD, Card
from creator_coach.ui.widgets.picture import wide
from creator_coach.ui.widgets.ranges import Ladder, Rung
from creator_coach.ui.widgets.text import chip, para

_FIRST_LINE = 4  # rungs up to nano
_RUNGS = (100, 250, 500, 1_000, 10_000, 100_000, 1_000_000)


class TiersCard(Card):
    """The ladder from the first hundred to a million."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Milestones and tiers"))
        self._here = chip("", "accent")
        self._here.setObjectName("growth-here")
        self.set_aside(self._here)
        self._ladder, self._second, self._tier = Ladder(), Ladder(), para("", "soft")
        self._ladder.setObjectName("growth-ladder")
        self._second.setObjectName("growth-ladder-tiers")
        self._tier.setObjectName("growth-tier")
        self.add(self._ladder, self._second, self._tier)
        self._rungs: list[Rung] = []
        self._at, self._said = 0.0, ""

    def show_standing(self, standing: Standing, opens: Mapping[int, Fact]) -> None:
        """Show where an account stands; `opens` says what opens on its platform at which number."""
        followers = standing.followers or 0
        ahead = [tier for tier, start in TIER_FROM.items() if start > followers]
        if ahead:
            text = self.tr("You: {followers}, on the way to {tier}")
            text = text.format(
                followers=number(followers), tier=tier_name(min(ahead, key=lambda tier: TIER_FROM[tier]))
            )
        else:
            text = self.tr("You: {followers}, {tier}")
            text = text.format(followers=number(followers), tier=tier_name(standing.tier))
        self._here.setText(text)
        self._rungs = [Rung(number(n), self._opens(n, opens.get(n)), followers >= n) for n in _RUNGS]
        self._at, self._said = _rung_of(followers), text
        self._show_ladder()
        self._tier.set_words(self._marks(standing.tier))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiers on a second line where one line would cut their words."""
        super().resizeEvent(event)
        self._show_ladder()

    def _show_ladder(self) -> None:
        room = max((max(wide("bold", r.number), wide("small", r.opens)) for r in self._rungs), default=0) + em(8)
        first = len(self._rungs) if self.width() - 2 * PAD >= room * len(self._rungs) else _FIRST_LINE
        self._ladder.set(self._rungs[:first], self._at, self._said)
        self._second.set(self._rungs[first:], self._at - first, self._said)
        self._second.setVisible(first < len(self._rungs))

    def _opens(self, followers: int, opens: Fact | None) -> str:
        """Return what a number of followers opens, in a few words."""
        shares = {100: self.tr("a tenth"), 250: self.tr("a quarter"), 500: self.tr("halfway")}
        here = [fact_name(opens)] if opens else []
        if followers in TIER_FROM.values():
            here.insert(0, tier_name(tier_of(followers)))
        return " · ".join(here) or shares.get(followers, "")

    def _marks(self, tier: Tier) -> str:
        """Return what marks a tier and what comes next."""
        text = {
            Tier.STARTING: self.tr(
                "Everyone begins here. {next} followers and content of your own make you a nano influencer: "
                "small enough that people know you, and the tier that brands work with most."
            ),
            Tier.NANO: self.tr(
                "Your followers feel close to you, many are friends, family or colleagues, and they trust what you "
                "recommend. That is why brands work with this tier most. From {next} on you are micro: still "
                "personal, and known for your niche."
            ),
            Tier.MICRO: self.tr(
                "Still personal, and people come for your niche: keep your content honest and close to it. From "
                "{next} on you are macro, where specialists and known faces have a strong pull in their community."
            ),
            Tier.MACRO: self.tr(
                "You are a specialist or a known face: people expect quality, and your community follows your lead. "
                "From {next} on comes mega, with a reach beyond any one community."
            ),
            Tier.MEGA: self.tr(
                "You are a public figure: what you say reaches public opinion, far beyond your own community. "
                "No tier comes after this one."
            ),
        }[tier]
        return text.format(next=number(min((n for n in TIER_FROM.values() if n > TIER_FROM[tier]), default=0)))


def _rung_of(followers: int) -> float:
    """Return where a number stands on the ladder, counted in rungs."""
    for place, (low, high) in enumerate(pairwise(_RUNGS)):
        if followers < high:
            return max(0.0, place + (followers - low) / (high - low))
    return float(len(_RUNGS) - 1)
