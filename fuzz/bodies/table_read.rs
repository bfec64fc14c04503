//! Any bytes at all as a table: reading refuses or succeeds, and never panics; and whatever was read can be guessed at and
//! proposed from, row by row.

use domain::catalogue::Catalogue;
use domain::import::{NearTexts, guess, propose};

/// Panics where what the target promises does not hold.
pub fn holds(bytes: &[u8]) {
    if let Ok(table) = workbook::table::read(bytes) {
        let catalogue = Catalogue::default();
        let near = NearTexts::of(&catalogue);
        for sheet in &table.sheets {
            let found = propose(sheet, &guess(sheet), &[], &catalogue, &near);
            assert!(found.proposals.len() <= sheet.rows.len());
        }
    }
}
