"""What the program is made of: its packages with version, licence and the licence's text.

A bundle carries the list that was written when it was built (resources/packaging/notices.py). Anywhere else the
installed packages are asked.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import sysconfig
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from creator_coach import __version__
from creator_coach.infra.resources import resources_dir

# what pyproject.toml names under dependencies (a test compares); what these need is found from them
DIRECT = (
    "click",
    "defusedxml",
    "icalendar",
    "openpyxl",
    "platformdirs",
    "PySide6-Essentials",
    "pyqtgraph",
    "sqlite-utils",
    "tzdata",
    "tzlocal",
)
_TOOLS = frozenset({"pip", "setuptools"})  # sqlite-utils names pip for its own command line; nothing here loads it
_USUAL = ("LICENSE", "LICENSE.txt", "LICENCE.txt", "LICENSE.md", "COPYING")  # where the package names no file
_QT = ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-party.txt")
_LIST = "parts.json"


@dataclass(frozen=True, slots=True)
class Part:
    """One package: the licence in few words, and its full text."""

    name: str
    version: str
    licence: str
    text: str


def own_folder() -> Path:
    """Return where the licence texts are that come with the program."""
    return resources_dir() / "licences"


def read_parts() -> list[Part]:
    """Return the program itself, Python, then every package in the order of its name."""
    kept = own_folder() / _LIST
    if kept.is_file():
        return [Part(**values) for values in json.loads(kept.read_text("utf-8"))]
    return installed_parts()


def as_json(parts: list[Part]) -> str:
    """Return the list as a bundle carries it."""
    return json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=1)


def installed_parts() -> list[Part]:
    """Return what is installed here."""
    packages = sorted(installed(), key=lambda package: package.metadata["Name"].casefold())
    return [_own(), _python(), *map(part_of, packages)]


def installed() -> list[Distribution]:
    """Return the packages that the program needs, and what they need, as far as they are installed."""
    found: dict[str, Distribution] = {}
    waiting = list(DIRECT)
    while waiting:
        name = _plain(waiting.pop())
        if name in found or name in _TOOLS:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, as tzdata may be
        waiting += [_name(line) for line in found[name].requires or [] if "extra ==" not in line]
    return list(found.values())


def part_of(package: Distribution) -> Part:
    """Return a package with the texts that it carries; those of Qt carry none, so ours stand in."""
    licence = _short(package, "License-Expression") or _short(package, "License") or _classified(package)
    names = package.metadata.get_all("License-File") or _USUAL
    texts = [text.strip() for name in names if (text := _text(package, name))]
    if not texts and "LGPL-3.0" in licence:
        texts = [(own_folder() / name).read_text("utf-8").strip() for name in _QT]
    return Part(package.metadata["Name"], package.version, licence, "\n\n\n".join(texts))


@cache
def _own() -> Part:
    return Part("Creator Coach", __version__, "MIT", _first(own_folder() / "MIT.txt"))


def _python() -> Part:
    text = _first(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return Part("Python", platform.python_version(), "PSF-2.0", text or sys.copyright)


def _first(*paths: Path) -> str:
    return next((path.read_text("utf-8").strip() for path in paths if path.is_file()), "")


def _text(package: Distribution, name: str) -> str:
    return package.read_text(f"licenses/{name}") or package.read_text(name) or ""


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _short(package: Distribution, field: str) -> str:
    """Return a licence that fits on a line; some packages put the whole text there."""
    first = (package.metadata.get_all(field) or [""])[0].strip().partition("\n")[0]
    return "" if first == "UNKNOWN" else first


def _classified(package: Distribution) -> str:
    said = [line.rpartition(" :: ")[2] for line in package.metadata.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(said)
