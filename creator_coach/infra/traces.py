"""What went wrong in the program, without anything the user wrote.

An exception's message may hold a caption, a handle or a path, so it is never kept: only the type, where it happened,
and codes that the program or the system chose.
"""

from __future__ import annotations

import errno
import os
import re
import traceback
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_CODE = re.compile(r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*")
_FIRST, _LAST = 10, 30  # frames of a long trace: where it began, and where it ended
_MOST_ERRORS = 6  # of a chain or a group


def trace(error: BaseException) -> str:
    """Return type, code and frames of an exception and of what caused it; never its message."""
    return "\n".join(line for one in _chain(error, []) for line in _lines(one))


def without_home(text: str) -> str:
    """Return a text with ~ in place of the home folder, whose name is often the user's own."""
    home = str(Path.home())
    for folder in {home, os.path.realpath(home)} - {os.sep}:
        text = re.sub(re.escape(folder) + r"(?=$|[^\w])", "~", text)
    return text


def place(file: str) -> str:
    """Return a source file as it is named in a trace: ours by its place in the package, others without the home."""
    try:
        return Path(file).resolve().relative_to(_PACKAGE.parent).as_posix()
    except (ValueError, OSError):
        return without_home(file)


def code_of(error: BaseException) -> str:
    """Return what is known to be safe of an exception's message: a code of ours, of the system or of SQLite."""
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, str(error.errno))
    ours = type(error).__module__.startswith("creator_coach.")
    said = (
        getattr(error, "sqlite_errorname", None),  # SQLITE_FULL; sqlite3 itself is storage's business
        getattr(error, "name", None) if isinstance(error, ImportError) else None,
        getattr(error, "code", None) if ours else None,
    )
    return next((text for text in said if isinstance(text, str) and _CODE.fullmatch(text)), "")


def _chain(error: BaseException, seen: list[BaseException]) -> list[BaseException]:
    """Return an exception, those of its group, and those before it; each once."""
    if error in seen or len(seen) >= _MOST_ERRORS:
        return seen
    seen.append(error)
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    for other in [*(error.exceptions if isinstance(error, BaseExceptionGroup) else ()), before]:
        if other is not None:
            _chain(other, seen)
    return seen


def _lines(error: BaseException) -> Iterator[str]:
    kind, code = type(error), code_of(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    yield f"{name} ({code})" if code else name
    frames = list(traceback.walk_tb(error.__traceback__))
    for count, (frame, line) in enumerate(frames):
        if len(frames) > _FIRST + _LAST and _FIRST <= count < len(frames) - _LAST:
            if count == _FIRST:
                yield f"  … {len(frames) - _FIRST - _LAST} more"
            continue
        made = frame.f_code
        yield f"  {place(made.co_filename)}:{line} {made.co_qualname}"
