//! Putting files on the disk: names that every system takes, nothing overwritten, nothing half-written.

use crate::error::AppError;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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

/// Gives a planned file name its number, where files of that name are there already.
pub(super) type Numbered<'a> = &'a dyn Fn(&str) -> String;

/// A file to be written.
pub(super) struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A file that was written.
pub(super) struct Written {
    pub name: String,
    pub path: PathBuf,
}

/// Ending of OSCAL files.
pub(super) const OSCAL: &str = "oscal.json";

/// Ending of a name; that of OSCAL has two parts.
fn split(name: &str) -> (&str, &str) {
    match name.strip_suffix(OSCAL).and_then(|stem| stem.strip_suffix('.')) {
        Some(stem) => (stem, OSCAL),
        None => name.rsplit_once('.').unwrap_or((name, "")),
    }
}

fn numbered(name: &str, number: usize) -> String {
    match (split(name), number) {
        (_, 1) => name.to_owned(),
        ((stem, ""), _) => format!("{stem} ({number})"),
        // Its files point at one another by name, and not every program reads a name with a blank in such a reference.
        ((stem, ending @ OSCAL), _) => format!("{stem}-{number}.{ending}"),
        ((stem, ending), _) => format!("{stem} ({number}).{ending}"),
    }
}

/// The path of `name` in `folder`, or with « (2)», « (3)» … before the ending where files of that name are there.
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    free(folder, name, 1).1
}

fn free(folder: &Path, name: &str, from: usize) -> (usize, PathBuf) {
    let mut number = from;
    loop {
        let path = folder.join(numbered(name, number));
        // A link that leads nowhere is there too.
        if path.symlink_metadata().is_err() {
            return (number, path);
        }
        number += 1;
    }
}

/// Names that are tried when one after the other turns out to be taken or locked.
const TRIES: usize = 20;

/// Puts the files of one document into `folder`, the main one under `main`. What lies there stays: where a name is taken
/// or locked by another program, all the files of the document get a number. Either all of them appear, or none.
pub(super) fn write_beside(
    folder: &Path,
    main: &str,
    make: &dyn Fn(Numbered<'_>) -> Result<Vec<Part>, AppError>,
) -> Result<Vec<Written>, AppError> {
    create(folder)?;
    let mut number = 0;
    for attempt in 1.. {
        (number, _) = free(folder, main, number + 1);
        let parts = make(&|name| numbered(name, number))?;
        match write_all(folder, &parts) {
            Ok(()) => {
                let written = parts.into_iter();
                return Ok(written
                    .map(|part| Written { path: folder.join(&part.name), name: part.name })
                    .collect());
            }
            Err(failed) if failed.name_is_taken() && attempt < TRIES => {}
            Err(failed) => return Err(failed.said()),
        }
    }
    Ok(Vec::new())
}

fn create(folder: &Path) -> Result<(), AppError> {
    let in_the_way = folder.ancestors().find(|part| part.exists()).filter(|part| !part.is_dir());
    if let Some(file) = in_the_way {
        return Err(AppError::NotAFolder { path: file.to_string_lossy().into_owned() });
    }
    std::fs::create_dir_all(folder).map_err(|error| AppError::unwritable(folder, &error))
}

/// Why a file did not come about.
struct Failed {
    path: PathBuf,
    error: std::io::Error,
    /// It was whole beside its place, and could not be moved there.
    in_moving: bool,
}

impl Failed {
    /// Somebody else made a file of that name meanwhile, or holds one open (Windows).
    fn name_is_taken(&self) -> bool {
        const SHARING_VIOLATION: i32 = 32;
        let locked = cfg!(windows) && self.error.raw_os_error() == Some(SHARING_VIOLATION);
        self.in_moving && (self.error.kind() == ErrorKind::AlreadyExists || locked)
    }

    fn said(&self) -> AppError {
        if self.name_is_taken() {
            return AppError::FileExists { path: self.path.to_string_lossy().into_owned() };
        }
        AppError::unwritable(&self.path, &self.error)
    }
}

/// All parts beside their places first, then moved there; those that were moved are taken back when a later one fails.
fn write_all(folder: &Path, parts: &[Part]) -> Result<(), Failed> {
    let mut waiting = Vec::with_capacity(parts.len());
    for part in parts {
        let path = folder.join(&part.name);
        if path.symlink_metadata().is_ok() {
            let error = ErrorKind::AlreadyExists.into();
            return Err(Failed { path, error, in_moving: true });
        }
        let file = beside(&path, &|file| file.write_all(&part.bytes))?;
        waiting.push((path, file));
    }
    let mut moved: Vec<PathBuf> = Vec::with_capacity(parts.len());
    for (path, file) in waiting {
        if let Err(error) = file.persist_noclobber(&path) {
            for path in &moved {
                // What cannot be removed is whole all the same.
                let _ = std::fs::remove_file(path);
            }
            return Err(Failed { path, error: error.error, in_moving: true });
        }
        moved.push(path);
    }
    Ok(())
}

/// A file beside `path`, filled and safe on the disk. It is gone again when it is dropped.
fn beside(
    path: &Path,
    fill: &dyn Fn(&mut std::fs::File) -> std::io::Result<()>,
) -> Result<NamedTempFile, Failed> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let failed = |error| Failed { path: path.to_owned(), error, in_moving: false };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kravkompass-");
    #[cfg(unix)]
    {
        // A temporary file is closed to others; a document is as open as the user's own settings say.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    fill(file.as_file_mut()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok(file)
}

/// Writes a new file: beside its place first, then moved there whole. A file that is there already is left alone.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let file = beside(path, &|file| file.write_all(bytes)).map_err(|failed| failed.said())?;
    let moved = file.persist_noclobber(path);
    moved
        .map(drop)
        .map_err(|error| Failed { path: path.to_owned(), error: error.error, in_moving: true }.said())
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

    fn part(name: String, bytes: &[u8]) -> Part {
        Part { name, bytes: bytes.to_vec() }
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_files_of_a_document_get_the_same_number() {
        let folder = tempfile::tempdir().unwrap();
        let make = |numbered: Numbered<'_>| {
            Ok(vec![part(numbered("liste.oscal.json"), b"1"), part(numbered("sett.oscal.json"), b"2")])
        };
        write_beside(folder.path(), "liste.oscal.json", &make).unwrap();
        write_beside(folder.path(), "liste.oscal.json", &make).unwrap();
        let expected = ["liste-2.oscal.json", "liste.oscal.json", "sett-2.oscal.json", "sett.oscal.json"];
        assert_eq!(names(folder.path()), expected);
    }

    #[test]
    fn a_name_that_is_taken_in_the_last_moment_gives_a_new_name_and_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("Kravliste.pdf");
        let written = write_beside(folder.path(), "Kravliste.pdf", &|numbered| {
            if !taken.exists() {
                std::fs::write(&taken, b"somebody else's").unwrap();
            }
            Ok(vec![part(numbered("Kravliste.pdf"), b"ours")])
        });
        assert_eq!(written.unwrap()[0].name, "Kravliste (2).pdf");
        assert_eq!(std::fs::read(&taken).unwrap(), b"somebody else's");
        assert_eq!(names(folder.path()), ["Kravliste (2).pdf", "Kravliste.pdf"]);
    }

    #[test]
    fn a_part_that_stands_in_the_way_leaves_no_half_a_document() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("sett.oscal.json"), b"old").unwrap();
        let make = |numbered: Numbered<'_>| {
            Ok(vec![part(numbered("liste.oscal.json"), b"1"), part(numbered("sett.oscal.json"), b"2")])
        };
        write_beside(folder.path(), "liste.oscal.json", &make).unwrap();
        let expected = ["liste-2.oscal.json", "sett-2.oscal.json", "sett.oscal.json"];
        assert_eq!(names(folder.path()), expected);
    }

    #[test]
    fn a_full_disk_is_told_as_such_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let failed = beside(&folder.path().join("Kravliste.pdf"), &|file| {
            file.write_all(b"half")?;
            Err(ErrorKind::StorageFull.into())
        });
        let said = failed.err().unwrap().said();
        assert!(matches!(said, AppError::DiskFull { .. }), "{said:?}");
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_making_that_is_cancelled_or_fails_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let failed = write_beside(folder.path(), "Kravliste.pdf", &|_| Err(AppError::Cancelled));
        assert!(matches!(failed.err().unwrap(), AppError::Cancelled));
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_file_where_the_folder_should_be_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notat.txt");
        std::fs::write(&file, b"").unwrap();
        let failed = write_beside(&file.join("under"), "Kravliste.pdf", &|_| Ok(Vec::new()));
        let said = failed.err().unwrap();
        assert!(
            matches!(&said, AppError::NotAFolder { path } if *path == file.to_string_lossy()),
            "{said:?}"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_one_may_not_write_in_is_told_as_such() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o555)).unwrap();
        // The superuser may write there all the same; not even it may in the kernel's own files.
        let superuser = std::fs::write(folder.path().join("trial"), b"").is_ok();
        let closed = if superuser { Path::new("/sys/kernel") } else { folder.path() };
        let make = |numbered: Numbered<'_>| Ok(vec![part(numbered("Kravliste.pdf"), b"1")]);
        let said = write_beside(closed, "Kravliste.pdf", &make).err().unwrap();
        assert!(matches!(said, AppError::FolderReadOnly { .. }), "{said:?}");
    }
}
