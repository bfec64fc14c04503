//! Turns `data/` into one compact file that is compiled into the program.
//!
//! A record that cannot be read stops the build with its file and reason; the finer checks are those of
//! `cargo xtask data`.

use std::path::Path;

fn main() {
    let data = Path::new("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    let catalogue = match catalogue_files::read(data) {
        Ok(folder) => folder.catalogue,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            return;
        }
    };
    let written = postcard::to_stdvec(&catalogue).map_err(|error| error.to_string()).and_then(|bytes| {
        let folder = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
        std::fs::write(Path::new(&folder).join("catalogue.postcard"), bytes)
            .map_err(|error| error.to_string())
    });
    if let Err(error) = written {
        println!("cargo::error=the catalogue cannot be written: {error}");
    }
}
