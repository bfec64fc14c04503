//! Packages of the system. On Debian and its relatives they are installed; elsewhere the names are told, because a command
//! that changes somebody's machine should be one that has been tried.

use super::Purpose;
use crate::failure::Failure;
use crate::program::{in_path, program};
use std::env;
use std::path::Path;

/// Something that must be on the machine.
struct Need {
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    why: &'static str,
    from: Purpose,
}

/// How one sees that it is there.
enum Sign {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
    Python(&'static str),
}

use Purpose::{Browse, Run, Test, Twin};
use Sign::{File, Library, Program, Python};

const fn need(
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    why: &'static str,
    from: Purpose,
) -> Need {
    Need { sign, debian, fedora, arch, why, from }
}

#[rustfmt::skip]
const NEEDS: &[Need] = &[
    need(Program("cc"), "build-essential", "gcc", "base-devel", "kompilerer SQLite og lenker programmet", Twin),
    need(Program("npm"), "npm", "nodejs-npm", "npm", "bygger grensesnittet", Browse),
    need(Program("pkg-config"), "pkg-config", "pkgconf", "pkgconf", "finner bibliotekene til vinduet", Run),
    need(Library("webkit2gtk-4.1"), "libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", "viser grensesnittet i vinduet", Run),
    need(Library("dbus-1"), "libdbus-1-dev", "dbus-devel", "dbus", "følger systemets lyse eller mørke utseende", Run),
    need(Program("WebKitWebDriver"), "webkit2gtk-driver", "webkit2gtk4.1", "webkitgtk-6.0", "styrer vinduet i testene", Test),
    need(Program("Xvfb"), "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "er skjermen vinduet tegnes på i testene", Test),
    need(Program("dbus-run-session"), "dbus-daemon", "dbus-daemon", "dbus", "er økten vinduet kjører i", Test),
    need(Program("chromium"), "chromium", "chromium", "chromium", "er nettleseren sidene testes i", Test),
    need(Program("unzip"), "unzip", "unzip", "unzip", "ser inn i Excel-filer", Test),
    need(Program("pdftotext"), "poppler-utils", "poppler-utils", "poppler", "leser PDF-filer", Test),
    need(Program("qpdf"), "qpdf", "qpdf", "qpdf", "kontrollerer PDF-filer", Test),
    need(Program("soffice"), "libreoffice-calc", "libreoffice-calc", "libreoffice-fresh", "åpner Excel-filer slik en leverandør kan", Test),
    need(Program("lowriter"), "libreoffice-writer", "libreoffice-writer", "libreoffice-fresh", "åpner Word-filer slik den gjør som lager anbud", Test),
    need(Python("venv, ensurepip"), "python3-venv", "python3", "python", "kjører programmene som kontrollerer PDF-filer", Test),
    need(Program("hunspell"), "hunspell", "hunspell", "hunspell", "kontrollerer rettskriving", Test),
    need(File("/usr/share/hunspell/nb_NO.dic"), "hunspell-no", "hunspell-nb", "hunspell", "kan bokmål og nynorsk", Test),
];

impl Need {
    fn is_there(&self) -> bool {
        match self.sign {
            Program(name) => in_path(name).is_some(),
            Library(name) => program("pkg-config", &["--exists", name]).succeeds(),
            File(path) => Path::new(path).exists(),
            Python(module) => program("python3", &["-c", &format!("import {module}")]).succeeds(),
        }
    }
}

pub(crate) fn put_in_place(purpose: Purpose) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return tell_elsewhere();
    }
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| need.from <= purpose && !need.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if in_path("apt-get").is_some() {
        install(&missing)
    } else if in_path("dnf").is_some() {
        Err(tell(&missing, "sudo dnf install", |need| need.fedora))
    } else if in_path("pacman").is_some() {
        Err(tell(&missing, "sudo pacman -S", |need| need.arch))
    } else {
        Err(tell(&missing, "pakkene med disse navnene i Debian, eller det de heter hos deg:", |need| {
            need.debian
        }))
    }
}

fn install(missing: &[&Need]) -> Result<(), Failure> {
    println!("Installerer det som mangler:");
    missing.iter().for_each(|need| println!("  {}: {}", need.debian, need.why));
    let packages: Vec<&str> = missing.iter().map(|need| need.debian).collect();
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat())
}

fn apt_get(arguments: &[&str]) -> Result<(), Failure> {
    let done = if is_root() {
        program("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive").run()
    } else if in_path("sudo").is_some() {
        program("sudo", &[&["DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat()).run()
    } else {
        Err(Failure::NoSuchProgram { program: "sudo".into() })
    };
    done.map_err(|_| Failure::Missing {
        what: "pakker som ikke lot seg installere".into(),
        mend: format!("Kjør dette som systemansvarlig, og prøv igjen: apt-get {}", arguments.join(" ")),
    })
}

fn is_root() -> bool {
    program("id", &["-u"]).output().is_ok_and(|id| id.trim() == "0")
}

fn tell(missing: &[&Need], how: &str, name: impl Fn(&Need) -> &'static str) -> Failure {
    let what = missing.iter().map(|need| format!("\n  {}: {}", name(need), need.why)).collect::<String>();
    let packages = missing.iter().map(|need| name(need)).collect::<Vec<_>>().join(" ");
    Failure::Missing { what: format!("dette:{what}\n"), mend: format!("Installer med: {how} {packages}") }
}

/// Windows and macOS bring the web view; what is left is Node and a compiler, and cargo has told about the latter.
fn tell_elsewhere() -> Result<(), Failure> {
    if in_path("npm").is_some() {
        return Ok(());
    }
    let how = match env::consts::OS {
        "macos" => "brew install node",
        _ => "winget install OpenJS.NodeJS.LTS",
    };
    Err(Failure::Missing { what: "Node og npm".into(), mend: format!("Installer med: {how}") })
}
