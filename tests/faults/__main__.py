"""Run the faults and print one table; the exit status is 1 if anything went wrong."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from tests.faults.bench import FAULTS, KINDS, SkippedError, bench
from tests.faults.cases import load


def measured(name: str, seed: int, *, full: bool) -> dict[str, Any]:
    """Run one fault and return its line."""
    start, skipped = time.monotonic(), ""
    with bench(name, seed, full=full) as made:
        try:
            FAULTS[name].run(made)
        except SkippedError as error:
            skipped = str(error)
        tally = made.tally
    return {
        "name": name,
        "runs": tally.runs,
        "bad": dict(tally.bad),
        "notes": tally.notes,
        "skipped": skipped,
        "seconds": time.monotonic() - start,
    }


def _apart(name: str, seed: int, *, full: bool) -> dict[str, Any]:
    words = [sys.executable, "-m", "tests.faults", "--one", name, "--seed", str(seed), *(["--full"] if full else [])]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    try:
        return dict(json.loads(done.stdout.splitlines()[-1]))
    except (IndexError, ValueError):
        trouble = [done.stderr[-1500:]]
        return {"name": name, "runs": 0, "bad": {"wrong": 1}, "notes": trouble, "skipped": "", "seconds": 0.0}


def _printed(line: dict[str, Any]) -> bool:
    ok = not line["bad"] and (line["runs"] or line["skipped"])
    figures = " ".join(f"{line['bad'].get(kind, 0):>7}" for kind in KINDS)
    verdict = f"skipped: {line['skipped']}" if line["skipped"] else "ok" if ok else "FAILED"
    number = FAULTS[line["name"]].number
    print(f"{number:>2}  {line['name']:<44} {line['runs']:>6} {figures} {line['seconds']:>8.1f}  {verdict}", flush=True)
    for note in line["notes"]:
        print(f"      {note}", flush=True)
    return bool(ok)


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--full", action="store_true", help="everything; otherwise a small part of each")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", help="only faults whose name or number this is or holds")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    load()
    if asked.one:
        print(json.dumps(measured(asked.one, asked.seed, full=asked.full)))
        return 0
    names = [f.name for f in FAULTS.values() if not asked.only or asked.only in f.name or asked.only == str(f.number)]
    print(f"seed {asked.seed}")
    print(f" #  {'fault':<44} {'runs':>6} {' '.join(f'{kind:>7}' for kind in KINDS)} {'seconds':>8}", flush=True)
    with ThreadPoolExecutor(asked.jobs) as pool:
        runs = [pool.submit(_apart, name, asked.seed, full=asked.full) for name in names]
        return int([_printed(run.result()) for run in as_completed(runs)].count(False) > 0)


if __name__ == "__main__":
    sys.exit(main())
