//! `dev` and `browse`: the program while one works on it.

use crate::failure::Failure;
use crate::program::{cargo, program};
use crate::setup::{self, Purpose};
use crate::{build, repository};
use std::net::{Ipv4Addr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

/// Where Vite serves the interface; `devUrl` in `src-tauri/tauri.conf.json` says the same.
const VITE: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 5173);

/// The window over Vite: a change in `ui/` shows at once, a change in Rust wants a new start.
pub(crate) fn dev() -> Result<(), Failure> {
    setup::put_in_place(Purpose::Run)?;
    let mut vite = program("npm", &["run", "-w", "ui", "dev"]).start()?;
    let window = wait_for_vite()
        .and_then(|()| cargo(&["run", "--package", "kravkompass", "--no-default-features"]).run());
    // When it has ended by itself there is nothing left to end.
    let _ = vite.kill();
    let _ = vite.wait();
    window
}

fn wait_for_vite() -> Result<(), Failure> {
    let end = Instant::now() + Duration::from_secs(30);
    while TcpStream::connect(VITE).is_err() {
        if Instant::now() > end {
            return Err(Failure::Missing {
                what: "svar fra Vite på port 5173".into(),
                mend: "Se om noe annet bruker porten.".into(),
            });
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// The program in an ordinary browser.
pub(crate) fn browse(arguments: &[String]) -> Result<(), Failure> {
    setup::put_in_place(Purpose::Browse)?;
    build::interface()?;
    build::package("devserver")?;
    println!("\nÅpne adressen under i nettleseren. Ctrl+C avslutter.");
    program(repository::built("kravkompass-devserver"), arguments).run()
}
