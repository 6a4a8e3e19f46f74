-- SPDX-FileCopyrightText: The Mettle authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 1. Edited in place until the first release tag; after it, every change is a new file.
-- Ids are UUIDs as 16-byte blobs. Instants are milliseconds of Unix time in UTC; dates and times are ISO text without zone.
-- Texts per language and lists are JSON. Enumerations are the stable names of the headers in core/.
-- Every row has `modified` (hybrid logical clock: milliseconds << 16 | counter) and `device`.
-- No trigger and no ON DELETE CASCADE: undo stays true because nothing changes rows behind the journal.

-- What the file is ------------------------------------------------------------------------------------

CREATE TABLE workspace (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    address TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    owner TEXT NOT NULL,
    logo BLOB NOT NULL,
    colour TEXT NOT NULL,
    retention_months INTEGER NOT NULL,
    position_rule TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- Lists of competences --------------------------------------------------------------------------------

CREATE TABLE framework (
    id BLOB NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    licence TEXT NOT NULL,
    source TEXT NOT NULL,
    publisher TEXT NOT NULL,
    languages TEXT NOT NULL,
    position_rule TEXT NOT NULL,
    replaces_id BLOB REFERENCES framework (id),
    extra TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE item (
    id BLOB NOT NULL PRIMARY KEY,
    framework_id BLOB NOT NULL REFERENCES framework (id),
    source_id TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    easy_title TEXT NOT NULL,
    description TEXT NOT NULL,
    easy_description TEXT NOT NULL,
    anchor TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    main_parent_id BLOB REFERENCES item (id),
    more_parents TEXT NOT NULL,
    case_identifier TEXT NOT NULL,
    uri TEXT NOT NULL,
    descriptors TEXT NOT NULL,
    extra TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE scale (
    id BLOB NOT NULL PRIMARY KEY,
    framework_id BLOB NOT NULL REFERENCES framework (id),
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE level (
    id BLOB NOT NULL PRIMARY KEY,
    scale_id BLOB NOT NULL REFERENCES scale (id),
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    descriptor TEXT NOT NULL,
    not_shown INTEGER NOT NULL CHECK (not_shown IN (0, 1)),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE relation (
    id BLOB NOT NULL PRIMARY KEY,
    from_id BLOB NOT NULL REFERENCES item (id),
    kind TEXT NOT NULL,
    to_id BLOB REFERENCES item (id),
    uri TEXT NOT NULL,
    title TEXT NOT NULL,
    framework_uri TEXT NOT NULL,
    framework_title TEXT NOT NULL,
    extra TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- What is found while typing: titles, codes, other titles and descriptions in all languages.
-- The texts themselves stand in item only; the key is this index's own number for an item.
CREATE TABLE item_search_key (
    key INTEGER NOT NULL PRIMARY KEY,
    item_id BLOB NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE item_search USING fts5 (
    titles, codes, alternatives, descriptions, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- What jobs ask ---------------------------------------------------------------------------------------

CREATE TABLE target (
    id BLOB NOT NULL PRIMARY KEY,
    framework_id BLOB NOT NULL REFERENCES framework (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    advert TEXT NOT NULL,
    tags TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE target_line (
    id BLOB NOT NULL PRIMARY KEY,
    target_id BLOB NOT NULL REFERENCES target (id),
    item_id BLOB NOT NULL REFERENCES item (id),
    level INTEGER NOT NULL,
    stability TEXT NOT NULL,
    need TEXT NOT NULL,
    words TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- People ----------------------------------------------------------------------------------------------

CREATE TABLE observer (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    usual_role TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE client (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    call_name TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    language TEXT NOT NULL,
    second_language TEXT NOT NULL,
    email TEXT NOT NULL,
    birth_year INTEGER,
    note TEXT NOT NULL,
    education TEXT NOT NULL,
    gender TEXT NOT NULL,
    state TEXT NOT NULL,
    coach_id BLOB REFERENCES observer (id),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE client_group (
    id BLOB NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    framework_id BLOB REFERENCES framework (id),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE membership (
    id BLOB NOT NULL PRIMARY KEY,
    group_id BLOB NOT NULL REFERENCES client_group (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    from_day TEXT NOT NULL,
    until TEXT,
    number INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE consent (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    purpose TEXT NOT NULL,
    text_version TEXT NOT NULL,
    language TEXT NOT NULL,
    how TEXT NOT NULL,
    witness TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until TEXT,
    withdrawn TEXT,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- Courses as templates, and courses held --------------------------------------------------------------

CREATE TABLE course (
    id BLOB NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    audience TEXT NOT NULL,
    author TEXT NOT NULL,
    licence TEXT NOT NULL,
    origin TEXT NOT NULL,
    languages TEXT NOT NULL,
    framework_uri TEXT NOT NULL,
    framework_version TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE course_module (
    id BLOB NOT NULL PRIMARY KEY,
    course_id BLOB NOT NULL REFERENCES course (id),
    source_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE unit (
    id BLOB NOT NULL PRIMARY KEY,
    module_id BLOB NOT NULL REFERENCES course_module (id),
    source_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE activity_template (
    id BLOB NOT NULL PRIMARY KEY,
    unit_id BLOB REFERENCES unit (id),
    source_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    kind TEXT,
    minutes INTEGER NOT NULL,
    group_from INTEGER NOT NULL,
    group_to INTEGER NOT NULL,
    observers INTEGER NOT NULL,
    material TEXT NOT NULL,
    steps TEXT NOT NULL,
    easier TEXT NOT NULL,
    harder TEXT NOT NULL,
    if_it_fails TEXT NOT NULL,
    online TEXT NOT NULL,
    risk TEXT NOT NULL,
    debrief TEXT NOT NULL,
    items TEXT NOT NULL,
    version TEXT NOT NULL,
    author TEXT NOT NULL,
    licence TEXT NOT NULL,
    origin TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE handout (
    id BLOB NOT NULL PRIMARY KEY,
    course_id BLOB NOT NULL REFERENCES course (id),
    activity_id BLOB REFERENCES activity_template (id),
    source_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    for_trainer INTEGER NOT NULL CHECK (for_trainer IN (0, 1)),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    easy_body TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE course_run (
    id BLOB NOT NULL PRIMARY KEY,
    course_id BLOB REFERENCES course (id),
    group_id BLOB REFERENCES client_group (id),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    start_day TEXT NOT NULL,
    end_day TEXT,
    focus TEXT NOT NULL,
    closing_days TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE scene (
    id BLOB NOT NULL PRIMARY KEY,
    course_id BLOB REFERENCES course (id),
    source_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    origin TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE expert_mark (
    id BLOB NOT NULL PRIMARY KEY,
    scene_id BLOB NOT NULL REFERENCES scene (id),
    item_id BLOB NOT NULL REFERENCES item (id),
    level INTEGER NOT NULL,
    reason TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- What happens on a day, and what was seen ------------------------------------------------------------

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    course_run_id BLOB REFERENCES course_run (id),
    group_id BLOB REFERENCES client_group (id),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    place TEXT NOT NULL,
    observers TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY,
    session_id BLOB REFERENCES session (id),
    ordinal INTEGER NOT NULL,
    from_template_id BLOB REFERENCES activity_template (id),
    title TEXT NOT NULL,
    between_tasks INTEGER NOT NULL CHECK (between_tasks IN (0, 1)),
    kind TEXT,
    planned_minutes INTEGER NOT NULL,
    started INTEGER,
    stopped INTEGER,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    items TEXT NOT NULL,
    set_aside TEXT,
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE watch_plan (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    observer_id BLOB NOT NULL REFERENCES observer (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    presence TEXT NOT NULL,
    late_at TEXT,
    left_at TEXT,
    helper INTEGER NOT NULL CHECK (helper IN (0, 1)),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE mark (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    item_id BLOB NOT NULL REFERENCES item (id),
    observer_id BLOB REFERENCES observer (id),
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    at INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE note (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    item_id BLOB REFERENCES item (id),
    observer_id BLOB REFERENCES observer (id),
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    comment TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE closing (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    observer_id BLOB NOT NULL REFERENCES observer (id),
    at INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE agreed_mark (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB NOT NULL REFERENCES activity (id),
    client_id BLOB NOT NULL REFERENCES client (id),
    competence_id BLOB NOT NULL REFERENCES item (id),
    level INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE peer_strength (
    id BLOB NOT NULL PRIMARY KEY,
    activity_id BLOB REFERENCES activity (id),
    session_id BLOB REFERENCES session (id),
    giver_id BLOB REFERENCES client (id),
    receiver_id BLOB NOT NULL REFERENCES client (id),
    competence_id BLOB REFERENCES item (id),
    words TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE decision (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    competence_id BLOB NOT NULL REFERENCES item (id),
    confirms INTEGER NOT NULL CHECK (confirms IN (0, 1)),
    level INTEGER,
    stability TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- Plans and words of clients --------------------------------------------------------------------------

CREATE TABLE goal (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    competence_id BLOB REFERENCES item (id),
    target_id BLOB REFERENCES target (id),
    ordinal INTEGER NOT NULL,
    words TEXT NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE step (
    id BLOB NOT NULL PRIMARY KEY,
    goal_id BLOB NOT NULL REFERENCES goal (id),
    ordinal INTEGER NOT NULL,
    then_do TEXT NOT NULL,
    when_where TEXT NOT NULL,
    who TEXT NOT NULL,
    success TEXT NOT NULL,
    if_not TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE review (
    id BLOB NOT NULL PRIMARY KEY,
    goal_id BLOB NOT NULL REFERENCES goal (id),
    step_id BLOB REFERENCES step (id),
    date TEXT NOT NULL,
    state TEXT,
    in_the_way TEXT NOT NULL,
    next TEXT NOT NULL,
    note TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE story (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    competences TEXT NOT NULL,
    situation TEXT NOT NULL,
    task TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    language TEXT NOT NULL,
    told_to TEXT NOT NULL,
    told TEXT,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE pitch (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    target_id BLOB REFERENCES target (id),
    strengths TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    practice TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE outcome (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL REFERENCES client (id),
    course_run_id BLOB REFERENCES course_run (id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- Badges ----------------------------------------------------------------------------------------------

CREATE TABLE issuer (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    email TEXT NOT NULL,
    did TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE issuer_key (
    id BLOB NOT NULL PRIMARY KEY,
    issuer_id BLOB NOT NULL REFERENCES issuer (id),
    did_key TEXT NOT NULL,
    public_key BLOB NOT NULL,
    sealed_seed BLOB NOT NULL,
    state TEXT NOT NULL,
    made INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE achievement (
    id BLOB NOT NULL PRIMARY KEY,
    competence_id BLOB NOT NULL REFERENCES item (id),
    level INTEGER NOT NULL,
    stability TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    criteria TEXT NOT NULL,
    design TEXT NOT NULL,
    png BLOB NOT NULL,
    svg BLOB NOT NULL,
    version INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE issued_badge (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB REFERENCES client (id),
    achievement_id BLOB NOT NULL REFERENCES achievement (id),
    issuer_id BLOB NOT NULL REFERENCES issuer (id),
    language TEXT NOT NULL,
    credential TEXT NOT NULL,
    suite TEXT NOT NULL,
    forms TEXT NOT NULL,
    issued INTEGER NOT NULL,
    valid_until INTEGER,
    status_index INTEGER,
    revoked INTEGER,
    revoke_reason TEXT NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE status_list (
    id BLOB NOT NULL PRIMARY KEY,
    issuer_id BLOB NOT NULL REFERENCES issuer (id),
    url TEXT NOT NULL,
    bits BLOB NOT NULL,
    published INTEGER,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

CREATE TABLE foreign_document (
    id BLOB NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    text TEXT NOT NULL,
    fetched INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- Bookkeeping -----------------------------------------------------------------------------------------

CREATE TABLE version (
    row_id BLOB NOT NULL,
    modified INTEGER NOT NULL,
    entity TEXT NOT NULL,
    was TEXT NOT NULL,
    device BLOB NOT NULL,
    PRIMARY KEY (row_id, modified)
) STRICT;

CREATE TABLE journal (
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    verb TEXT NOT NULL,
    ids TEXT NOT NULL,
    PRIMARY KEY (device, counter)
) STRICT;

CREATE TABLE access_log (
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    client_id BLOB NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (device, counter)
) STRICT;

CREATE TABLE tombstone (
    row_id BLOB NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('deleted', 'erased')),
    modified INTEGER NOT NULL,
    device BLOB NOT NULL
) STRICT;

-- What the screens ask for ------------------------------------------------------------------------------

CREATE INDEX item_of_framework ON item (framework_id, code);
CREATE INDEX item_of_code ON item (code COLLATE NOCASE) WHERE code <> '';
CREATE INDEX item_of_parent ON item (main_parent_id);
CREATE INDEX scale_of_framework ON scale (framework_id);
CREATE INDEX level_of_scale ON level (scale_id);
CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);
CREATE INDEX target_line_of_target ON target_line (target_id);
CREATE INDEX target_line_of_item ON target_line (item_id);
CREATE INDEX membership_of_group ON membership (group_id);
CREATE INDEX membership_of_client ON membership (client_id);
CREATE INDEX consent_of_client ON consent (client_id);
CREATE INDEX session_on ON session (date);
CREATE INDEX session_of_group ON session (group_id);
CREATE INDEX activity_of_session ON activity (session_id, ordinal);
CREATE INDEX watch_plan_of_activity ON watch_plan (activity_id);
CREATE INDEX watch_plan_of_client ON watch_plan (client_id);
CREATE INDEX attendance_of_session ON attendance (session_id);
CREATE INDEX attendance_of_client ON attendance (client_id);
CREATE INDEX mark_of_cell ON mark (activity_id, client_id, observer_id, role);
CREATE INDEX mark_of_client ON mark (client_id);
CREATE INDEX mark_of_item ON mark (item_id);
CREATE INDEX note_of_cell ON note (activity_id, client_id);
CREATE INDEX note_of_client ON note (client_id);
CREATE INDEX closing_of_activity ON closing (activity_id);
CREATE INDEX agreed_mark_of_activity ON agreed_mark (activity_id);
CREATE INDEX agreed_mark_of_client ON agreed_mark (client_id);
CREATE INDEX peer_strength_of_receiver ON peer_strength (receiver_id);
CREATE INDEX decision_of_client ON decision (client_id);
CREATE INDEX goal_of_client ON goal (client_id);
CREATE INDEX step_of_goal ON step (goal_id);
CREATE INDEX step_due ON step (due);
CREATE INDEX review_of_goal ON review (goal_id);
CREATE INDEX review_on ON review (date);
CREATE INDEX story_of_client ON story (client_id);
CREATE INDEX pitch_of_client ON pitch (client_id);
CREATE INDEX outcome_of_client ON outcome (client_id);
CREATE INDEX issuer_key_of_issuer ON issuer_key (issuer_id);
CREATE INDEX achievement_of_competence ON achievement (competence_id);
CREATE INDEX issued_badge_of_client ON issued_badge (client_id);
CREATE INDEX issued_badge_of_achievement ON issued_badge (achievement_id);
CREATE INDEX access_log_of_client ON access_log (client_id);
