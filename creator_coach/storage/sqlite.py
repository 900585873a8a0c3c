"""The door to sqlite-utils.

sqlite-utils imports numpy whenever it is installed (0.2 s), only to know its integer types. We store none, and the
window must not wait for it, so numpy is hidden during this one import.
"""

from __future__ import annotations

import sys

_numpy = sys.modules.get("numpy")
if _numpy is None:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # the documented way to make an import fail
try:
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import NotFoundError
    from sqlite_utils.db import Table as SqlTable
finally:
    if _numpy is None:
        del sys.modules["numpy"]

__all__ = ["Database", "Migrations", "NotFoundError", "SqlTable"]
