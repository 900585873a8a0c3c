from __future__ import annotations

import tomllib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.domain.hashtags import group_of
from creator_coach.domain.topics import (
    Fit,
    Niche,
    is_everybodys,
    main_topics,
    niche_of,
    topics_of_tag,
    topics_of_text,
    words_of,
)
from creator_coach.infra.resources import resources_dir

WRITTEN = tomllib.loads((resources_dir() / "topics.toml").read_text("utf-8"))
EVERYBODY = WRITTEN["everybody"].split()
TOPICS = {topic: words.split() for topic, words in WRITTEN["topic"].items()}


# --- the word list ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("topic", [*TOPICS, "everybody"])
def test_no_word_stands_twice_in_a_list(topic: str) -> None:
    words = TOPICS.get(topic, EVERYBODY)
    assert [word for word, n in Counter(words).items() if n > 1] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_no_hashtag_of_everybody_is_a_topic(topic: str) -> None:
    assert sorted(set(TOPICS[topic]) & set(EVERYBODY)) == []


@pytest.mark.parametrize("topic", [*TOPICS, "everybody"])
def test_words_are_written_as_they_are_compared(topic: str) -> None:
    words = TOPICS.get(topic, EVERYBODY)
    assert [word for word in words if group_of(word) != word or not word.isalnum()] == []


def test_every_listed_word_is_found_as_a_hashtag() -> None:
    assert [(t, w) for t, words in TOPICS.items() for w in words if t not in topics_of_tag(w)] == []
    assert all(map(is_everybodys, EVERYBODY))


# --- captions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("caption", "topics"),
    [
        ("Resep sup jagung hangat buat sarapan", {"food"}),
        ("Masak tumis kangkung 15 menit", {"food"}),
        ("Serum dan sunscreen untuk kulit berminyak", {"beauty"}),
        ("Outfit kondangan pakai hijab polos", {"fashion"}),
        ("Unboxing laptop baru", {"technology"}),
        ("Mabar mobilelegend malam ini", {"gaming"}),
        ("Latihan plank dan squat", {"fitness"}),
        ("Mainan balita yang aman", {"parenting"}),
        ("Liburan ke pantai", {"travel"}),
        ("Rajutan tas dari benang", {"craft"}),
        ("Novel baru yang aku baca", {"books"}),
        ("Belajar buat ujian matematika", {"study"}),
        ("Lagu baru dengan gitar", {"music"}),
        ("Nabung dari gaji pertama", {"finance"}),
        ("Jualan di Shopee buat UMKM", {"business"}),
        ("Foto potret dengan lensa lama", {"photography"}),
        ("Dekorasi kamar kos", {"home"}),
        ("Ganti oli motor di bengkel", {"automotive"}),
        ("Kajian Ramadan", {"religion"}),
        ("Drakor terbaru, aktris favoritku", {"film"}),
        ("How to cook garlic noodles", {"food"}),
        ("My skincare for acne", {"beauty"}),
        ("Bedtime with a toddler", {"parenting"}),
        ("A weekend hiking trip", {"travel"}),
        ("Houseplant care on a balcony", {"gardening"}),
        ("Exam week study notes", {"study"}),
        ("My dog at the vet", {"pets"}),
        ("Budgeting on a small salary", {"finance"}),
        ("RESEP SUP", {"food"}),
        ("Anakku sedang apa", {"parenting"}),
        ("Gambar dan ilustrasi, sambil ngopi kopi", {"art"}),
        ("Kucingku ikut workout", {"pets", "fitness"}),
        ("Hari ini seru banget", set()),
        ("2026 🎉", set()),
        ("", set()),
    ],
)
def test_a_caption_is_about_what_it_touches_most(caption: str, topics: set[str]) -> None:
    assert main_topics(caption) == topics


def test_a_word_counts_as_often_as_it_is_said() -> None:
    assert topics_of_text("Kopi, kopi dan kucing") == Counter(food=2, pets=1)


def test_words_shorter_than_four_letters_are_no_beginnings() -> None:
    assert main_topics("mie asi car") == {"food", "parenting", "automotive"}
    assert main_topics("mierah asimetris careful") == set()


@pytest.mark.parametrize(
    "word", ["senin", "menurut", "menunggu", "memesan", "tarik", "tarif", "tokoh", "bandara", "mobile", "serius"]
)
def test_a_word_that_only_begins_alike_is_of_no_topic(word: str) -> None:
    """Senin is no seni, menurut no menu, memesan no meme, tarik no tari."""
    assert main_topics(word) == set()


@pytest.mark.parametrize(
    ("word", "topic"),
    [
        ("resepku", "food"),
        ("makanannya", "food"),
        ("rotinya", "food"),
        ("bajunya", "fashion"),
        ("anakmu", "parenting"),
        ("dogs", "pets"),
        ("painting", "art"),
        ("gamers", "gaming"),
    ],
)
def test_a_word_with_an_ending_is_the_same_word(word: str, topic: str) -> None:
    assert main_topics(word) == {topic}


# --- hashtags ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "topics"),
    [
        ("easyrecipes", {"food"}),
        ("IdeResep", {"food"}),
        ("resepsehat", {"food", "health"}),
        ("skincarepemula", {"beauty"}),
        ("gadgetmurah", {"technology"}),
        ("reviewhp", {"technology"}),
        ("tipsparenting", {"parenting"}),
        ("wisatabali", {"travel"}),
        ("crochetlove", {"craft"}),
        ("tanamanhias", {"gardening"}),
        ("booktok", {"books"}),
        ("studywithme", {"study"}),
        ("catsofinstagram", {"pets"}),
        ("gitarcover", {"music"}),
        ("tipskeuangan", {"finance"}),
        ("umkmindonesia", {"business"}),
        ("fotografihp", {"photography"}),
        ("digitalart", {"art"}),
        ("dekorkamar", {"home"}),
        ("motorcycle", {"automotive"}),
        ("ramadan2026", {"religion"}),
        ("mentalhealth", {"health"}),
        ("drakorindo", {"film"}),
        ("ngakak", {"comedy"}),
        ("dancecover", {"dance"}),
        ("ootdhijab", {"fashion"}),
        ("ＲＥＳＥＰ", {"food"}),
        ("hp", {"technology"}),
        ("tiphp", set()),
        ("warungku", {"food"}),
        ("qwxz", set()),
    ],
)
def test_a_hashtag_holds_words_of_its_topics(tag: str, topics: set[str]) -> None:
    assert topics_of_tag(tag) == topics


@pytest.mark.parametrize("tag", ["fyp", "FYP", "foryou", "ViRaL", "beranda", "ＦＹＰ"])
def test_everybodys_hashtags_say_nothing(tag: str) -> None:
    assert is_everybodys(tag)


# --- the niche --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("niche", "topics"),
    [
        ("resep sehat", {"food"}),
        ("Healthy recipes", {"food"}),
        ("hidup sehat", {"health"}),
        ("healthy", {"health"}),
        ("skincare pemula", {"beauty"}),
        ("home workout", {"fitness"}),
        ("growing vegetables", {"food", "gardening"}),
        ("tips HP", {"technology"}),
        ("cara dan ide", set()),
        ("akuarium hias", set()),
        ("", set()),
    ],
)
def test_the_niche_as_written_has_topics(niche: str, topics: set[str]) -> None:
    assert niche_of(niche).topics == topics


FOOD = niche_of("resep sehat")


@pytest.mark.parametrize(
    ("tag", "fit"),
    [
        ("resepsehat", Fit.ON),
        ("masakdirumah", Fit.ON),
        ("Kuliner", Fit.ON),
        ("sehat", Fit.OFF),
        ("fitness", Fit.OFF),
        ("workoutdirumah", Fit.OFF),
        ("gadgetmurah", Fit.OFF),
        ("fyp", Fit.EVERYBODYS),
        ("Explore", Fit.EVERYBODYS),
        ("dapurdina", Fit.ON),
        ("dinacerita", Fit.UNKNOWN),
    ],
)
def test_healthy_recipes_are_food_and_not_fitness(tag: str, fit: Fit) -> None:
    assert FOOD.fit(tag) is fit


@pytest.mark.parametrize(
    ("caption", "covered"),
    [
        ("Resep sup jagung", True),
        ("Masak nasi goreng", True),
        ("Unboxing laptop baru", False),
        ("Workout 10 menit", False),
        ("Kucing ikut makan, kucing lapar, kucing tidur", False),
        ("Hari ini seru", None),
        ("", None),
    ],
)
def test_a_caption_is_of_the_niche_or_not_or_does_not_say(caption: str, covered: bool | None) -> None:
    assert FOOD.covers(caption) is covered


@pytest.mark.parametrize("tag", ["gadgetmurah", "GadgetMurah", "fyp", "dinacerita"])
def test_what_the_user_marked_comes_before_the_lists(tag: str) -> None:
    assert niche_of("resep sehat", on=["gadgetmurah", "FYP", "DinaCerita"]).fit(tag) is Fit.ON
    assert niche_of("resep sehat", off=["GADGETMURAH", "fyp", "dinacerita"]).fit(tag) is Fit.OFF


def test_a_hashtag_of_the_niche_can_be_marked_off() -> None:
    assert niche_of("resep sehat", off=["ResepSehat"]).fit("resepsehat") is Fit.OFF


def test_a_niche_outside_the_list_is_taken_from_most_captions() -> None:
    captions = ["Kelinci dan kucing", "Anjing lucu, hewan setia", "Burung", "Resep sup"]
    unlisted = niche_of("akuarium hias", captions)
    assert unlisted.topics == {"pets"}
    assert unlisted.fit("kucinglucu") is Fit.ON
    assert unlisted.fit("gadgetmurah") is Fit.OFF
    assert unlisted.fit("akuariumku") is Fit.ON
    assert unlisted.covers("Akuarium kecil di meja") is True


def test_captions_that_share_no_topic_give_no_niche() -> None:
    scattered = niche_of("", ["Resep sup", "Unboxing laptop", "Kucing", "Hari ini seru"])
    assert scattered.topics == set()
    assert scattered.fit("gadgetmurah") is Fit.UNKNOWN
    assert scattered.covers("Resep sup") is None


def test_captions_do_not_overrule_a_niche_that_is_listed() -> None:
    assert niche_of("resep sehat", ["Unboxing laptop"] * 9).topics == {"food"}


def test_filler_words_of_a_niche_fit_nothing() -> None:
    niche = niche_of("tips dan cara masak")
    assert niche.words == {"masak"}
    assert niche.fit("tipskeuangan") is Fit.OFF


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_any_text_gets_an_answer(caption: str, tag: str, niche: str) -> None:
    found = niche_of(niche, [caption])
    assert isinstance(found, Niche)
    assert found.fit(tag) in Fit
    assert found.covers(caption) in {True, False, None}
    assert main_topics(caption) <= set(TOPICS)
    assert all(word == group_of(word) for word in words_of(caption))


@given(st.sampled_from(sorted({word for words in TOPICS.values() for word in words})))
def test_case_and_a_hash_sign_change_nothing(word: str) -> None:
    assert topics_of_tag(word.upper()) == topics_of_tag(word)
    assert topics_of_text(word.upper()) == topics_of_text(word)


@pytest.mark.parametrize("text", ["Rute ke Bandung", "Menurutmu bagaimana?", "Hari ini cerah sekali"])
def test_a_word_that_only_begins_like_a_listed_one_is_another_word(text: str) -> None:
    assert main_topics(text) == set()
