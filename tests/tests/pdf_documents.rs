//! PDFs of a purchase: the list that carries its machine file and nothing of the buyer's own in it, the form, the appendix
//! and the logo.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::{Value, json};

const SECRETS: [&str; 4] = ["BEGRUNNELSE-47", "AVVIK-48", "Innkjøper Eksempel", "\"weight\":73"];

/// A purchase with everything that must not leave: an own requirement's reason, a deviation, a weight, a signature.
fn purchase(bench: &Workbench) -> Value {
    let settings = bench.done("start", json!({}))["settings"].clone();
    let mut settings = settings;
    settings["signature"] = "Innkjøper Eksempel".into();
    bench.done("save_settings", json!({ "settings": settings }));
    let made = bench.done(
        "create_procurement",
        json!({
            "name": "Digital hjemmeoppfølging", "organisation": "Eksempel kommune",
            "organisation_number": "123 456 785", "case_number": "26/1", "language": "nb",
            "areas": ["digital-home-follow-up"], "delivery": "saas", "facts": { "health-data": true }
        }),
    );
    let theme = bench.done("vocabulary", json!({ "language": "nb" }))["themes"][0]["id"].clone();
    let own = json!({ "change": "add_own", "title": "Opplæring", "text": "Leverandøren skal gi opplæring.",
        "theme": theme, "role": "requirement", "format": "yes_no", "reason": "BEGRUNNELSE-47" });
    bench.change(&made, own);
    let rows = bench.done("rows", json!({ "id": made["id"], "language": "nb", "all": false }));
    let rows = rows["rows"].as_array().unwrap().clone();
    let weigh = json!({ "change": "terms", "requirements": [rows[0]["id"]], "terms": { "kind": "weight", "weight": 73 } });
    bench.change(&made, weigh);
    let out = rows.iter().find(|row| row["required_ground"] == "alternative_measure").expect("a sector norm");
    let leave_out = json!({ "change": "decide", "requirements": [out["id"]], "decision": { "kind": "leave_out",
        "deviation": { "ground": "alternative_measure", "risk_assessment": "AVVIK-48" } } });
    bench.change(&made, leave_out);
    made
}

fn text(path: &str) -> String {
    let document = lopdf::Document::load(path).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn made(bench: &Workbench, purchase: &Value, kinds: Value) -> Vec<String> {
    let job = bench.made(json!({ "id": purchase["id"], "kinds": kinds }));
    assert_eq!(job["state"], "done", "{job:#}");
    let files = job["files"].as_array().unwrap().iter();
    files.map(|file| file["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_list_carries_its_machine_file_and_nothing_of_the_buyers_own_in_it() {
    let bench = Workbench::new();
    let purchase = purchase(&bench);
    let path = made(&bench, &purchase, json!(["requirement_list_pdf"])).remove(0);
    let bytes = std::fs::read(&path).unwrap();
    let package = pdf::embedded_package(&bytes).unwrap().expect("the list carries a package");
    let contents = package::read(&package).unwrap();
    assert_eq!(contents.audience, package::Audience::Vendor);
    let list = contents.list.as_ref().unwrap();
    assert!(list.entries.iter().any(|entry| entry.title == "Opplæring"), "what is asked is there");
    let inside = format!(
        "{}{}{}",
        serde_json::to_string(&contents.procurement).unwrap(),
        serde_json::to_string(list).unwrap(),
        serde_json::to_string(&contents.log).unwrap()
    );
    for secret in SECRETS {
        assert!(!inside.contains(secret), "{secret} stays with the buyer");
    }
    assert!(String::from_utf8_lossy(&bytes).contains("<pdfaid:part>3</pdfaid:part>"));

    let opened = bench.done("open_package", json!({ "path": path }));
    assert_eq!(opened["header"]["name"], "Digital hjemmeoppfølging");
    let form = made(&bench, &purchase, json!(["declaration_form_pdf"])).remove(0);
    let refused = bench.call("open_package", json!({ "path": form })).expect_err("a form carries none");
    assert_eq!(refused.code, "pdf_no_package");
}

#[test]
fn the_appendix_says_who_decided_what_and_why() {
    let bench = Workbench::new();
    let purchase = purchase(&bench);
    let text = text(&made(&bench, &purchase, json!(["log_pdf"]))[0]);
    for said in ["Avvik og beslutningslogg", "AVVIK-48", "Innkjøper Eksempel", "2026-11-23 10:00"] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_form_asks_for_every_requirement_of_the_list_and_tells_no_more() {
    let bench = Workbench::new();
    let purchase = purchase(&bench);
    let form = made(&bench, &purchase, json!(["declaration_form_pdf"])).remove(0);
    let read = pdf::read_form(&std::fs::read(&form).unwrap()).unwrap();
    let list = made(&bench, &purchase, json!(["requirement_list_pdf"])).remove(0);
    let package = pdf::embedded_package(&std::fs::read(list).unwrap()).unwrap().unwrap();
    let list = package::read(&package).unwrap().list.unwrap();
    assert_eq!(read.list_id.as_deref(), Some(list.id.as_str()));
    let asked: Vec<&str> = read.rows.iter().map(|row| row.id.text.as_str()).collect();
    assert_eq!(asked, list.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>());
    let text = text(&form);
    assert!(SECRETS.iter().all(|secret| !text.contains(secret)));
}

#[test]
fn a_logo_is_kept_and_drawn_until_it_is_taken_away() {
    let bench = Workbench::new();
    let purchase = purchase(&bench);
    let pictures = |bench: &Workbench| {
        let path = made(bench, &purchase, json!(["requirement_list_pdf"])).remove(0);
        let file = lopdf::Document::load(path).unwrap();
        let is_picture = |object: &lopdf::Object| {
            object.as_stream().is_ok_and(|stream| stream.dict.has(b"BitsPerComponent"))
        };
        file.objects.values().filter(|object| is_picture(object)).count()
    };
    assert_eq!(pictures(&bench), 0);
    let refused = bench.folder.path().join("logo.gif");
    std::fs::write(&refused, b"GIF89a").unwrap();
    let refused = bench.call("choose_logo", json!({ "path": refused })).expect_err("not a picture we take");
    assert_eq!(refused.code, "logo_format");
    // One blue pixel, as the smallest PNG there is.
    let png = [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda,
        0x63, 0x64, 0xf8, 0xcf, 0x50, 0x0f, 0, 0x03, 0x86, 0x01, 0x80, 0x5a, 0x34, 0x7d, 0x6b, 0, 0, 0, 0,
        0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
    ];
    let logo = bench.folder.path().join("logo.png");
    std::fs::write(&logo, png).unwrap();
    let chosen = bench.done("choose_logo", json!({ "path": logo }));
    assert_eq!((&chosen["logo"]["name"], &chosen["logo"]["width"]), (&json!("logo.png"), &json!(1)));
    std::fs::remove_file(&logo).unwrap();
    let bench = bench.reopened();
    assert_eq!(pictures(&bench), 1, "kept in the workspace, not on the disk");
    bench.done("remove_logo", json!({}));
    assert_eq!(bench.done("logo", json!({}))["logo"], Value::Null);
    assert_eq!(pictures(&bench), 0);
}
