"""Who fits you: three kinds of business, why for this creator, and what to look for nearby."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.app.fit import Fit, Fits, read_fits
from creator_coach.domain.businesses import Business
from creator_coach.ui.context import Context, Room
from creator_coach.ui.parts.brands_view import BrandsCard
from creator_coach.ui.texts.language import Speech
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button, flush
from creator_coach.ui.widgets.cards import Disclosure, rule
from creator_coach.ui.widgets.layout import TOP, FlowRow, Item, col, held, row
from creator_coach.ui.widgets.text import label, para


class KindOfBusiness(QWidget):
    """One kind: why, ideas, and the way to a new prospect of it."""

    def __init__(self, context: Context, kind: Business) -> None:
        super().__init__()
        self._title, self._why = label("", "bold", wrap=True), para()
        self._ideas = label("", "small", "soft", wrap=True)
        self._example, self._where = para("", "soft", "small"), col(gap=S2)
        self._places = [label("", "small", "soft", wrap=True) for _ in range(3)]
        for made in self._places:
            self._where.addWidget(made)
        self.more = Disclosure(self.tr("Where to look"), held(col(self._example, self._where, gap=S2)))
        self.more.button.setObjectName(f"where-{kind}")
        self.add_one = Button(self.tr("Add as prospect"), "link")
        self.add_one.setObjectName(f"add-{kind}")
        self.add_one.clicked.connect(lambda: context.go(Room.BRANDS, f"prospect:new-{kind}"))
        head = row((self._title, 1), (self.add_one, TOP))
        self.setLayout(col(head, self._why, self._ideas, self.more, gap=S2))

    def show_fit(self, fit: Fit) -> None:
        """Show why it fits and what to look for."""
        self._title.setText(fit.title)
        self._why.set_words(fit.why)
        self._ideas.setText(self.tr("For example: {ideas}").format(ideas=", ".join(fit.ideas)))
        self._example.set_words(fit.example)
        for made, text in zip(self._places, fit.where, strict=True):
            made.setText(f"· {text}")
        self.more.button.set_about(fit.title)
        self.add_one.set_about(fit.title)


class FitCard(BrandsCard):
    """The three kinds, the general reasons made closer by niche and city."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        self.set_title(self.tr("Who fits you"))
        self.setObjectName("fit")
        self.kinds = {kind: KindOfBusiness(context, kind) for kind in Business}
        self._missing = para("", "soft", "small")
        self.say = flush(Button("", "link"))
        self.say.setObjectName("fit-say")
        self.say.clicked.connect(self._on_say)
        self._target = ""
        lines: list[Item] = []
        for made in self.kinds.values():
            lines += [*([rule()] if lines else []), made]
        self._nearer = held(col(rule(), self._missing, FlowRow(self.say), gap=S3))
        self.add(*lines, self._nearer)

    def refresh(self) -> None:
        """Read what fits and draw it."""
        fits = read_fits(self.store, Speech.language)
        for fit in fits.kinds:
            self.kinds[fit.kind].show_fit(fit)
        self._ask(fits)

    def _ask(self, fits: Fits) -> None:
        """Ask for what would bring the reasons closer."""
        self._target = "" if fits.niche and fits.city else "city" if fits.niche else "niche"
        self._nearer.setVisible(bool(self._target))
        self._missing.set_words(
            self.tr("With your city, the reasons and the pitch name where you are.")
            if fits.niche
            else self.tr("With your niche, the ideas are about your topic.")
        )
        self.say.set_words(self.tr("Say your city") if fits.niche else self.tr("Say your niche"))

    def _on_say(self) -> None:
        self.context.go(Room.SETTINGS, self._target)
