"""How the user corrected the columns of their own tables, remembered by header."""

from __future__ import annotations

import json
from collections.abc import Mapping

from creator_coach.app.store import Store
from creator_coach.imports.mapping import ROLES, fingerprint
from creator_coach.imports.reading import TableColumn
from creator_coach.imports.words import plain
from creator_coach.storage.settings import all_settings, set_setting

__all__ = ["ROLES", "TableColumn", "read_mappings", "remember_mapping"]

_NAME = "columns:"


def read_mappings(store: Store) -> dict[str, dict[str, str]]:
    """Return the corrected columns of each table by the fingerprint of its header."""
    found = {}
    for name, value in all_settings(store.db).items():
        if name.startswith(_NAME):
            try:
                said = json.loads(value)
            except ValueError:
                continue
            if isinstance(said, dict):
                found[name.removeprefix(_NAME)] = {str(header): str(role) for header, role in said.items()}
    return found


def remember_mapping(store: Store, headers: list[str], roles: Mapping[str, str]) -> None:
    """Remember what the columns of a table are.

    Args:
        store: where.
        headers: every header of the table, in order, empty ones too.
        roles: the key of ROLES for each header that is not empty.
    """
    said = {plain(header): role for header, role in roles.items()}
    with store.change("change-columns") as work:
        set_setting(work, _NAME + fingerprint(headers), json.dumps(said, ensure_ascii=False, sort_keys=True))
