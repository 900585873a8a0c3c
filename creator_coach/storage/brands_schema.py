"""The tables of schema 4, working with brands: part of the history in migrations.py, so never edited once released."""

BRANDS = """
ALTER TABLE profile ADD COLUMN city TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN changed_at TEXT CHECK (changed_at IS NULL OR datetime(changed_at) IS NOT NULL);
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    brand TEXT NOT NULL CHECK (trim(brand) <> ''),
    kind TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    brief TEXT NOT NULL DEFAULT '',
    agreed_on TEXT NOT NULL CHECK (date(agreed_on) = agreed_on),
    publish_at TEXT CHECK (publish_at IS NULL OR datetime(publish_at) IS NOT NULL),
    zone TEXT NOT NULL CHECK (zone <> ''),
    pay INTEGER CHECK (pay >= 0),
    barter INTEGER CHECK (barter >= 0),
    barter_what TEXT NOT NULL DEFAULT '',
    target_metric TEXT NOT NULL DEFAULT '',
    target INTEGER CHECK (target > 0),
    status TEXT NOT NULL CHECK (status IN ('running', 'done', 'cancelled')),
    closed_on TEXT CHECK (closed_on IS NULL OR date(closed_on) = closed_on),
    result TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;
CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    deal_id INTEGER NOT NULL REFERENCES deal (id),
    format TEXT NOT NULL CHECK (format <> ''),
    platform TEXT NOT NULL CHECK (platform <> ''),
    due_on TEXT NOT NULL CHECK (date(due_on) = due_on),
    note TEXT NOT NULL DEFAULT '',
    post_id INTEGER REFERENCES post (id),
    changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;
CREATE INDEX deliverable_deal ON deliverable (deal_id);
CREATE INDEX deliverable_post ON deliverable (post_id);
CREATE TABLE deal_step (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES deal (id),
    step TEXT NOT NULL CHECK (step <> ''),
    due_on TEXT CHECK (due_on IS NULL OR date(due_on) = due_on),
    done_on TEXT CHECK (done_on IS NULL OR date(done_on) = done_on),
    UNIQUE (deal_id, step)
) STRICT;
CREATE TABLE prospect (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('idea', 'asked', 'answered', 'deal', 'no')),
    added_on TEXT NOT NULL CHECK (date(added_on) = added_on),
    asked_on TEXT CHECK (asked_on IS NULL OR date(asked_on) = asked_on),
    answered_on TEXT CHECK (answered_on IS NULL OR date(answered_on) = answered_on),
    closed_on TEXT CHECK (closed_on IS NULL OR date(closed_on) = closed_on),
    follow_up_on TEXT CHECK (follow_up_on IS NULL OR date(follow_up_on) = follow_up_on),
    pitch TEXT NOT NULL DEFAULT '',
    pitch_language TEXT NOT NULL DEFAULT '' CHECK (pitch_language IN ('', 'id', 'en')),
    deal_id INTEGER REFERENCES deal (id),
    changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;
CREATE TABLE collaboration (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    who TEXT NOT NULL CHECK (trim(who) <> ''),
    platform TEXT NOT NULL DEFAULT '',
    fit TEXT NOT NULL DEFAULT '',
    asked_on TEXT CHECK (asked_on IS NULL OR date(asked_on) = asked_on),
    answered_on TEXT CHECK (answered_on IS NULL OR date(answered_on) = answered_on),
    answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'yes', 'no')),
    done_on TEXT CHECK (done_on IS NULL OR date(done_on) = done_on),
    result TEXT NOT NULL DEFAULT '',
    thanked_on TEXT CHECK (thanked_on IS NULL OR date(thanked_on) = thanked_on),
    changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;
CREATE TABLE rate (
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL CHECK (trim(service) <> ''),
    pay INTEGER NOT NULL CHECK (pay >= 0),
    note TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;
CREATE TABLE fact_correction (
    id INTEGER PRIMARY KEY,
    fact TEXT NOT NULL UNIQUE CHECK (fact <> ''),
    topic TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',
    low REAL,
    high REAL,
    unit TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    check_again TEXT NOT NULL CHECK (date(check_again) = check_again),
    written_on TEXT NOT NULL CHECK (date(written_on) = written_on)
) STRICT;
CREATE TABLE media_kit (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    about TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    photo BLOB,
    layout TEXT NOT NULL DEFAULT 'column',
    theme TEXT NOT NULL DEFAULT 'light',
    show_rates INTEGER NOT NULL DEFAULT 0 CHECK (show_rates IN (0, 1))
) STRICT;
CREATE TABLE kit_post (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL UNIQUE REFERENCES post (id)
) STRICT;
"""
