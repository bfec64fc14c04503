//! `notices`: what the program is made of besides our own work, with versions and licences, as `THIRD-PARTY-NOTICES.md`.
//! Only what is shipped is listed; what is used for building and testing stays with us.

use crate::failure::Failure;
use crate::program::cargo;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

const FILE: &str = "THIRD-PARTY-NOTICES.md";
const SHIPPED: [&str; 2] = ["kravkompass", "cli"];

/// Name and version, and licence.
type Parts = BTreeMap<(String, String), String>;

pub(crate) fn notices() -> Result<(), Failure> {
    std::fs::write(FILE, text()?).map_err(Failure::disk(FILE))?;
    println!("Skrev {FILE}");
    Ok(())
}

/// Fails when the file in the repository does not list what is shipped.
pub(crate) fn is_current() -> Result<(), Failure> {
    let found = std::fs::read_to_string(FILE).unwrap_or_default().replace("\r\n", "\n");
    if found == text()? {
        return Ok(());
    }
    Err(Failure::Stale { files: vec![PathBuf::from(FILE)], mend: "cargo xtask notices" })
}

fn text() -> Result<String, Failure> {
    let mut text = String::from(
        "# What Kravkompass is made of\n\n\
        Kravkompass stands under the MIT licence (see `LICENSE`). The program also contains the work of others, listed\n\
        here with versions and licences. The list is made by `cargo xtask notices`.\n\n\
        ## Type\n\n\
        Inter, © The Inter Project Authors, SIL Open Font License 1.1: in the interface, and in the PDF documents the\n\
        program makes (`crates/pdf/fonts/OFL.txt` holds the licence).\n",
    );
    section(&mut text, "Rust libraries", &rust()?);
    section(&mut text, "Packages of the interface", &interface()?);
    Ok(text)
}

fn section(text: &mut String, title: &str, parts: &Parts) {
    let _ = write!(text, "\n## {title}\n\n| Name | Version | Licence |\n| --- | --- | --- |\n");
    for ((name, version), licence) in parts {
        let _ = writeln!(text, "| {name} | {version} | {licence} |");
    }
}

fn rust() -> Result<Parts, Failure> {
    let metadata = cargo(&["metadata", "--format-version", "1", "--locked"]).output()?;
    let metadata = read("svar fra cargo metadata", &metadata)?;
    let packages: BTreeMap<&str, &Value> =
        list(&metadata, "/packages").filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata, "/resolve/nodes").filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_shipped = |id: &&&str| {
        packages.get(**id).is_some_and(|package| SHIPPED.iter().any(|name| package["name"] == *name))
    };
    let mut ahead: Vec<&str> = nodes.keys().filter(is_shipped).copied().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if !packages.get(id).is_some_and(|package| is_macro(package)) && seen.insert(id) {
            ahead.extend(nodes.get(id).into_iter().flat_map(|node| list(node, "/deps")).filter_map(linked));
        }
    }
    let foreign =
        seen.into_iter().filter_map(|id| packages.get(id)).filter(|package| !package["source"].is_null());
    Ok(foreign.map(|package| part(field(package, "name"), package)).collect())
}

/// Macros run inside the compiler; neither they nor what they are made of reach the program.
fn is_macro(package: &Value) -> bool {
    list(package, "/targets").flat_map(|target| list(target, "/kind")).any(|kind| kind == "proc-macro")
}

/// The package a dependency leads to, unless it is only for building or testing.
fn linked(dependency: &Value) -> Option<&str> {
    let is_linked = list(dependency, "/dep_kinds").any(|kind| kind["kind"].is_null());
    if is_linked { dependency["pkg"].as_str() } else { None }
}

fn interface() -> Result<Parts, Failure> {
    let lock = std::fs::read_to_string("package-lock.json").map_err(Failure::disk("package-lock.json"))?;
    let lock = read("package-lock.json", &lock)?;
    let packages = lock["packages"].as_object();
    let shipped = packages.into_iter().flatten().filter(|(place, package)| {
        let is = |key: &str| package[key].as_bool() == Some(true);
        place.contains("node_modules/")
            && !["dev", "devOptional", "optional", "peer", "link"].into_iter().any(is)
    });
    Ok(shipped
        .map(|(place, package)| {
            part(place.rsplit_once("node_modules/").map_or(place.as_str(), |(_, name)| name), package)
        })
        .collect())
}

fn part(name: &str, package: &Value) -> ((String, String), String) {
    let licence = package["license"].as_str().unwrap_or("see the package");
    ((name.to_owned(), field(package, "version").to_owned()), licence.replace('/', " OR "))
}

fn field<'a>(package: &'a Value, name: &str) -> &'a str {
    package[name].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = &'a Value> {
    value.pointer(pointer).and_then(Value::as_array).into_iter().flatten()
}

fn read(what: &'static str, text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::Unreadable { what, detail: error.to_string() })
}
