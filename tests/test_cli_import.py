"""The contract of `creator-coach import --json`, over every sample: right the first time, nothing the second."""

from __future__ import annotations

import gc
import io
import json
import sys
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.cli import main
from creator_coach.storage.backup import backups_in

SAMPLES = Path(__file__).parent / "fixtures" / "exports"
IG, TT, YT, X = "instagram:warung.dina", "tiktok:warung_dina", "youtube:Warung Dina", "x:warungdina"
INSTAGRAM = "instagram/instagram-warung.dina-2026-01-17-AbCdEf12_json_2025layout.zip"
CONTENT = "meta_business_suite/Jan-01-2026_Jan-31-2026_1000000000000001.csv"
FACEBOOK = "meta_business_suite/Jan-01-2026_Jan-31-2026_1000000000000002_facebook.csv"

EXPECTED: tuple[tuple[str, str, str, str, tuple[int, int, int], int | None], ...] = (
    # sample, --account, format, account, (counts, deltas, posts), followers now
    (INSTAGRAM, "", "instagram-data", IG, (1, 0, 7), 1152),
    ("instagram/ig_json_2023_content_layout.zip", "", "instagram-data", IG, (0, 0, 5), None),
    ("instagram/ig_html_id_guess.zip", "", "instagram-data", IG, (0, 0, 0), None),
    ("tiktok/TikTok_Data_2024_your_activity.zip", "", "tiktok-data", TT, (1, 0, 2), 187),
    ("tiktok/TikTok_Data_2025_profile_and_settings.zip", "", "tiktok-data", TT, (1, 0, 2), 187),
    ("tiktok/studio_id/Followers_warung_dina.zip", "", "tiktok-studio", TT, (29, 0, 0), 187),
    ("tiktok/studio_en_us/Content_warung_dina.zip", "", "tiktok-studio", TT, (0, 0, 3), None),
    ("tiktok/studio_id_xlsx/Followers_warung_dina.zip", "", "tiktok-studio", TT, (29, 0, 0), 187),
    ("tiktok/business_overview_en.csv", TT, "tiktok-business", TT, (0, 30, 0), None),
    (CONTENT, "", "meta-content", IG, (0, 0, 3), None),
    (FACEBOOK, "", "meta-content", "facebook:warungdina", (0, 0, 1), None),
    ("meta_business_suite/cerita_id.csv", "", "meta-content", IG, (0, 0, 1), None),
    ("meta_business_suite/Follows.csv", IG, "meta-daily", IG, (0, 5, 0), None),
    ("meta_business_suite/Facebook Follows.csv", "facebook:dina", "meta-daily", "facebook:dina", (0, 7, 0), None),
    ("youtube/Content 2025-12-20_2026-01-17 Warung Dina.zip", "", "youtube-studio", YT, (0, 0, 2), None),
    ("youtube/Date 2025-12-20_2026-01-17 Warung Dina.zip", "", "youtube-studio", YT, (0, 2, 0), None),
    ("youtube/takeout-20260117T000000Z-001_en.zip", "", "google-takeout", YT, (0, 0, 1), None),
    ("x/account_analytics_content_2026-01-01_2026-01-17.csv", "", "x-analytics", X, (0, 0, 2), None),
    ("x/account_overview_analytics.csv", X, "x-analytics", X, (0, 4, 0), None),
    ("x/twitter-2026-01-17-deadbeef.zip", "", "x-archive", X, (1, 0, 2), 3),
    ("facebook/facebook-warungdina-2026-01-17-AbCd.zip", "", "facebook-data", "facebook:dina.contoh", (0, 0, 1), None),
    (
        "linkedin/AggregateAnalytics_Dina Contoh_2026-01-01_2026-01-07.xlsx",
        "",
        "linkedin-analytics",
        "other:Dina Contoh",
        (1, 7, 1),
        2571,
    ),
    ("generic/followers_us.csv", IG, "table", IG, (2, 0, 0), 1104),
)


@dataclass
class Done:
    returncode: int
    stdout: str
    stderr: str


@dataclass
class Program:
    """The command line in this process; only the process that reads the files is one of its own."""

    data: Path

    def run(self, *words: str) -> Done:
        out, err = io.StringIO(), io.StringIO()
        arguments = ["creator-coach", "--data", str(self.data), "--today", "2026-11-23", *words]
        home = {"XDG_CONFIG_HOME": str(self.data.parent), "XDG_DATA_HOME": str(self.data.parent)}
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "argv", arguments)
            for name, folder in home.items():
                patch.setenv(name, folder)
            with pytest.raises(SystemExit) as left:
                main()
        status = left.value.code
        del left
        gc.collect()  # a command leaves closing its file to the end of the process
        return Done(int(status or 0), out.getvalue(), err.getvalue())

    def bring(self, path: Path, account: str = "") -> dict[str, Any]:
        done = self.run("import", str(path), "--json", *(["--account", account] if account else []))
        assert (done.returncode, done.stderr) == (0, "")
        (file,) = json.loads(done.stdout)["files"]
        found: dict[str, Any] = file
        return found


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication) -> Program:
    return Program(tmp_path / "log.sqlite3")


@pytest.mark.parametrize(("sample", "given", "form", "account", "numbers", "followers"), EXPECTED)
def test_a_sample_is_right_at_once_and_known_afterwards(
    program: Program,
    sample: str,
    given: str,
    form: str,
    account: str,
    numbers: tuple[int, int, int],
    followers: int | None,
) -> None:
    kinds = ("follower_counts", "follower_deltas", "posts")
    first = program.bring(SAMPLES / sample, given)
    assert (first["format"], first["accounts"][0]) == (form, account)
    assert tuple(first[kind]["new"] for kind in kinds) == numbers
    again = program.bring(SAMPLES / sample, given)
    assert all(again[kind]["new"] == again[kind]["changed"] == 0 for kind in kinds)
    assert tuple(again[kind]["known"] for kind in kinds) == numbers
    report = json.loads(program.run("report", "--json").stdout)
    assert report["accounts"][0]["followers"] == followers
    assert report["posts"]["count"] == numbers[2]


def test_hashtags_of_an_archive_are_in_the_report(program: Program) -> None:
    program.bring(SAMPLES / INSTAGRAM)
    tags = {each["tag"].casefold() for each in json.loads(program.run("report", "--json").stdout)["hashtags"]}
    assert tags == {"warungdina", "kulinerbandung", "kuliner_bandung", "tips", "reels"}


def test_an_archive_and_a_table_of_figures_are_the_same_posts(program: Program) -> None:
    program.bring(SAMPLES / INSTAGRAM)
    table = program.bring(SAMPLES / CONTENT)
    assert table["posts"] == {"new": 0, "changed": 3, "known": 0}


def test_four_downloads_in_a_folder_are_four_files(program: Program) -> None:
    done = program.run("import", str(SAMPLES / "tiktok" / "studio_id"), "--json")
    files = json.loads(done.stdout)["files"]
    assert [file["format"] for file in files] == ["tiktok-studio"] * 4
    assert sum(file["follower_counts"]["new"] for file in files) == 29
    assert {problem["code"] for file in files for problem in file["problems"]} == {"value-unknown"}


HOSTILE = {
    "deep.json": b"[" * 200_000,
    "posts_1.json": b"[" * 200_000,
    "nul.csv": b"date,followers\n2026-01-01,5\x00\n",
    "quote.csv": b'date,followers\n2026-01-01,"5\n2026-01-02,6\n',
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(2_000),
    "half.zip": (SAMPLES / "x" / "twitter-2026-01-17-deadbeef.zip").read_bytes()[:700],
    "followers_1.json": b'{"a": 5, "b": [1, "x", null, {"string_list_data": "x"}]}',
    "not-a.xlsx": b"PK\x03\x04" + bytes(500),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_answered_in_a_sentence(program: Program, tmp_path: Path, name: str) -> None:
    program.run("log", "followers", "instagram:sari", "412")
    before = json.loads(program.run("report", "--json").stdout)
    (tmp_path / name).write_bytes(HOSTILE[name])
    done = program.run("--lang", "en", "import", str(tmp_path / name))
    assert done.returncode in {0, 3}
    assert done.stderr == ""
    assert 0 < len(done.stdout.splitlines()) <= 4
    assert "Traceback" not in done.stdout
    if name != "quote.csv":
        assert json.loads(program.run("report", "--json").stdout) == before


def test_a_zip_bomb_is_not_opened(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("posts_1.json", "w") as file:
        for _ in range(150):
            file.write(bytes(1_000_000))
    done = program.run("import", str(path), "--json")
    assert done.returncode == 3
    assert [p["code"] for p in json.loads(done.stdout)["files"][0]["problems"]] == ["zip-bomb"]


def test_a_backup_is_made_before_an_import(program: Program) -> None:
    program.run("log", "followers", "instagram:sari", "412")
    program.bring(SAMPLES / "generic" / "followers_us.csv", IG)
    assert [kept.reason for kept in backups_in(program.data.with_name("log-backups"))] == ["before-import"]
