//! Putting files on the disk: names that every system takes, nothing overwritten, nothing half-written.

use crate::error::AppError;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Longest folder name made of a procurement's name, in characters; leaves room for file names on Windows.
const LONGEST_NAME: usize = 80;

/// A folder name made of a procurement's name: letters such as æ, ø and å stay, what Windows refuses goes.
pub(crate) fn safe_name(name: &str) -> String {
    let replaced: String = name
        .chars()
        .map(|character| match character {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
            character if character.is_control() => ' ',
            character => character,
        })
        .collect();
    let folded = replaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = folded.chars().take(LONGEST_NAME).collect();
    let trimmed = short.trim_matches(|character: char| character == '.' || character == ' ');
    if trimmed.is_empty() || is_reserved(trimmed) {
        format!("Sak {trimmed}").trim().to_owned()
    } else {
        trimmed.to_owned()
    }
}

/// Names that Windows keeps for devices, with or without an extension.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.len() == 1 && rest.chars().all(|one| one.is_ascii_digit()))
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

/// The path of `name` in `folder`, or with « (2)», « (3)» … before the extension where files of that name are there.
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = |number: usize| match extension {
        "" => format!("{stem} ({number})"),
        extension => format!("{stem} ({number}).{extension}"),
    };
    let mut path = folder.join(name);
    let mut number = 2;
    while path.exists() {
        path = folder.join(numbered(number));
        number += 1;
    }
    path
}

/// Writes a new file: beside its place first, then moved there whole. A file that is there already is left alone.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let disk = |error: std::io::Error| AppError::disk(path, &error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kravkompass-");
    #[cfg(unix)]
    {
        // A temporary file is closed to others; a document is as open as the user's own settings say.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(disk)?;
    file.write_all(bytes).map_err(disk)?;
    file.as_file().sync_all().map_err(disk)?;
    file.persist_noclobber(path).map_err(|error| AppError::disk(path, &error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn norwegian_letters_stay_and_what_windows_refuses_goes() {
        assert_eq!(safe_name("Trygghet: alarm/varsling på Ærøya?"), "Trygghet alarm varsling på Ærøya");
        assert_eq!(safe_name("..\\..\\etc"), "etc");
        assert_eq!(safe_name("con.xlsx"), "Sak con.xlsx");
        assert_eq!(safe_name("  ...  "), "Sak");
        assert_eq!(safe_name(&"å".repeat(300)).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn a_file_that_exists_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let first = free_path(folder.path(), "Kravliste.pdf");
        write_new(&first, b"one").unwrap();
        assert!(write_new(&first, b"two").is_err());
        assert_eq!(std::fs::read(&first).unwrap(), b"one");
        let second = free_path(folder.path(), "Kravliste.pdf");
        assert_eq!(second.file_name().unwrap(), "Kravliste (2).pdf");
    }
}
