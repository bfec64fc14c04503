//! SQLite: procurements, decision log, undo, settings, search index.
