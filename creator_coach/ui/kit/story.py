"""What both layouts of the media kit tell, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from creator_coach.domain.media_kit import MediaKit
from creator_coach.ui.kit.blocks import Beside, Block, Chart, Figures, Reasons
from creator_coach.ui.kit.ink import Density
from creator_coach.ui.kit.lists import Lines, Posts
from creator_coach.ui.texts.kit import KitWords

_TOGETHER = 12  # lines in one block: more are taken apart, so that they have room on a page


def story(kit: MediaKit, words: KitWords, density: Density, *, wide: bool, past: bool) -> list[Block]:
    """Return growth, figures, posts, reasons, rates, past work; empty parts are left out, a wide page pairs some."""
    chart = Chart(words.growth, kit.line, density.chart) if words.growth else None
    figures = Figures(words.figures, 1 if wide and chart else 2) if words.figures else None
    rates = _lines(words.headings["rates"], words.rates, 600)
    worked = _lines(words.headings["past"], words.past, 400) if past else []
    made = [
        *(_beside([chart] if chart else [], [figures] if figures else [], 0.6) if wide else [chart, figures]),
        Posts(words.headings["posts"], words.posts, density) if words.posts else None,
        Reasons(words.headings["why"], words.why, density),
        *(_beside(rates, worked, 0.5) if wide else [*rates, *worked]),
    ]
    return [block for block in made if block is not None]


def _lines(heading: str, lines: Sequence[tuple[str, str]], strong: int) -> list[Block]:
    parts = [lines[k : k + _TOGETHER] for k in range(0, len(lines), _TOGETHER)]
    return [Lines("" if place else heading, part, strong) for place, part in enumerate(parts)]


def _beside(left: Sequence[Block], right: Sequence[Block], share: float) -> Sequence[Block]:
    return [Beside(left[0], right[0], share)] if len(left) == 1 and len(right) == 1 else [*left, *right]
