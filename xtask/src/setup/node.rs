//! Node and the packages of the interface. `npm ci` runs only when what is installed is not what the lock file says.

use crate::failure::Failure;
use crate::program::program;
use serde_json::{Map, Value};
use std::path::Path;

/// Oldest Node that Vite runs on.
const OLDEST: (u32, u32) = (20, 19);

pub(crate) fn put_in_place() -> Result<(), Failure> {
    let version = program("node", &["--version"]).output().unwrap_or_default();
    if parse(&version).is_none_or(|found| found < OLDEST) {
        let found = if version.is_empty() { "ingen".to_owned() } else { version.trim().to_owned() };
        return Err(Failure::Missing {
            what: format!("Node {}.{} eller nyere (fant {found})", OLDEST.0, OLDEST.1),
            mend: "Hent den fra nodejs.org eller med systemets pakkebehandler.".into(),
        });
    }
    if is_installed() {
        return Ok(());
    }
    println!("Henter pakkene til grensesnittet, slik package-lock.json sier.");
    program("npm", &["ci", "--no-audit", "--no-fund"]).run()
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// npm leaves a list of what it installed. Packages for other systems are in the lock file only.
fn is_installed() -> bool {
    let (Some(wanted), Some(installed)) =
        (packages("package-lock.json"), packages("node_modules/.package-lock.json"))
    else {
        return false;
    };
    wanted.iter().filter(|(place, _)| place.contains("node_modules/")).all(|(place, package)| {
        let is = |key| package.get(key).and_then(Value::as_bool) == Some(true);
        match installed.get(place) {
            Some(found) => is("link") || found.get("version") == package.get("version"),
            None => is("optional") || is("devOptional") || is("peer"),
        }
    })
}

fn packages(path: &str) -> Option<Map<String, Value>> {
    let text = std::fs::read_to_string(Path::new(path)).ok()?;
    let mut lock: Value = serde_json::from_str(&text).ok()?;
    match lock.get_mut("packages").map(Value::take) {
        Some(Value::Object(packages)) => Some(packages),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.4\n"), Some((20, 19)));
        assert!(parse("v20.9.0") < Some(OLDEST), "9 comes before 19");
        assert_eq!(parse("what"), None);
    }
}
