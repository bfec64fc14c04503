//! The use cases of Kravkompass: load, ask the rules, save, answer.
//!
//! This is the only place where the adapters meet. The desktop shell, the terminal twin and the development server
//! are thin over [`App::call`] or the methods behind it; what an App may ask of its surroundings is said by [`Host`].

mod catalogue;
pub mod commands;
mod documents;
mod error;
mod evaluation;
mod facts_file;
mod host;
mod import;
mod jobs;
mod logo;
mod lookup;
mod packages;
mod pdf_files;
mod procurement;
mod reading;
mod settings;
mod start;
mod vendor;
pub mod wire;

pub use documents::free_path;
pub use error::AppError;
pub use facts_file::MAX_FACTS_FILE;
pub use host::{Host, HostError};
pub use import::{SetFolder, SkippedCell};
pub use reading::read_answered_file;
pub use vendor::{DeclareList, MAX_VENDOR_FILE, MadeDeclaration};

use domain::Date;
use domain::catalogue::Catalogue;
use domain::import::NearTexts;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use store::Store;
use store::search::SearchIndex;

/// The program without a window: the catalogue, one workspace and the surroundings.
pub struct App {
    catalogue: Arc<Catalogue>,
    store: Arc<Mutex<Store>>,
    /// Built when it is first asked: a terminal command that does not search should not wait for it.
    search_index: Mutex<Option<SearchIndex>>,
    host: Arc<dyn Host>,
    jobs: documents::Jobs,
    readings: evaluation::ReadingJobs,
    /// Built when a table from outside is first read.
    near_texts: OnceLock<NearTexts>,
    evaluation_jobs: evaluation::DocumentJobs,
    declaration_jobs: jobs::Jobs<wire::vendor::files::DeclarationJobView>,
    workspace: PathBuf,
}

impl App {
    /// Opens the workspace file at `workspace`, creating it where there is none.
    ///
    /// # Errors
    /// The workspace is newer than this program, is not a workspace, or cannot be read or written.
    pub fn open(workspace: &Path, host: Arc<dyn Host>) -> Result<App, AppError> {
        Self::with(Store::open(workspace)?, workspace.to_owned(), host)
    }

    /// An App whose workspace is gone when it is; for the terminal twin, which keeps its work in packages.
    ///
    /// # Errors
    /// Only when the program or the machine is out of order.
    pub fn in_memory(host: Arc<dyn Host>) -> Result<App, AppError> {
        Self::with(Store::in_memory()?, PathBuf::new(), host)
    }

    fn with(store: Store, workspace: PathBuf, host: Arc<dyn Host>) -> Result<App, AppError> {
        let catalogue = catalogue_built_in::load().map_err(|error| AppError::internal(&error))?;
        Ok(App {
            catalogue: Arc::new(catalogue),
            store: Arc::new(Mutex::new(store)),
            search_index: Mutex::new(None),
            host,
            jobs: documents::Jobs::new()?,
            readings: jobs::Jobs::new(),
            near_texts: OnceLock::new(),
            evaluation_jobs: jobs::Jobs::new(),
            declaration_jobs: jobs::Jobs::new(),
            workspace,
        })
    }

    /// The catalogue this program was built with.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    fn today(&self) -> Date {
        self.host.now().date_naive()
    }

    fn now(&self) -> String {
        self.host.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }
}

/// A poisoned lock guards data that is still whole: every change is one transaction.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
