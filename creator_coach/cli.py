"""The command line: the contract that scripts and tests use. Qt is imported only where words or a window are needed."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Unpack

import click

from creator_coach import __version__

if TYPE_CHECKING:
    from creator_coach.app.clock import Clock
    from creator_coach.app.quick_profile import Said
    from creator_coach.app.store import Store
    from creator_coach.domain.accounts import AccountKey

WORLD, USAGE, NOTHING = 1, 2, 3
_METRICS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")


@dataclass(frozen=True, slots=True)
class Options:
    """What stands before the command."""

    data: Path | None
    language: str
    today: date | None

    def clock(self) -> Clock:
        """Return the clock: fixed by --today, else the one on the wall."""
        from creator_coach.app.clock import FixedClock, SystemClock

        return FixedClock(self.today) if self.today else SystemClock()

    def path(self) -> Path:
        """Return the data file."""
        from creator_coach.infra.paths import AppPaths

        return self.data or AppPaths.of_user().database


class _Day(click.ParamType[date]):
    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a day. Write it like 2026-11-23.", param, ctx)


class _Group(click.Group):
    """Turns what the user or the world did wrong into one sentence and an exit status; our own faults stay loud."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001  sorted below, so that --help need not import storage
            _explain(error, ctx.obj)


def _explain(error: Exception, options: Options) -> NoReturn:
    from creator_coach.domain.errors import RuleError
    from creator_coach.storage.errors import StorageError

    if isinstance(error, ImportError):
        _name_packages(error)
    if isinstance(error, BrokenPipeError):  # `creator-coach report | head`: nobody is listening any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(WORLD)
    if not isinstance(error, RuleError | StorageError | OSError):
        raise error
    try:
        _speak(options)
        from creator_coach.ui.texts.problems import rule_problem, storage_problem
    except ImportError as missing:
        _name_packages(missing)
    if isinstance(error, RuleError):
        click.echo(rule_problem(error), err=True)
        sys.exit(USAGE)
    if isinstance(error, StorageError):
        click.echo(storage_problem(error.code, error.path, error.details.get("reason", "")), err=True)
    else:
        click.echo(storage_problem("disk", error.filename or "", error.strerror or error), err=True)
    sys.exit(WORLD)


def _name_packages(error: ImportError) -> NoReturn:
    """Say which packages Qt misses: in English, since even our words need Qt."""
    from creator_coach.ui.system_libraries import look

    if not (packages := look().packages):
        raise error
    click.echo(f"System libraries are missing. Install them with: sudo apt install {' '.join(packages)}", err=True)
    sys.exit(WORLD)


@click.group(cls=_Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="creator-coach")
@click.option("--data", type=click.Path(path_type=Path), help="The data file; by default in your user data folder.")
@click.option("--lang", type=click.Choice(["id", "en"]), help="Indonesian or English; by default as in Settings.")
@click.option("--today", type=_Day(), help="Fix the day.")
@click.pass_context
def cli(ctx: click.Context, data: Path | None, lang: str | None, today: date | None) -> None:
    """Creator Coach: from your first follower to your first 1,000. Without a command it opens the window."""
    ctx.obj = Options(data, lang or "", today)
    if ctx.invoked_subcommand is None:
        from creator_coach.ui.start import open_window

        sys.exit(open_window(ctx.obj.path(), ctx.obj.clock(), ctx.obj.language, home=data is None))


def _speak(options: Options, store: Store | None = None) -> None:
    from creator_coach.app.settings import read_settings
    from creator_coach.ui.texts.language import language_for, speak_without_window

    wish = read_settings(store).language if store else "system"
    speak_without_window(options.language or language_for(wish))


def _opened(options: Options, *, write: bool = True) -> Store:
    from creator_coach.app.open_store import open_for_reading, open_store
    from creator_coach.infra.paths import AppPaths

    opener = open_store if write else open_for_reading
    return opener(options.path(), options.clock(), AppPaths.of_user())


def _account(text: str) -> AccountKey:
    from creator_coach.domain.accounts import AccountKey

    return AccountKey.parse(text)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def report(options: Options, as_json: bool) -> None:
    """Show progress, forecast, rhythm, checklist and advice."""
    store = _opened(options, write=False)
    if as_json:
        from creator_coach.app.report import read_report

        click.echo(json.dumps(read_report(store), ensure_ascii=False, indent=1))
    else:
        _speak(options, store)
        from creator_coach.ui.texts.report_text import report_text

        click.echo(report_text(store))


@cli.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--account", help="PLATFORM:HANDLE, for what a file does not name.")
@click.option("--dry-run", is_flag=True, help="Only say what would be added.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def import_command(
    options: Options, paths: tuple[Path, ...], account: str | None, dry_run: bool, as_json: bool
) -> None:
    """Bring in files: tables of follower counts and posts."""
    from creator_coach.app.import_files import import_readings
    from creator_coach.imports.detect import read_paths

    given = _account(account) if account else None
    today = options.today or datetime.now().astimezone().date()
    readings = read_paths(paths, today)
    recognised = any(reading.format for reading in readings)
    store = _opened(options, write=recognised)
    results = import_readings(store, readings, given, dry_run=dry_run)
    if as_json:
        click.echo(json.dumps({"files": [r.as_values() for r in results]}, ensure_ascii=False, indent=1))
    else:
        _speak(options, store)
        from creator_coach.ui.texts.import_text import import_text

        click.echo("\n".join(map(import_text, results)))
    if not recognised:
        sys.exit(NOTHING)
    if all(any(p.code == "account-needed" for p in r.problems) and not r.accounts for r in results if r.format):
        sys.exit(USAGE)


@cli.group()
def log() -> None:
    """Log a follower number or a post."""


@log.command("followers", context_settings={"ignore_unknown_options": True})  # -5 is a wrong number, no option
@click.argument("account")
@click.argument("number")
@click.option("--on", type=_Day(), help="The day; today by default.")
@click.pass_obj
def log_followers_command(options: Options, account: str, number: str, on: date | None) -> None:
    """Log how many followers ACCOUNT (PLATFORM:HANDLE) has."""
    from creator_coach.app.accounts import account_for
    from creator_coach.domain.counts import FollowerCount, checked_day, read_followers
    from creator_coach.storage.counts import set_count

    key, followers = _account(account), read_followers(number)
    store = _opened(options)
    today = store.today()
    count = FollowerCount(checked_day(on or today, today), followers)
    with store.change("log-followers") as work:
        set_count(work, account_for(work, key), count)
    click.echo(f"{key}: {followers} ({count.counted_on})")


@log.command("post")
@click.argument("account")
@click.option("--at", required=True, help="When: 2026-11-23 or 2026-11-23T16:30, your own time unless a zone is given.")
@click.option("--caption", default="")
@click.option("--format", "form", default="other")
@click.option("--hashtags", help="By default those of the caption.")
@click.option("--sound", default="")
@click.option("--link", default="")
@click.pass_obj
def log_post_command(options: Options, /, account: str, at: str, **given: str | None) -> None:
    """Log a post on ACCOUNT (PLATFORM:HANDLE)."""
    from creator_coach.app.quick_post import quick_post

    key = _account(account)
    store = _opened(options)
    draft = quick_post(store, key, at, **given)
    click.echo(f"{key}: {draft.published_at.isoformat()} {' '.join('#' + tag for tag in draft.tags)}".rstrip())


for _name in reversed(_METRICS):
    log_post_command.params.append(click.Option([f"--{_name}"], help="A whole number."))


@cli.command()
@click.option("--name")
@click.option("--niche")
@click.option("--kind", type=click.Choice(["native", "non-native"]))
@click.option("--posts-per-week", type=int)
@click.option("--weekdays", help="For example mo,we,fr.")
@click.option("--focus", help="PLATFORM:HANDLE")
@click.option("--goal", type=int)
@click.option("--zone", help="For example Asia/Jakarta.")
@click.pass_obj
def profile(options: Options, /, **said: Unpack[Said]) -> None:
    """Set up without the window."""
    from creator_coach.app.quick_profile import quick_profile

    store = _opened(options)
    quick_profile(store, said)


@cli.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv")
@click.pass_obj
def export(options: Options, folder: Path, form: str) -> None:
    """Write everything to FOLDER, one file a table."""
    from creator_coach.app.export import export_all

    store = _opened(options, write=False)
    click.echo("\n".join(str(path) for path in export_all(store, folder, form)))


@cli.command()
@click.pass_obj
def check(options: Options) -> None:
    """Check that the data file is whole."""
    from creator_coach.app.open_store import faults

    found = faults(options.path())
    _speak(options)
    from creator_coach.ui.texts.problems import check_text

    click.echo(check_text(options.path(), found), err=bool(found))
    sys.exit(WORLD if found else 0)


@cli.command()
@click.pass_obj
def demo(options: Options) -> None:
    """Open the window with sample data, which is thrown away afterwards."""
    from creator_coach.ui.start import open_demo

    sys.exit(open_demo(options.clock(), options.language))


def main() -> None:
    """Run the command line; the entry point of the installed program."""
    if sys.stdout and hasattr(sys.stdout, "reconfigure"):
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        sys.exit(cli.main(prog_name="creator-coach", standalone_mode=False))
    except click.ClickException as error:
        click.echo(f"{error.format_message()} See creator-coach --help.", err=True)
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(WORLD)
