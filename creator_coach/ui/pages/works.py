"""What works: effects with their ranges, the hashtag notebook, experiments."""

from __future__ import annotations

from creator_coach.app.experiments import read_experiments
from creator_coach.app.hashtag_notebook import read_notebook
from creator_coach.app.response import read_response
from creator_coach.app.what_works import DEPENDS_ON, Sample, Works, read_sample, read_works
from creator_coach.domain.traits import Outcome, Trait, log_outcome
from creator_coach.ui.context import Context, Room
from creator_coach.ui.pages.base import Page
from creator_coach.ui.parts.reveal import reveal
from creator_coach.ui.parts.works_bands import BandsCard
from creator_coach.ui.parts.works_effects import EffectsCard
from creator_coach.ui.parts.works_experiment import ExperimentCard
from creator_coach.ui.parts.works_notebook import LimitsCard, NotebookCard
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.works import left_out, outcome_name
from creator_coach.ui.theme.tokens import S2
from creator_coach.ui.widgets.cards import Card, EmptyState
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.layout import Columns
from creator_coach.ui.widgets.text import PageHead, label, para

_BREAKS = (880, 1480)


class WorksPage(Page):
    """One outcome at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, DEPENDS_ON)
        self._outcome: Outcome | None = None
        self.outcome = Segments(name=self.tr("What posts are measured by"))
        self.outcome.setObjectName("outcome")
        self.outcome.chosen.connect(self._on_outcome)
        self._head = PageHead(self.tr("What works"), "", self.outcome)
        self._empty = EmptyState(picture="works")
        self._empty.button.setObjectName("works-begin")
        self._empty.pressed.connect(lambda: context.go(Room.LOG, "import"))
        self._nothing = Card("", self._empty)
        self.formats = EffectsCard(self.tr("Formats"), [Trait.FORMAT])
        self.tags = EffectsCard(self.tr("Hashtags"), [Trait.HASHTAG])
        self.tags.more.connect(self._to_notebook)
        self.sounds = EffectsCard(self.tr("Sounds"), [Trait.SOUND])
        self.captions = EffectsCard(self.tr("Captions"), [Trait.QUESTION, Trait.LENGTH])
        self.times = EffectsCard(self.tr("Day and hour"), [Trait.WEEKDAY, Trait.HOUR], most=12)
        self.experiment = ExperimentCard(context)
        self.limits, self.bands = LimitsCard(), BandsCard()
        self.notebook = NotebookCard(context)
        self._how = para("", "soft")
        self._left_out = label("", "small", "soft", wrap=True)
        self._left_out.setObjectName("left-out")
        self.how = Card(self.tr("How to read this"), self._how, self._left_out, gap=S2)
        self.columns = Columns(
            [
                (self.formats, ("", 0, 0)),
                (self.tags, ("", 0, 0)),
                (self.captions, ("", 0, 0)),
                (self.sounds, ("", 0, 1)),
                (self.times, ("", 0, 1)),
                (self.experiment, ("", 1, 2)),
                (self.how, ("", 1, 2)),
                (self.limits, ("", 1, 2)),
                (self.bands, ("", 1, 2)),
                (self.notebook, ("", 0, 1)),
            ],
            {2: (9, 5), 3: (9, 9, 5)},
            _BREAKS,
        )
        self.body.add(self._head, self._nothing, self.columns)

    def refresh(self) -> None:
        """Read what works and draw it."""
        works, known = self._read()
        sample = works.sample
        self.outcome.set_options([(outcome, outcome_name(outcome)) for outcome in known])
        self.outcome.set_chosen(sample.outcome)
        empty = not sample.posts
        self._nothing.setVisible(empty)
        self.columns.setVisible(not empty)
        self.outcome.setVisible(len(known) > 1)
        under = self.tr("From {posts} of your posts in the last twelve months. Small samples are pulled to the middle.")
        self._head.set(self.tr("What works"), "" if empty else under.format(posts=number(len(sample.posts))))
        if empty:
            todo = self.tr("Bring in the file from your platform, or type views under a post; ten posts say something.")
            said = f"{todo} {left_out(sample)}".strip()
            self._empty.set(self.tr("No post with figures yet"), said, self.tr("Bring in a file"))
            return
        book = read_notebook(self.store, works)
        for card in (self.formats, self.tags, self.sounds, self.captions, self.times):
            self.columns.set_shown(card, card.show_works(works))
        self.experiment.show_experiments(read_experiments(self.store), works, known)
        self.columns.set_shown(self.limits, self.limits.show_limits(book, self.store.today()))
        found = read_response(self.store)
        self.bands.show_response(found, self.store.today())
        self.columns.set_shown(self.bands, bool(found))
        self.notebook.show_notebook(book)
        self.columns.set_shown(self.notebook, bool(book.lines) or bool(book.sets))
        self._how.set_words(self._reading(sample.outcome))
        self._left_out.setText(left_out(sample))
        self._left_out.setVisible(bool(left_out(sample)))

    def arrive(self, target: str) -> None:
        """Go to the experiment or to the hashtags."""
        self._refresh_if_stale()
        if target == "experiment":
            reveal(self.body, self.experiment.first())
        elif target == "hashtags":
            self._to_notebook()

    def _read(self) -> tuple[Works, list[Outcome]]:
        """Return what works and the outcomes that any post has; another one where the chosen one is known no more."""
        works = read_works(self.store, self._outcome)
        known = [outcome for outcome in Outcome if self._is_known(outcome, works.sample)]
        if works.sample.posts or not known:
            return works, known
        self._outcome = None
        return read_works(self.store, known[0]), known

    def _is_known(self, outcome: Outcome, sample: Sample) -> bool:
        if outcome is sample.outcome:
            return bool(sample.posts)
        if any(log_outcome(one.post.metrics, outcome) is not None for one in sample.posts):
            return True
        return bool(sample.unknown and read_sample(self.store, outcome).posts)

    def _reading(self, outcome: Outcome) -> str:
        said = self.tr(
            "Each post is set against your own usual level before it, with growth taken out. The range holds what is "
            "plausible, 8 chances in 10. “Helps” or “holds back” stands only where chance among all these comparisons "
            "would hardly do it. There is no best time for everybody."
        )
        if outcome is Outcome.RESPONSE:
            said += " " + self.tr(
                "Response = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown."
            )
        return said

    def _to_notebook(self) -> None:
        reveal(self.body, self.notebook.table)

    def _on_outcome(self, outcome: object) -> None:
        self._outcome = Outcome(str(outcome))
        self.refresh()
