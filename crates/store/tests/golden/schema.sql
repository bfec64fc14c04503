PRAGMA application_id = 1265787254;
PRAGMA user_version = 1;

CREATE TABLE procurement (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE undo_step (
    procurement TEXT NOT NULL REFERENCES procurement (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('undo', 'redo')),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (procurement, side, position)
) STRICT;

CREATE TABLE log_entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    procurement TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX log_entry_of_procurement ON log_entry (procurement, position);

CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_entry_is_never_removed BEFORE DELETE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TABLE deleted (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE INDEX deleted_by_id ON deleted (id, position);

CREATE TABLE deleted_step (
    deleted INTEGER NOT NULL REFERENCES deleted (position) ON DELETE CASCADE,
    side TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (deleted, side, position)
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
