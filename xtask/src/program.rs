//! Runs other programs, and shows each command line first: nothing happens behind the reader's back.

use crate::failure::Failure;
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// A program about to run.
pub(crate) struct Program {
    command: Command,
    shown: String,
    name: String,
}

/// A program with its arguments.
pub(crate) fn program<S: AsRef<OsStr>>(name: impl AsRef<OsStr>, arguments: &[S]) -> Program {
    let name = name.as_ref();
    // Command lines of Windows find programs with an extension only.
    let file = if cfg!(windows) && name == "npm" { OsStr::new("npm.cmd") } else { name };
    let mut command = Command::new(file);
    command.args(arguments);
    let words = std::iter::once(name).chain(arguments.iter().map(AsRef::as_ref));
    let shown = words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ");
    Program { command, shown, name: name.to_string_lossy().into_owned() }
}

/// Cargo itself, the one that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Program {
    let mut program = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments);
    program.shown = format!("cargo {}", arguments.join(" "));
    program
}

fn quoted(word: &str) -> String {
    if word.contains([' ', '"', '*']) { format!("'{word}'") } else { word.to_owned() }
}

impl Program {
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Shows the command line, runs the program and waits for it.
    pub(crate) fn run(mut self) -> Result<(), Failure> {
        println!("$ {}", self.shown);
        let status = self.command.status();
        self.ended(status)
    }

    /// Starts the program and leaves it running.
    pub(crate) fn start(mut self) -> Result<Child, Failure> {
        println!("$ {}", self.shown);
        self.command.spawn().map_err(|_| Failure::NoSuchProgram { program: self.name })
    }

    /// What the program writes to its output, without showing anything.
    pub(crate) fn output(mut self) -> Result<String, Failure> {
        let output = self
            .command
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|_| Failure::NoSuchProgram { program: self.name.clone() })?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        self.ended(Ok(output.status)).map(|()| text)
    }

    /// Whether the program ends well, without showing anything.
    pub(crate) fn succeeds(mut self) -> bool {
        let quiet = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    fn ended(self, status: std::io::Result<ExitStatus>) -> Result<(), Failure> {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::Ended { shown: self.shown, code: status.code() }),
            Err(_) => Err(Failure::NoSuchProgram { program: self.name }),
        }
    }
}

/// Where a program lies, when it is in the search path.
pub(crate) fn in_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| is_program(path))
}

fn is_program(path: &Path) -> bool {
    path.is_file() || (cfg!(windows) && path.with_extension("cmd").is_file())
}
