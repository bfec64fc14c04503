//! Which cell styles show a number as a date: a date written into any other would be read by people as `46752`.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Places in the list of cell formats that show dates.
pub(super) fn of_dates(styles: &str) -> Vec<bool> {
    let mut xml = Reader::from_str(styles);
    let mut codes: BTreeMap<u32, String> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut within = false;
    loop {
        match xml.read_event() {
            Ok(Event::Start(start) | Event::Empty(start)) => match start.local_name().as_ref() {
                "numFmt" => {
                    if let (Some(id), Some(code)) =
                        (number(&start, "numFmtId"), attribute(&start, "formatCode"))
                    {
                        codes.insert(id, code);
                    }
                }
                "cellXfs" => within = true,
                "xf" if within => formats.push(number(&start, "numFmtId").unwrap_or_default()),
                _ => {}
            },
            Ok(Event::End(end)) if end.local_name().as_ref() == "cellXfs" => within = false,
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    formats
        .into_iter()
        .map(|id| match codes.get(&id) {
            Some(code) => shows_a_day(code),
            None => matches!(id, 14..=17 | 22),
        })
        .collect()
}

/// Whether a number format has day or year in it, outside quoted text and brackets.
fn shows_a_day(code: &str) -> bool {
    let mut quoted = false;
    let mut bracketed = false;
    code.chars().any(|character| {
        match character {
            '"' => quoted = !quoted,
            '[' => bracketed = true,
            ']' => bracketed = false,
            _ => {}
        }
        !quoted && !bracketed && matches!(character, 'd' | 'D' | 'y' | 'Y')
    })
}

fn number(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.parse().ok()
}

pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    quick_xml::escape::unescape(&attribute.value).ok().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_from_other_numbers() {
        let styles = r#"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/>
            <numFmt numFmtId="165" formatCode="0.0&quot; dyr&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"><alignment/></xf><xf numFmtId="14"/></cellXfs></styleSheet>"#;
        assert_eq!(of_dates(styles), [false, true, false, true]);
    }
}
