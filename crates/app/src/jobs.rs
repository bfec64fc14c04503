//! Work that goes on after the answer, with progress and cancel, whatever it makes or reads.
//!
//! A job has a state that the page asks for and the work changes. Finished jobs are remembered for a while: a shell asks
//! within a second or so, and what was read stays until a person has confirmed it.

use crate::error::AppError;
use crate::lock;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// Jobs that are remembered, running ones included.
const REMEMBERED: usize = 32;

/// The jobs of one kind.
pub(crate) struct Jobs<V> {
    next: AtomicU64,
    jobs: Arc<Mutex<BTreeMap<u64, Job<V>>>>,
}

struct Job<V> {
    state: V,
    cancelled: Arc<AtomicBool>,
}

/// What the work sees of its job.
pub(crate) struct Progress<V> {
    id: u64,
    jobs: Arc<Mutex<BTreeMap<u64, Job<V>>>>,
    cancelled: Arc<AtomicBool>,
}

impl<V: Send + 'static> Jobs<V> {
    pub fn new() -> Self {
        Self { next: AtomicU64::new(1), jobs: Arc::default() }
    }

    /// Starts `work` on a thread of its own; `state` is what is known before it begins. Answers with the job's number.
    pub fn start(
        &self,
        state: impl FnOnce(u64) -> V,
        work: impl FnOnce(&Progress<V>) + Send + 'static,
    ) -> Result<u64, AppError> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let cancelled = Arc::new(AtomicBool::new(false));
        let mut jobs = lock(&self.jobs);
        jobs.insert(id, Job { state: state(id), cancelled: cancelled.clone() });
        while jobs.len() > REMEMBERED {
            jobs.pop_first();
        }
        drop(jobs);
        let progress = Progress { id, jobs: self.jobs.clone(), cancelled };
        // Not waited for: a program that is closing asks its jobs to stop, and what they write they write whole.
        std::thread::Builder::new()
            .name("kravkompass-job".to_owned())
            .spawn(move || work(&progress))
            .map_err(|error| AppError::internal(&error))?;
        Ok(id)
    }

    /// Looks at the state of a job.
    pub fn look<R>(&self, job: u64, look: impl FnOnce(&V) -> R) -> Option<R> {
        lock(&self.jobs).get(&job).map(|job| look(&job.state))
    }

    /// Asks a job to stop.
    pub fn cancel(&self, job: u64) {
        if let Some(job) = lock(&self.jobs).get(&job) {
            job.cancelled.store(true, Ordering::Relaxed);
        }
    }
}

impl<V> Drop for Jobs<V> {
    fn drop(&mut self) {
        for job in lock(&self.jobs).values() {
            job.cancelled.store(true, Ordering::Relaxed);
        }
    }
}

impl<V> Progress<V> {
    /// Whether somebody asked the job to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Changes the state.
    pub fn update(&self, change: impl FnOnce(&mut V)) {
        if let Some(job) = lock(&self.jobs).get_mut(&self.id) {
            change(&mut job.state);
        }
    }
}
