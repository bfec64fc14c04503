//! The program in an ordinary browser: the same calls as the window makes, over HTTP on the loopback address.
//!
//! For work on the interface and for end-to-end tests; never part of what is shipped. `router` answers calls and hands
//! out the built interface, `guard` turns away every page that is not ours, `host` stands in for the desktop, and
//! `interface` holds the files of `ui/dist` under the same content security policy as the window.

mod guard;
mod host;
mod interface;
mod options;
mod router;

pub use host::Surroundings;
pub use interface::Interface;
pub use options::Options;
pub use router::router;

use app::{App, AppError};
use axum::Router;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use thiserror::Error;

/// Why the server could not start or go on.
#[derive(Debug, Error)]
pub enum ServerError {
    /// The program could not be opened.
    #[error(transparent)]
    App(#[from] AppError),
    /// The interface is not built, or cannot be read.
    #[error("the interface in {folder}: {error}")]
    Interface {
        /// Where it was looked for.
        folder: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A folder that was named cannot be made.
    #[error("{folder}: {error}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The port is taken, or the system refuses to listen.
    #[error(transparent)]
    Network(#[from] std::io::Error),
}

/// A server that listens already, so that its address is known before it serves.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
}

impl Server {
    /// Opens the program and a port on the loopback address. No other address is ever listened on.
    ///
    /// # Errors
    /// Any of [`ServerError`].
    pub fn open(options: Options) -> Result<Self, ServerError> {
        let interface = Interface::read(&options.interface)
            .map_err(|error| ServerError::Interface { folder: options.interface.clone(), error })?;
        for folder in [&options.workspace, &options.documents] {
            std::fs::create_dir_all(folder)
                .map_err(|error| ServerError::Folder { folder: folder.clone(), error })?;
        }
        let host = Surroundings::from(&options);
        let app = App::open(&options.workspace.join("kravkompass.sqlite"), Arc::new(host))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address, router: router(Arc::new(app), interface, address.port()) })
    }

    /// Where the interface is found.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// The system takes the port away.
    pub fn serve(self) -> Result<(), ServerError> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            axum::serve(listener, self.router).await
        })?;
        Ok(())
    }
}
