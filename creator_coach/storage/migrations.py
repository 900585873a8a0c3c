"""The schema, as the ordered steps that build it.

A step is history: once released it is never edited, and it imports no code that may change. Fix a step with another
step. Each step sets `user_version` to its own number, in its own transaction.
"""

from __future__ import annotations

from creator_coach.storage.brands_schema import BRANDS
from creator_coach.storage.sqlite import Database, Migrations

APPLICATION_ID = 0x43436F61  # "CCoa"
NEWEST = 4  # the user_version that the newest step sets
migrations = Migrations("creator_coach")

_FIRST = """
CREATE TABLE file_import (
    id INTEGER PRIMARY KEY,
    imported_at TEXT NOT NULL CHECK (datetime(imported_at) IS NOT NULL),
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL CHECK (platform <> ''),
    handle TEXT NOT NULL CHECK (trim(handle) <> ''),
    platform_name TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (platform, handle)
) STRICT;
CREATE TABLE profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    niche TEXT NOT NULL DEFAULT '',
    kind TEXT CHECK (kind IN ('native', 'non-native')),
    zone TEXT NOT NULL CHECK (zone <> ''),
    goal INTEGER NOT NULL DEFAULT 1000 CHECK (goal > 0),
    focus_account_id INTEGER REFERENCES account (id)
) STRICT;
CREATE TABLE follower_count (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    counted_on TEXT NOT NULL CHECK (date(counted_on) = counted_on),
    followers INTEGER NOT NULL CHECK (followers BETWEEN 0 AND 1000000000),
    import_id INTEGER REFERENCES file_import (id),
    UNIQUE (account_id, counted_on)
) STRICT;
CREATE TABLE follower_delta (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL CHECK (date(day) = day),
    kind TEXT NOT NULL CHECK (kind IN ('net', 'gained', 'lost')),
    amount INTEGER NOT NULL CHECK (kind = 'net' OR amount >= 0),
    import_id INTEGER REFERENCES file_import (id),
    UNIQUE (account_id, day, kind)
) STRICT;
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    published_at TEXT NOT NULL CHECK (datetime(published_at) IS NOT NULL),
    zone TEXT NOT NULL,
    time_source TEXT NOT NULL CHECK (time_source IN ('utc', 'typed', 'day', 'assumed')),
    format TEXT NOT NULL CHECK (format <> ''),
    caption TEXT NOT NULL DEFAULT '',
    sound TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    platform_id TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES file_import (id)
) STRICT;
CREATE INDEX post_published_at ON post (published_at);
CREATE INDEX post_account ON post (account_id, published_at);
CREATE INDEX post_platform_id ON post (platform_id);
CREATE TABLE hashtag (
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE CHECK (tag <> ''),
    shown TEXT NOT NULL CHECK (shown <> '')
) STRICT;
CREATE TABLE post_hashtag (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    hashtag_id INTEGER NOT NULL REFERENCES hashtag (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    UNIQUE (post_id, hashtag_id)
) STRICT;
CREATE INDEX post_hashtag_hashtag ON post_hashtag (hashtag_id);
CREATE TABLE metric_reading (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    read_at TEXT NOT NULL CHECK (datetime(read_at) IS NOT NULL),
    views INTEGER, reach INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, follows INTEGER,
    import_id INTEGER REFERENCES file_import (id),
    UNIQUE (post_id, read_at)
) STRICT;
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    starts_on TEXT NOT NULL UNIQUE CHECK (date(starts_on) = starts_on),
    posts_per_week INTEGER NOT NULL CHECK (posts_per_week BETWEEN 1 AND 70),
    weekdays TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE rest_week (
    id INTEGER PRIMARY KEY,
    monday TEXT NOT NULL UNIQUE CHECK (date(monday) = monday AND strftime('%w', monday) = '1')
) STRICT;
CREATE TABLE step_tick (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    step TEXT NOT NULL,
    ticked_on TEXT NOT NULL CHECK (date(ticked_on) = ticked_on),
    UNIQUE (item, step)
) STRICT;
CREATE TABLE self_rating (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    rated_on TEXT NOT NULL CHECK (date(rated_on) = rated_on),
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    UNIQUE (item, rated_on)
) STRICT;
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL UNIQUE,
    written_on TEXT NOT NULL CHECK (date(written_on) = written_on),
    text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
"""


@migrations()
def m001_the_log(db: Database) -> None:
    """The log itself: accounts, follower facts, posts, plan, checklist, settings."""
    _run(db, _FIRST)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


_IMPORTS = """
ALTER TABLE post ADD COLUMN relation TEXT NOT NULL DEFAULT 'own' CHECK (relation IN ('own', 'collab', 'reply'));
ALTER TABLE file_import ADD COLUMN taken_back_at TEXT
    CHECK (taken_back_at IS NULL OR datetime(taken_back_at) IS NOT NULL);
CREATE TABLE present_follower (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL CHECK (date(day) = day),
    followers INTEGER NOT NULL CHECK (followers > 0),
    import_id INTEGER REFERENCES file_import (id),
    UNIQUE (account_id, day)
) STRICT;
CREATE TABLE affiliate_order (
    id INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL UNIQUE CHECK (order_id <> ''),
    ordered_on TEXT NOT NULL CHECK (date(ordered_on) = ordered_on),
    status TEXT NOT NULL CHECK (status IN ('done', 'open', 'cancelled')),
    commission INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    tag TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES file_import (id)
) STRICT;
CREATE TABLE affiliate_click (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (date(day) = day),
    tag TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    clicks INTEGER NOT NULL CHECK (clicks > 0),
    import_id INTEGER REFERENCES file_import (id),
    UNIQUE (day, tag, channel)
) STRICT;
CREATE TABLE replaced_row (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES file_import (id),
    in_table TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX replaced_row_import ON replaced_row (import_id);
CREATE INDEX metric_reading_import ON metric_reading (import_id);
CREATE INDEX post_import ON post (import_id);
"""


@migrations()
def m002_imports(db: Database) -> None:
    """What platform exports bring: present followers, income, whose post it is; and what an import replaced."""
    _run(db, _IMPORTS)
    db.execute("PRAGMA user_version = 2")


_COACHING = """
CREATE TABLE forecast_given (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    given_on TEXT NOT NULL CHECK (date(given_on) = given_on),
    target INTEGER NOT NULL CHECK (target > 0),
    status TEXT NOT NULL CHECK (status <> ''),
    earliest TEXT CHECK (earliest IS NULL OR date(earliest) = earliest),
    likely TEXT CHECK (likely IS NULL OR date(likely) = likely),
    latest TEXT CHECK (latest IS NULL OR date(latest) = latest),
    UNIQUE (account_id, given_on)
) STRICT;
CREATE TABLE forecast_point (
    id INTEGER PRIMARY KEY,
    forecast_id INTEGER NOT NULL REFERENCES forecast_given (id),
    day TEXT NOT NULL CHECK (date(day) = day),
    low REAL NOT NULL,
    likely REAL NOT NULL,
    high REAL NOT NULL,
    UNIQUE (forecast_id, day)
) STRICT;
CREATE TABLE next_step (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL CHECK (rule <> ''),
    serves TEXT NOT NULL CHECK (serves <> ''),
    because TEXT NOT NULL DEFAULT '{}',
    decided_on TEXT NOT NULL CHECK (date(decided_on) = decided_on),
    choice TEXT NOT NULL CHECK (choice IN ('accepted', 'later', 'dismissed')),
    reason TEXT NOT NULL DEFAULT '',
    outcome TEXT CHECK (outcome IN ('helped', 'no-change', 'not-done')),
    outcome_on TEXT CHECK (outcome_on IS NULL OR date(outcome_on) = outcome_on)
) STRICT;
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY,
    trait TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    change TEXT NOT NULL CHECK (trim(change) <> ''),
    guess TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL CHECK (outcome IN ('views', 'reach', 'response')),
    started_on TEXT NOT NULL CHECK (date(started_on) = started_on),
    ends_on TEXT NOT NULL CHECK (date(ends_on) = ends_on),
    closed_on TEXT CHECK (closed_on IS NULL OR date(closed_on) = closed_on)
) STRICT;
CREATE TABLE week_review (
    id INTEGER PRIMARY KEY,
    monday TEXT NOT NULL UNIQUE CHECK (date(monday) = monday AND strftime('%w', monday) = '1'),
    written_on TEXT NOT NULL CHECK (date(written_on) = written_on),
    facts TEXT NOT NULL CHECK (facts <> '')
) STRICT;
CREATE TABLE hashtag_set (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    tags TEXT NOT NULL CHECK (tags <> '')
) STRICT;
CREATE TABLE hashtag_mark (
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE CHECK (tag <> ''),
    on_topic INTEGER NOT NULL CHECK (on_topic IN (0, 1))
) STRICT;
"""


@migrations()
def m003_coaching(db: Database) -> None:
    """What coaching keeps: forecasts given, next steps and how they went, experiments, reviews, hashtag sets."""
    _run(db, _COACHING)
    db.execute("PRAGMA user_version = 3")


@migrations()
def m004_brands(db: Database) -> None:
    """Working with brands: deals and their steps, prospects, collaborations, rates, corrected facts, the media kit."""
    _run(db, BRANDS)
    db.execute("PRAGMA user_version = 4")


def _run(db: Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)
