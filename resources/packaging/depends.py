"""Find the packages of Debian that the bundle's libraries need, by Debian's own tool."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

# opened by name and not linked, or no library at all
_EXTRA = ("fonts-dejavu-core | fonts-noto-core | fonts-liberation",)
_CONTROL = "Source: creator-coach\n\nPackage: creator-coach\nArchitecture: any\n"


def depends_of(folder: Path) -> list[str]:
    """Return what stands under Depends: for every library that is linked and not in the bundle, its package.

    Raises:
        SystemExit: a library is neither in the bundle nor in any package that is installed here.
    """
    binaries = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    own = sorted({str(path.parent) for path in binaries})
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "debian").mkdir()
        (Path(place) / "debian" / "control").write_text(_CONTROL)
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{path}" for path in own)]
        done = subprocess.run(
            [*command, *(f"-e{path}" for path in binaries)], cwd=place, check=False, capture_output=True, text=True
        )
    if missing := sorted(set(re.findall(r"cannot find library (\S+)", done.stderr))):
        raise SystemExit(f"Install the packages of {', '.join(missing)} on this machine, then build again.")
    if done.returncode:
        raise SystemExit(done.stderr)
    found = re.search(r"^shlibs:Depends=(.*)$", done.stdout, re.MULTILINE)
    return sorted([*(found[1].split(", ") if found else ()), *_EXTRA])


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
