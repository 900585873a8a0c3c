"""What the creator writes and chooses for the media kit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from creator_coach.app.media_kit import (
    change_kit,
    has_photo,
    pick_post,
    picked,
    posts_to_pick,
    read_draft,
    set_photo,
)
from creator_coach.app.profile import change_profile, read_profile
from creator_coach.app.rates import read_rates
from creator_coach.domain.errors import RuleError
from creator_coach.domain.media_kit import MOST_POSTS, KitDraft, Layout, Theme
from creator_coach.domain.posts import Post
from creator_coach.domain.profile import Profile
from creator_coach.ui.context import Context, Room
from creator_coach.ui.photo import read_photo
from creator_coach.ui.texts.language import Speech, day_short
from creator_coach.ui.texts.names import format_name
from creator_coach.ui.texts.problems import rule_problem, trouble_text
from creator_coach.ui.theme.tokens import S2, S3
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.cards import Card, rule, setting
from creator_coach.ui.widgets.choices import Segments
from creator_coach.ui.widgets.fields import Field, Labelled, TextField
from creator_coach.ui.widgets.layout import beside, clear, col, held, row
from creator_coach.ui.widgets.switches import Switch, Tick
from creator_coach.ui.widgets.text import label, para

_CAPTION = 60


class WordsCard(Card):
    """Name, city, contact, a few sentences, and the photo."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("What you say"))
        self._context, self._store = context, context.store
        self._profile: Profile | None = None
        self._draft: KitDraft | None = None
        self.name, self.city = Field(self.tr("Name")), Field(self.tr("City"))
        self.about = TextField(
            self.tr("About you"), self.tr("Three sentences: topic, for whom, what is special."), least=4
        )
        self.about.set_placeholder(self.tr("I cook healthy food for people with little time."))
        self.contact = TextField(
            self.tr("Contact for brands"), self.tr("One line each: e-mail, phone."), least=2, most=4
        )
        self.photo, self.remove = Button(self.tr("Choose a photo")), Button(self.tr("Remove the photo"), "quiet")
        self._fault = Labelled(self.tr("Photo"), held(row(self.photo, self.remove, None, gap=S2)))
        for made, name in (
            (self.name.edit, "kit-name"),
            (self.city.edit, "kit-city"),
            (self.about.edit, "kit-about"),
            (self.contact.edit, "kit-contact"),
            (self.photo, "kit-photo"),
            (self.remove, "kit-photo-remove"),
        ):
            made.setObjectName(name)
        self.add(beside(row((self.name, 1)), row((self.city, 1)), least=360), self.about, self.contact, self._fault)
        self.name.committed.connect(partial(self._on_profile, "name"))
        self.city.committed.connect(partial(self._on_profile, "city"))
        self.about.committed.connect(partial(self._on_draft, "about"))
        self.contact.committed.connect(partial(self._on_draft, "contact"))
        self.photo.clicked.connect(self._on_photo)
        self.remove.clicked.connect(self._on_remove)

    def refresh(self) -> None:
        """Read what was written; a field whose stored text did not change keeps what is being typed in it."""
        before, self._profile = self._profile, read_profile(self._store)
        old, self._draft = self._draft, read_draft(self._store)
        for field, name in ((self.name, "name"), (self.city, "city")):
            if before is None or getattr(before, name) != getattr(self._profile, name):
                field.set_text(getattr(self._profile, name))
        for box, name in ((self.about, "about"), (self.contact, "contact")):
            if old is None or getattr(old, name) != getattr(self._draft, name):
                box.set_text(getattr(self._draft, name))
        has = has_photo(self._store)
        self.photo.set_words(self.tr("Choose another photo") if has else self.tr("Choose a photo"))
        self.remove.setVisible(has)

    def take_photo(self, path: Path) -> None:
        """Take a photo, or say why not."""
        self._fault.set_fault(None)
        try:
            set_photo(self._store, read_photo(path))
        except RuleError as error:
            self._fault.set_fault(rule_problem(error))
        except OSError as error:
            self._fault.set_fault(trouble_text(error))

    def _on_profile(self, name: str, text: str) -> None:
        said: dict[str, Any] = {name: " ".join(text.split())}
        field = self.name if name == "name" else self.city
        self._try(field, lambda: change_profile(self._store, replace(read_profile(self._store), **said)))

    def _on_draft(self, name: str, text: str) -> None:
        said: dict[str, Any] = {name: text}
        box = self.about if name == "about" else self.contact
        self._try(box, lambda: change_kit(self._store, replace(read_draft(self._store), **said)))

    def _try(self, field: Labelled, act: Callable[[], None]) -> None:
        field.set_fault(None)
        try:
            act()
        except RuleError as error:
            field.set_fault(rule_problem(error))

    def _on_photo(self) -> None:
        kinds = self.tr("Photos (*.jpg *.jpeg *.png *.webp)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"), str(Path.home()), kinds)
        if chosen:
            self.take_photo(Path(chosen))

    def _on_remove(self) -> None:
        set_photo(self._store, None)
        self._context.toast(self.tr("The photo is out."), True)
        self.photo.setFocus()


class LooksCard(Card):
    """Layout, colours, language, rates."""

    spoken = Signal()  # another language was chosen

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("How it looks"))
        self._context, self._store = context, context.store
        layouts = [(Layout.COLUMN, self.tr("Column")), (Layout.BANNER, self.tr("Banner"))]
        themes = [(Theme.LIGHT, self.tr("Light")), (Theme.DARK, self.tr("Dark"))]
        languages = [("id", self.tr("Indonesian")), ("en", self.tr("English"))]
        self.layout_choice = Segments(layouts, name=self.tr("Layout"))
        self.theme = Segments(themes, name=self.tr("Colours"))
        self.language = Segments(languages, Speech.language, self.tr("Language of the media kit"))
        self.rates = Switch(self.tr("Show the rate card"))
        self.layout_choice.setObjectName("kit-layout")
        self.theme.setObjectName("kit-theme")
        self.language.setObjectName("kit-language")
        self.rates.setObjectName("kit-rates")
        self._to_rates = Button(self.tr("Write the rate card"), "link")
        self._to_rates.clicked.connect(lambda: context.go(Room.BRANDS, "rates"))
        self.add(
            setting(self.tr("Layout"), "", self.layout_choice),
            setting(self.tr("Colours"), "", self.theme),
            setting(self.tr("Language"), "", self.language),
            rule(),
            setting(self.tr("Rate card"), self.tr("Your own prices, if you like to show them."), self.rates),
            row(self._to_rates, None),
        )
        self.layout_choice.chosen.connect(self._on_layout)
        self.theme.chosen.connect(self._on_theme)
        self.language.chosen.connect(self._on_language)
        self.rates.clicked.connect(self._on_rates)

    def refresh(self) -> None:
        """Show what was chosen."""
        draft = read_draft(self._store)
        self.layout_choice.set_chosen(draft.layout)
        self.theme.set_chosen(draft.theme)
        self.rates.setChecked(draft.show_rates)
        self._to_rates.setVisible(not read_rates(self._store))

    def _on_layout(self, layout: object) -> None:
        change_kit(self._store, replace(read_draft(self._store), layout=Layout(str(layout))))

    def _on_theme(self, theme: object) -> None:
        change_kit(self._store, replace(read_draft(self._store), theme=Theme(str(theme))))

    def _on_rates(self, on: bool) -> None:
        change_kit(self._store, replace(read_draft(self._store), show_rates=on))

    def _on_language(self, _language: object) -> None:
        self.spoken.emit()


class PostsCard(Card):
    """The posts to show: up to three ticks; none ticked shows those that were seen most."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S2)
        self.set_title(self.tr("Posts to look at"))
        self._store = context.store
        self._box = col(gap=2)
        self._shown: object = None
        text = self.tr("Tick up to %n. Without a tick, those that were seen most are shown.", "", MOST_POSTS)
        self.add(para(text, "soft", "small"), held(self._box))

    def refresh(self) -> None:
        """Show the posts to choose from."""
        posts, chosen = posts_to_pick(self._store), picked(self._store)
        self.setVisible(bool(posts))
        if self._shown == (posts, chosen):
            return
        self._shown = (posts, chosen)
        focus = next((tick.objectName() for tick in self.findChildren(Tick) if tick.hasFocus()), "")
        clear(self._box)
        for post in posts:
            self._box.addWidget(self._line(post, on=post.id in chosen))
        if focus and isinstance(found := self.findChild(QWidget, focus), QWidget):
            found.setFocus()

    def _line(self, post: Post, *, on: bool) -> QWidget:
        words = " ".join(post.draft.caption.split()) or format_name(post.draft.format)
        short = words if len(words) <= _CAPTION else words[:_CAPTION].rstrip() + "…"
        tick = Tick(short, on)
        tick.setObjectName(f"kit-post-{post.id}")
        tick.clicked.connect(lambda picks: pick_post(self._store, post.id, on=picks))
        day = day_short(post.draft.published_at.date())
        return held(row(tick, (label(short, wrap=True), 1), label(day, "small", "soft"), gap=S3))
