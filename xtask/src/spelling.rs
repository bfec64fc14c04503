//! Spelling of the catalogue's texts, by hunspell with the field's own words beside it in `data/words/`. A machine without
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
const LANGUAGES: [(&str, &str, &str); 2] =
    [("nb", "nb_NO", "data/words/nb.txt"), ("nn", "nn_NO", "data/words/nn.txt")];

/// Words of requirements and sets that neither the dictionary nor the list of words knows.
pub(crate) fn check(data: &DataFolder) -> Result<Vec<Problem>, Failure> {
    let mut problems = Vec::new();
    for (key, dictionary, list) in LANGUAGES {
        if !is_there(dictionary) || !Path::new(list).exists() {
            println!(
                "Rettskriving på {key} er ikke kontrollert: hunspell med {dictionary} og {list} trengs."
            );
            continue;
        }
        let known = known_words(list)?;
        let texts = texts(data, key);
        let everything = texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
        for word in unknown_words(&everything, dictionary)? {
            if !known.contains(&word.to_lowercase()) {
                let holds_it = |(file, text): &(PathBuf, String)| holds(text, &word).then(|| file.clone());
                let files: BTreeSet<PathBuf> = texts.iter().filter_map(holds_it).collect();
                let file = files.into_iter().next().unwrap_or_default();
                problems.push(Problem::new(
                    file,
                    format!("«{word}» er ikke i ordboken for {key} eller i {list}"),
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

fn known_words(list: &str) -> Result<BTreeSet<String>, Failure> {
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
    for requirement in &data.catalogue.requirements {
        let file = files.get(&requirement.id).map_or_else(PathBuf::new, |file| (*file).clone());
        collect(&serde_json::to_value(requirement).unwrap_or_default(), key, &file, &mut texts);
    }
    for set in &data.catalogue.sets {
        let file = Path::new("sets").join(set.id.as_str()).join("set.yaml");
        collect(&serde_json::to_value(set).unwrap_or_default(), key, &file, &mut texts);
    }
    texts
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
