PRAGMA application_id = 1265787254;
PRAGMA user_version = 4;

CREATE TABLE "record" (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
, class TEXT NOT NULL DEFAULT 'procurement', parts TEXT) STRICT;

CREATE TABLE undo_step (
    record TEXT NOT NULL REFERENCES "record" (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('undo', 'redo')),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    document TEXT NOT NULL, parts TEXT,
    PRIMARY KEY (record, side, position)
) STRICT;

CREATE TABLE log_entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_entry_is_never_removed BEFORE DELETE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TABLE deleted (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    document TEXT NOT NULL
, class TEXT NOT NULL DEFAULT 'procurement', parts TEXT) STRICT;

CREATE INDEX deleted_by_id ON deleted (id, position);

CREATE TABLE deleted_step (
    deleted INTEGER NOT NULL REFERENCES deleted (position) ON DELETE CASCADE,
    side TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    document TEXT NOT NULL, parts TEXT,
    PRIMARY KEY (deleted, side, position)
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE INDEX record_by_class ON record (class);

CREATE INDEX log_entry_of_record ON log_entry (record, position);

CREATE TABLE file (
    key TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE imported_number (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    import INTEGER NOT NULL,
    requirement TEXT NOT NULL,
    number TEXT NOT NULL,
    file TEXT NOT NULL,
    imported_on TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT;

CREATE INDEX imported_number_of_requirement ON imported_number (requirement, position);

CREATE TABLE custom_set (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE part (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    content TEXT NOT NULL
) STRICT;

CREATE INDEX record_parts ON record (parts) WHERE parts IS NOT NULL;

CREATE INDEX undo_step_parts ON undo_step (parts) WHERE parts IS NOT NULL;

CREATE INDEX deleted_parts ON deleted (parts) WHERE parts IS NOT NULL;

CREATE INDEX deleted_step_parts ON deleted_step (parts) WHERE parts IS NOT NULL;
