"""The commands that keep the data safe: everything out, backup, restore, check, salvage."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from creator_coach.cli_frame import ANY_PATH, USAGE, WORLD, Options, opened, speak

_FILE = click.Path(dir_okay=False, readable=False, path_type=Path)


@click.command()
@click.argument("target", metavar="FOLDER|FILE.zip", type=ANY_PATH)
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv", help="For a folder.")
@click.pass_obj
def export(options: Options, target: Path, form: str) -> None:
    """Write everything: to FOLDER, one file a table, or to one FILE.zip that holds all of it and can be restored."""
    from creator_coach.app.export import export_all, export_everything

    store = opened(options, write=False)
    if target.suffix.casefold() == ".zip":
        click.echo(str(export_everything(store, target)))
    else:
        click.echo("\n".join(str(path) for path in export_all(store, target, form)))


@click.command()
@click.argument("file", type=_FILE)
@click.pass_obj
def backup(options: Options, file: Path) -> None:
    """Write a verified backup to FILE, with its checksum in it and beside it."""
    from creator_coach.app.backup import backup_to
    from creator_coach.storage.errors import DataMissingError

    path = options.path()
    if not path.exists():
        raise DataMissingError("data-missing", path)
    store = opened(options)
    backup_to(store, file)
    click.echo(str(file))


@click.command()
@click.argument("file", required=False, type=ANY_PATH)
@click.option("--undo", is_flag=True, help="Take the last restore back.")
@click.pass_obj
def restore(options: Options, file: Path | None, undo: bool) -> None:
    """Put a backup, a copy of a data file or an export of everything in the place of the log.

    The log as it is now is backed up first; --undo brings it back.
    """
    from creator_coach.app.restore import read_restorable, undo_of_restore
    from creator_coach.app.restore import restore as put_back
    from creator_coach.storage.errors import DataMissingError

    data = options.path()
    if undo:
        before = undo_of_restore(data)
        file = before.path if before else None
        if file is None:
            raise DataMissingError("no-restore-to-undo", data)
    if file is None:
        raise click.UsageError("Say which file to restore.")
    copy = read_restorable(file)
    aside = put_back(data, copy)
    opened(options).close()
    speak(options)
    from creator_coach.ui.texts.backups import restored_text

    click.echo(restored_text(copy, aside))


@click.command()
@click.pass_obj
def check(options: Options) -> None:
    """Check that the data file and its backups are whole."""
    from creator_coach.app.check import check_data

    found = check_data(options.path())
    speak(options)
    from creator_coach.ui.texts.backups import check_text

    click.echo(check_text(found), err=bool(found.faults))
    sys.exit(WORLD if found.faults else 0)


@click.command()
@click.pass_obj
def salvage(options: Options) -> None:
    """Copy what can still be read of a damaged data file into a new one; the damaged one is kept."""
    from creator_coach.app.open_store import faults
    from creator_coach.app.restore import salvage_file

    data = options.path()
    speak(options)
    from creator_coach.ui.texts.backups import not_damaged_text, salvaged_text

    if not faults(data):
        click.echo(not_damaged_text(data), err=True)
        sys.exit(USAGE)
    saved, aside = salvage_file(data)
    opened(options).close()
    click.echo(salvaged_text(saved, aside))


DATA_COMMANDS = (export, backup, restore, check, salvage)
