//! Any bytes at all as a PDF from outside: reading a form or a machine file refuses or succeeds, and never panics. What is
//! read keeps to the limits.

/// Panics where what the target promises does not hold.
pub fn holds(bytes: &[u8]) {
    if let Ok(answers) = pdf::read_form(bytes) {
        for row in &answers.rows {
            assert!(row.description.text.chars().count() <= pdf::TEXT_LIMIT);
        }
    }
    if let Ok(Some(package)) = pdf::embedded_package(bytes) {
        assert!(package.len() <= pdf::STREAM_LIMIT);
    }
    let _ = pdf::check_logo(bytes);
}
