"""The welcome card: three small things, each of which may be skipped; no wizard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from creator_coach.app.settings import change_setting
from creator_coach.app.start import Start, start
from creator_coach.domain.accounts import AccountDraft, Platform
from creator_coach.domain.counts import read_followers
from creator_coach.domain.errors import RuleError
from creator_coach.domain.profile import checked_niche
from creator_coach.ui.context import Context
from creator_coach.ui.texts.language import number
from creator_coach.ui.texts.names import platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.theme.tokens import S2, S3, S4
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import rule, surface
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import CENTRE, TOP, Columns, Part, col, row
from creator_coach.ui.widgets.pictures import Badge, Ring
from creator_coach.ui.widgets.text import label, para

T = TypeVar("T")
_OFTEN = (2, 3, 5)


class Welcome(QWidget):
    """Niche, account with today's number, posts a week; or a look around with sample data."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._store = context.store
        self.niche = Field(self.tr("Niche (main topic)"), self.tr("One topic you like and know well."))
        self.niche.set_placeholder(self.tr("healthy recipes"))
        self.platform = ComboField(self.tr("Platform"))
        self.platform.set_options([(platform, platform_name(platform)) for platform in Platform])
        self.handle = Field(self.tr("Account name"))
        self.handle.set_placeholder("@dapur.sari")
        self.followers = Field(self.tr("Followers today"))
        self.followers.set_placeholder("0")
        words = (self.tr("1–2 times"), self.tr("3 times"), self.tr("5 times"))
        self.often = Segments(list(zip(_OFTEN, words, strict=True)), 3, self.tr("How often can you post?"))
        for name in ("niche", "platform", "handle", "followers", "often"):
            getattr(self, name).setObjectName(f"welcome-{name}")
        go, later = Button(self.tr("Start"), "primary"), Button(self.tr("Later"), "quiet")
        go.setObjectName("welcome-start")
        later.setObjectName("welcome-later")
        go.clicked.connect(self._on_start)
        later.clicked.connect(self._on_later)
        for field in (self.niche, self.handle, self.followers):
            field.edit.returnPressed.connect(self._on_start)
        about = self.tr(
            "About a minute. Skip anything, change it later. Your data stays on this laptop: no login, no internet."
        )
        ask = col(
            label(self.tr("Hello. Start with three small things."), "page", wrap=True),
            para(about, "soft"),
            S3,
            _part("1", self.tr("What is your main topic?"), self.niche),
            S3,
            _part(
                "2",
                self.tr("Your account and today's number"),
                row((self.platform, 2), (self.handle, 3), (self.followers, 2), gap=S3),
            ),
            S3,
            _part(
                "3",
                self.tr("How often can you post?"),
                row(self.often, label(self.tr("a week"), "body", "soft"), None, gap=S2),
            ),
            S4,
            row(go, later, None),
            gap=S2,
        )
        look = Button(self.tr("Look around with sample data"))
        look.setObjectName("welcome-sample")
        look.clicked.connect(context.open_sample)
        self.ring = Ring(168)
        self.promise = para("", "soft")
        side = col(
            (self.ring, CENTRE),
            S2,
            self.promise,
            S2,
            rule(),
            S2,
            label(self.tr("Want to look first?"), "bold", wrap=True),
            para(self.tr("Sample data opens in a separate file."), "soft"),
            look,
            None,
            gap=S2,
        )
        columns = Columns(
            [(surface(ask, pad=32), ("", 0, 0)), (surface(side, pad=24), ("", 1, 1))],
            {2: (8, 4), 3: (8, 4, 2)},
            (760, 1440),
        )
        self.setLayout(col(columns))

    def show_goal(self, goal: int) -> None:
        """Show the empty ring."""
        self.ring.set(0, goal, mark=100, big=number(0), under=self.tr("of {goal}").format(goal=number(goal)))
        self.promise.set_words(
            self.tr(
                "This ring fills from what you log. After 4 numbers over 2 weeks you see a range for reaching {goal}."
            ).format(goal=number(goal))
        )

    def _on_start(self) -> None:
        """Take what was filled in; a field that cannot be right says so and nothing is written."""
        niche = self._read(self.niche, checked_niche)
        platform = Platform(str(self.platform.key()))
        account = self._read(self.handle, lambda text: AccountDraft(platform, text))
        followers = self._read(self.followers, read_followers)
        if followers is not None and account is None and not self.handle.fault():
            self.handle.set_fault(rule_problem(RuleError("handle-empty")))
        if any(field.fault() for field in (self.niche, self.handle, self.followers)):
            return
        often = self.often.key()
        start(self._store, Start(niche or "", account, followers, int(str(often))))

    def _read(self, field: Field, read: Callable[[str], T]) -> T | None:
        """Return what a field says, None where it is empty or at fault."""
        field.set_fault(None)
        if not field.text().strip():
            return None
        try:
            return read(field.text())
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return None

    def _on_later(self) -> None:
        change_setting(self._store, "welcomed", "yes")


def _part(figure: str, title: str, inside: Part) -> QHBoxLayout:
    badge = Badge(figure, 26)
    return row((badge, TOP), (col(label(title, "lead", wrap=True), inside, gap=S2), 1), gap=S4)
