"""A bare Debian in a folder, in which packages are installed and programs run."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Self

CODENAME = "bookworm"  # Debian 12, the oldest that is supported
_MOUNTS = ("proc", "dev")
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


class Root:
    """Made anew each time; it is left in place, without its mounts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        """Make it, from the mirror that this machine uses itself."""
        self._unmount()
        shutil.rmtree(self.folder, ignore_errors=True)
        command: list[str | Path] = ["debootstrap", "--variant=minbase", CODENAME, self.folder, *_mirror()]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc") / name, self.folder / "etc" / name)
        for name in _MOUNTS:
            subprocess.run(["mount", "--rbind", "--make-rslave", f"/{name}", self.folder / name], check=True)
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of this machine's folders."""
        self._unmount()

    def run(self, *command: str, user: str = "root", env: Mapping[str, str] | None = None, fails: bool = False) -> str:
        """Run a command and return its output, with what it says of errors where it is to fail.

        Raises:
            SystemExit: it failed, or did not though it was to.
        """
        done = subprocess.run(self._inside(user, env, command), check=False, capture_output=True, text=True)
        if bool(done.returncode) is not fails:
            raise SystemExit(f"{' '.join(command)}: status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stderr if fails else done.stdout

    @contextmanager
    def started(self, user: str, *command: str, env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
        """Have a program running, and end it afterwards."""
        with subprocess.Popen(self._inside(user, env, command)) as program:
            try:
                yield program
            finally:
                program.terminate()

    def bring(self, deb: Path) -> str:
        """Copy a package in and return where it is, as apt wants to hear it."""
        shutil.copyfile(deb, self.folder / "tmp" / deb.name)
        return f"/tmp/{deb.name}"  # noqa: S108  in the root

    def install(self, deb: Path) -> None:
        """Install a package and what it depends on, and nothing that it only recommends."""
        self.run("apt-get", "update", "-q")
        self.run("apt-get", "install", "-y", "-q", "--no-install-recommends", self.bring(deb))

    def has(self, program: str) -> bool:
        """Return whether there is such a program."""
        return any((self.folder / place[1:] / program).exists() for place in _PATH.split(":"))

    def size_mb(self, under: str = "") -> int:
        """Return how much a folder takes, in MB."""
        said = subprocess.run(["du", "-sxm", self.folder / under], check=True, capture_output=True, text=True).stdout
        return int(said.split()[0])

    def _inside(self, user: str, env: Mapping[str, str] | None, command: tuple[str, ...]) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        said = {"HOME": home, "PATH": _PATH, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **(env or {})}
        words = [f"{name}={value}" for name, value in said.items()]
        return ["chroot", f"--userspec={user}:{user}", str(self.folder), "env", "-i", "-C", home, *words, *command]

    def _unmount(self) -> None:
        for name in _MOUNTS:
            place = self.folder / name
            if place.is_mount():
                subprocess.run(["umount", "--recursive", "--lazy", place], check=True)


def _mirror() -> list[str]:
    """Return the address from which this machine gets Debian's packages, if it says one."""
    wanted = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", f"Release: {CODENAME}"]
    return subprocess.run(wanted, check=True, capture_output=True, text=True).stdout.split()[:1]
