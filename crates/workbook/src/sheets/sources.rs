//! «Kilder og versjoner»: the sets in the versions used, and the normative texts with their addresses.

use crate::layout::Audience;
use crate::page::Page;
use crate::{Job, WorkbookError};
use domain::Date;
use domain::catalogue::Confidence;
use domain::list::Entry;

/// A normative text with what this copy's requirements take from it.
struct Text<'a> {
    document: &'a str,
    address: &'a str,
    confidence: Confidence,
    read_on: Date,
    count: usize,
}

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    page.landscape();
    page.sheet.set_screen_gridlines(false);
    page.widths(&[52.0, 46.0, 22.0, 20.0, 13.0])?;
    page.running(0, words.heading_sources, &look.title)?;
    page.at_least(0, 2);
    page.running(1, words.intro_sources, &look.plain)?;

    let mut row = 3;
    let headers = [words.col_set, words.col_publisher, words.col_version, words.col_read_on, words.col_count];
    page.headers(row, &headers, &look.header)?;
    for set in &job.list.sets {
        let used = match job.audience {
            Audience::Buyer => set.used,
            // The vendor's copy is about the vendor's requirements, and lists no set that only the buyer meets.
            Audience::Vendor => {
                job.list.entries.iter().filter(|entry| entry.set.as_ref() == Some(&set.id)).count()
            }
        };
        if used == 0 {
            continue;
        }
        row += 1;
        page.text(row, 0, &set.title, &set.title, &look.cell)?;
        page.text(row, 1, &set.title, &set.publisher, &look.cell)?;
        page.text(row, 2, &set.title, &set.version, &look.cell)?;
        page.text(row, 3, &set.title, &words.date(set.read_on), &look.cell)?;
        page.number(row, 4, used as u32, &look.number)?;
    }

    let texts = texts(job);
    if texts.is_empty() {
        return Ok(());
    }
    row += 2;
    let headers =
        [words.col_document, words.col_address, words.col_confidence, words.col_read_on, words.col_count];
    page.headers(row, &headers, &look.header)?;
    for text in texts {
        row += 1;
        page.text(row, 0, text.document, text.document, &look.cell)?;
        page.address(row, 1, text.document, text.address, job)?;
        let mut confidence = words.confidence(text.confidence).to_owned();
        if text.confidence != Confidence::Verified {
            confidence = format!("{confidence}\n({})", words.check_against_source);
        }
        page.text(row, 2, text.document, &confidence, &look.cell)?;
        page.text(row, 3, text.document, &words.date(text.read_on), &look.cell)?;
        page.number(row, 4, text.count as u32, &look.number)?;
    }
    Ok(())
}

/// The texts in order of first mention; of several readings the least certain and the oldest count.
fn texts<'a>(job: &Job<'a>) -> Vec<Text<'a>> {
    let own_part: &[Entry] = match job.audience {
        Audience::Buyer => &job.list.municipality_tasks,
        Audience::Vendor => &[],
    };
    let mut texts: Vec<Text<'a>> = Vec::new();
    for entry in job.list.entries.iter().chain(own_part) {
        let mut counted: Vec<usize> = Vec::new();
        for source in &entry.sources {
            let address = source.address.as_deref().unwrap_or_default();
            let known =
                texts.iter().position(|text| text.document == source.document && text.address == address);
            let index = known.unwrap_or_else(|| {
                texts.push(Text {
                    document: &source.document,
                    address,
                    confidence: source.confidence,
                    read_on: source.read_on,
                    count: 0,
                });
                texts.len() - 1
            });
            if let Some(text) = texts.get_mut(index) {
                text.confidence = text.confidence.max(source.confidence);
                text.read_on = text.read_on.min(source.read_on);
                // Two places in the same text are still one requirement.
                if !counted.contains(&index) {
                    text.count += 1;
                    counted.push(index);
                }
            }
        }
    }
    texts
}
