//! The colour profile of sRGB, built from the numbers of IEC 61966-2-1 rather than carried along as a file: a version 2
//! display profile with three primaries and one tone curve.

/// White of the profile connection space (D50), and sRGB's primaries adapted to it.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_07, 0.222_49, 0.013_92]),
    (b"gXYZ", [0.385_15, 0.716_87, 0.097_08]),
    (b"bXYZ", [0.143_07, 0.060_61, 0.714_10]),
];
/// Steps of the tone curve.
const STEPS: u32 = 1024;

fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(values.into_iter().flat_map(fixed));
    tag
}

fn description(words: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend((words.len() as u32 + 1).to_be_bytes());
    tag.extend(words.bytes());
    tag.push(0);
    // No Unicode and no Macintosh variant: their lengths, codes and fixed room, all zero.
    tag.extend([0; 4 + 4 + 2 + 1 + 67]);
    tag
}

fn curve() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(STEPS.to_be_bytes());
    for step in 0..STEPS {
        let value = f64::from(step) / f64::from(STEPS - 1);
        let linear = if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        tag.extend(((linear * 65_535.0).round() as u16).to_be_bytes());
    }
    tag
}

/// The profile.
pub(super) fn profile() -> Vec<u8> {
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", b"text\0\0\0\0No copyright, use freely\0".to_vec()),
        (b"wtpt", xyz(WHITE)),
    ];
    tags.extend(PRIMARIES.map(|(name, values)| (name, xyz(values))));
    tags.push((b"rTRC", curve()));
    // Red, green and blue share one curve.
    let count = tags.len() as u32 + 2;
    let mut directory = count.to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * count;
    let mut entry = |name: &[u8; 4], offset: u32, length: u32| {
        directory.extend(name);
        directory.extend(offset.to_be_bytes());
        directory.extend(length.to_be_bytes());
    };
    for (name, tag) in &tags {
        let offset = start + data.len() as u32;
        let length = tag.len() as u32;
        entry(name, offset, length);
        if *name == b"rTRC" {
            entry(b"gTRC", offset, length);
            entry(b"bTRC", offset, length);
        }
        data.extend(tag);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len() as u32);
    profile.extend(directory);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = size.to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // Made on 2026-01-01 at midnight.
    header.extend([2026_u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    header.extend(b"acsp");
    header.extend([0; 28]);
    header.extend(WHITE.into_iter().flat_map(fixed));
    header.resize(128, 0);
    header
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_profile_is_as_long_as_it_says_and_its_tags_lie_inside() {
        let profile = profile();
        let number = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(number(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        for tag in 0..number(128) {
            let at = 132 + 12 * tag;
            assert!(number(at + 4) + number(at + 8) <= profile.len());
            assert_eq!(number(at + 4) % 4, 0);
        }
    }

    #[test]
    fn the_primaries_add_up_to_white() {
        for axis in 0..3 {
            let sum: f64 = PRIMARIES.iter().map(|(_, values)| values[axis]).sum();
            assert!((sum - WHITE[axis]).abs() < 0.001, "axis {axis}: {sum}");
        }
    }
}
