from __future__ import annotations

import pytest

from creator_coach.imports import rows as rows_module
from creator_coach.imports.headers import is_header
from creator_coach.imports.rows import LONGEST_CELL, delimiter_of, rows_of


def cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in rows_of(text, is_header).rows]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(mark: str, end: str) -> None:
    assert cells(f"date{mark}followers{end}2026-01-05{mark}412{end}") == [("date", "followers"), ("2026-01-05", "412")]


def test_the_header_decides_not_the_captions_below_or_the_title_above() -> None:
    text = "Laporan, Januari, 2026\nTanggal;Caption;Suka\n5 Jan 2026;a, b, c, d, e;1,5rb\n"
    assert cells(text)[1:] == [("Tanggal", "Caption", "Suka"), ("5 Jan 2026", "a, b, c, d, e", "1,5rb")]


def test_a_delimiter_inside_quotes_does_not_count() -> None:
    assert delimiter_of(['"a;b;c;d",e\n']) == ","


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;", "\ufeffsep=;"])
def test_a_line_that_names_the_delimiter_is_obeyed_and_dropped(first: str) -> None:
    rows = rows_of(f"{first}\r\na,b;c\r\n").rows
    assert [(row.line, row.cells) for row in rows] == [(2, ("a,b", "c"))]


def test_line_numbers_survive_captions_of_several_lines_and_empty_lines() -> None:
    rows = rows_of('date,caption\n1,"a\nb\n\nc"\n\n,\n2,d\n').rows
    assert [(row.line, row.cells[0]) for row in rows] == [(1, "date"), (2, "1"), (8, "2")]


def test_a_quote_that_never_closes_costs_one_line() -> None:
    found = rows_of('date,followers\n2026-01-05,"412\n2026-01-12,420\n2026-01-19,"430"\n')
    assert [row.cells for row in found.rows[1:]] == [
        ("2026-01-05", "412"),
        ("2026-01-12", "420"),
        ("2026-01-19", "430"),
    ]
    assert [(line, code) for line, code, _ in found.problems] == [(2, "quote-broken")]


def test_a_quote_in_the_middle_of_a_quoted_cell_is_read_as_well_as_it_can_be() -> None:
    found = rows_of('date,caption,views\n1,"resep "enak" sekali",5\n2,ok,6\n')
    assert [(row.line, row.cells[0], row.cells[-1]) for row in found.rows[1:]] == [(2, "1", "5"), (3, "2", "6")]
    assert len(found.problems) == 1


def test_short_and_long_rows() -> None:
    row = rows_of("a,b,c\n1\n").rows[1]
    assert (row.cell(0), row.cell(2), row.cell(None)) == ("1", "", "")
    assert cells("a,b\n1,2,3,4\n")[1] == ("1", "2", "3", "4")


def test_a_cell_without_end() -> None:
    found = rows_of(f'a,b\n1,"{"x" * (LONGEST_CELL + 10)}"\n2,3\n')
    assert found.rows[-1].cells == ("2", "3")
    assert found.problems[0][1] == "quote-broken"


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_module, "MOST_ROWS", 2)
    monkeypatch.setattr(rows_module, "HEADER_WITHIN", 1)
    found = rows_of("a,b\n1,2\n3,4\n5,6\n7,8\n")
    assert len(found.rows) == 3
    assert [problem[:2] for problem in found.problems] == [(4, "too-many-rows")]


def test_a_header_of_a_million_columns_is_not_looked_at_for_ever() -> None:
    rows = rows_of("date,followers" + ",x" * 1_000_000 + "\n2026-01-05,5\n", is_header).rows
    assert (len(rows[0].cells), rows[1].cells) == (512, ("2026-01-05", "5"))
