"""The command line, as scripts use it: a real process, real files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.pdf import text_of

TODAY = date(2026, 11, 23)


class Program:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "coach.sqlite3"

    def run(self, *words: str, lang: str = "en") -> subprocess.CompletedProcess[str]:
        home = {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"), "TZ": "Asia/Jakarta"}
        keep = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        command = [sys.executable, "-m", "creator_coach", "--data", str(self.data), "--lang", lang]
        command += ["--today", TODAY.isoformat(), *words]
        return subprocess.run(command, env=keep | home, capture_output=True, text=True, check=False)

    def report(self) -> dict[str, Any]:
        done = self.run("report", "--json")
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout))


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def weeks_with_gaps() -> list[tuple[date, int]]:
    rows, followers = [], 120
    for k in range(36):
        followers += (9, 4, 13, 7, 11, 6)[k % 6]
        if k not in {7, 8, 19, 28}:
            rows.append((TODAY - timedelta(weeks=35 - k), followers))
    return rows


def test_a_real_table_and_six_posts_give_the_whole_report(program: Program) -> None:
    table = program.folder / "pengikut.csv"
    table.write_text("Tanggal;Pengikut\n" + "".join(f"{d:%d/%m/%Y};{n}\n" for d, n in weeks_with_gaps()), "utf-8")
    done = program.run("import", str(table), "--account", "instagram:dapur.sari", "--json")
    assert done.returncode == 0, done.stderr
    (file,) = json.loads(done.stdout)["files"]
    assert (file["format"], file["accounts"]) == ("table", ["instagram:dapur.sari"])
    assert file["follower_counts"] == {"new": 32, "changed": 0, "known": 0}
    for k in range(6):
        post = ["log", "post", "instagram:dapur.sari", "--at", f"2026-11-{10 + 2 * k}T16:30"]
        assert program.run(*post, "--caption", "Sup jagung #resepsehat", "--views", "1.204").returncode == 0
    assert program.run("profile", "--niche", "resep sehat", "--kind", "native", "--posts-per-week", "3").returncode == 0
    report = program.report()
    (account,) = report["accounts"]
    last = weeks_with_gaps()[-1][1]
    assert (account["followers"], account["counts"], account["tier"]) == (last, 32, "starting")
    assert account["progress"] == pytest.approx(last / 1000)
    assert account["pace"]["low"] <= account["pace"]["per_week"] <= account["pace"]["high"]
    given = account["forecast"]
    assert (given["status"], given["target"], given["confidence"]) == ("ok", 1000, 0.8)
    assert given["earliest"] <= given["likely"] <= given["latest"]
    assert all(point["low"] <= point["likely"] <= point["high"] for point in given["fan"])
    assert len(given["fan"]) > 4
    assert report["posts"] == {"count": 6, "by_platform": {"instagram": 6}}
    assert report["profile"]["posts_per_week"] == 3
    assert report["hashtags"][0]["tag"] == "resepsehat"
    assert len(report["checklist"]) == 10
    assert all(item["steps"] >= 3 for item in report["checklist"])
    assert 1 <= len(report["advice"]) <= 3


def test_the_same_table_twice_changes_nothing(program: Program) -> None:
    table = program.folder / "t.csv"
    table.write_text(
        "date,platform,account,followers,caption,views\n2026-11-01,tiktok,w,10,,\n2026-11-02,tiktok,w,,Halo,5\n"
    )
    assert program.run("import", str(table)).returncode == 0
    before = program.report()
    done = program.run("import", str(table), "--json")
    (file,) = json.loads(done.stdout)["files"]
    assert file["follower_counts"] == {"new": 0, "changed": 0, "known": 1}
    assert file["posts"] == {"new": 0, "changed": 0, "known": 1}
    assert program.report() == before


def test_a_trial_import_changes_nothing(program: Program) -> None:
    table = program.folder / "t.csv"
    table.write_text("date,followers\n2026-11-01,10\n2026-11-08,12\n")
    done = program.run("import", str(table), "--account", "tiktok:w", "--dry-run", "--json")
    assert json.loads(done.stdout)["files"][0]["follower_counts"]["new"] == 2
    assert program.report()["accounts"] == []


def test_an_empty_log_has_a_report(program: Program) -> None:
    report = program.report()
    assert (report["schema"], report["today"], report["goal"], report["accounts"]) == (1, "2026-11-23", 1000, [])
    assert 1 <= len(report["advice"]) <= 3
    assert not program.data.exists()


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_report_as_text(program: Program, lang: str) -> None:
    assert program.run("log", "followers", "tiktok:warung_dina", "1.024").returncode == 0
    done = program.run("report", lang=lang)
    assert ("1.024" if lang == "id" else "1,024") in done.stdout
    assert ("Langkah berikutnya" if lang == "id" else "Next steps") in done.stdout


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["log", "followers", "instagram:a", "-5"], 2),
        (["log", "followers", "instagram:a", "--", "-5"], 2),
        (["log", "followers", "instagram:a", "1e12"], 2),
        (["log", "followers", "instagram:a", "1000000000000"], 2),
        (["log", "followers", "instagram:a", "abc"], 2),
        (["log", "followers", "instagram:a", "5", "--on", "2091-01-01"], 2),
        (["log", "followers", "instagram:a b", "5"], 2),
        (["log", "followers", "myspace:a", "5"], 2),
        (["log", "followers", "instagram", "5"], 2),
        (["log", "post", "instagram:a", "--at", "yesterday"], 2),
        (["log", "post", "instagram:a", "--at", "2026-11-20", "--views", "many"], 2),
        (["log", "post", "instagram:a", "--at", "2026-11-20", "--format", "poem"], 2),
        (["profile", "--niche", "  "], 2),
        (["profile", "--posts-per-week", "0"], 2),
        (["profile", "--zone", "Mars/Base"], 2),
        (["import", "missing.csv"], 1),
        (["import"], 2),
        (["check"], 1),
        (["dance"], 2),
    ],
)
def test_wrong_input_gets_one_sentence_and_its_status(program: Program, words: list[str], status: int) -> None:
    done = program.run(*words)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert program.report()["accounts"] == []


def test_a_long_caption_with_emoji_is_kept_whole(program: Program) -> None:
    caption = "Sup 🍲 jagung " * 770
    assert program.run("log", "post", "instagram:a", "--at", "2026-11-20", "--caption", caption).returncode == 0
    out = program.folder / "out"
    assert program.run("export", str(out), "--format", "json").returncode == 0
    assert json.loads((out / "post.json").read_text("utf-8"))[0]["caption"] == caption


def test_a_picture_is_not_recognised(program: Program) -> None:
    picture = program.folder / "foto.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(999))
    done = program.run("import", str(picture))
    assert (done.returncode, done.stderr) == (3, "")


def test_export_cannot_become_a_formula(program: Program) -> None:
    assert program.run("log", "post", "instagram:a", "--at", "2026-11-20", "--caption", "=1+1").returncode == 0
    out = program.folder / "out"
    assert program.run("export", str(out)).returncode == 0
    assert "'=1+1" in (out / "post.csv").read_text("utf-8-sig")


def test_a_damaged_file_is_said_and_kept(program: Program) -> None:
    program.data.write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    before = program.data.read_bytes()
    for words in (["report"], ["check"], ["log", "followers", "instagram:a", "5"]):
        done = program.run(*words)
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1
    assert program.data.read_bytes() == before


def test_a_sound_file_is_whole(program: Program) -> None:
    assert program.run("log", "followers", "instagram:a", "5").returncode == 0
    assert program.run("check").returncode == 0


def test_without_a_display_the_window_becomes_a_report(program: Program) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "creator_coach", "--data", str(program.data), "--lang", "en"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Next steps" in done.stdout


def test_version_and_help_do_without_qt() -> None:
    for word in ("--version", "--help"):
        code = (
            "import sys, runpy; sys.argv = ['creator-coach', sys.argv[1]]\n"
            "try: runpy.run_module('creator_coach', run_name='__main__')\n"
            "except SystemExit: pass\n"
            "assert not [m for m in sys.modules if m.startswith(('PySide6', 'sqlite_utils', 'numpy'))]"
        )
        done = subprocess.run([sys.executable, "-c", code, word], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout


@pytest.mark.parametrize(("lang", "heading"), [("en", "What you did"), ("id", "Yang kamu lakukan")])
def test_the_review_of_a_week_is_told_and_kept_as_a_file(program: Program, lang: str, heading: str) -> None:
    for day, followers in ((8, 300), (15, 310), (22, 325)):
        program.run("log", "followers", "instagram:dapur.sari", str(followers), "--on", f"2026-11-{day:02}")
    program.run("log", "post", "instagram:dapur.sari", "--at", "2026-11-18T16:30", "--caption", "Sup jagung")
    said = program.run("review", lang=lang)
    assert said.returncode == 0, said.stderr
    assert heading in said.stdout
    assert "310" in said.stdout
    assert "325" in said.stdout
    earlier = program.run("review", "--week", "2026-11-10", lang=lang).stdout
    assert "325" not in earlier
    pdf, text = program.folder / "week.pdf", program.folder / "week.txt"
    assert program.run("review", "--out", str(pdf), lang=lang).returncode == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert program.run("review", "--out", str(text), lang=lang).returncode == 0
    assert text.read_text("utf-8").strip() == said.stdout.strip()
    assert program.run("review", "--out", str(program.folder / "no" / "x.pdf"), lang=lang).returncode == 1


def test_the_calendar_is_written_also_where_nothing_is_planned(program: Program) -> None:
    program.run("log", "followers", "instagram:a", "5")
    file = program.folder / "coach.ics"
    done = program.run("calendar", str(file))
    assert (done.returncode, done.stdout.strip()) == (0, str(file))
    assert "BEGIN:VEVENT" not in file.read_text("utf-8")
    program.run("profile", "--posts-per-week", "2", "--weekdays", "mo,th")
    assert program.run("calendar", str(file), lang="id").returncode == 0
    text = file.read_text("utf-8")
    assert "BYDAY=MO,TH" in text
    assert "Waktunya posting" in text
    assert program.run("calendar", str(program.folder / "nowhere" / "coach.ics")).returncode == 1


def test_the_media_kit_and_the_calendar_are_written_without_a_window(program: Program) -> None:
    assert program.run("log", "followers", "instagram:dapur.sari", "412").returncode == 0
    assert program.run("profile", "--name", "Sari", "--niche", "resep sehat", "--city", "Depok").returncode == 0
    pdf = program.folder / "kit.pdf"
    done = program.run("media-kit", str(pdf), "--layout", "banner", "--theme", "dark", lang="id")
    assert done.returncode == 0, done.stderr
    text = text_of(pdf)
    for said in ("Sari", "resep sehat · Depok", "@dapur.sari", "412", "pengikut · 23 Nov 2026"):
        assert said in text, said
    wrong = program.run("media-kit", str(program.folder / "no" / "kit.pdf"))
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "Traceback" not in wrong.stderr


def test_the_report_knows_brands(program: Program) -> None:
    assert program.run("log", "followers", "tiktok:dina", "187").returncode == 0
    brands = program.report()["brands"]
    assert [one["id"] for one in brands["readiness"]][:2] == ["niche-clear", "rhythm-kept"]
    shop = next(one for one in brands["unlocks"] if one["id"] == "unlock-tiktok-shop")
    assert (shop["state"], shop["to_go"], shop["account"]) == ("ahead", shop["followers"] - 187, "tiktok:dina")
    assert all(one["source"] and one["check_again"] for one in brands["unlocks"])
