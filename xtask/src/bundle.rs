//! `bundle`: the program as it is handed out. A folder that runs as it is, on every system; on Debian and its relatives a
//! package beside it. Windows and macOS have installers of their own, made there.

use crate::failure::Failure;
use crate::program::{cargo, in_path, program};
use crate::setup::{self, Purpose};
use crate::{build, repository};
use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::fs;
use std::path::{Path, PathBuf};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const PROGRAMS: [&str; 2] = ["kravkompass", "kravkompass-cli"];

pub(crate) fn bundle() -> Result<(), Failure> {
    setup::put_in_place(Purpose::Run)?;
    build::interface()?;
    cargo(&["build", "--release", "--locked", "--package", "kravkompass", "--package", "cli"]).run()?;
    let folder = portable_folder()?;
    println!("\nProgrammet ligger i {}", folder.display());
    if in_path("dpkg-deb").is_some() {
        println!("Pakken ligger i {}", debian_package()?.display());
    }
    Ok(())
}

fn bundles() -> PathBuf {
    repository::target().join("bundle")
}

fn portable_folder() -> Result<PathBuf, Failure> {
    let folder = empty(bundles().join(format!("kravkompass-{VERSION}-{OS}-{ARCH}")))?;
    for name in PROGRAMS {
        let file = format!("{name}{EXE_SUFFIX}");
        copy(&repository::target().join("release").join(&file), &folder.join(&file))?;
    }
    for file in ["LICENSE", "THIRD-PARTY-NOTICES.md"] {
        copy(Path::new(file), &folder.join(file))?;
    }
    Ok(folder)
}

fn debian_package() -> Result<PathBuf, Failure> {
    let tree = empty(bundles().join("debian"))?;
    for name in PROGRAMS {
        copy(&repository::target().join("release").join(name), &tree.join("usr/bin").join(name))?;
    }
    for (size, icon) in [("32x32", "32x32.png"), ("128x128", "128x128.png"), ("512x512", "icon.png")] {
        let place = tree.join(format!("usr/share/icons/hicolor/{size}/apps/kravkompass.png"));
        copy(&Path::new("src-tauri/icons").join(icon), &place)?;
    }
    copy(Path::new("LICENSE"), &tree.join("usr/share/doc/kravkompass/copyright"))?;
    copy(
        Path::new("THIRD-PARTY-NOTICES.md"),
        &tree.join("usr/share/doc/kravkompass/THIRD-PARTY-NOTICES.md"),
    )?;
    write(&tree.join("usr/share/applications/kravkompass.desktop"), DESKTOP)?;
    write(&tree.join("usr/share/mime/packages/kravkompass.xml"), MIME)?;
    let architecture = program("dpkg", &["--print-architecture"]).output()?;
    let architecture = architecture.trim();
    write(&tree.join("DEBIAN/control"), &control(architecture))?;
    let package = bundles().join(format!("kravkompass_{VERSION}_{architecture}.deb"));
    let (from, to) = (tree.to_string_lossy(), package.to_string_lossy());
    program("dpkg-deb", &["--root-owner-group", "--build", &from, &to]).run()?;
    Ok(package)
}

fn control(architecture: &str) -> String {
    format!(
        "Package: kravkompass\nVersion: {VERSION}\nArchitecture: {architecture}\nSection: misc\nPriority: optional\n\
        Maintainer: The Kravkompass authors <kravkompass@example.org>\nDepends: libwebkit2gtk-4.1-0, libgtk-3-0\n\
        Description: Kravlister for innkjøp av helseteknologi\n \
        Kravkompass hjelper kommuner med å finne kravene som gjelder når de kjøper\n helseteknologi, og lager kravlisten.\n",
    )
}

const DESKTOP: &str = "[Desktop Entry]\nType=Application\nName=Kravkompass\n\
    Comment=Kravlister for innkjøp av helseteknologi\nExec=kravkompass %f\nIcon=kravkompass\n\
    Categories=Office;\nMimeType=application/vnd.kravkompass.kravpakke+zip;\nTerminal=false\n";

const MIME: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/vnd.kravkompass.kravpakke+zip">
    <comment>Kravpakke fra Kravkompass</comment>
    <glob pattern="*.kravpakke"/>
  </mime-type>
</mime-info>
"#;

fn empty(folder: PathBuf) -> Result<PathBuf, Failure> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::disk(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::disk(&folder))?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    make_parent(to)?;
    fs::copy(from, to).map(drop).map_err(Failure::disk(from))
}

fn write(to: &Path, text: &str) -> Result<(), Failure> {
    make_parent(to)?;
    fs::write(to, text).map_err(Failure::disk(to))
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    let Some(parent) = path.parent() else { return Ok(()) };
    fs::create_dir_all(parent).map_err(Failure::disk(parent))
}
