"""Build what people without Python install: one command, `python resources/packaging/build.py`.

It makes a fresh virtual environment, a PyInstaller folder ("onedir") in it, starts that once, and packs it:

* Linux: dist/creator-coach_VERSION_amd64.deb. Build on the oldest Debian that is to be supported. Needs, besides
  Python: binutils, dpkg-dev, and the libraries that the .deb will depend on (a missing one ends the build and is
  named). On a bare Debian 12 these are the packages of the README and libwayland-cursor0, libwayland-egl1.
* Windows: dist/creator-coach-VERSION-windows.zip, to be unpacked anywhere; `creator-coach-window.exe` is the one for
  the start menu. An installer is Inno Setup over the same folder, for one user, with nothing of the user's data in
  its list of what to uninstall.
* macOS: "Creator Coach.app" in dist/creator-coach-VERSION-darwin.zip. To give it to others it must be signed and
  notarised.

Only Linux has been run. Windows and macOS are written down here and in the spec and have not been tried: PyInstaller
builds for the system that it runs on and for no other.

`--commit REF` builds an older state of the program with the packaging of today: test_deb.py upgrades from it.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import re
import shutil
import subprocess
import tarfile
import time
import tomllib
import venv
from calendar import timegm
from pathlib import Path

from deb import build_deb
from rules import kept

ROOT = Path(__file__).resolve().parents[2]
_MISSING = re.compile(r"Library not found: could not resolve '([^']+)', dependency of '([^']+)'")
_OVERLAY = (
    "resources/packaging",
    "resources/licences",
    "creator_coach/infra/licences.py",
)  # what an older commit may not have


def main() -> None:
    """Build the package for this system."""
    parser = argparse.ArgumentParser(description="Build the package for this system.")
    parser.add_argument("--commit", help="build this state of the program instead of the present one")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    asked = parser.parse_args()
    began = time.monotonic()
    work = ROOT / "build" / (asked.commit or "package")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    source = checked_out(asked.commit, work / "source") if asked.commit else ROOT
    python = environment(work / "venv", source)
    bundle = bundled(python, source, work)
    version = started(bundle)
    asked.out.mkdir(parents=True, exist_ok=True)
    made = packed(bundle, source, version, asked.out, python)
    size, seconds = made.stat().st_size / 1e6, time.monotonic() - began
    print(f"{made} ({size:.1f} MB, {seconds:.0f} s)")


def checked_out(commit: str, folder: Path) -> Path:
    """Lay an older state of the program into a folder, with what it lacks to be packed."""
    archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
    for name in _OVERLAY:
        here, there = ROOT / name, folder / name
        if here.is_dir():
            shutil.copytree(here, there, dirs_exist_ok=True)
        else:
            shutil.copy2(here, there)
    return folder


def environment(folder: Path, source: Path) -> Path:
    """Make a fresh environment with what the program needs and PyInstaller; return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    needs = tomllib.loads((source / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["package"]
    install: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, *needs, *tools], check=True)
    return python


def bundled(python: Path, source: Path, work: Path) -> Path:
    """Let PyInstaller make the folder, and refuse one that lacks a library."""
    packaging = source / "resources" / "packaging"
    subprocess.run([python, packaging / "icons.py", source, work], check=True)
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm"]
    command += ["--distpath", work / "bundle", "--workpath", work / "made", packaging / "creator-coach.spec"]
    surely = {**os.environ, "PYTHONPATH": str(source), "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(date_of(source))}
    log = work / "pyinstaller.log"
    with log.open("wb") as out:
        subprocess.run(command, env=surely, stderr=out, check=True)
    if lacking := missing_libraries(log.read_text("utf-8", "replace")):
        raise SystemExit("\n".join(["The bundle would abort at the start. Install these libraries first:", *lacking]))
    return work / "bundle" / "creator-coach"


def missing_libraries(log: str) -> list[str]:
    """Return the libraries that a file of the bundle needs and this machine lacks; PyInstaller only warns of them."""
    found = ((library, Path(user).as_posix()) for library, user in _MISSING.findall(log))
    return sorted({library for library, user in found if kept(f"PySide6/{user.rpartition('/PySide6/')[2]}", user)})


def started(bundle: Path) -> str:
    """Run the bundle once and return the version that it says."""
    said = subprocess.run([bundle / "creator-coach", "--version"], check=True, capture_output=True, text=True).stdout
    return said.split()[-1]


def packed(bundle: Path, source: Path, version: str, out: Path, python: Path) -> Path:
    """Pack the folder as this system's people expect it."""
    system = platform.system()
    if system == "Linux":
        return build_deb(bundle, source, version, out, python=python, date=date_of(source))
    name = str(out / f"creator-coach-{version}-{system.lower()}")
    if system == "Darwin":  # ditto keeps what zip loses: links and signatures
        app = bundle.parent / "Creator Coach.app"
        subprocess.run(["/usr/bin/ditto", "-c", "-k", "--keepParent", app, f"{name}.zip"], check=True)
        return Path(f"{name}.zip")
    return Path(shutil.make_archive(name, "zip", bundle.parent, bundle.name))


def date_of(source: Path) -> int:
    """Return the day of the newest release in seconds, so that two builds of it do not differ."""
    text = (source / "resources" / "packaging" / "linux" / "local.creator_coach.app.metainfo.xml").read_text("utf-8")
    found = re.search(r'<release [^>]*date="([\d-]+)"', text)
    assert found
    return timegm(time.strptime(found[1], "%Y-%m-%d"))


if __name__ == "__main__":
    main()
