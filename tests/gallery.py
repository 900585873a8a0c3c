"""Every component on one sheet, to look at: python tests/gallery.py --theme dark --out x.png."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QMenuBar, QWidget

sys.path.insert(0, str(Path(__file__).parents[1]))

from creator_coach.ui.theme import motion
from creator_coach.ui.theme.icons import icon
from creator_coach.ui.theme.sheet import dress, fit
from creator_coach.ui.theme.tokens import S1, S2, S3, S4, S5, THEMES, em
from creator_coach.ui.widgets.buttons import Button, IconButton
from creator_coach.ui.widgets.cards import Card, Disclosure, EmptyState, PictureCard, rule, setting, surface
from creator_coach.ui.widgets.choices import Segments, Stepper
from creator_coach.ui.widgets.dialogs import Dialog
from creator_coach.ui.widgets.fields import ComboField, Field, TextField
from creator_coach.ui.widgets.layout import MID, Columns, FlowRow, Item, Scroll, col, held, row
from creator_coach.ui.widgets.notices import Banner, DropVeil, DropZone, Toast
from creator_coach.ui.widgets.pictures import Badge, ReachStrip, Ring, Sparkline
from creator_coach.ui.widgets.ranges import Ladder, RangeBar, RangeScale, Rung
from creator_coach.ui.widgets.rows import listed
from creator_coach.ui.widgets.switches import Switch, Tick
from creator_coach.ui.widgets.tables import Column, DataTable
from creator_coach.ui.widgets.text import PageHead, Stat, chip, glyph, label, para
from creator_coach.ui.widgets.weeks import Bars, Day, HeatMap, RhythmDots, Week, WeekBars, WeekDots

MONTHS = ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
POSTS = [
    ("25 Nov", "5-ingredient banana oatmeal, no added sugar", "Reel", "812", "64", "31", "9.8%"),
    ("23 Nov", "Three days of green lunch boxes & what is in them", "Carousel", "391", "38", "22", "8.1%"),
    ("21 Nov", "Soy-glazed tempeh in one pan", "Reel", "1,204", "97", "58", "11.2%"),
    ("13 Nov", "A week of groceries for Rp100,000", "Carousel", "720", "66", "\N{EN DASH}", "10.1%"),
]


def sidebar() -> QFrame:
    ring = Ring(22, labelled=False)
    ring.set(41, 100)
    rooms = [("home", "Today"), ("log", "Log"), ("growth", "Growth"), ("works", "What works")]
    rooms += [("skills", "Skills & tips"), ("brands", "Brands"), ("settings", "Settings")]
    made = [Button(text, "side", picture) for picture, text in rooms]
    made[0].setChecked(True)
    name = row(ring, label("Creator Coach", "bold"), None, gap=10)
    name.setContentsMargins(S3, 0, 0, 0)
    foot = row(glyph("lock", "ink2", 16), (label("Only on this laptop", "small", "soft"), 1), gap=S2)
    foot.setContentsMargins(S3, 0, 0, 0)
    side = QFrame()
    side.setObjectName("side")
    box = col(name, S4, *made[:-1], None, made[-1], S1, foot, gap=2)
    box.setContentsMargins(S3, S5, S3, S4)
    side.setLayout(box)
    fit(side, 212)
    return side


def buttons() -> Card:
    lines: list[Item] = []
    for kind in ("primary", "secondary", "quiet", "link"):
        off = Button("disabled", kind)
        off.setEnabled(False)
        focus = Button("focus", kind)
        focus.setObjectName(f"focus-{kind}")
        named = label(kind, "small", "soft", width=72)
        lines.append(row(named, Button("rest", kind), focus, off, Button("with icon", kind, "plus"), None, gap=S3))
    dim = IconButton("trash", "Delete")
    dim.setEnabled(False)
    icons = [IconButton(name, name) for name in ("edit", "trash", "more", "close", "left", "right", "undo", "redo")]
    lines.append(row(label("icon", "small", "soft", width=72), *icons, dim, None, gap=S1))
    names = [
        "folder",
        "star",
        "flag",
        "info",
        "copy",
        "export",
        "pin",
        "up",
        "down",
        "check",
        "warning",
        "calendar",
        "clock",
        "search",
    ]
    lines.append(row(label("glyph", "small", "soft", width=72), *[glyph(name) for name in names], None, gap=S2))
    return Card("Buttons", *lines)


def fields() -> Card:
    fault = Field("Fault", value="4,5")
    fault.set_fault("Must be a whole number, for example 412.")
    off = Field("Disabled", value="\N{EN DASH}")
    off.edit.setEnabled(False)
    niche = Field("Niche", "One topic.", "healthy recipes")
    niche.edit.setObjectName("focus-field")
    place = Field("With an example")
    place.set_placeholder("@kitchen")
    combo = ComboField("Platform", [(1, "Instagram"), (2, "TikTok"), (3, "YouTube")], "Where you post.")
    combo.combo.setObjectName("combo")
    text = TextField("Caption", value="First line: the problem or the result.\nThen the recipe.\nAt last one question.")
    first = row((niche, 1), (place, 1), (fault, 1), (off, 1), gap=S4)
    return Card("Fields", first, row((combo, 1), (text, 3), gap=S4), gap=S4)


def choices() -> Card:
    segments = Segments([(1, "Views"), (2, "Saves"), (3, "Response")], 2, "Measure")
    off = Switch("off", False)
    dead = Switch("dead", True)
    dead.setEnabled(False)
    ticks = [
        listed(
            row((Tick(f"step {on}", on), MID), (label(text, tone=tone), 1), label("3 Nov", "small", "soft")), pad=(0, 5)
        )
        for on, text, tone in (
            (True, "Read five captions again", "soft"),
            (False, "End three captions with a question", ""),
        )
    ]
    steps = Stepper("Posts", "Fewer", "More", low=0, high=7, value=3)
    flow = FlowRow(segments, Stepper("Posts", "Fewer", "More", value=0), steps, Switch("on", True), off, dead, gap=S4)
    return Card("Choices", flow, *ticks)


def verdicts() -> Card:
    chips = [
        chip("helps", "helps"),
        chip("not clear", "unclear"),
        chip("holds back", "hurts"),
        chip("running", "accent"),
        chip("sample", "note"),
        chip("not enough yet: 6 of about 20 posts", "few"),
    ]
    scale = RangeScale()
    scale.set([(0.5, "half"), (1, "usual"), (2, "twice")])
    lines: list[Item] = [
        row(label("views against your usual", "small", "soft", width=150), (scale, 1), label("", width=136))
    ]
    for name, values, verdict in (
        ("Reel", (1.2, 1.5, 1.9), "helps"),
        ("Carousel", (0.85, 1.05, 1.3), "unclear"),
        ("Photo", (0.5, 0.65, 0.82), "hurts"),
        ("#kids", (0.6, 1.1, 1.9), "few"),
    ):
        bar = RangeBar()
        bar.set(*values, verdict)
        tag = held(row(chip(verdict, verdict), None))
        fit(tag, 136)
        lines.append(row(label(name, "bold", width=150), (bar, 1), tag, gap=S4))
    return Card("Verdicts", FlowRow(*chips), *lines, gap=10)


def hero() -> PictureCard:
    ring, strip = Ring(), ReachStrip()
    ring.set(412, 1000, mark=500, big="412", under="of 1,000", says="412 of 1,000 followers")
    strip.set(MONTHS, (4.6, 10.3), 6.3, "around June")
    stats = row((Stat("+21", "pace a week", "13 to 29"), 1), (Stat("500", "next milestone", "88 to go"), 1), gap=S4)
    title = label("1,000 followers: likely between April and October 2027", "title", wrap=True)
    return PictureCard(ring, col(label("Instagram", "small", "soft"), title, strip, stats))


def week() -> Card:
    dots, rhythm = WeekDots(), RhythmDots()
    dots.set([Day.POSTED, Day.FREE, Day.POSTED, Day.FREE, Day.PLANNED, Day.FREE, Day.FREE], 3, "MTWTFSS")
    kinds = {"x": Week.KEPT, "o": Week.PARTLY, "-": Week.REST, "n": Week.NOW, "e": Week.NONE}
    rhythm.set([kinds[k] for k in "xxox-xexxoxn"])
    return Card(
        "This week",
        dots,
        para("2 of 3 posts. One is planned for Friday, and that would be the third one of this week."),
        rule(),
        row(label("Rhythm", "bold"), None, label("9 of the last 12 weeks", "small", "soft")),
        rhythm,
    )


def account() -> Card:
    line = Sparkline()
    line.set([121, 126, 131, 140, 139, 150, 158, 163, 170, 174, 187])
    none = ReachStrip()
    none.set(MONTHS)
    return Card(
        "Other account",
        row(
            Badge("TT"),
            (col(label("@kitchen", "bold"), label("TikTok", "small", "soft"), gap=0), 1),
            line,
            label("187", "lead"),
        ),
        none,
        label("No honest range yet: two more counts are missing.", "small", "soft", wrap=True),
        aside=Button("Open Growth", "link"),
    )


def effort() -> Card:
    bars, heat = WeekBars(), HeatMap()
    posts, gained = [3, 3, 1, 3, 0, 3, 4, 3, 3, 2, 3, 3], [9, 12, 8, 15, -6, 11, 22, 19, 14, 24, 27, 21]
    bars.set(
        [
            Bars("posts", posts, [str(v) for v in posts]),
            Bars("new followers", gained, [f"{v:+}" for v in gained], "edge"),
        ],
        ["Sep", "", "", "", "Oct", "", "", "", "Nov", "", "", ""],
    )
    heat.set(
        [[int(k) for k in w] for w in ["1010100", "1010100", "0010000", "1010100", "0000000", "1001010", "2010100"]],
        "MTWTFSS",
    )
    return Card("Posts and new followers", bars, rule(), heat)


def ladder() -> Card:
    made = Ladder()
    names = [
        ("100", "audience data"),
        ("250", "a quarter"),
        ("500", "halfway"),
        ("1,000", "nano, Instagram Live"),
        ("10,000", "micro"),
        ("100,000", "macro"),
    ]
    made.set([Rung(number, opens, place < 2) for place, (number, opens) in enumerate(names)], 1.65)
    return Card("Milestones", made, aside=chip("You: 412, on the way to nano", "accent"))


def table() -> QFrame:
    names = ["Date", "Post", "Format", "Views", "Likes", "Saves", "Response"]
    made = DataTable(
        [
            Column(84),
            Column(bold=True),
            Column(100),
            Column(88, right=True),
            Column(72, right=True, gives_up=760),
            Column(76, right=True, gives_up=760),
            Column(100, right=True),
        ],
        "Posts",
    )
    model = QStandardItemModel(len(POSTS), len(names), made)
    model.setHorizontalHeaderLabels(names)
    for r, post in enumerate(POSTS):
        for i, text in enumerate(post):
            item = QStandardItem(text)
            item.setEditable(i == 1)
            model.setItem(r, i, item)
    made.show_model(model)
    made.show_rows(6)
    made.setObjectName("table")
    made.setCurrentIndex(model.index(2, 0))
    made.setSortingEnabled(True)
    made.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    return surface(
        col(
            row(
                Segments([(1, "Posts"), (2, "Counts"), (3, "Imports")], 1),
                None,
                Button("Log a post", "secondary", "plus"),
            ),
            made,
            gap=S3,
        )
    )


def skills() -> Card:
    rows = []
    for done, steps, name in (
        (4, 5, "Photo & video"),
        (2, 5, "Writing captions"),
        (0, 4, "Networking"),
        (4, 4, "Your niche"),
    ):
        ring = Ring(22, labelled=False)
        ring.set(done, steps)
        chosen = done == 2
        words = label(name, "bold" if chosen else "body")
        rows.append(
            listed(
                row(ring, (words, 1), label(f"{done}/{steps}", "small", "soft")),
                clickable=True,
                selected=chosen,
                pad=(S3, S2),
            )
        )
    rows[3].setObjectName("focus-row")
    return Card("List", *rows, gap=1)


def look() -> Card:
    return Card(
        "Settings",
        setting("Calm mode", "Effort first; numbers only at the check-in.", Switch("Calm mode", True)),
        rule(),
        setting("Theme", "", Segments([(1, "Light"), (2, "Dark"), (3, "System")], 1)),
        rule(),
        Disclosure("How this is counted", para("A range holds the values your log makes plausible.", "soft"), True),
    )


def inlined(dialog: Dialog) -> Dialog:
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setModal(False)
    return dialog


def notices() -> list[tuple[QWidget, tuple[int | str | None, int | None, int | None]]]:
    banner = Banner("This is sample data, in a separate file.", "Start with mine")
    dialog = Dialog(
        None, "Restore the backup of 22 November?", text="Your present data is kept first, so you can undo this."
    )
    dialog.add_cancel("Cancel")
    dialog.add_action("Restore")
    drop = DropZone("Drop a file from Instagram or TikTok here", "You see what it holds first.", "Choose file")
    empty = surface(col(EmptyState("No posts yet", "Log one post, or drop a file from Instagram.", "Log a post")))
    return [(banner, ("", 0, 0)), (drop, ("", 1, 1)), (empty, ("", 0, 0)), (held(col(inlined(dialog))), ("", 1, 1))]


def menus() -> QMenuBar:
    bar = QMenuBar()
    for name in ("File", "Edit", "View", "Help"):
        bar.addMenu(name)
    return bar


def popup() -> QMenu:
    menu = QMenu()
    for text, keys, name in (("Log a post", "Ctrl+N", "plus"), ("Undo", "Ctrl+Z", "undo"), ("Delete", "Del", "trash")):
        action = QAction(text, menu)
        action.setShortcut(keys)
        action.setIcon(icon(name))
        menu.addAction(action)
    menu.addSeparator()
    calm = QAction("Calm mode", menu)
    calm.setCheckable(True)
    calm.setChecked(True)
    menu.addAction(calm)
    menu.addAction("Not now").setEnabled(False)
    return menu


def window() -> QWidget:
    two: list[tuple[QWidget, tuple[int | str | None, int | None, int | None]]] = [
        (hero(), ("", 0, 0)),
        (week(), (0, 1, 1)),
        (account(), (1, 1, 2)),
        (verdicts(), ("", 0, 0)),
        (skills(), (0, 1, 1)),
        (effort(), (1, 0, 2)),
        (look(), ("", 1, 2)),
    ]
    page = Scroll(
        PageHead("Parts", "Every component on one sheet.", Button("Log this week", "primary", "plus")),
        buttons(),
        fields(),
        choices(),
        Columns(notices(), {2: (1, 1)}, (640, 9999)),
        Columns(two, {2: (9, 5), 3: (8, 4, 4)}),
        ladder(),
        table(),
    )
    made = QWidget()
    made.setObjectName("window")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setLayout(col(menus(), (row(sidebar(), (page, 1), gap=0), 1), gap=0))
    return made


def main() -> None:
    args = argparse.ArgumentParser()
    args.add_argument("--theme", choices=sorted(THEMES), default="light")
    args.add_argument("--text", type=int, default=100, help="text size in per cent")
    args.add_argument("--size", default="1280x800")
    args.add_argument("--focus", default="focus-primary", help="objectName of what has the focus")
    args.add_argument("--full", action="store_true", help="as tall as the page")
    args.add_argument("--switch", action="store_true", help="build in light, then switch")
    args.add_argument("--veil", action="store_true", help="as while dragging")
    args.add_argument("--out")
    got = args.parse_args()
    app = QApplication([])
    motion.set_reduced(True)
    dress(app, "light" if got.switch else got.theme, 1.0 if got.switch else got.text / 100)
    shown = window()
    shown.resize(QSize(*map(int, got.size.split("x"))))
    shown.show()
    toast = Toast(shown.findChild(Scroll) or shown)
    toast.say("Post of 25 Nov deleted", "Undo", 3600)
    if got.switch:
        dress(app, got.theme, got.text / 100)
    for _ in range(6):
        app.processEvents()
    if got.full and (page := shown.findChild(QWidget, "page")) and (inside := page.layout()):
        shown.resize(shown.width(), inside.totalHeightForWidth(page.width()) + em(40))
        for _ in range(6):
            app.processEvents()
    shown.activateWindow()
    if target := shown.findChild(QWidget, got.focus):
        target.setFocus(Qt.FocusReason.TabFocusReason)
    veil = DropVeil(shown, "Drop it anywhere")
    if got.veil:
        veil.cover()
    app.processEvents()
    if not got.out:
        app.exec()
        return
    picture = shown.grab()
    picture.save(got.out)
    menu = popup()
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(menu.actions()[1])
    menu.grab().save(str(Path(got.out).with_suffix(".menu.png")))


if __name__ == "__main__":
    main()
