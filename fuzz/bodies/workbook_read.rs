//! Any bytes at all as an answered workbook: reading refuses or succeeds, and never panics. What is read of a workbook
//! can be matched with the list that the same workbook holds.

use domain::declaration::reading;

/// Panics where what the target promises does not hold.
pub fn holds(bytes: &[u8]) {
    let answers = workbook::read_answers(bytes);
    if let (Ok(answers), Ok(list)) = (answers, workbook::read_list(bytes))
        && let Ok(reading) = reading::read_answers(&answers, &list)
    {
        assert_eq!(reading.matched.len() + reading.missing.len(), list.entries.len());
    }
}
