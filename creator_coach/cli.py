"""The command line: the contract that scripts and tests use. Qt is imported only where words or a window are needed."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from creator_coach import __version__
from creator_coach.cli_data import DATA_COMMANDS
from creator_coach.cli_frame import ANY_PATH, NOTHING, USAGE, WORLD, Day, Group, Options, opened, speak
from creator_coach.infra.streams import print_utf8

if TYPE_CHECKING:
    from creator_coach.app.import_files import Imported
    from creator_coach.app.quick_profile import Said
    from creator_coach.app.store import Store
    from creator_coach.domain.accounts import AccountKey

_METRICS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")


@click.group(cls=Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="creator-coach")
@click.option("--data", type=ANY_PATH, help="The data file; by default in your user data folder.")
@click.option("--lang", type=click.Choice(["id", "en"]), help="Indonesian or English; by default as in Settings.")
@click.option("--today", type=Day(), help="Fix the day.")
@click.option("--safe-mode", "safe", is_flag=True, help="Plain looks, no reminders, no second backup folder.")
@click.pass_context
def cli(ctx: click.Context, data: Path | None, lang: str | None, today: date | None, safe: bool) -> None:
    """Creator Coach: from your first follower to your first 1,000. Without a command it opens the window."""
    ctx.obj = Options(data, lang or "", today, safe)
    if ctx.invoked_subcommand is None:
        from creator_coach.ui.start import open_window

        sys.exit(open_window(ctx.obj.path(), ctx.obj.clock(), ctx.obj.language, home=data is None, safe=safe))


def _account(text: str) -> AccountKey:
    from creator_coach.domain.accounts import AccountKey

    return AccountKey.parse(text)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def report(options: Options, as_json: bool) -> None:
    """Show progress, forecast, rhythm, checklist and advice."""
    store = opened(options, write=False)
    if as_json:
        from creator_coach.app.report import read_report

        click.echo(json.dumps(read_report(store), ensure_ascii=False, indent=1))
    else:
        speak(options, store)
        from creator_coach.ui.texts.report_text import report_text

        click.echo(report_text(store))


@cli.command()
@click.option("--week", type=Day(), help="Any day of the week; by default the last full week.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write it to a .pdf or .txt file.")
@click.pass_obj
def review(options: Options, week: date | None, out: Path | None) -> None:
    """Write the review of a week."""
    store = opened(options, write=False)
    from creator_coach.app.review import last_week, read_reviews, week_facts
    from creator_coach.domain.weeks import monday_of
    from creator_coach.ui.paper import paper_ready

    if out and out.suffix.casefold() == ".pdf":
        paper_ready()
    speak(options, store)
    from creator_coach.ui.review_paper import save_review
    from creator_coach.ui.texts.review import review_text

    monday = monday_of(week) if week else last_week(store)
    text = review_text(read_reviews(store).get(monday) or week_facts(store, monday))
    if out:
        save_review(text, out)
    click.echo(str(out) if out else text.plain().rstrip())


@cli.command("import")
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@click.option("--account", help="PLATFORM:HANDLE, for what a file does not name.")
@click.option("--dry-run", is_flag=True, help="Only say what would be added.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def import_command(
    options: Options, paths: tuple[Path, ...], account: str | None, dry_run: bool, as_json: bool
) -> None:
    """Bring in the files that platforms give you, and tables of your own: files, folders, zips."""
    from creator_coach.app.import_files import import_readings
    from creator_coach.app.import_own import import_own, is_export
    from creator_coach.app.open_store import machine_zone
    from creator_coach.imports.isolated import Reader

    given = _account(account) if account else None
    if own := [path for path in paths if is_export(path)]:
        store = opened(options)
        results = [import_own(store, path, dry_run=dry_run) for path in own]
        _say_imported(options, results, store, as_json=as_json)
        sys.exit(0 if any(result.format for result in results) else NOTHING)
    today = options.today or datetime.now().astimezone().date()
    readings = Reader(paths, today, machine_zone()).run()
    recognised = any(reading.format for reading in readings)
    store = opened(options, write=recognised)
    results = import_readings(store, readings, given, dry_run=dry_run)
    _say_imported(options, results, store, as_json=as_json)
    if not recognised:
        sys.exit(NOTHING)
    if all(any(p.code == "account-needed" for p in r.problems) and not r.accounts for r in results if r.format):
        sys.exit(USAGE)


def _say_imported(options: Options, results: list[Imported], store: Store, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"files": [r.as_values() for r in results]}, ensure_ascii=False, indent=1))
        return
    speak(options, store)
    from creator_coach.ui.texts.import_text import import_text

    click.echo("\n".join(map(import_text, results)))


@cli.group()
def log() -> None:
    """Log a follower number or a post."""


@log.command("followers", context_settings={"ignore_unknown_options": True})  # -5 is a wrong number, no option
@click.argument("account")
@click.argument("number")
@click.option("--on", type=Day(), help="The day; today by default.")
@click.pass_obj
def log_followers_command(options: Options, account: str, number: str, on: date | None) -> None:
    """Log how many followers ACCOUNT (PLATFORM:HANDLE) has."""
    from creator_coach.app.accounts import account_for
    from creator_coach.domain.counts import FollowerCount, checked_day, read_followers
    from creator_coach.storage.counts import set_count

    key, followers = _account(account), read_followers(number)
    store = opened(options)
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
    store = opened(options)
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
@click.option("--city", help="Where you are at home, for brands nearby.")
@click.option("--goal", type=int)
@click.option("--zone", help="For example Asia/Jakarta.")
@click.pass_obj
def profile(options: Options, /, **said: Unpack[Said]) -> None:
    """Set up without the window."""
    from creator_coach.app.quick_profile import quick_profile

    store = opened(options)
    quick_profile(store, said)


@cli.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def calendar(options: Options, file: Path) -> None:
    """Write planned posts, what is agreed with brands, follow-ups and thanks to FILE.ics for your calendar."""
    store = opened(options, write=False)
    speak(options, store)
    from creator_coach.ui.texts.calendar import save_calendar

    save_calendar(store, file)
    click.echo(str(file))


@cli.command("media-kit")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--layout", type=click.Choice(["column", "banner"]), help="By default as chosen in the window.")
@click.option("--theme", type=click.Choice(["light", "dark"]), help="Likewise.")
@click.pass_obj
def media_kit_command(options: Options, file: Path, layout: str | None, theme: str | None) -> None:
    """Write the media kit to FILE: a .pdf, or a .png picture."""
    from dataclasses import replace

    from creator_coach.app.media_kit import read_kit
    from creator_coach.domain.media_kit import Layout, Theme

    store = opened(options, write=False)
    from creator_coach.ui.paper import paper_ready

    paper_ready()
    speak(options, store)
    from creator_coach.ui.kit.files import save_kit
    from creator_coach.ui.texts.language import Speech

    kit = read_kit(store)
    known = kit.draft
    draft = replace(known, layout=Layout(layout or known.layout), theme=Theme(theme or known.theme))
    for made in save_kit(replace(kit, draft=draft), file, Speech.language):
        click.echo(str(made))


@cli.command()
@click.pass_obj
def demo(options: Options) -> None:
    """Open the window with sample data, which is thrown away afterwards."""
    from creator_coach.ui.start import open_demo

    sys.exit(open_demo(options.clock(), options.language))


for _command in DATA_COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Run the command line; the entry point of the installed program."""
    print_utf8()
    try:
        sys.exit(cli.main(prog_name="creator-coach", standalone_mode=False))
    except click.ClickException as error:
        click.echo(f"{error.format_message()} See creator-coach --help.", err=True)
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(WORLD)
