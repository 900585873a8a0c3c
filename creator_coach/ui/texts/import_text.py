"""What an import brought, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.app.import_files import Imported, Problem
from creator_coach.domain.errors import RuleError
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.problems import knows_rule, rule_problem

_PROBLEMS = {
    "account-needed": N_(
        "import", "The file does not say which account this is. Name it with --account PLATFORM:NAME."
    ),
    "file-empty": N_("import", "The file is empty. Save or download it again."),
    "not-text": N_("import", "This is not a table that can be read. Save it as CSV and try again."),
    "not-a-table": N_(
        "import", "No table was found. The first line should name the columns, for example date, followers."
    ),
    "no-date-column": N_("import", "No column with dates was found. Name one “date”."),
}


def problem_text(problem: Problem) -> str:
    """Return one problem as one sentence."""
    if problem.code in _PROBLEMS:
        said = QCoreApplication.translate("import", _PROBLEMS[problem.code])
        return said.format(detail=problem.detail)
    if knows_rule(problem.code):
        return rule_problem(RuleError(problem.code, given=problem.detail))
    said = QCoreApplication.translate("import", "“{detail}” could not be used ({code}); the rest of the file was.")
    return said.format(detail=problem.detail, code=problem.code)


def import_text(result: Imported) -> str:
    """Return what one file brought, a line each."""
    say = QCoreApplication.translate
    if result.format is None:
        lines = [say("import", "{file}: nothing in it was recognised.").format(file=result.file)]
    else:
        text = say(
            "import",
            "{file}: {counts} new follower counts, {posts} new posts, {changed} changed, {known} known already.",
        )
        tallies = (result.follower_counts, result.follower_deltas, result.posts)
        lines = [
            text.format(
                file=result.file,
                counts=result.follower_counts["new"],
                posts=result.posts["new"],
                changed=sum(t["changed"] for t in tallies),
                known=sum(t["known"] for t in tallies),
            )
        ]
    return "\n".join([*lines, *(f"  {p.where}: {problem_text(p)}" for p in result.problems)])
