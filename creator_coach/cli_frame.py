"""What every command shares: the options before it, and one sentence with an exit status when something is wrong."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from creator_coach.app.clock import Clock
    from creator_coach.app.store import Store

WORLD, USAGE, NOTHING = 1, 2, 3
ANY_PATH = click.Path(readable=False, path_type=Path)  # what cannot be read is the world's fault, said when it is read


@dataclass(frozen=True, slots=True)
class Options:
    """What stands before the command."""

    data: Path | None
    language: str
    today: date | None
    safe: bool = False

    def clock(self) -> Clock:
        """Return the clock: fixed by --today, else the one on the wall."""
        from creator_coach.app.clock import FixedClock, SystemClock

        return FixedClock(self.today) if self.today else SystemClock()

    def path(self) -> Path:
        """Return the data file."""
        from creator_coach.infra.paths import AppPaths

        return self.data or AppPaths.of_user().database


class Day(click.ParamType[date]):
    """A day as 2026-11-23."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day, or say how to write it."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a day. Write it like 2026-11-23.", param, ctx)


class Group(click.Group):
    """Turns what the user or the world did wrong into one sentence and an exit status.

    Our own faults are written to the log file; CREATOR_COACH_DEBUG=1 shows them as Python does.
    """

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what goes wrong is sorted here."""
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  sorted below, so that --help need not import storage
            explain(error, ctx.obj)


def explain(error: Exception, options: Options) -> NoReturn:
    """Say in one sentence what went wrong, and end with its exit status; a fault of our own is raised again."""
    from creator_coach.domain.errors import RuleError
    from creator_coach.storage.errors import StorageError
    from creator_coach.storage.plain_words import plain_error

    if isinstance(error, ImportError):
        _name_packages(error)
    if isinstance(error, BrokenPipeError):  # `creator-coach report | head`: nobody is listening any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(WORLD)
    error = plain_error(error, options.path())
    if not isinstance(error, RuleError | StorageError | OSError):
        _own_fault(error, options)
    try:
        speak(options)
        from creator_coach.ui.texts.problems import rule_problem, trouble_text
    except ImportError as missing:
        _name_packages(missing)
    if isinstance(error, RuleError):
        click.echo(rule_problem(error), err=True)
        sys.exit(USAGE)
    click.echo(trouble_text(error), err=True)
    sys.exit(WORLD)


def _own_fault(error: Exception, options: Options) -> NoReturn:
    """Say that the program is at fault, and where it says more."""
    if isinstance(error, ImportError) or os.environ.get("CREATOR_COACH_DEBUG") == "1":
        raise error
    import logging

    from creator_coach.infra.log_file import keep_log, log_file
    from creator_coach.infra.paths import AppPaths

    paths = AppPaths.of_user()
    kept = keep_log(paths)
    if kept is not None:
        logging.getLogger(__name__).error("uncaught", exc_info=error)
    speak(options)
    from creator_coach.ui.texts.problems import own_fault_text

    click.echo(own_fault_text(log_file(paths) if kept is not None else None), err=True)
    sys.exit(WORLD)


def _name_packages(error: ImportError) -> NoReturn:
    """Say which packages Qt misses: in English, since even our words need Qt."""
    from creator_coach.ui.system_libraries import look

    if not (packages := look().packages):
        raise error
    click.echo(f"System libraries are missing. Install them with: sudo apt install {' '.join(packages)}", err=True)
    sys.exit(WORLD)


def speak(options: Options, store: Store | None = None) -> None:
    """Choose the language of words: --lang, else the log's setting, else the system's."""
    from creator_coach.app.settings import read_settings
    from creator_coach.ui.texts.language import language_for, speak_without_window

    wish = read_settings(store).language if store else "system"
    speak_without_window(options.language or language_for(wish))


def opened(options: Options, *, write: bool = True) -> Store:
    """Open the log; to read it, also where it cannot be written or is not there yet."""
    from creator_coach.app.open_store import open_for_reading, open_store
    from creator_coach.infra.paths import AppPaths

    opener = open_store if write else open_for_reading
    return opener(options.path(), options.clock(), AppPaths.of_user())
