"""Write down what is in a bundle, with the licences; run inside PyInstaller, by the spec."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from creator_coach.infra.licences import as_json, installed, installed_parts, part_of

# PyInstaller puts its own start-up code into each bundle; its licence allows that for any program
BUNDLERS = ("pyinstaller", "pyinstaller-hooks-contrib")


def write_notices(sources: Iterable[str], folder: Path) -> Path:
    """Write parts.json for a bundle that is made of these files, and return it.

    Raises:
        SystemExit: a package is in the bundle that licences.py does not know, so its licence would be missing.
    """
    found = owners(sources) | {"pyinstaller"}
    known = {package.metadata["Name"] for package in installed()}
    if strangers := found - known - {*BUNDLERS, "creator-coach"}:
        raise SystemExit(f"In the bundle, but not in creator_coach/infra/licences.py: {', '.join(sorted(strangers))}")
    parts = [part for part in installed_parts() if part.name in {"Creator Coach", "Python", *found}]
    parts += [part_of(distribution(name)) for name in BUNDLERS if name in found]
    if wordless := [part.name for part in parts if not part.text or not part.licence]:
        raise SystemExit(f"No licence text: {', '.join(wordless)}")
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "parts.json"
    made.write_text(as_json(parts), "utf-8")
    return made


def owners(sources: Iterable[str]) -> set[str]:
    """Return the names of the packages that these files come from."""
    wanted = {str(Path(source).resolve()) for source in sources}
    return {package.metadata["Name"] for package in distributions() if _files(package) & wanted}


def _files(package: Distribution) -> set[str]:
    return {str(Path(str(package.locate_file(file))).resolve()) for file in package.files or ()}
