"""How the posts of a deal did against the target, and the closing report to the brand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog

from creator_coach.app.deal_report import read_deal_report
from creator_coach.app.deals import DealView, write_result
from creator_coach.domain.deals import HUNDREDTHS, TargetMetric
from creator_coach.ui.context import Context
from creator_coach.ui.deal_paper import save_report
from creator_coach.ui.texts.deals import formula_of, known_words, target_name, target_value
from creator_coach.ui.texts.language import day_full
from creator_coach.ui.texts.problems import trouble_text
from creator_coach.ui.theme.tokens import S2, S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.fields import TextField
from creator_coach.ui.widgets.layout import col, held, row
from creator_coach.ui.widgets.picture import Picture
from creator_coach.ui.widgets.text import Stat, chip, label, para, set_chip


class TargetBar(Picture):
    """How far a target is reached: a track and what is filled of it."""

    def __init__(self) -> None:
        super().__init__(200, 10)
        self._share = 0.0

    def set(self, share: float, says: str) -> None:
        """Show a share of the target, and say it."""
        self._share = min(max(share, 0.0), 1.0)
        self.says(says)
        self.update()

    def draw(self, painter: QPainter, w: float, h: float) -> None:
        """Paint the track and the filled part."""
        radius = h / 2
        self.shape(painter, "soft")
        painter.drawRoundedRect(QRectF(0, 0, w, h), radius, radius)
        if self._share > 0:
            self.shape(painter, "accent")
            painter.drawRoundedRect(QRectF(0, 0, max(w * self._share, h), h), radius, radius)


class ResultsCard(Card):
    """The target where it stands, a word of the creator's own, and the report as a file."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S4)
        self.set_title(self.tr("Results and report"))
        self._context, self._store = context, context.store
        self._view: DealView | None = None
        self._stat, self._bar = Stat(), TargetBar()
        self._stat.setObjectName("deal-measured")
        self._state = chip("", "unclear")
        self._state.setObjectName("deal-reached")
        self._how, self._none = label("", "small", "soft", wrap=True), para("", "soft")
        self._figures = held(col(row(self._stat, None, self._state), self._bar, self._how, gap=S2))
        self.word = TextField(
            self.tr("A word to the brand (optional)"),
            self.tr("It stands in the report: what worked, what people asked, thanks."),
            least=2,
        )
        self.word.edit.setObjectName("deal-word")
        self.word.committed.connect(self._on_word)
        self.pdf = Button(self.tr("Save the report (PDF)"))
        self.pdf.setObjectName("deal-report")
        self.pdf.clicked.connect(self._on_save)
        about = self.tr("The report says what was promised, what was delivered and what came of it, with formulas.")
        self.add(self._figures, self._none, self.word, row(self.pdf, None), label(about, "small", "soft", wrap=True))

    def show_deal(self, view: DealView) -> None:
        """Show where the target stands."""
        before, self._view = self._view, view
        draft, found = view.deal.draft, view.target
        metric = draft.target_metric or TargetMetric.INTERACTIONS
        known = found.value is not None
        self._figures.setVisible(known)
        self._none.setVisible(not known)
        self._none.set_words(
            self.tr("As soon as a linked post has figures in the log, what it brought stands here.")
            if view.linked
            else self.tr("Link the posts with what you deliver; then their figures are summed up here.")
        )
        if found.value is not None:
            note = known_words(found)
            self._stat.set(target_value(metric, found.value), target_name(metric), note)
            self._how.setText(formula_of(metric))
            goal = self._goal(view)
            self._bar.setVisible(goal is not None)
            self._state.setVisible(goal is not None)
            if goal is not None:
                text = self.tr("target {goal}: reached") if view.reached else self.tr("target {goal}: not yet")
                said = text.format(goal=target_value(metric, goal))
                set_chip(self._state, said, "helps" if view.reached else "unclear")
                self._bar.set(found.value / goal, said)
        if before is None or before.deal.id != view.deal.id or before.deal.result != view.deal.result:
            self.word.set_text(view.deal.result)

    def save(self, path: Path) -> None:
        """Write the report, and say where it is or why it is not."""
        if self._view is None:
            return
        try:
            save_report(read_deal_report(self._store, self._view), path)
        except OSError as error:
            self._context.toast(trouble_text(error), False)
        else:
            self._context.toast(self.tr("Saved: {file}").format(file=path.name), False)

    def _goal(self, view: DealView) -> float | None:
        draft = view.deal.draft
        if draft.target is None:
            return None
        return draft.target / (HUNDREDTHS if draft.target_metric is TargetMetric.RESPONSE else 1)

    def _on_word(self, text: str) -> None:
        if self._view is not None:
            write_result(self._store, self._view.deal.id, text)

    def _on_save(self) -> None:
        if self._view is None:
            return
        brand = "".join(letter for letter in self._view.deal.draft.brand if letter.isalnum() or letter in " -_")[:60]
        name = self.tr("Report {brand} {day}").format(brand=brand.strip(), day=day_full(self._store.today()))
        place = str(Path.home() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), place, self.tr("PDF page (*.pdf)"))
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))
