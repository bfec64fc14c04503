//! Every refusal, told apart.

use super::*;
use package::PackageError::{self, *};

fn refused(bytes: &[u8]) -> PackageError {
    package::read(bytes).unwrap_err()
}

fn part(name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    (name.to_owned(), bytes.to_vec())
}

#[test]
fn what_is_no_zip_is_told_apart_from_a_zip_that_is_cut_off() {
    assert_eq!(refused(b""), NotAZip);
    assert_eq!(refused(b"%PDF-1.7"), NotAZip);
    assert_eq!(refused(&[0; 4096]), NotAZip);
    let package = package::write(&contents()).unwrap();
    for length in [4, 30, 500, package.len() / 2, package.len() - 1] {
        let error = refused(&package[..length]);
        assert!(matches!(error, Truncated | Damaged), "{length}: {error:?}");
    }
    assert_eq!(refused(&package[..package.len() / 2]), Truncated);
}

#[test]
fn a_directory_that_leads_nowhere_is_a_damaged_archive() {
    let mut package = package::write(&contents()).unwrap();
    let end = package.len() - 22;
    package[end + 16..end + 20].fill(0xff);
    assert_eq!(refused(&package), Damaged);
}

#[test]
fn another_kind_of_zip_is_told_apart_from_a_package_without_its_manifest() {
    assert_eq!(refused(&zip_of(&[])), NotAPackage);
    assert_eq!(refused(&zip_of(&[part("xl/workbook.xml", b"<workbook/>")])), NotAPackage);
    assert_eq!(refused(&zip_of(&[part("manifest.json", b"{\"name\": \"en nettside\"}")])), NotAPackage);
    assert_eq!(refused(&with_manifest(|text| text.replace("kravkompass-package", "oscal"))), NotAPackage);
    let without = changed(|parts| drop(parts.remove(0)));
    assert_eq!(refused(&without), ManifestMissing);
}

#[test]
fn an_unreadable_manifest_is_named_with_its_place() {
    let error = refused(&with_manifest(|text| text.replace("\"buyer\"", "\"kjøper\"")));
    let ManifestUnreadable { pointer, line, column } = error else { panic!("{error:?}") };
    assert_eq!((pointer.as_str(), line), ("/audience", 5));
    assert!(column > 0);
    let error = refused(&with_manifest(|text| text.replacen("\"bytes\": ", "\"bytes\": -", 1)));
    assert!(matches!(&error, ManifestUnreadable { pointer, .. } if pointer == "/parts/0/bytes"), "{error:?}");
    let error =
        refused(&with_manifest(|text| text.replace("\"format_version\": 1", "\"format_version\": \"1\"")));
    assert!(
        matches!(&error, ManifestUnreadable { pointer, .. } if pointer == "/format_version"),
        "{error:?}"
    );
    let error = refused(&with_manifest(|text| text[..40].to_owned()));
    assert!(matches!(error, ManifestUnreadable { .. }), "{error:?}");
}

#[test]
fn a_newer_format_is_told_by_its_version_whatever_else_it_holds() {
    let newer = br#"{"format": "kravkompass-package", "format_version": 7, "parts": "en helt annen form"}"#;
    assert_eq!(refused(&zip_of(&[part("manifest.json", newer)])), NewerFormat { found: 7, known: 1 });
    let kind = with_manifest(|text| text.replace("\"procurement\"", "\"evaluation\""));
    assert_eq!(refused(&kind), UnknownKind { found: "evaluation".into() });
}

#[test]
fn a_part_with_other_bytes_than_those_packed_is_named() {
    for (name, change) in [("procurement.json", b" ".as_slice()), ("log.json", b"\n"), ("list.json", b"x")] {
        let bytes = changed(|parts| {
            parts.iter_mut().find(|(part, _)| part == name).unwrap().1.extend_from_slice(change);
        });
        assert_eq!(refused(&bytes), HashMismatch { part: name.into() });
    }
    let same_length = changed(|parts| {
        let bytes = &mut parts.iter_mut().find(|(part, _)| part == "procurement.json").unwrap().1;
        *bytes.last_mut().unwrap() = b' ';
    });
    assert_eq!(refused(&same_length), HashMismatch { part: "procurement.json".into() });
}

#[test]
fn missing_and_unlisted_and_doubled_parts_are_named() {
    let without_list = changed(|parts| parts.retain(|(name, _)| name != "list.json"));
    assert_eq!(refused(&without_list), PartMissing { part: "list.json".into() });
    let with_more = changed(|parts| parts.push(part("notat.txt", b"hei")));
    assert_eq!(refused(&with_more), UnlistedPart { part: "notat.txt".into() });
    let named_twice = with_manifest(|text| text.replace("\"log.json\"", "\"list.json\""));
    assert_eq!(refused(&named_twice), DuplicatePart { part: "list.json".into() });
    let names_itself = with_manifest(|text| text.replace("\"log.json\"", "\"manifest.json\""));
    assert_eq!(refused(&names_itself), DuplicatePart { part: "manifest.json".into() });
    let nothing_in_it = br#"{"format": "kravkompass-package", "format_version": 1, "kind": "procurement",
        "audience": "buyer", "created": "2026-11-23", "program": {"name": "", "version": ""}, "catalogue": [],
        "parts": []}"#;
    assert_eq!(
        refused(&zip_of(&[part("manifest.json", nothing_in_it)])),
        PartMissing { part: "procurement.json".into() }
    );
}

#[test]
fn two_parts_of_one_name_in_the_archive_are_refused() {
    // Written under another name of the same length, then renamed in the bytes: no library writes it outright.
    let mut bytes = changed(|parts| parts.push(part("log2json", b"[]")));
    let from = bytes.clone();
    for place in 0..from.len() - 8 {
        if &from[place..place + 8] == b"log2json" {
            bytes[place..place + 8].copy_from_slice(b"log.json");
        }
    }
    assert!(matches!(refused(&bytes), DuplicatePart { .. }));
}

#[test]
fn names_that_point_out_of_the_package_are_refused() {
    for name in [
        "../etc/passwd",
        "/etc/passwd",
        "a/../../b",
        "a\\b",
        "C:\\Windows",
        "C:x",
        "a//b",
        "./a",
        "a/.",
        "mappe/",
        "a\u{0}b",
        "a\nb",
    ] {
        let bytes = changed(|parts| parts.push(part(name, b"")));
        assert_eq!(refused(&bytes), SuspiciousPath { part: name.into() }, "{name:?}");
        let escaped = serde_json::to_string(name).unwrap();
        let listed = with_manifest(|text| text.replace("\"log.json\"", &escaped));
        assert_eq!(refused(&listed), SuspiciousPath { part: name.into() }, "{name:?} in the manifest");
    }
    let long = "a/".repeat(200) + "b";
    assert_eq!(refused(&changed(|parts| parts.push(part(&long, b"")))), SuspiciousPath { part: long });
}

/// Repacks with one part changed and the manifest agreeing with it.
fn repacked(name: &str, bytes: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    changed(|parts| {
        parts.iter_mut().find(|(part, _)| part == name).unwrap().1 = bytes.to_vec();
        let mut manifest: serde_json::Value = serde_json::from_slice(&parts[0].1).unwrap();
        for part in manifest["parts"].as_array_mut().unwrap() {
            if part["path"] == name {
                part["bytes"] = bytes.len().into();
                part["sha256"] = sha256.as_str().into();
            }
        }
        parts[0].1 = serde_json::to_vec(&manifest).unwrap();
    })
}

#[test]
fn a_part_that_is_whole_but_makes_no_sense_is_named_with_its_place() {
    let error = refused(&repacked("log.json", b"[\n {\"at\": \"\", \"kind\": \"opened\"},\n {\"at\": 7}]"));
    let Unreadable { part, pointer, line, column } = error else { panic!("{error:?}") };
    assert_eq!((part.as_str(), pointer.as_str(), line), ("log.json", "/1/at", 3));
    assert!(column > 0);
    let error = refused(&repacked("log.json", b"[] []"));
    assert!(matches!(error, Unreadable { .. }), "{error:?}");
    let error = refused(&repacked("log.json", b"\xff\xfe"));
    assert!(matches!(error, Unreadable { .. }), "{error:?}");
}

#[test]
fn deep_nesting_is_refused_and_not_followed_down() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let error = refused(&repacked("procurement.json", deep.as_bytes()));
        assert!(matches!(error, Unreadable { .. }), "{error:?}");
        let nested = format!("{{\"id\": \"a\", \"noe\": {deep}}}");
        let error = refused(&repacked("procurement.json", nested.as_bytes()));
        assert!(matches!(error, Unreadable { .. }), "in a field that is passed over: {error:?}");
    }
}

#[test]
fn a_part_made_to_fill_memory_is_refused_by_what_comes_out_of_it() {
    let bomb = repacked("attachments/risikovurdering ærlig.pdf", &vec![b' '; 40 << 20]);
    assert!(bomb.len() < 100_000, "it is small while packed");
    let part = "attachments/risikovurdering ærlig.pdf".to_owned();
    assert_eq!(refused(&bomb), SuspiciousRatio { part, limit: 200 });
}

#[test]
fn a_declared_size_is_not_believed() {
    // The central directory says 1 byte for every part; what counts is what comes out.
    let mut bytes = package::write(&contents()).unwrap();
    let from = bytes.clone();
    for place in 0..from.len() - 46 {
        if &from[place..place + 4] == b"PK\x01\x02" {
            bytes[place + 24..place + 28].copy_from_slice(&1_u32.to_le_bytes());
        }
    }
    match package::read(&bytes) {
        Ok(read) => assert_eq!(read, contents()),
        Err(error) => assert!(matches!(error, HashMismatch { .. }), "{error:?}"),
    }
}

#[test]
fn limits_on_the_number_of_parts_and_the_size_of_the_file_are_kept() {
    let many: Vec<_> = (0..1001).map(|number| part(&number.to_string(), b"")).collect();
    assert_eq!(refused(&zip_of(&many)), TooManyParts { limit: 1000, found: 1001 });
    let large = vec![b'P'; (64 << 20) + 1];
    assert_eq!(refused(&large), TooLarge { limit: 64 << 20 });
}

#[test]
fn an_encrypted_part_is_named() {
    let mut bytes = package::write(&contents()).unwrap();
    let from = bytes.clone();
    for place in 0..from.len() - 46 {
        match &from[place..place + 4] {
            b"PK\x01\x02" => bytes[place + 8] |= 1,
            b"PK\x03\x04" => bytes[place + 6] |= 1,
            _ => {}
        }
    }
    assert_eq!(refused(&bytes), Unsupported { part: "manifest.json".into() });
}
