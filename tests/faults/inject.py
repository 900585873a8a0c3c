"""System calls as points of failure: which calls a run makes on our files, and what makes strace fail one of them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.bench import SkippedError
from tests.faults.lab import Done

CALLS = (  # noqa: SIM905  readable so
    "pwrite64 write fdatasync fsync ftruncate unlink unlinkat rename renameat renameat2 link linkat "
    "mkdir openat sendfile copy_file_range"
).split()
_LINE = re.compile(r"^(\w+)\(")
_CHANGES = ("O_CREAT", "O_TRUNC")


@dataclass(frozen=True, slots=True)
class Point:
    """The n-th call of its name in a run."""

    call: str
    n: int
    line: str

    def kill(self) -> list[str]:
        """Return what makes strace kill the program as it makes the call."""
        return self._inject("signal=SIGKILL", "")

    def fail(self, error: str) -> list[str]:
        """Return what makes this call and all later ones of its name fail."""
        return self._inject(f"error={error}", "+")

    def _inject(self, what: str, on: str) -> list[str]:
        return [
            "-o",
            "/dev/null",
            "-e",
            f"trace=getpriority,{self.call}",
            "-e",
            f"inject={self.call}:{what}:when={self.n}{on}",
        ]


def need_strace() -> None:
    """Skip where strace is missing or may not trace."""
    if shutil.which("strace") is None:
        raise SkippedError("strace is not installed (apt-get install strace)")
    tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        raise SkippedError(f"strace may not trace here: {tried.stderr.strip()[:80]}")


def points(run: Callable[[list[str]], Done], folder: Path, log: Path) -> list[Point]:
    """Trace a run and return its calls that change something in a folder.

    Args:
        run: runs the program with these arguments of strace.
        folder: only calls that name something in it count.
        log: where strace writes.
    """
    calls = ",".join(f"?{call}" for call in CALLS)
    done = run(["-o", str(log), "-y", "-s", "300", "-e", f"trace=getpriority,{calls}"])
    assert done.status == 0, done
    seen: Counter[str] = Counter()
    found = []
    for line in log.read_text("utf-8", "replace").splitlines():
        if not (call := _LINE.match(line)):
            continue
        name = call.group(1)
        seen[name] += 1
        if str(folder) in line and (name != "openat" or any(flag in line for flag in _CHANGES)):
            found.append(Point(name, seen[name], line[:160]))
    return found
