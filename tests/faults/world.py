"""11, 12 and 21: clocks, languages, and no network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from creator_coach.app.backup import newest_backups
from creator_coach.app.restore import read_restorable
from tests.faults.bench import LOST, LOUD, WRONG, Bench, SkippedError, fault
from tests.faults.inject import need_strace
from tests.faults.lab import TODAY
from tests.faults.operations import DATA, FIXTURES, state
from tests.faults.oracle import judge, seal
from tests.faults.story import make_log

_DAYS = ("1970-01-01", "2016-11-23", "2036-11-23", "2100-02-28", "2026-03-29", "2026-10-25")
_LOCALES = ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "en_IN.UTF-8", "ja_JP.UTF-8", "fa_IR.UTF-8")
_IMPORTED = FIXTURES / "exports" / "tiktok" / "studio_id"


def _alone(
    bench: Bench, data: Path, *words: str, before: tuple[str, ...] = (), today: str = TODAY, **more: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "creator_coach", "--data", str(data), "--lang", "en"]
    command += ["--today", today] if today else []
    env = {k: v for k, v in bench.lab.environment().items() if not k.startswith("LC_") and k != "LANG"} | more
    return subprocess.run(
        [*before, *command, *words], env=env, capture_output=True, text=True, check=False, errors="replace"
    )


@fault(11, "another day, decades away, and back")
def days(bench: Bench) -> None:
    """Commands work on any day, and what was logged is there when the clock is right again."""
    with bench.passing() as place:
        made = make_log(place / DATA)
        for day in _DAYS[:: bench.many(1, 3)]:
            for words in (
                ("report",),
                ("report", "--json"),
                ("review",),
                ("calendar", str(place / "c.ics")),
                ("check",),
            ):
                done = bench.lab.run("program", ["--data", str(place / DATA), "--lang", "en", "--today", day, *words])
                bench.tally.runs += 1
                bench.tally.expect(done.status == 0, LOUD, f"{day}: {words[0]} {done.err[-300:]}")
                negative = re.search(r"(?<![\d-])-\d+ (day|week|month|year)", done.out)
                bench.tally.expect(not negative, WRONG, f"{day}: {words[0]} says {negative and negative.group()}")
        judge(bench.tally, place / DATA, {made}, "back again")


@fault(11, "the machine's clock jumps")
def jumps(bench: Bench) -> None:
    """Backups are made at any date, numbered on, and none from before a jump is dropped for its age."""
    if shutil.which("faketime") is None:
        raise SkippedError("faketime is not installed (apt-get install faketime)")
    with bench.passing() as place:
        make_log(place / DATA)
        table = place / "t.csv"
        moments = ("2026-11-23 10:00:00", "2036-11-23 10:00:00", "1971-01-02 10:00:00", "2026-11-24 10:00:00")
        for number, moment in enumerate(moments):
            table.write_text(f"date,followers\n2025-01-0{number + 1},{number + 5}\n")
            words = ("import", str(table), "--account", "tiktok:dapur.sari")
            done = _alone(bench, place / DATA, *words, before=("faketime", moment), today=TODAY)
            bench.tally.runs += 1
            bench.tally.expect(done.returncode == 0, LOUD, f"{moment}: {done.returncode} {done.stderr[-300:]}")
        numbers = [backup.number for backup in newest_backups(place / DATA)]
        bench.tally.expect(numbers == [4, 3, 2, 1], LOST, f"backups after jumps: {numbers}")
        for backup in newest_backups(place / DATA):
            read_restorable(backup.path)
        db = state(place / DATA)
        judge(bench.tally, place / DATA, {db}, "after jumps")


@fault(12, "locales")
def locales(bench: Bench) -> None:
    """Import, export and round trip give the same bytes in each."""
    seen: dict[str, str] = {}
    for name in _LOCALES[:: bench.many(1, 3)]:
        with bench.passing() as place:
            data, out = place / DATA, place / "out"
            for words in (("import", str(_IMPORTED)), ("export", str(out)), ("report",)):
                done = _alone(bench, data, *words, LC_ALL=name, LANG=name)
                bench.tally.runs += 1
                bench.tally.expect(
                    done.returncode == 0, LOUD, f"{name}: {words[0]} {done.returncode} {done.stderr[-300:]}"
                )
            tables = "".join(seal(table) for table in sorted(out.glob("*.csv")))
            seen[name] = tables + state(data)
    bench.tally.expect(len(set(seen.values())) == 1, WRONG, f"not the same: { {k: v[-8:] for k, v in seen.items()} }")


@fault(21, "no socket but local ones")
def no_network(bench: Bench) -> None:
    """The command line and the window call nobody, and work where there is no network at all."""
    need_strace()
    with bench.passing() as place:
        make_log(place / DATA)
        story = (
            ("report",),
            ("import", str(_IMPORTED)),
            ("export", str(place / "all.zip")),
            ("backup", str(place / "b.sqlite3")),
            ("media-kit", str(place / "k.pdf")),
        )
        log = place / "trace"
        trace = ("strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket,connect")
        for words in story[:: bench.many(1, 3)]:
            done = _alone(bench, place / DATA, *words, before=trace)
            bench.tally.expect(done.returncode == 0, LOUD, f"{words[0]}: {done.stderr[-300:]}")
            _no_socket(bench, log, words[0])
        window = [*trace, sys.executable, "-m", "tests.faults.window", str(place / DATA)]
        env = bench.lab.environment() | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(window, env=env, capture_output=True, text=True, check=False)
        bench.tally.expect(done.returncode == 0, LOUD, f"window: {done.stderr[-300:]}")
        _no_socket(bench, log, "window")
        alone = subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False)
        if alone.returncode == 0 and os.geteuid() == 0:
            for words in story[:: bench.many(1, 3)]:
                done = _alone(bench, place / DATA, *words, before=("unshare", "-n"))
                bench.tally.runs += 1
                bench.tally.expect(done.returncode == 0, LOUD, f"no network: {words[0]} {done.stderr[-300:]}")


def _no_socket(bench: Bench, log: Path, note: str) -> None:
    bench.tally.runs += 1
    calls = [
        line
        for line in log.read_text().splitlines()
        if ("socket(" in line or "connect(" in line) and "AF_UNIX" not in line
    ]
    bench.tally.expect(not calls, WRONG, f"{note}: {calls[:2]}")
