//! What is packed comes out again, and the same contents are the same bytes.

use super::*;

#[test]
fn what_was_packed_is_unpacked() {
    assert_eq!(package::read(&package::write(&contents()).unwrap()), Ok(contents()));
}

#[test]
fn a_package_without_the_optional_parts_is_whole() {
    let contents = Contents { list: None, log: Vec::new(), attachments: Vec::new(), ..contents() };
    let bytes = package::write(&contents).unwrap();
    let names: Vec<String> = unzip(&bytes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["manifest.json", "procurement.json"]);
    assert_eq!(package::read(&bytes), Ok(contents));
}

#[test]
fn the_same_contents_are_the_same_bytes() {
    let mut turned = contents();
    let more = Attachment {
        path: "attachments/a.txt".into(),
        media_type: "text/plain".into(),
        bytes: b"a".to_vec(),
    };
    let mut straight = contents();
    straight.attachments.push(more.clone());
    turned.attachments.insert(0, more);
    assert_eq!(package::write(&straight), package::write(&turned), "in whatever order they were added");
}

#[test]
fn the_manifest_comes_first_and_names_every_other_part() {
    let parts = unzip(&package::write(&contents()).unwrap());
    assert_eq!(parts[0].0, "manifest.json");
    let manifest: serde_json::Value = serde_json::from_slice(&parts[0].1).unwrap();
    assert_eq!(manifest["format"], "kravkompass-package");
    assert_eq!(manifest["format_version"], 1);
    assert_eq!(manifest["kind"], "procurement");
    assert_eq!(manifest["audience"], "buyer");
    assert_eq!(manifest["created"], "2026-11-23");
    assert_eq!(manifest["catalogue"][0]["set"], "normen");
    let named: Vec<&str> =
        manifest["parts"].as_array().unwrap().iter().map(|part| part["path"].as_str().unwrap()).collect();
    let packed: Vec<&str> = parts[1..].iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(named, packed);
    assert_eq!(manifest["parts"][0]["bytes"], parts[1].1.len());
}

#[test]
fn a_package_repacked_by_another_tool_is_read() {
    assert_eq!(package::read(&changed(|parts| parts.reverse())), Ok(contents()));
}

#[test]
fn fields_that_a_later_version_adds_are_passed_over() {
    let bytes = with_manifest(|text| text.replacen('{', "{\n  \"signed_by\": \"Åse\",", 1));
    assert_eq!(package::read(&bytes), Ok(contents()));
}

#[test]
fn contents_that_could_not_be_read_again_are_not_written() {
    let attachment =
        |path: &str| Attachment { path: path.into(), media_type: String::new(), bytes: Vec::new() };
    let with = |attachments| package::write(&Contents { attachments, ..contents() });
    use package::PackageError::*;
    assert_eq!(with(vec![attachment("../ut.pdf")]), Err(SuspiciousPath { part: "../ut.pdf".into() }));
    assert_eq!(with(vec![attachment("list.json")]), Err(DuplicatePart { part: "list.json".into() }));
    assert_eq!(with(vec![attachment("a"), attachment("a")]), Err(DuplicatePart { part: "a".into() }));
    let many = (0..1000).map(|number| attachment(&number.to_string())).collect();
    assert_eq!(with(many), Err(TooManyParts { limit: 1000, found: 1004 }));
}
