"""15 to 19: hostile files by the command line: one sentence, little memory, and the log as it was."""

from __future__ import annotations

import csv
import io
import json
import os
import struct
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

from creator_coach.app.log_post import log_post
from creator_coach.app.open_store import open_store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.posts import PostDraft
from tests.faults.bench import LOUD, WRONG, Bench, fault
from tests.faults.operations import DATA
from tests.faults.oracle import seal
from tests.faults.story import CLOCK, make_log

_MEMORY = 300_000_000  # bytes of the program itself; the process that reads has its own limit
_SECONDS = 60.0
_HEADER = "date,followers\n"
_FORMULAS = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF100


def _zip(content: dict[str, bytes], **more: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return made.getvalue()


def _many_entries(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for k in range(200_000):
            archive.writestr(f"{k}.csv", b"")


def _lying_size(path: Path) -> None:
    data = bytearray(_zip({"followers.csv": _HEADER.encode() + b"2026-01-05,5\n" * 200_000}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    path.write_bytes(data)


def _sheet_that_reads_files(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["date", "followers"])
    made = io.BytesIO()
    book.save(made)
    trick = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet '
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"<worksheet ", trick, 1) if name.endswith("sheet1.xml") else data)


def _nested(path: Path) -> None:
    data = _zip({"followers.csv": b"0" * 5_000_000})
    for _ in range(12):
        data = _zip({f"{k}.zip": data for k in range(4)})[:20_000_000]
    path.write_bytes(data)


FILES: dict[str, Callable[[Path], object]] = {
    "200,000 entries.zip": _many_entries,
    "lying size.zip": _lying_size,
    "nested.zip": _nested,
    "reads files.xlsx": _sheet_that_reads_files,
    "5,000 columns.csv": lambda p: p.write_text(",".join(f"c{k}" for k in range(5000)) + "\n" + "1," * 4999 + "1\n"),
    "10 MB cell.csv": lambda p: p.write_text(_HEADER + f"2026-01-05,{'9' * 10_000_000}\n"),
    "open quote.csv": lambda p: p.write_text(_HEADER + '"2026-01-05,5\n' * 50_000),
    "NUL.csv": lambda p: p.write_bytes(_HEADER.encode() + b"\0" * 500_000),
    "CR only.csv": lambda p: p.write_bytes(b"date,followers\r2026-01-05,nan\r"),
    "utf-32.csv": lambda p: p.write_bytes((_HEADER + "2026-01-05,x\n").encode("utf-32")),
    "numbers.json": lambda p: p.write_text('{"a": [NaN, Infinity, 1e999, 18446744073709551616, ' + "9" * 5000 + "]}"),
    "surrogates.json": lambda p: p.write_text('{"caption": "\\ud800", "caption": "\\udfff"}'),
    "100 MB string.json": lambda p: p.write_text('{"a": "' + "x" * 100_000_000 + '"}'),
    "deep.html": lambda p: p.write_text("<div>" * 1_000_000),
    "endless.csv": os.mkfifo,
    "pipe\nname.csv": lambda p: p.write_text(_HEADER + "never,1\n"),
}


QUICK = ("lying size.zip", "reads files.xlsx", "5,000 columns.csv", "numbers.json", "pipe\nname.csv")


def _feed(pipe: Path, stop: threading.Event) -> None:
    try:
        with pipe.open("wb") as out:
            while not stop.is_set():
                out.write(b"2026-01-05,5\n" * 10_000)
    except OSError:
        return


@fault(15, "hostile files (15 to 18)")
def hostile(bench: Bench) -> None:
    """Each is answered in words, in time; nothing of it is in the log, and nothing else is written."""
    with bench.passing() as place:
        make_log(place / DATA)
        before = seal(place / DATA)
        for title in FILES if bench.full else QUICK:
            with bench.passing() as aside:
                file, stop = aside / title, threading.Event()
                FILES[title](file)
                if file.is_fifo():
                    threading.Thread(target=_feed, args=(file, stop), daemon=True).start()
                done = bench.lab.program(place / DATA, "import", file, "--account", "tiktok:dapur.sari", limit=_SECONDS)
                stop.set()
                bench.tally.runs += 1
                said = done.status in {0, 1, 3} and done.is_plain
                bench.tally.expect(said, LOUD, f"{title}: {done.status} after {done.seconds:.0f} s {done.err[-300:]}")
                bench.tally.expect(done.memory < _MEMORY, WRONG, f"{title}: {done.memory // 1_000_000} MB")
                kept = done.status == 0 or seal(place / DATA) == before
                bench.tally.expect(kept, WRONG, f"{title}: something was written")
                before = seal(place / DATA)


@fault(19, "formulas in an export")
def formulas(bench: Bench) -> None:
    """No cell that begins like a formula leaves as one; read back, the words are the same."""
    with bench.passing() as place:
        make_log(place / DATA)
        store = open_store(place / DATA, CLOCK, None)
        texts = [f"{space}{start}1+1|'x'!A1" for start in _FORMULAS for space in ("", " ", "  ")]
        for number, text in enumerate(texts):
            log_post(
                store, PostDraft(AccountId(1), CLOCK.now().replace(hour=number % 24), text, platform_id=f"f{number}")
            )
        store.close()
        done = bench.lab.program(place / DATA, "export", place / "out")
        bench.tally.expect(done.status == 0, LOUD, done.err)
        for table in (place / "out").glob("*.csv"):
            for row in csv.reader(io.StringIO(table.read_text("utf-8-sig"), newline="")):
                for cell in row:
                    bench.tally.runs += 1
                    number = cell.lstrip("-").replace(".", "", 1).isdigit()
                    bad = cell.lstrip(" ").startswith(_FORMULAS) and not number
                    bench.tally.expect(not bad, WRONG, f"{table.name}: {cell!r}")
        bench.lab.program(place / DATA, "export", place / "json", "--format", "json")
        posts = json.loads((place / "json" / "post.json").read_text("utf-8"))
        kept = [row["caption"] for row in posts if row["platform_id"].startswith("f")]
        bench.tally.expect(kept == texts, WRONG, "JSON: not the same words")
