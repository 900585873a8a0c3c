"""Whole tables as they are, for export and for comparing two databases."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any

from creator_coach.storage.sqlite import Database
from creator_coach.storage.unit_of_work import Table


def whole_table(db: Database, table: Table) -> list[dict[str, Any]]:
    """Return every row of a table by id."""
    return list(db.table(table).rows_where(order_by="id"))


def columns_of(db: Database, table: Table) -> list[str]:
    """Return the names of a table's columns."""
    return [column.name for column in db.table(table).columns]


def everything(db: Database) -> dict[str, list[dict[str, Any]]]:
    """Return every table a user can change."""
    return {table.value: whole_table(db, table) for table in Table}


def parents_first(db: Database) -> list[Table]:
    """Return every table after those it refers to, so that rows can be added in this order and removed in reverse."""
    parents = {table: {key.other_table for key in db.table(table).foreign_keys} - {str(table)} for table in Table}
    return [Table(name) for name in TopologicalSorter(parents).static_order()]
