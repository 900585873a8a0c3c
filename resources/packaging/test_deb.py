"""Install the .deb in a bare Debian, use it there, upgrade, downgrade, remove.

    sudo python resources/packaging/test_deb.py

Takes the newest dist/*.deb, or --deb FILE. What it is upgraded from is --previous FILE, else the last commit of the
version before is built. Needs root, debootstrap, Xvfb and xwininfo, and a mirror in this machine's own apt sources.
The root has no Python. It stays in build/root for a look, with pictures of the windows in build/pictures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from build import ROOT
from clean_root import Root
from screen import Screen

HOME = "/home/maker"
DATA = f"{HOME}/.local/share/creator-coach"
EXPORTS = ROOT / "tests" / "fixtures" / "exports"
GIVEN = ("tiktok/TikTok_Data_2025_profile_and_settings.zip", "generic/followers.xlsx")
PICTURES = ROOT / "build" / "pictures"
COACH = "creator-coach"
ACCOUNT = "instagram:dapur.sari"
_COLOURS = 100  # text alone, smoothed at its edges, has more


def main() -> None:
    """Run everything; the first thing that is not as it should be ends it."""
    parser = argparse.ArgumentParser(description="Test the .deb in a bare Debian.")
    parser.add_argument("--deb", type=Path)
    parser.add_argument("--previous", type=Path)
    asked = parser.parse_args()
    new = asked.deb or max((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    old = asked.previous or built_before()
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with Root(ROOT / "build" / "root") as root:
        print(f"bare Debian: {root.size_mb()} MB")
        root.run("useradd", "-m", "maker")
        assert not root.has("python3"), "this root is not to have Python"
        shutil.rmtree(root.folder / "usr" / "share" / "zoneinfo")  # smaller roots have none
        for name in GIVEN:
            shutil.copy(EXPORTS / name, root.folder / HOME[1:])
        first_use(root, new)
        gone(root, "purge")
        shutil.rmtree(root.folder / DATA[1:])
        shutil.rmtree(root.folder / HOME[1:] / ".config" / COACH)
        upgrade(root, old, new)
        gone(root, "remove")
    print("all is well")


def first_use(root: Root, deb: Path) -> None:
    """Install, ask for a report, bring in files in the process that reads them, open the window."""
    before = root.size_mb("usr")
    root.install(deb)
    with_all, own = root.size_mb("usr") - before, root.size_mb(f"usr/lib/{COACH}")
    print(f"{deb.name}, {deb.stat().st_size / 1e6:.1f} MB: {own} MB installed, {with_all} MB with all it depends on")
    assert user(root, COACH, "--version").split()[-1] == version_of(deb)
    assert len(json.loads(user(root, COACH, "report", "--json"))["checklist"]) > 0
    brought = json.loads(
        user(root, COACH, "import", "--account", ACCOUNT, "--json", *(Path(name).name for name in GIVEN))
    )
    assert all(file["format"] and not file["problems"] for file in brought["files"]), brought
    user(root, COACH, "profile", "--zone", "Asia/Makassar")  # from the zone files of the program
    user(root, COACH, "calendar", "plan.ics")
    user(root, COACH, "media-kit", "kit.pdf", env={"QT_QPA_PLATFORM": "offscreen"})
    assert (root.folder / HOME[1:] / "kit.pdf").read_bytes().startswith(b"%PDF")
    look(root, "first")


def upgrade(root: Root, old: Path, new: Path) -> None:
    """Make data with the version before, upgrade, find every row again; the older program then refuses, untouched."""
    root.install(old)
    assert user(root, COACH, "--version").split()[-1] == version_of(old)
    user(root, COACH, "import", *(Path(name).name for name in GIVEN[:1]))
    for day, number in (("2026-10-05", 380), ("2026-10-12", 391), ("2026-10-19", 402), ("2026-10-26", 412)):
        user(root, COACH, "log", "followers", ACCOUNT, str(number), "--on", day)
    user(
        root,
        COACH,
        "log",
        "post",
        ACCOUNT,
        "--at",
        "2026-10-20T16:30",
        "--caption",
        "Nasi goreng #resep",
        "--views",
        "900",
    )
    user(root, COACH, "profile", "--niche", "resep", "--posts-per-week", "3")
    before, schema = exported(root, "before"), schema_in(root)
    root.install(new)
    assert user(root, COACH, "--version").split()[-1] == version_of(new)
    user(root, COACH, "log", "post", "x:dapur.sari", "--at", "2026-11-02")  # the first write brings the file up to date
    print(user(root, COACH, "check").strip())
    lost = missing_rows(before, exported(root, "after"))
    assert not lost, lost
    print(f"upgraded from {version_of(old)}: {sum(map(len, before.values()))} rows in {len(before)} tables, all there")
    look(root, "upgraded")
    root.run("apt-get", "install", "-y", "--allow-downgrades", root.bring(old))
    if schema_in(root) == schema:
        user(root, COACH, "log", "followers", ACCOUNT, "411", "--on", "2026-10-25")
        print(f"the older program knows schema {schema} and goes on with it")
    else:
        kept = fingerprint(root)
        said = user(root, COACH, "log", "followers", ACCOUNT, "1", fails=True)
        assert fingerprint(root) == kept
        print(f"the older program says: {said.strip()}")
    root.install(new)


def gone(root: Root, how: str) -> None:
    """Remove or purge: the program goes, the data stays."""
    kept = fingerprint(root)
    root.run("apt-get", how, "-y", COACH)
    assert fingerprint(root) == kept
    assert not root.has(COACH)
    assert not (root.folder / "usr" / "lib" / COACH).exists()
    print(f"{how}: the program is gone, {len(kept)} files of data are as they were")


def look(root: Root, name: str) -> None:
    """Open the window as the user, keep a picture of it, and see that it is not blank."""
    with Screen(root.folder / "tmp" / ".X11-unix") as screen, root.started("maker", COACH, env=screen.env) as program:
        seconds = screen.wait_for("Creator Coach", program)
        colours = screen.picture(PICTURES / f"{name}.png")
        assert colours > _COLOURS, f"{name}: the window shows {colours} colours"
    print(f"window after {seconds:.1f} s, {colours} colours: {PICTURES / name}.png")


def user(root: Root, *command: str, env: dict[str, str] | None = None, fails: bool = False) -> str:
    """Run a command as the user in the home folder and return what it says; `fails` wants it to fail."""
    return root.run(*command, user="maker", env=env, fails=fails)


def exported(root: Root, name: str) -> dict[str, list[dict[str, object]]]:
    """Return all rows by table."""
    user(root, COACH, "export", name, "--format", "json")
    files = sorted((root.folder / HOME[1:] / name).glob("*.json"))
    return {path.stem: json.loads(path.read_text("utf-8")) for path in files}


def missing_rows(
    before: dict[str, list[dict[str, object]]], after: dict[str, list[dict[str, object]]]
) -> list[tuple[str, dict[str, object]]]:
    """Return the rows that are no longer there as they were, as far as their columns still exist."""
    return [
        (table, row)
        for table, rows in before.items()
        for row in rows
        if not any(row.items() <= other.items() for other in after.get(table, []))
    ]


def schema_in(root: Root) -> int:
    """Return the version of the log's schema, from the header of the file."""
    return int.from_bytes((root.folder / DATA[1:] / "coach.sqlite3").read_bytes()[60:64], "big")


def fingerprint(root: Root) -> dict[str, str]:
    """Return what is in the user's data folder."""
    files = sorted(path for path in (root.folder / DATA[1:]).rglob("*") if path.is_file() and path.suffix != ".lock")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def version_of(deb: Path) -> str:
    """Return the version that a package says."""
    return subprocess.run(["dpkg-deb", "-f", deb, "Version"], check=True, capture_output=True, text=True).stdout.strip()


def built_before() -> Path:
    """Build the last commit of the version before this one."""
    number = re.search(r'__version__ = "(.+)"', (ROOT / "creator_coach" / "__init__.py").read_text("utf-8"))
    assert number
    command = ["git", "log", "--format=%h", f'-S__version__ = "{number[1]}"', "--", "creator_coach/__init__.py"]
    found = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    out = ROOT / "build" / "previous"
    here: list[str | Path] = [
        sys.executable,
        ROOT / "resources" / "packaging" / "build.py",
        "--commit",
        f"{found[-1]}^",
    ]
    here += ["--out", out]
    subprocess.run(here, check=True)
    return max(out.glob("*.deb"), key=lambda path: path.stat().st_mtime)


if __name__ == "__main__":
    main()
