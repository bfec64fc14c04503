//! Texts of a PDF outside its pages: UTF-16 with a mark, UTF-8 with a mark, or PDFDocEncoding.

/// Characters of PDFDocEncoding from 0x18 to 0x1F and 0x80 to 0xA0, where it differs from Latin-1 (ISO 32000-1, annex D).
const LOW: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
const HIGH: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ',
    'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
];

/// The text that `bytes` stand for. Line ends become `\n`; language marks and what cannot stand in a text go.
pub(super) fn text(bytes: &[u8]) -> String {
    let decoded = match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Against the standard, and met all the same.
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().map(|byte| doc_encoded(*byte)).collect(),
    };
    let lines = decoded.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|letter| *letter == '\n' || *letter == '\t' || !letter.is_control()).collect()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(unit);
    let text: String = char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')).collect();
    // A language tag stands between two escapes.
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.skip(1).step_by(2).fold(first, |text, part| text + part)
}

fn doc_encoded(byte: u8) -> char {
    match byte {
        0x18..=0x1f => LOW.get(usize::from(byte - 0x18)).copied().unwrap_or('\u{fffd}'),
        0x80..=0xa0 => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let utf16 =
            |order: fn(u16) -> [u8; 2]| "Blåbær – 4 €".encode_utf16().flat_map(order).collect::<Vec<_>>();
        let expected = "Blåbær – 4 €";
        assert_eq!(text(&[&[0xfe, 0xff][..], &utf16(u16::to_be_bytes)].concat()), expected);
        assert_eq!(text(&[&[0xff, 0xfe][..], &utf16(u16::to_le_bytes)].concat()), expected);
        assert_eq!(text(&[&[0xef, 0xbb, 0xbf][..], expected.as_bytes()].concat()), expected);
        assert_eq!(text(b"Bl\xe5b\xe6r \x85 4 \xa0"), expected);
    }

    #[test]
    fn line_ends_are_one_and_controls_are_gone() {
        assert_eq!(text(b"en\r\nto\rtre\nfire\0\x07"), "en\nto\ntre\nfire");
        let tagged: Vec<u8> = "\u{1b}nbNO\u{1b}Ja".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&[&[0xfe, 0xff][..], &tagged].concat()), "Ja");
        assert_eq!(text(&[0xfe, 0xff, 0xd8, 0x00, 0x00]), "\u{fffd}", "half a letter is no letter");
    }
}
