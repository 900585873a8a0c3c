"""The deliverables of a deal: what, where, by when, and the post of the log that each one became."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QWidget

from creator_coach.app.accounts import read_accounts
from creator_coach.app.deals import (
    DealView,
    Delivery,
    add_deliverable,
    change_deliverable,
    delete_deliverable,
    link_post,
    posts_to_link,
)
from creator_coach.domain.accounts import Platform
from creator_coach.domain.deals import Deal, DeliverableDraft
from creator_coach.domain.errors import RuleError
from creator_coach.domain.posts import Format, Post, PostId
from creator_coach.domain.weeks import zone_named
from creator_coach.ui.context import Context, Room
from creator_coach.ui.texts.deals import delivery_words, what_words
from creator_coach.ui.texts.language import day_full, day_short
from creator_coach.ui.texts.names import format_name, platform_name
from creator_coach.ui.texts.problems import rule_problem
from creator_coach.ui.texts.typed import typed_coming_day
from creator_coach.ui.theme.tokens import S2, S3, S4
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import Card, rule
from creator_coach.ui.widgets.fields import ComboField, Field
from creator_coach.ui.widgets.layout import TOP, Item, beside, clear, col, held, row
from creator_coach.ui.widgets.text import chip, label, para

_CAPTION = 26  # characters of a caption that tell a post from the others


class ItemsCard(Card):
    """A row a deliverable, and a line to add another one."""

    def __init__(self, context: Context) -> None:
        super().__init__("", gap=S3)
        self.set_title(self.tr("What you deliver"))
        self._context, self._store = context, context.store
        self._deal: Deal | None = None
        self._shown: object = None
        self._box = col(gap=S3)
        self.format = ComboField(self.tr("Format"), [(form, format_name(form)) for form in Format])
        self.platform = ComboField(self.tr("Platform"), [(one, platform_name(one)) for one in Platform])
        self.due = Field(self.tr("Due"))
        self.due.set_placeholder(self.tr("for example 27 Nov"))
        self.note = Field(self.tr("Note (optional)"))
        self.add_item = Button(self.tr("Add to the list"))
        self.format.combo.setObjectName("item-format")
        self.platform.combo.setObjectName("item-platform")
        self.due.edit.setObjectName("item-due")
        self.note.edit.setObjectName("item-note")
        self.add_item.setObjectName("add-item")
        self.add_item.clicked.connect(self._on_add)
        for edit in (self.due.edit, self.note.edit):
            edit.returnPressed.connect(self._on_add)
        first = row((self.format, 1), (self.platform, 1))
        second = row((self.due, 1), (self.note, 1))
        self.add(held(self._box), rule(), beside(first, second, least=640), row(self.add_item, None))

    def show_deal(self, view: DealView) -> None:
        """Show the deliverables; what is being typed for another one stays."""
        fresh = self._deal is None or self._deal.id != view.deal.id
        self._deal = view.deal
        today = self._store.today()
        if fresh:
            self._begin()
        choices = {
            one.deliverable.id: posts_to_link(self._store, view.deal, one.deliverable) for one in view.deliveries
        }
        wanted = (view.deliveries, choices, today)
        if wanted == self._shown:
            return
        self._shown = wanted
        held_focus = self._focused()
        clear(self._box)
        if not view.deliveries:
            text = self.tr("Nothing yet. Write each reel, story or photo that you promised, with its day.")
            self._box.addWidget(para(text, "soft"))
        for place, one in enumerate(view.deliveries):
            if place:
                self._box.addWidget(rule())
            self._box.addWidget(self._line(one, choices[one.deliverable.id]))
        self._focus(held_focus)

    def _begin(self) -> None:
        """Start with an empty line: the focus account's platform, its usual format, the agreed day."""
        accounts = read_accounts(self._store)
        self.platform.set_chosen(accounts[0].platform if accounts else Platform.INSTAGRAM)
        self.format.set_chosen(Format.REEL)
        agreed = self._deal.draft.publish_day if self._deal else None
        self.due.set_text(day_full(agreed) if agreed else "")
        self.due.set_fault(None)
        self.note.set_text("")

    def _line(self, one: Delivery, choices: list[Post]) -> QWidget:
        item, draft = one.deliverable, one.deliverable.draft
        title = label(what_words(item), "bold", wrap=True)
        words: list[Item] = [title, *([label(draft.note, "small", "soft", wrap=True)] if draft.note else [])]
        state = chip(
            delivery_words(one, self._store.today()),
            "helps" if one.on_time else "note" if one.post else "unclear",
        )
        remove = IconButton("trash", self.tr("Delete {what}").format(what=what_words(item)))
        remove.setObjectName(f"delete-item-{item.id}")
        remove.clicked.connect(partial(self._on_delete, one))
        due = Field(self.tr("Due"), value=day_full(draft.due_on), width=132)
        due.edit.setObjectName(f"item-due-{item.id}")
        due.edit.setAccessibleName(self.tr("Due: {item}").format(item=what_words(item)))
        due.committed.connect(partial(self._on_due, one, due))
        post = ComboField(self.tr("The post in your log"), self._choices(choices, draft.format))
        post.combo.setObjectName(f"item-post-{item.id}")
        post.combo.setAccessibleDescription(what_words(item))
        post.set_chosen(item.post)
        post.chosen.connect(partial(self._on_post, one))
        line = row((due, TOP), (post, 1))
        items: list[Item] = [row((col(*words, gap=1), 1), state, remove, gap=S2), line]
        if one.post is None and not choices:
            items.append(self._no_post())
        return held(col(*items, gap=S2))

    def _no_post(self) -> Item:
        go = Button(self.tr("Log a post"), "link")
        go.clicked.connect(lambda: self._context.go(Room.LOG, "post"))
        text = self.tr("When it is out, log the post, then choose it here: its figures count for the target.")
        return row((label(text, "small", "soft", wrap=True), 1), go, gap=S4)

    def _choices(self, posts: list[Post], form: Format) -> list[tuple[object, str]]:
        zone = zone_named(self._deal.draft.zone if self._deal else "UTC")
        return [
            (None, self.tr("Not published yet")),
            *((post.id, self._named(post, zone, form)) for post in posts),
        ]

    def _named(self, post: Post, zone: ZoneInfo, form: Format) -> str:
        """Return what tells a post from the others: its day, its format where it is another one, its caption."""
        day = day_short(post.draft.published_at.astimezone(zone).date())
        other = "" if post.draft.format is form else format_name(post.draft.format)
        words = " ".join(post.draft.caption.split())
        short = words if len(words) <= _CAPTION else words[:_CAPTION].rstrip() + "…"
        return " · ".join(filter(None, [day, other, short]))

    def _on_add(self) -> None:
        if self._deal is None:
            return
        form, platform = self.format.key(), self.platform.key()
        self.due.set_fault(None)
        self.note.set_fault(None)
        try:
            due = typed_coming_day(self.due.text(), self._store.today())
            draft = DeliverableDraft(Format(str(form)), Platform(str(platform)), due, self.note.text())
            add_deliverable(self._store, self._deal, draft)
        except RuleError as error:
            field = self.note if error.code == "text-too-long" else self.due
            field.set_fault(rule_problem(error))
            field.edit.setFocus()
            return
        self.note.set_text("")
        self.format.combo.setFocus()

    def _on_due(self, one: Delivery, field: Field, text: str) -> None:
        if self._deal is None:
            return
        item = one.deliverable
        field.set_fault(None)
        try:
            due = typed_coming_day(text, self._store.today())
            draft = DeliverableDraft(item.draft.format, item.draft.platform, due, item.draft.note)
            change_deliverable(self._store, self._deal, item.id, draft)
        except RuleError as error:
            field.set_fault(rule_problem(error))
            return
        if due == item.draft.due_on:
            field.set_text(day_full(due))

    def _on_post(self, one: Delivery, post: object) -> None:
        link_post(self._store, one.deliverable.id, PostId(post) if isinstance(post, int) else None)

    def _on_delete(self, one: Delivery) -> None:
        delete_deliverable(self._store, one.deliverable.id)
        self._context.toast(self.tr("Deleted: {what}").format(what=what_words(one.deliverable)), True)
        self.format.combo.setFocus()

    def _focused(self) -> str:
        made = QApplication.focusWidget()
        return made.objectName() if made is not None and self.isAncestorOf(made) else ""

    def _focus(self, name: str) -> None:
        found = self.findChild(QWidget, name) if name else None
        if isinstance(found, QWidget):
            found.setFocus()
