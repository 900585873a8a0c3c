from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from string import Formatter

import pytest

from creator_coach.app.brand_guide import GENERAL, GUIDE_LANGUAGES, read_guide
from creator_coach.app.log_followers import log_followers
from creator_coach.app.log_post import log_post
from creator_coach.app.pitch import read_pitch_facts, write_anew
from creator_coach.app.profile import change_profile
from creator_coach.app.prospects import add_prospect, read_prospect
from creator_coach.app.store import Store
from creator_coach.domain.accounts import AccountId
from creator_coach.domain.businesses import Business
from creator_coach.domain.pitch import BestPost, PitchFacts, Rated, pitch, written_number, written_rate
from creator_coach.domain.posts import Metrics, PostDraft
from creator_coach.domain.profile import Kind, Profile
from creator_coach.domain.prospects import Prospect, ProspectDraft
from creator_coach.infra.resources import resources_dir
from creator_coach.storage.tables import everything

DAY = date(2026, 11, 23)
FULL = PitchFacts(
    name="Sari",
    niche="resep sehat",
    city="Bandung",
    kind=Kind.NATIVE,
    account="Instagram @dapur.sari",
    followers=1412,
    counted_on=DAY,
    response=Rated(0.0625, 12, date(2026, 9, 1), DAY),
    posts=31,
    weeks=12,
    kept=9,
    best=BestPost("Sup jagung untuk hari hujan #resep", DAY, Metrics(views=1947, likes=1, comments=2)),
)
LANGUAGES = pytest.mark.parametrize("language", GUIDE_LANGUAGES)


def prospect(store: Store, name: str = "Kopi Tetangga", kind: Business | None = Business.LOCAL) -> Prospect:
    one = read_prospect(store, add_prospect(store, ProspectDraft(name, kind)))
    assert one is not None
    return one


def test_it_reads_the_same_facts_in_both_languages() -> None:
    said = {
        language: pitch(FULL, "Kopi Tetangga", Business.LOCAL, read_guide(language).pitch)
        for language in GUIDE_LANGUAGES
    }
    for text in said.values():
        for fact in ("Sari", "resep sehat", "Bandung", "Kopi Tetangga", "Instagram @dapur.sari", "23 Nov 2026"):
            assert fact in text
        assert "“Sup jagung untuk hari hujan”" in text, "hashtags are no part of what a brand reads"
    indonesian = (
        "1.412 pengikut",
        "6,2 %",
        "12 posting",
        "31 posting",
        "9 minggu",
        "1.947 tayangan, 1 suka",
        "dari nol",
    )
    english = ("1,412 followers", "6.2%", "12 posts", "31 posts", "in 9 of", "1,947 views, 1 like,", "from nothing")
    assert [part for part in indonesian if part not in said["id"]] == []
    assert [part for part in english if part not in said["en"]] == []


@LANGUAGES
def test_any_part_may_be_unknown(language: str) -> None:
    """Every combination of what is known reads without a gap, a placeholder or a word of the program."""
    words = read_guide(language).pitch
    optional = ("name", "niche", "city", "kind", "account", "followers", "response", "posts", "kept", "best")
    empty = PitchFacts()
    kinds = (None, *Business)
    for n, known in enumerate(product((True, False), repeat=len(optional))):
        facts = replace(
            FULL, **{name: getattr(empty, name) for name, there in zip(optional, known, strict=True) if not there}
        )
        text = pitch(facts, "Kopi Tetangga", kinds[n % 4], words)
        assert [part for part in ("None", "{", "}", "  ", " ,", " .", "()") if part in text] == []
        assert "\n\n\n" not in text
        assert text == text.strip()


@LANGUAGES
def test_without_any_data_it_is_still_a_letter(store: Store, language: str) -> None:
    text = write_anew(store, prospect(store), language)
    assert text.count("\n\n") == 3, "greeting, who and why, the offer, a close"
    assert "Kopi Tetangga" in text
    assert "- " not in text


def test_it_follows_the_log_and_says_from_how_many_posts(store: Store, account: AccountId) -> None:
    change_profile(store, Profile("Sari", "resep sehat", Kind.NON_NATIVE, city="Bandung"))
    log_followers(store, account, 412, date(2026, 11, 25))
    for week in range(4):
        at = datetime(2026, 11, 20, 9, tzinfo=UTC) - timedelta(weeks=week)
        metrics = Metrics(views=1000 + week, reach=800, likes=70, comments=10)
        log_post(store, PostDraft(account, at, f"Menu {week}"), metrics)
    log_post(store, PostDraft(account, datetime(2026, 11, 21, 9, tzinfo=UTC), "Tanpa angka"))
    facts = read_pitch_facts(store)
    assert (facts.followers, facts.counted_on, facts.account) == (412, date(2026, 11, 25), "Instagram @dapur.sari")
    assert facts.response == Rated(0.1, 4, date(2026, 10, 30), date(2026, 11, 20))
    assert facts.best is not None
    assert facts.best.caption == "Menu 3"
    text = write_anew(store, prospect(store), "en")
    assert "10.0%, the median of 4 posts" in text
    assert "my weekly plan" not in text, "no plan was chosen, so none was kept"
    assert "known in my community" in text
    assert "from nothing" not in text


def test_writing_it_changes_nothing(store: Store) -> None:
    one = prospect(store)
    before = everything(store.db)
    write_anew(store, one, "id")
    assert everything(store.db) == before


@LANGUAGES
def test_words_of_the_user_are_never_read_as_a_template(language: str) -> None:
    odd = "{city} 100% مقهى 🍜 " + "x" * 60
    facts = replace(FULL, name="{name}", best=BestPost(odd * 3, DAY, Metrics(likes=3)))
    text = pitch(facts, odd, Business.NICHE, read_guide(language).pitch)
    assert odd in text
    assert "{name}" in text


def test_numbers_as_each_language_writes_them() -> None:
    indonesian, english = read_guide("id").pitch, read_guide("en").pitch
    assert (written_number(1234567, indonesian), written_number(1234567, english)) == ("1.234.567", "1,234,567")
    assert (written_rate(0.098, indonesian), written_rate(0.098, english)) == ("9,8 %", "9.8%")


def test_both_guides_teach_the_same() -> None:
    indonesian, english = (read_guide(language) for language in GUIDE_LANGUAGES)
    assert indonesian.pitch.keys() == english.pitch.keys()
    assert indonesian.ideas.keys() == english.ideas.keys()
    for key, text in indonesian.pitch.items():
        fields = {name for _, name, _, _ in Formatter().parse(text) if name}
        assert fields == {name for _, name, _, _ in Formatter().parse(english.pitch[key]) if name}, key
    for topic, kinds in indonesian.ideas.items():
        assert {kind: len(ideas) for kind, ideas in kinds.items()} == {
            kind: len(ideas) for kind, ideas in english.ideas[topic].items()
        }, topic
    assert all(len(duty.hints) == 3 for guide in (indonesian, english) for duty in guide.duties.values())


def test_there_are_ideas_for_every_topic() -> None:
    topics = tomllib.loads((resources_dir() / "topics.toml").read_text("utf-8"))["topic"]
    assert set(read_guide("id").ideas) == {GENERAL, *topics}


def test_indonesian_keeps_to_the_words_of_the_product() -> None:
    guide = read_guide("id")
    texts = [*guide.pitch.values()]
    for one in guide.businesses.values():
        texts += [one.title, one.why, one.for_niche, one.for_city, one.example, *one.where]
    for duty in guide.duties.values():
        texts += [duty.title, duty.what, *duty.hints]
    texts += [text for check in guide.checks.values() for text in (check.title, check.do)]
    for text in texts:
        words = set(text.lower().replace(",", " ").replace(".", " ").split())
        assert not words & {"anda", "tagar", "unggahan", "postingan", "input", "rekam", "sobat"}, text
        assert "!" not in text
