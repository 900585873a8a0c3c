"""The log file of the program: small, turning, and without anything the user wrote."""

from __future__ import annotations

import logging
import logging.handlers
import re
import time
from pathlib import Path

from creator_coach.infra.paths import AppPaths
from creator_coach.infra.traces import code_of, place, trace

NAME = "creator-coach.log"
_BYTES, _OLDER = 500_000, 1  # two files, 1 MB together
_OURS = "creator_coach"
_PLACEHOLDER = re.compile(r"%[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]")


class Known(str):
    """A text that is known to hold nothing of the user's."""

    __slots__ = ()


_SHOWN = (int, float, Known)


class Redacted(logging.Formatter):
    """Writes when, how bad, where from, and the fixed words of a message.

    What was filled into a message is left out unless it is a number, Known or the code of an exception. Of messages of
    other programs, whose words we do not know, only the place is written.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines of a record."""
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        ours = record.name.partition(".")[0] == _OURS
        said = _filled(record) if ours else f"({place(record.pathname)}:{record.lineno})"
        line = f"{when} {record.levelname} {record.name}: {said}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{trace(error)}" if error is not None else line


def keep_log(paths: AppPaths) -> logging.Handler | None:
    """Write a log file from now on, and return what writes it; None where the disk refuses."""
    try:
        paths.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            log_file(paths), maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", errors="replace"
        )
    except OSError:
        return None
    handler.setFormatter(Redacted())
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    return handler


def log_file(paths: AppPaths) -> Path:
    """Return where the log file is."""
    return paths.logs / NAME


def stop_log(handler: logging.Handler) -> None:
    """Write no longer."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _filled(record: logging.LogRecord) -> str:
    values = list(record.args) if isinstance(record.args, tuple) else []

    def shown(_found: re.Match[str]) -> str:
        value = values.pop(0) if values else None
        if isinstance(value, BaseException):
            code = code_of(value)
            return f"{type(value).__name__} {code}".strip()
        return str(value) if isinstance(value, _SHOWN) else "…"

    return _PLACEHOLDER.sub(shown, str(record.msg))
