//! What leaves with a vendor's package.

use super::*;

#[test]
fn a_vendors_package_holds_what_is_asked_and_no_word_of_why() {
    let bytes = package::write(&Contents { audience: Audience::Vendor, ..contents() }).unwrap();
    let all: String = unzip(&bytes)
        .iter()
        .map(|(name, bytes)| format!("{name}\n{}", String::from_utf8_lossy(bytes)))
        .collect();
    assert!(!all.contains("HEMMELIG"), "{all}");
    assert!(!all.contains("\"weight\": 73"), "{all}");
    let read = package::read(&bytes).unwrap();
    assert_eq!(read.audience, Audience::Vendor);
    let (asked, original) = (read.list.unwrap(), contents().list.unwrap());
    assert_eq!(asked.id, original.id, "an answer must find its way back to the list");
    assert_eq!(asked.entries[0].text, original.entries[0].text);
    assert_eq!(asked.entries[0].text_hash, original.entries[0].text_hash);
    assert_eq!(read.procurement.header, original.header);
}

#[test]
fn stripping_twice_is_stripping_once() {
    let once = contents().for_vendor();
    assert_eq!(once.clone().for_vendor(), once);
}
