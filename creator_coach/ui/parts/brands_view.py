"""What the cards and the views of Brands share."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.ui.context import Context, Room
from creator_coach.ui.theme.tokens import S2, S3, S4
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layout import Item, col, fill, row
from creator_coach.ui.widgets.text import PageHead
from creator_coach.ui.widgets.way_out import escape_presses


class BrandsCard(Card):
    """A card of the overview, which reads for itself what it shows."""

    def __init__(self, context: Context, title: str, gap: int = S3) -> None:
        super().__init__("", gap=gap)
        self.context, self.store = context, context.store
        self.set_title(title)

    def refresh(self) -> None:
        """Read what the card shows and draw it."""
        raise NotImplementedError

    def shown(self) -> bool:
        """Say whether there is anything to show."""
        return True

    def open_view(self, target: str) -> None:
        """Open a view in place of the overview: `people`, `prospect:3`."""
        self.context.go(Room.BRANDS, target)


class BrandsView(QWidget):
    """One thing in full, in place of the overview, with the way back above it."""

    def __init__(self, context: Context, title: str, under: str = "", *actions: QWidget) -> None:
        super().__init__()
        self.context, self.store = context, context.store
        self.back = flush(Button(self.tr("Back to Brands"), "quiet", "left"))
        self.back.setObjectName("brands-back")
        self.back.clicked.connect(self.close_view)
        escape_presses(self, self.back)
        self.head = PageHead(title, under, *actions)
        self.body = col(gap=S4)
        self.setLayout(col(row(self.back, None), self.head, S2, self.body, gap=S2))

    def open(self, what: str) -> None:
        """Be shown for something: `what` names it, an id for example, or is ""."""

    def refresh(self) -> None:
        """Read what the view shows and draw it."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return what takes the focus when the view opens."""
        return self.back

    def add(self, *items: Item) -> None:
        """Put more below what the view holds."""
        fill(self.body, *items)

    def close_view(self) -> None:
        """Go back to the overview."""
        self.context.go(Room.BRANDS, "overview")

    def gone(self) -> bool:
        """Say whether what the view shows is no longer there: then the overview comes back."""
        return False
