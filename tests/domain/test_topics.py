from __future__ import annotations

import tomllib

import pytest

from creator_coach.domain.topics import Fit, Niche, main_topics, niche_of, topics_of_tag
from creator_coach.infra.resources import resources_dir


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Sup jagung dan bumbunya", {"food"}),
        ("Resep sambal ijo", {"food"}),
        ("Ulasan laptop murah", {"technology"}),
        ("Jerawatku hilang pakai serum ini", {"beauty"}),
        ("Repotting the snake plant today", {"gardening"}),
        ("How I revise for an exam", {"study"}),
        ("Feeding the kitten", {"pets"}),
        ("Hari ini cerah sekali", set()),
        ("Rute ke Bandung", set()),
        ("Kamu setuju? Menurutmu?", set()),
        ("", set()),
    ],
)
def test_what_a_caption_is_about(text: str, topics: set[str]) -> None:
    assert main_topics(text) == topics


@pytest.mark.parametrize(
    ("tag", "topic"),
    [
        ("resepsehat", "food"),
        ("MobileLegendsIndonesia", "gaming"),
        ("homeworkout", "fitness"),
        ("skincaremurah", "beauty"),
    ],
)
def test_what_a_hashtag_is_about(tag: str, topic: str) -> None:
    assert topic in topics_of_tag(tag)


@pytest.mark.parametrize(
    ("tag", "fit"),
    [
        ("resepsehat", Fit.ON),
        ("ReseP", Fit.ON),
        ("sambalmatah", Fit.ON),
        ("fyp", Fit.EVERYBODYS),
        ("FYP", Fit.EVERYBODYS),
        ("gadgetmurah", Fit.OFF),
        ("kotakenangan", Fit.UNKNOWN),
    ],
)
def test_how_a_hashtag_fits_the_niche(tag: str, fit: Fit) -> None:
    assert niche_of("resep sehat").fit(tag) is fit


def test_what_the_user_says_about_a_hashtag_comes_first() -> None:
    niche = niche_of("resep sehat", on=["gadgetmurah", "fyp"], off=["resepsehat"])
    assert [niche.fit(tag) for tag in ("GadgetMurah", "fyp", "resepsehat")] == [Fit.ON, Fit.ON, Fit.OFF]


def test_healthy_recipes_are_recipes_and_not_medicine() -> None:
    niche = niche_of("resep sehat")
    assert niche.topics == {"food"}
    assert niche.covers("Vitamin dan obat dari dokter") is False
    assert niche_of("kesehatan mental").topics == {"health"}


def test_a_niche_beyond_the_word_list_is_taken_from_most_captions() -> None:
    captions = ["Motor tua masuk bengkel", "Oli dan knalpot", "Ganti busi motor", "Resep sup"]
    assert niche_of("si merah", captions).topics == {"automotive"}
    assert niche_of("si merah", captions[2:]).topics == set()
    assert niche_of("si merah").fit("apasaja") is Fit.UNKNOWN
    assert niche_of("si merah").fit("simerahjalan") is Fit.ON


def test_where_no_word_is_known_nothing_is_claimed() -> None:
    assert niche_of("resep sehat").covers("Hari ini cerah") is None
    assert Niche(frozenset(), frozenset()).covers("Sup jagung") is None


def test_the_word_lists_are_sane() -> None:
    read = tomllib.loads((resources_dir() / "topics.toml").read_text("utf-8"))
    everybody = read["everybody"].split()
    assert len(everybody) == len(set(everybody))
    for topic, words in read["topic"].items():
        listed = words.split()
        assert {word for word in listed if listed.count(word) > 1} == set(), topic
        assert listed == [word.lower() for word in listed]
        assert not set(listed) & set(everybody), topic
