//! Jobs: work that goes on after the answer, with progress and cancel.

use super::make::Maker;
use crate::error::AppError;
use crate::lock;
use crate::wire::WireError;
use crate::wire::documents::{DocumentKind, JobState, JobView};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// Finished jobs that are remembered; a shell asks within a second or so.
const REMEMBERED: usize = 32;

/// The jobs of one App, on threads of their own.
pub(crate) struct Jobs {
    /// Taken when the App is dropped; until then always there.
    runtime: Option<tokio::runtime::Runtime>,
    next: AtomicU64,
    jobs: Arc<Mutex<BTreeMap<u64, Job>>>,
}

struct Job {
    view: JobView,
    cancelled: Arc<AtomicBool>,
}

impl Jobs {
    pub fn new() -> Result<Jobs, AppError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(2)
            .thread_name("kravkompass-documents")
            .build()
            .map_err(|error| AppError::internal(&error))?;
        Ok(Jobs { runtime: Some(runtime), next: AtomicU64::new(1), jobs: Arc::default() })
    }

    pub fn view(&self, job: u64) -> Option<JobView> {
        lock(&self.jobs).get(&job).map(|job| job.view.clone())
    }

    pub fn cancel(&self, job: u64) {
        if let Some(job) = lock(&self.jobs).get(&job) {
            job.cancelled.store(true, Ordering::Relaxed);
        }
    }

    pub fn start(&self, maker: Maker, kinds: Vec<DocumentKind>, folder: PathBuf) -> JobView {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let cancelled = Arc::new(AtomicBool::new(false));
        let view = JobView {
            job: id,
            state: JobState::Running,
            progress: 0.0,
            current: kinds.first().copied(),
            files: Vec::new(),
            error: None,
        };
        let mut jobs = lock(&self.jobs);
        jobs.insert(id, Job { view: view.clone(), cancelled: cancelled.clone() });
        while jobs.len() > REMEMBERED {
            jobs.pop_first();
        }
        drop(jobs);
        let progress = Progress { id, jobs: self.jobs.clone(), cancelled };
        if let Some(runtime) = &self.runtime {
            runtime.spawn_blocking(move || progress.run(&maker, &kinds, &folder));
        }
        view
    }
}

impl Drop for Jobs {
    /// A program that is closing asks its jobs to stop, and waits for none of them.
    fn drop(&mut self) {
        for job in lock(&self.jobs).values() {
            job.cancelled.store(true, Ordering::Relaxed);
        }
        if let Some(runtime) = self.runtime.take() {
            // Waiting here would panic where the App is dropped by a thread of another runtime, such as a web server's.
            runtime.shutdown_background();
        }
    }
}

struct Progress {
    id: u64,
    jobs: Arc<Mutex<BTreeMap<u64, Job>>>,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    fn update(&self, change: impl FnOnce(&mut JobView)) {
        if let Some(job) = lock(&self.jobs).get_mut(&self.id) {
            change(&mut job.view);
        }
    }

    fn run(&self, maker: &Maker, kinds: &[DocumentKind], folder: &std::path::Path) {
        #[allow(clippy::cast_precision_loss)] // a handful of documents
        let share = |number: usize| number as f32 / kinds.len().max(1) as f32;
        for (number, kind) in kinds.iter().enumerate() {
            if self.cancelled.load(Ordering::Relaxed) {
                return self.update(|view| view.state = JobState::Cancelled);
            }
            self.update(|view| view.current = Some(*kind));
            let keep_going = |done: f32| {
                let progress = share(number) + done.clamp(0.0, 1.0) * share(1);
                self.update(|view| view.progress = progress);
                !self.cancelled.load(Ordering::Relaxed)
            };
            match maker.make(*kind, folder, &keep_going) {
                Ok(files) => self.update(|view| view.files.extend(files)),
                Err(_) if self.cancelled.load(Ordering::Relaxed) => {
                    return self.update(|view| view.state = JobState::Cancelled);
                }
                Err(error) => {
                    return self.update(|view| {
                        view.state = JobState::Failed;
                        view.error = Some(WireError::from(error));
                    });
                }
            }
        }
        self.update(|view| {
            view.state = JobState::Done;
            view.progress = 1.0;
            view.current = None;
        });
    }
}
