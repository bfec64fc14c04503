//! The schema as text, so that a change to it is read before it is released.
//!
//! To accept a new one, run the test with `ACCEPT_GOLDEN=1` and read the difference.

use super::*;
use std::fmt::Write;
use std::fs;

#[test]
fn the_schema_is_the_one_that_was_accepted() {
    let folder = Folder::new();
    drop(folder.open());
    let connection = rusqlite::Connection::open(folder.workspace()).unwrap();
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    let mut schema = format!(
        "PRAGMA application_id = {};\nPRAGMA user_version = {};\n",
        number("application_id"),
        number("user_version")
    );
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid")
        .unwrap();
    for sql in statement.query_map([], |row| row.get::<_, String>(0)).unwrap() {
        let sql = sql.unwrap();
        // As it stands in the source, less its indentation there.
        let lines: Vec<&str> = sql.lines().map(|line| line.strip_prefix("     ").unwrap_or(line)).collect();
        writeln!(schema, "\n{};", lines.join("\n")).unwrap();
    }
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/schema.sql");
    if std::env::var_os("ACCEPT_GOLDEN").is_some() {
        fs::write(golden, &schema).unwrap();
    }
    let accepted = fs::read_to_string(golden).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(schema, accepted, "the schema changed: if that is meant, accept it with ACCEPT_GOLDEN=1");
}
