//! Files damaged by number: the same number damages the same file in the same way, so that the ordinary tests can replay
//! what a fuzzer would try without a clock, chance or a nightly compiler.

/// Words that make readers think: ends of numbers, counts beyond reason, marks of formats, letters cut in half.
const NASTY: &[&[u8]] = &[
    b"-1",
    b"0",
    b"4294967295",
    b"99999999999999999999",
    b"1e308",
    b"\xff\xfe",
    b"\xc3",
    b"\0\0\0\0",
    b"<![CDATA[",
    b"&#x0;",
    b"\"",
    b"endstream",
    b"1 0 R",
    b"<<",
    b"PK\x03\x04",
    b"=1+1",
];

/// Numbers that look random (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((number ^ (number >> 31)) % limit.max(1) as u64) as usize
    }
}

/// `whole` after a few injuries, which follow from `number`.
pub fn damaged(whole: &[u8], number: u64) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let mut numbers = Numbers(number);
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(bytes.len());
        let until = bytes.len().min(place + 1 + numbers.below(40));
        match numbers.below(6) {
            0 => bytes.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1 << numbers.below(8)),
            1 => drop(bytes.drain(place..until)),
            2 => {
                let again = bytes[place..until].to_vec();
                bytes.splice(place..place, again);
            }
            3 => bytes.truncate(place),
            choice => {
                let word = NASTY[numbers.below(NASTY.len())];
                let taken = if choice == 4 { place } else { bytes.len().min(place + word.len()) };
                bytes.splice(place..taken, word.iter().copied());
            }
        }
    }
    bytes
}
