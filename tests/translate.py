"""Bring the translations up to date: collect the texts, report what is not translated yet, write the .qm files.

python tests/translate.py            # after a text changed
python tests/translate.py --check    # exit 1 where a text is missing or a .qm is stale
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"id": "id_ID", "en": "en_GB"}


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def collect(language: str, out: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "creator_coach").rglob("*.py"))
    plural = ["-pluralonly"] if language == "en" else []
    command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *plural]
    command += ["-source-language", "en_GB", "-target-language", LANGUAGES[language]]
    command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=N_,translate+=say", *sources, "-ts", str(out)]
    subprocess.run(command, cwd=ROOT, check=True)


def release(source: Path, out: Path) -> None:
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(out)], cwd=ROOT, check=True)


def unfinished(path: Path) -> list[str]:
    tree = ET.parse(path)  # noqa: S314  our own file
    return [
        str(message.findtext("source"))
        for message in tree.iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def main() -> int:
    check = "--check" in sys.argv
    bad = False
    for language in LANGUAGES:
        kept, compiled = FOLDER / f"creator_coach_{language}.ts", FOLDER / f"creator_coach_{language}.qm"
        with tempfile.TemporaryDirectory() as folder:
            fresh, built = Path(folder) / kept.name, Path(folder) / compiled.name
            if kept.exists():
                fresh.write_bytes(kept.read_bytes())
            collect(language, fresh)
            release(fresh, built)
            missing = unfinished(fresh)
            stale = not kept.exists() or fresh.read_bytes() != kept.read_bytes()
            stale = stale or not compiled.exists() or built.read_bytes() != compiled.read_bytes()
            bad = bad or bool(missing) or stale
            print(f"{language}: {len(missing)} not translated, {'stale' if stale else 'fresh'}")
            if not check:
                kept.write_bytes(fresh.read_bytes())
                compiled.write_bytes(built.read_bytes())
    return int(check and bad)


if __name__ == "__main__":
    sys.exit(main())
