//! Starts the development server and prints its address: the line `http://127.0.0.1:PORT/` is what tests wait for.

use clap::Parser;
use devserver::{Options, Server};
use std::process::ExitCode;

fn main() -> ExitCode {
    let served = Server::open(Options::parse()).and_then(|server| {
        println!("{}", server.address());
        server.serve()
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kravkompass-devserver: {error}");
            ExitCode::FAILURE
        }
    }
}
