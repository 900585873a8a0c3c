"""What could not be used of a file, in one sentence each: what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.domain.errors import RuleError
from creator_coach.imports.reading import Problem
from creator_coach.ui.texts.marker import N_
from creator_coach.ui.texts.problems import knows_rule, rule_problem

_PROBLEMS = {
    "account-needed": N_(
        "import", "The file does not say which account this is. Name it with --account PLATFORM:NAME."
    ),
    "own-export-log-not-empty": N_(
        "import",
        "This is an export of everything, and the log is not empty. Use restore to put it in the place of the log.",
    ),
    "own-export-damaged": N_("import", "This export of everything is damaged. Nothing was changed; use another one."),
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
    "id-rounded": N_(
        "import", "A spreadsheet program has rounded the post numbers. Drop the file as the platform gave it to you."
    ),
    "total-differs": N_("import", "The days add up to another total than the file states ({detail}). Export it again."),
    "rows-missing": N_(
        "import", "The table holds only what the page had loaded ({detail}). Scroll to its end before you export it."
    ),
    "no-commission-column": N_("import", "There is no column of net commissions, so the orders were left out."),
    "commission-gross": N_(
        "import", "Only commissions before tax and fees are in the file ({detail}); they are a little too high."
    ),
    "columns-unknown": N_(
        "import", "The columns of this table are not known to us, so it was left out. Its first line is: {detail}"
    ),
    "order-without-id": N_("import", "An order has no number, so it was left out."),
    "order-out-of-range": N_("import", "The commission of order {detail} cannot be right, so it was left out."),
    "value-unknown": N_("import", "The platform does not know this value yet (“{detail}”), so it was left out."),
    "year-guessed": N_(
        "import",
        "The days have no year. The last one was read as {detail}; if that is wrong, drop the Overview file too.",
    ),
    "zip-broken": N_("import", "This ZIP stops in the middle or is damaged. Download it again and drop it here."),
    "zip-bomb": N_("import", "This ZIP would unpack to far more than it is, so it was not opened."),
    "zip-too-many": N_("import", "This ZIP holds more files than any export, so it was not read to the end."),
    "zip-too-deep": N_("import", "There are ZIPs within ZIPs within ZIPs. Unpack the outer ones and drop the folder."),
    "zip-entry-path": N_("import", "A file in the ZIP points outside of it ({detail}), so it was left out."),
    "zip-entry-twice": N_("import", "{detail} is in the ZIP twice; the first one was read."),
    "zip-encrypted": N_("import", "{detail} is locked with a password, so it was left out. Unpack it first."),
    "zip-empty": N_("import", "There is nothing in this ZIP. Download it again."),
    "only-pictures": N_(
        "import",
        "There are only photos and videos in it. The part with your figures is in another ZIP of the same export.",
    ),
    "part-without-posts": N_(
        "import", "This part of the export has messages and nothing for your log. Drop the other parts too."
    ),
    "html-not-json": N_(
        "import", "This export is made to be read in a browser. Ask the platform for it again and choose JSON."
    ),
    "json-broken": N_(
        "import", "This file stops in the middle (line {detail}), so it was left out. Download it again."
    ),
    "json-too-deep": N_("import", "This is not a file that a platform writes, so it was left out."),
    "spreadsheet-broken": N_(
        "import", "The spreadsheet cannot be opened. Save it again as XLSX or CSV and drop it here."
    ),
    "file-too-heavy": N_("import", "Reading this file takes too much memory or time, so nothing of it was added."),
    "file-not-understood": N_(
        "import", "This file is built in a way we did not expect ({detail}), so nothing of it was added."
    ),
    "followers-without-day": N_(
        "import", "{detail} followers in the list have no day, so they could not be put on one. The list is no total."
    ),
    "part-missing": N_("import", "{detail} is missing. Large exports come in several ZIPs: drop all of them together."),
    "no-posts-in-export": N_(
        "import", "There are no videos in this export. When you ask for it, tick “Posts” as well."
    ),
    "period-only": N_(
        "import", "This export covers only part of the time. Ask for it again with “All time” to get the rest."
    ),
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
