"""The wheel, as a user gets it: built, installed in a clean environment, run away from the source."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RESOURCES = (
    "curriculum/id.toml",
    "facts.toml",
    "growth_model.json",
    "i18n/creator_coach_id.qm",
    "icons/home.svg",
    "imports/words.toml",
    "licences/GPL-3.0.txt",
    "licences/LGPL-3.0.txt",
    "style/app.qss",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], cwd=ROOT, check=True)
    return next(out.glob("*.whl"))


def test_the_wheel_holds_the_resources_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"creator_coach/resources/{name}" for name in RESOURCES} <= set(names)
    assert not [name for name in names if not name.startswith(("creator_coach/", "creator_coach-"))]
    assert not [name for name in names if name.endswith(".ts") or "screenshots" in name]


def test_the_installed_wheel_runs_away_from_the_source(wheel: Path, tmp_path: Path) -> None:
    clean = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(clean)], check=True)
    python = clean / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--no-deps", "--disable-pip-version-check", str(wheel)], check=True
    )
    # the dependencies come from this environment; the package must not
    packages = [path for path in sys.path if path.endswith("site-packages")]
    (next((clean / "lib").iterdir()) / "site-packages" / "dependencies.pth").write_text("\n".join(packages))
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "XDG_DATA_HOME": str(tmp_path / "share")}

    def run(*words: str) -> str:
        command = [str(python), "-P", "-m", "creator_coach", *words]
        return subprocess.run(command, cwd=tmp_path, env=home, check=True, capture_output=True, text=True).stdout

    where = subprocess.run(
        [python, "-P", "-c", "import creator_coach; print(creator_coach.__file__)"],
        cwd=tmp_path,
        env=home,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert str(clean) in where
    assert run("--version").startswith("creator-coach")
    assert len(json.loads(run("report", "--json"))["checklist"]) == 10
    assert "langkah" in run("--lang", "id", "report").lower()
