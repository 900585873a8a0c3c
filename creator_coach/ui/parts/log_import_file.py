"""One file in the preview: what it is, what it brings, what could not be used."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.app.import_files import Imported
from creator_coach.domain.accounts import AccountKey
from creator_coach.imports.reading import Problem
from creator_coach.ui.texts.import_problems import problem_text
from creator_coach.ui.texts.import_text import format_name, news_text
from creator_coach.ui.texts.names import key_name
from creator_coach.ui.theme.tokens import S1, S2
from creator_coach.ui.widgets.cards import Disclosure
from creator_coach.ui.widgets.layout import TOP, col, held, row
from creator_coach.ui.widgets.text import glyph, label

_SHOWN, _MOST = 3, 60


class FileFound(QWidget):
    """A line on the file, a line on what it brings, and its problems, the first of them open."""

    def __init__(self, result: Imported) -> None:
        super().__init__()
        kind = format_name(result.format)
        accounts = ", ".join(key_name(AccountKey.parse(key)) for key in result.accounts)
        head = " · ".join(text for text in (kind, accounts) if text) or result.file
        news = news_text(result)
        if not news and result.unnamed:
            news = self.tr("say above which account it is")
        elif not news and result.format:
            news = self.tr("nothing new") if result.known else self.tr("nothing for your log")
        box = col(label(head, "strong", wrap=True), gap=S1)
        if kind:
            box.addWidget(label(f"{result.file}: {news}" if news else result.file, "small", "soft", wrap=True))
        if result.present_followers["new"] or result.present_followers["known"]:
            said = self.tr(
                "Its list holds the followers you still have, by the day they followed. It is no history of your total."
            )
            box.addWidget(label(said, "small", "soft", wrap=True))
        problems = [problem for problem in result.problems if problem.code != "account-needed"]
        for problem in problems[:_SHOWN]:
            box.addWidget(_line(problem))
        if rest := problems[_SHOWN:_MOST]:
            inside = held(col(*[_line(problem) for problem in rest], gap=S1))
            more = len(problems) - _SHOWN
            box.addWidget(Disclosure(self.tr("%n more", "", more), inside))
        self.setLayout(box)


def _line(problem: Problem) -> QWidget:
    text = f"{problem.where}: {problem_text(problem)}"
    return held(row((glyph("info", "note", 16), TOP), (label(text, "small", wrap=True), 1), gap=S2))
