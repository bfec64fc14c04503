//! Any bytes at all as a package: reading refuses or succeeds, and never panics. What is read can be packed and read
//! again, so that nothing gets in that cannot get out.

/// Panics where what the target promises does not hold.
pub fn holds(bytes: &[u8]) {
    if let Ok(contents) = package::read(bytes) {
        let packed = package::write(&contents).expect("what was read can be written");
        let again = package::read(&packed).expect("what was written can be read");
        // A vendor's package is stripped when it is written, whatever was in the one that was read.
        let expected = match contents.audience {
            package::Audience::Buyer => contents,
            package::Audience::Vendor => contents.for_vendor(),
        };
        assert_eq!(again, expected);
    }
}
