//! Spelling of the catalogue's texts, by hunspell with the field's own words beside it in `words/`. A machine without
//! hunspell or its dictionaries skips the check and says so.

use crate::failure::Failure;
use crate::program::in_path;
use catalogue_files::{DataFolder, Problem};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Key of a text in the data, hunspell's dictionary, and the field's own words.
const LANGUAGES: [(&str, &str, &str); 2] = [("nb", "nb_NO", "words/nb.txt"), ("nn", "nn_NO", "words/nn.txt")];

/// Words of the catalogue that neither the dictionary nor the list of words in `folder` knows.
pub(crate) fn check(data: &DataFolder, folder: &Path) -> Result<Vec<Problem>, Failure> {
    let mut problems = Vec::new();
    for (key, dictionary, list) in LANGUAGES {
        let full = folder.join(list);
        if !is_there(dictionary) || !full.exists() {
            println!(
                "Rettskriving på {key} er ikke kontrollert: hunspell med {dictionary} og {list} trengs."
            );
            continue;
        }
        let known = known_words(&full)?;
        let texts = texts(data, key);
        let everything = texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
        for word in unknown_words(&everything, dictionary)? {
            if !known.contains(&word.to_lowercase()) {
                let holds_it = |(file, text): &(PathBuf, String)| holds(text, &word).then(|| file.clone());
                let files: BTreeSet<PathBuf> = texts.iter().filter_map(holds_it).collect();
                let file = files.into_iter().next().unwrap_or_default();
                problems.push(Problem::new(
                    file,
                    format!("«{word}» er ikke i ordboken for {key} eller i data/{list}"),
                ));
            }
        }
    }
    Ok(problems)
}

fn is_there(dictionary: &str) -> bool {
    // Asked to check nothing, hunspell tells by its exit code whether it found the dictionary.
    in_path("hunspell").is_some() && hunspell("", dictionary).is_ok()
}

fn known_words(list: &Path) -> Result<BTreeSet<String>, Failure> {
    let text = std::fs::read_to_string(list).map_err(Failure::disk(list))?;
    Ok(text.lines().map(|line| line.trim().to_lowercase()).filter(|line| !line.is_empty()).collect())
}

fn unknown_words(text: &str, dictionary: &str) -> Result<BTreeSet<String>, Failure> {
    let found = hunspell(text, dictionary)?;
    Ok(found.lines().map(str::to_owned).filter(|word| !word.is_empty()).collect())
}

fn hunspell(text: &str, dictionary: &str) -> Result<String, Failure> {
    let unreadable =
        |error: std::io::Error| Failure::Unreadable { what: "svar fra hunspell", detail: error.to_string() };
    let mut hunspell = Command::new("hunspell")
        .args(["-d", dictionary, "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(unreadable)?;
    let input = hunspell.stdin.take();
    let text = text.to_owned();
    // Written beside the reading: both pipes are small, and hunspell answers while it reads.
    let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(text.as_bytes())));
    let output = hunspell.wait_with_output().map_err(unreadable)?;
    let _ = writer.join();
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::Unreadable { what: "svar fra hunspell", detail: format!("{:?}", output.status.code()) })
    }
}

fn holds(text: &str, word: &str) -> bool {
    text.split(|character: char| !character.is_alphanumeric() && character != '-').any(|part| part == word)
        || text.contains(word)
}

/// Every text in the language, with the file it stands in.
fn texts(data: &DataFolder, key: &str) -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    let files: BTreeMap<_, _> = data.files.iter().collect();
    let catalogue = &data.catalogue;
    for requirement in &catalogue.requirements {
        let file = files.get(&requirement.id).map_or_else(PathBuf::new, |file| (*file).clone());
        collect(&json(requirement), key, &file, &mut texts);
    }
    for set in &catalogue.sets {
        let file = Path::new("sets").join(set.id.as_str()).join("set.yaml");
        collect(&json(set), key, &file, &mut texts);
    }
    let rest = [
        ("facts.yaml", json(&catalogue.facts)),
        ("areas.yaml", json(&(&catalogue.areas, &catalogue.deliveries))),
        ("themes.yaml", json(&catalogue.themes)),
        ("organisations.yaml", json(&catalogue.organisations)),
        ("evidence.yaml", json(&catalogue.evidence)),
        ("approval-schemes.yaml", json(&catalogue.approval_schemes)),
        ("mappings", json(&(&catalogue.mappings, &catalogue.frameworks))),
        ("purchases", json(&catalogue.purchases)),
        ("guidance", json(&catalogue.guidance)),
    ];
    for (file, value) in &rest {
        collect(value, key, Path::new(file), &mut texts);
    }
    texts
}

fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Texts are the objects with a key for bokmål, wherever they stand in a record.
fn collect(value: &Value, key: &str, file: &Path, texts: &mut Vec<(PathBuf, String)>) {
    match value {
        Value::Object(fields) if fields.contains_key("nb") => {
            if let Some(text) = fields.get(key).and_then(Value::as_str) {
                texts.push((file.to_owned(), without_addresses(text)));
            }
        }
        Value::Object(fields) => fields.values().for_each(|field| collect(field, key, file, texts)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, key, file, texts)),
        _ => {}
    }
}

/// Addresses of the web are not words.
fn without_addresses(text: &str) -> String {
    text.split_whitespace().filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use std::sync::OnceLock;

    const SHIPPED: &str = "../data";

    fn shipped() -> DataFolder {
        static SHIPPED_DATA: OnceLock<DataFolder> = OnceLock::new();
        let read = || catalogue_files::read(Path::new(SHIPPED)).unwrap_or_else(|told| panic!("{told:#?}"));
        SHIPPED_DATA.get_or_init(read).clone()
    }

    /// What is said when one text of the shipped catalogue is changed.
    fn told(change: impl FnOnce(&mut DataFolder)) -> Vec<String> {
        let mut data = shipped();
        change(&mut data);
        check(&data, Path::new(SHIPPED)).unwrap().iter().map(ToString::to_string).collect()
    }

    fn only(told: &[String], file: &str, word: &str) {
        assert_eq!(told.len(), 1, "one misspelt word, one problem: {told:#?}");
        assert!(told[0].contains(file) && told[0].contains(word), "{told:#?}");
    }

    #[test]
    fn the_dictionaries_are_there_and_the_catalogue_is_spelt_as_they_say() {
        assert!(
            LANGUAGES.iter().all(|(_, dictionary, _)| is_there(dictionary)),
            "cargo xtask test sets them up"
        );
        assert_eq!(told(|_| {}), Vec::<String>::new());
    }

    #[test]
    fn a_misspelt_word_in_the_bokmaal_of_a_record_is_told_with_its_file() {
        let told = told(|data| data.catalogue.requirements[0].text.nb.push_str(" Leverandoren svarer."));
        only(
            &told,
            shipped().files[&shipped().catalogue.requirements[0].id].to_str().unwrap(),
            "«Leverandoren»",
        );
    }

    #[test]
    fn a_misspelt_word_in_the_nynorsk_of_a_record_is_told_with_its_file() {
        let told = told(|data| {
            data.catalogue.requirements[0].text.nn = Some("Leverandøren svarer ikkje på spørsmålit.".into());
        });
        only(
            &told,
            shipped().files[&shipped().catalogue.requirements[0].id].to_str().unwrap(),
            "«spørsmålit»",
        );
    }

    #[test]
    fn bokmaal_that_has_strayed_into_a_nynorsk_text_is_told() {
        let told = told(|data| {
            data.catalogue.requirements[0].text.nn = Some("Leverandøren svarer ikke.".into());
        });
        only(&told, "nn", "«ikke»");
    }

    #[test]
    fn questions_and_guidance_are_read_too() {
        only(
            &told(|data| data.catalogue.facts[0].text.nb = "Hva skal løøses?".into()),
            "facts.yaml",
            "«løøses»",
        );
        let term = |data: &mut DataFolder| data.catalogue.guidance.terms[0].term.nb.push_str(" spørrsmål");
        only(&told(term), "guidance", "«spørrsmål»");
    }
}
