"""Which account a part of a file belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from creator_coach.domain.accounts import AccountKey, Platform, handle_from_title
from creator_coach.domain.errors import RuleError
from creator_coach.imports.reading import FileReading, Source
from creator_coach.storage import accounts
from creator_coach.storage.sqlite import Database


def key_for(
    db: Database,
    source: Source,
    given: AccountKey | None,
    chosen: Mapping[Source, AccountKey],
    named: Sequence[AccountKey],
) -> AccountKey | None:
    """Return the account a source means, None where nothing says.

    The user's choice comes first, then a handle in the file, then --account, then the only account of this platform
    that another file of the drop names, then the only one in the log that fits, then a name that is only a title.

    Args:
        db: the log.
        source: what the file says.
        given: the account of the command line.
        chosen: what the user said in the preview.
        named: the accounts that the files of this drop name.
    """
    if source in chosen:
        return chosen[source]
    if source.platform and source.handle:
        return AccountKey(source.platform, source.handle)
    if given and source.platform in (None, given.platform):
        return AccountKey(given.platform, source.handle) if source.handle else given
    title = _titled(source)
    in_drop = [key for key in named if key.platform == source.platform]
    if len(in_drop) == 1:
        return in_drop[0]
    fitting = [
        account.draft.key
        for account in accounts.all_accounts(db)
        if not account.archived
        and source.platform in (None, account.platform)
        and (source.handle is None or source.handle.casefold() == account.handle.casefold())
        and (source.platform is not Platform.OTHER or source.platform_name in ("", account.draft.platform_name))
    ]
    if title and title in fitting:
        return title
    return fitting[0] if len(fitting) == 1 else title


def _titled(source: Source) -> AccountKey | None:
    handle = handle_from_title(source.title)
    return AccountKey(source.platform, handle) if source.platform and handle else None


def named_in(readings: Sequence[FileReading]) -> list[AccountKey]:
    """Return the accounts that files name by a handle, each once."""
    found: dict[str, AccountKey] = {}
    for reading in readings:
        for part in reading.accounts:
            if part.source.platform and part.source.handle:
                try:
                    key = AccountKey(part.source.platform, part.source.handle)
                except RuleError:
                    continue
                found.setdefault(str(key).casefold(), key)
    return list(found.values())
