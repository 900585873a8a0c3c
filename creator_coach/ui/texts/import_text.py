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
    "file-too-big": N_("import", "The file is larger than 200 MB. Split it, or export a shorter period."),
    "not-text": N_("import", "This is not a table that can be read. Save it as CSV and try again."),
    "not-a-table": N_(
        "import", "No table was found. The first line should name the columns, for example date, followers."
    ),
    "no-rows": N_("import", "The table has a first line but no rows under it."),
    "no-date-column": N_("import", "No column with dates was found. Name one “date”."),
    "no-value-column": N_(
        "import",
        "There are dates, but no followers, captions or figures beside them. Name the columns, for example followers.",
    ),
    "not-recognised": N_(
        "import", "Nothing in this file was recognised. Save it as CSV with a first line that names the columns."
    ),
    "date-missing": N_("import", "This row has no date, so it was left out."),
    "date-unreadable": N_("import", "“{detail}” is not a date, so the row was left out. Write it like 2026-11-23."),
    "date-incomplete": N_("import", "“{detail}” lacks its year or its day, so the row was left out."),
    "number-unreadable": N_("import", "“{detail}” is not a number, so it was left out."),
    "platform-unknown": N_("import", "“{detail}” is not a platform we know, so the row was left out."),
    "account-unreadable": N_("import", "“{detail}” is not an account name. Write it like @dapur.sari."),
    "row-too-long": N_(
        "import",
        "The row has more cells than the table has columns, so it was left out. A number like 1,204 may need quotes.",
    ),
    "time-unreadable": N_("import", "“{detail}” is not a time; the post keeps its day."),
    "date-order-guessed": N_("import", "Dates like {detail} can be read in two ways; the day was taken first."),
    "date-order-mixed": N_(
        "import", "Some dates have the day first and some the month; unclear ones follow the majority."
    ),
    "count-twice": N_("import", "Two numbers for one day ({detail}); the later line was used."),
    "change-twice": N_("import", "Two changes for one day ({detail}); the later line was used."),
    "followers-jump": N_(
        "import", "These totals go up and down like daily changes. Check that the column holds totals."
    ),
    "metrics-left-out": N_(
        "import", "Figures without a caption beside a follower log belong to days, not posts; they were left out."
    ),
    "format-unknown": N_("import", "“{detail}” is not a format we know; the post was added without one."),
    "caption-too-long": N_("import", "A caption is longer than the log keeps; its end was cut."),
    "sound-too-long": N_("import", "The name of a sound is longer than the log keeps; its end was cut."),
    "link-too-long": N_("import", "A link is longer than the log keeps; it was left out."),
    "too-many-hashtags": N_("import", "A post has more hashtags than the log keeps; the first ones were added."),
    "quote-broken": N_(
        "import", "A quotation mark is missing or in the wrong place; the line was read as well as possible."
    ),
    "too-many-rows": N_("import", "Only the first million rows were read."),
    "more-problems": N_("import", "{detail} more problems are not listed."),
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
