//! Writes the TypeScript of the wire types: `cargo xtask types`. Takes the folder to write to.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("usage: types FOLDER");
        return ExitCode::from(2);
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let config = ts_rs::Config::new().with_out_dir(folder).with_large_int("number");
    app::commands::export_typescript(&config)?;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(name) = path.file_stem().and_then(|stem| stem.to_str())
            && name != "commands"
            && name != "index"
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let header = "// This file was generated from Rust by `cargo xtask types`. Do not edit it.\n\n";
    let table = app::commands::typescript_table(&config);
    let used: Vec<&String> = names.iter().filter(|name| mentions(&table, name)).collect();
    let imports: String =
        used.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
    std::fs::write(folder.join("commands.ts"), format!("{header}{imports}\n{table}"))?;
    let exports: String =
        names.iter().map(|name| format!("export type {{ {name} }} from \"./{name}\";\n")).collect();
    std::fs::write(
        folder.join("index.ts"),
        format!("{header}{exports}export type {{ Commands }} from \"./commands\";\n"),
    )?;
    Ok(())
}

fn mentions(table: &str, name: &str) -> bool {
    table.split(|character: char| !character.is_alphanumeric()).any(|word| word == name)
}
