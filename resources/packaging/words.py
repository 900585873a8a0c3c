"""The texts of the package: copyright, licences, changelog and manual page, each made from what is there already."""

from __future__ import annotations

import json
import os
import re
import subprocess
import textwrap
import time
from calendar import timegm
from email.utils import formatdate
from pathlib import Path
from xml.etree import ElementTree as ET

# the variables that Debian's own tools take; there is no address to write to yet
MAINTAINER = (
    f"{os.environ.get('DEBFULLNAME', 'Creator Coach')} <{os.environ.get('DEBEMAIL', 'creator-coach@localhost')}>"
)
_PARTS = "_internal/creator_coach/resources/licences/parts.json"
_COPYRIGHT = """\
Creator Coach

{own}

The package brings these with it, unchanged. What is shown after the version is
the name of the licence; the text is in licences/ beside this file.

{parts}

Qt and PySide are used under the LGPL, version 3 (/usr/share/common-licenses/LGPL-3
and GPL-3). They are separate files in /usr/lib/creator-coach/_internal/PySide6 and
shiboken6 and may be replaced by others with the same interface. Their sources are
published by the Qt Project under the versions named above. Taking the program
apart to find faults in such a replacement is allowed.
"""


def parts_of(bundle: Path) -> list[dict[str, str]]:
    """Return the list of packages that the bundle carries."""
    return list(json.loads((bundle / _PARTS).read_text("utf-8")))


def licence_files(bundle: Path) -> dict[str, str]:
    """Return the full text of each licence by file name."""
    return {f"{part['name']}.txt": part["text"] + "\n" for part in parts_of(bundle)[1:]}


def copyright_text(bundle: Path, source: Path) -> str:
    """Return the file that Debian calls copyright."""
    lines = [f"  {part['name']} {part['version']}: {part['licence']}" for part in parts_of(bundle)[1:]]
    return _COPYRIGHT.format(own=(source / "LICENSE").read_text("utf-8").strip(), parts="\n".join(lines))


def changelog(metainfo: Path, version: str) -> str:
    """Return the releases as Debian writes them: the present number first, then what was before it."""
    said = {release.get("version", ""): release for release in ET.parse(metainfo).iter("release")}  # noqa: S314  our own, newest first
    newest = next(iter(said.values()))
    entries = [_entry(version, said.get(version, newest))]
    entries += [_entry(number, release) for number, release in said.items() if _before(number, version)]
    return "\n".join(entries)


def _entry(version: str, release: ET.Element) -> str:
    words = " ".join(" ".join(p.itertext()) for p in release.iter("p") if not p.attrib)
    text = textwrap.fill(words, 76, initial_indent="  * ", subsequent_indent="    ")
    day = formatdate(timegm(time.strptime(release.get("date", ""), "%Y-%m-%d")))
    return f"creator-coach ({version}) stable; urgency=low\n\n{text}\n\n -- {MAINTAINER}  {day}\n"


def _before(number: str, version: str) -> bool:
    return subprocess.run(["dpkg", "--compare-versions", number, "lt", version], check=False).returncode == 0


def manual(program: Path, version: str) -> str:
    """Return the manual page, made from what --help says."""
    said = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    about, _, rest = said.partition("\n\n")[2].partition("\n\n")
    body = "\n".join(line.replace("\\", "\\e").replace("-", "\\-") for line in rest.rstrip().splitlines())
    body = re.sub(r"^(['.])", r"\\&\1", body, flags=re.MULTILINE)
    return "\n".join(
        [
            f'.TH CREATOR\\-COACH 1 "" "creator-coach {version}"',
            ".SH NAME",
            "creator\\-coach \\- offline coach for beginner content creators",
            ".SH SYNOPSIS",
            ".B creator\\-coach",
            "[options] [command]",
            ".SH DESCRIPTION",
            " ".join(about.split()).replace("-", "\\-"),
            ".nf",
            body,
            ".fi",
            ".SH FILES",
            "~/.local/share/creator\\-coach/coach.sqlite3: everything that was logged. Removing the package leaves it.",
            "",
        ]
    )
