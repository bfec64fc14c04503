//! Packages that were damaged at random: reading never panics, and never hands out anything but what was packed.

use super::*;
use proptest::prelude::*;
use std::sync::OnceLock;

#[derive(Clone, Debug)]
enum Damage {
    Flip { place: usize, bit: u8 },
    Overwrite { place: usize, bytes: Vec<u8> },
    Remove { place: usize, length: usize },
    Insert { place: usize, bytes: Vec<u8> },
    CutOff { place: usize },
    CopyOver { from: usize, to: usize, length: usize },
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<usize>();
    let bytes = || proptest::collection::vec(any::<u8>(), 1..12);
    prop_oneof![
        (place, 0..8_u8).prop_map(|(place, bit)| Damage::Flip { place, bit }),
        (place, bytes()).prop_map(|(place, bytes)| Damage::Overwrite { place, bytes }),
        (place, 1..64_usize).prop_map(|(place, length)| Damage::Remove { place, length }),
        (place, bytes()).prop_map(|(place, bytes)| Damage::Insert { place, bytes }),
        place.prop_map(|place| Damage::CutOff { place }),
        (place, place, 1..64_usize).prop_map(|(from, to, length)| Damage::CopyOver { from, to, length }),
    ]
}

fn apply(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let length_now = bytes.len();
    match damage {
        Damage::Flip { place, bit } => bytes[place % length_now] ^= 1 << bit,
        Damage::Overwrite { place, bytes: new } => {
            for (offset, byte) in new.iter().enumerate() {
                bytes[(place % length_now + offset) % length_now] = *byte;
            }
        }
        Damage::Remove { place, length } => {
            let start = place % length_now;
            bytes.drain(start..(start + length).min(length_now));
        }
        Damage::Insert { place, bytes: new } => {
            let start = place % length_now;
            bytes.splice(start..start, new.iter().copied());
        }
        Damage::CutOff { place } => bytes.truncate(place % length_now),
        Damage::CopyOver { from, to, length } => {
            for offset in 0..*length {
                bytes[(to % length_now + offset) % length_now] =
                    bytes[(from % length_now + offset) % length_now];
            }
        }
    }
}

/// A whole package, packed once for all cases.
fn whole() -> &'static [u8] {
    static WHOLE: OnceLock<Vec<u8>> = OnceLock::new();
    WHOLE.get_or_init(|| package::write(&contents()).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 800,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_123),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_package_is_refused_or_unharmed(damages in proptest::collection::vec(damage(), 1..4)) {
        let (original, mut bytes) = (contents(), whole().to_vec());
        for damage in &damages {
            apply(&mut bytes, damage);
        }
        // Some bytes of an archive say nothing about the parts, such as times and permissions.
        if let Ok(read) = package::read(&bytes) {
            prop_assert_eq!(read, original);
        }
    }

    #[test]
    fn a_tampered_part_in_a_proper_archive_is_refused(part in 1..5_usize, damage in damage()) {
        let mut parts = unzip(whole());
        let before = parts[part].1.clone();
        apply(&mut parts[part].1, &damage);
        let same = parts[part].1 == before;
        prop_assert_eq!(package::read(&zip_of(&parts)).is_ok(), same);
    }
}

#[path = "../../../../fuzz/bodies/package_read.rs"]
mod body;
#[path = "../../../../fuzz/bodies/damaged.rs"]
mod injury;

/// The body of the fuzz target, over the same damage on every run.
#[test]
fn what_is_read_of_a_damaged_package_can_be_written_and_read_again() {
    body::holds(whole());
    (0..2_000).for_each(|number| body::holds(&injury::damaged(whole(), number)));
}

#[test]
fn a_package_cut_off_anywhere_is_refused() {
    let bytes = whole();
    for length in 0..bytes.len() {
        assert!(package::read(&bytes[..length]).is_err(), "cut off after {length} of {} bytes", bytes.len());
    }
}
