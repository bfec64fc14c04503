//! Reading answered files in the background, showing what was understood of each, and taking in what was confirmed.
//!
//! Nothing is written while files are read, but that they were opened is logged: a scoring model that is changed after
//! that is marked. What was read is kept with the job until a person has confirmed it.

use super::answer_file::{AnswerFile, read_answer_file};
use super::file_name;
use crate::error::AppError;
use crate::jobs::{Jobs, Progress};
use crate::wire::documents::{JobRequest, JobState};
use crate::wire::evaluation::EvaluationView;
use crate::wire::evaluation::reading::{
    AlteredText, FileReading, ListMatch, NamedRequirement, PickedPaths, ReadSubmissions, ReadingJob, TakeIn,
    TakeInFile,
};
use crate::wire::{Nothing, WireError};
use crate::{App, lock};
use domain::declaration::{ForeignIdentifier, Product, SignOffState};
use domain::evaluation::{Evaluation, EvaluationChange, EvaluationLogKind, Incoming, says_the_same};
use domain::ids::RequirementId;
use domain::list::RequirementList;
use domain::organisation::OrganisationNumber;
use std::path::{Path, PathBuf};

/// Most files in one go.
const MOST_FILES: usize = 200;

pub(crate) type ReadingJobs = Jobs<Read>;

/// A job that reads, and what it has read.
pub(crate) struct Read {
    evaluation: String,
    view: ReadingJob,
    /// By the number of the file; `None` where it could not be read.
    incoming: Vec<Option<Incoming>>,
}

impl App {
    /// Lets the user pick any number of files with answers.
    ///
    /// # Errors
    /// The shell has no dialog.
    pub fn pick_files(&self, _: Nothing) -> Result<PickedPaths, AppError> {
        let picked = self.host.pick_files()?;
        let paths = picked.into_iter().map(|path| path.to_string_lossy().into_owned());
        Ok(PickedPaths { paths: paths.collect() })
    }

    /// Starts reading files with answers; the job goes on after the answer.
    ///
    /// # Errors
    /// There is no such evaluation, or there are too many files.
    pub fn read_submissions(&self, request: ReadSubmissions) -> Result<ReadingJob, AppError> {
        if request.paths.len() > MOST_FILES {
            return Err(AppError::TooManyFiles { limit: MOST_FILES });
        }
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let paths: Vec<PathBuf> = request.paths.iter().map(PathBuf::from).collect();
        let names: Vec<String> = paths.iter().map(|path| file_name(path)).collect();
        let entry = self.evaluation_entry(EvaluationLogKind::Opened, String::new(), names.join(", "))?;
        lock(&self.store).append_log(&evaluation.id, &entry)?;
        let first = |job| Read {
            evaluation: request.id.clone(),
            view: ReadingJob {
                job,
                state: JobState::Running,
                progress: 0.0,
                current: names.first().cloned(),
                files: Vec::new(),
                error: None,
            },
            incoming: Vec::new(),
        };
        let work = move |progress: &Progress<Read>| read_all(progress, &evaluation, &paths);
        let job = self.readings.start(first, work)?;
        self.reading_job(JobRequest { job })
    }

    /// Where a job that reads stands.
    ///
    /// # Errors
    /// There is no such job.
    pub fn reading_job(&self, request: JobRequest) -> Result<ReadingJob, AppError> {
        let view = self.readings.look(request.job, |read| read.view.clone());
        view.ok_or_else(|| AppError::not_found("job", &request.job.to_string()))
    }

    /// Asks a job that reads to stop; it answers as cancelled once it has.
    ///
    /// # Errors
    /// There is no such job.
    pub fn cancel_reading_job(&self, request: JobRequest) -> Result<ReadingJob, AppError> {
        self.readings.cancel(request.job);
        self.reading_job(request)
    }

    /// Takes in what a person confirmed, in one transaction.
    ///
    /// # Errors
    /// The files were read for another evaluation or cannot be taken in, a name is missing, the organisation number is
    /// wrong, another window saved in between, or the workspace cannot be written.
    pub fn take_in_submissions(&self, request: TakeIn) -> Result<EvaluationView, AppError> {
        let no_job = || AppError::not_found("job", &request.job.to_string());
        let chosen = self.readings.look(request.job, |read| {
            if read.evaluation != request.id {
                return Err(no_job());
            }
            let taken = request.files.iter().map(|file| {
                let read = read.incoming.get(file.file).cloned().flatten();
                let read = read.ok_or_else(|| AppError::not_found("file", &file.file.to_string()))?;
                corrected(read, file)
            });
            taken.collect::<Result<Vec<Incoming>, AppError>>()
        });
        let change = EvaluationChange::TakeIn { incoming: chosen.ok_or_else(no_job)?? };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Evaluates files here and now, and answers with the evaluation's id; for the terminal twin. A file that cannot be
    /// read names itself in the error, and nothing is taken in.
    ///
    /// # Errors
    /// The package or a file cannot be read.
    pub fn evaluate_files(&self, package: &Path, paths: &[PathBuf]) -> Result<String, AppError> {
        let list = self.list_in_file(package).map_err(|error| AppError::in_file(package, error))?;
        let mut incoming = Vec::with_capacity(paths.len());
        for path in paths {
            let read = read_answer_file(path, &list);
            let mut read = read.map_err(|error| AppError::in_file(path, error))?.incoming;
            let product = &mut read.declaration.product;
            // A terminal cannot ask who answered; the name of the file is the best there is.
            if product.supplier.name.trim().is_empty() {
                product.supplier.name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            }
            if product.name.trim().is_empty() {
                product.name.clone_from(&product.supplier.name);
            }
            incoming.push(read);
        }
        let language = list.language;
        let id = self.insert_evaluation(list, file_name(package))?;
        self.change_evaluation(&id, 1, &EvaluationChange::TakeIn { incoming }, language)?;
        Ok(id)
    }
}

fn read_all(progress: &Progress<Read>, evaluation: &Evaluation, paths: &[PathBuf]) {
    for (number, path) in paths.iter().enumerate() {
        if progress.is_cancelled() {
            return progress.update(|read| read.view.state = JobState::Cancelled);
        }
        progress.update(|read| read.view.current = Some(file_name(path)));
        let (view, incoming) = match read_answer_file(path, &evaluation.list) {
            Ok(answers) => (told(evaluation, number, path, &answers), Some(answers.incoming)),
            Err(error) => (refused(number, path, error), None),
        };
        progress.update(|read| {
            read.view.files.push(view);
            read.incoming.push(incoming);
            #[allow(clippy::cast_precision_loss)] // a few hundred files
            let share = (number + 1) as f32 / paths.len() as f32;
            read.view.progress = share;
        });
    }
    progress.update(|read| {
        read.view.state = JobState::Done;
        read.view.current = None;
        read.view.progress = 1.0;
    });
}

fn refused(file: usize, path: &Path, error: AppError) -> FileReading {
    FileReading { error: Some(WireError::from(error)), ..nothing(file, path) }
}

/// A file of which nothing is known but where it lies.
fn nothing(file: usize, path: &Path) -> FileReading {
    FileReading {
        file,
        file_name: file_name(path),
        path: path.to_string_lossy().into_owned(),
        error: None,
        format: None,
        list: ListMatch::Unknown,
        vendor: String::new(),
        organisation_number: String::new(),
        organisation_number_wrong: false,
        product: String::new(),
        version: String::new(),
        answered: 0,
        of: 0,
        matched: 0,
        moved: Vec::new(),
        altered: Vec::new(),
        unknown: Vec::new(),
        unreadable: Vec::new(),
        duplicate: Vec::new(),
        missing: Vec::new(),
        sign_off_state: SignOffState::Unsigned,
        sign_off: None,
        replaces: None,
        identical: false,
    }
}

/// What was understood of a file, as a person sees it before anything is taken in.
fn told(evaluation: &Evaluation, file: usize, path: &Path, answers: &AnswerFile) -> FileReading {
    let AnswerFile { format, reading, incoming } = answers;
    let list = &evaluation.list;
    let declaration = &incoming.declaration;
    let number = reading.vendor.get("number").map(|number| number.trim().to_owned()).unwrap_or_default();
    let counterpart = evaluation.counterpart(&declaration.product);
    let identical = counterpart.is_some_and(|one| {
        let ids = list.entries.iter().map(|entry| &entry.id);
        let mut pairs = ids.map(|id| (one.declaration.answers.get(id), declaration.answers.get(id)));
        one.declaration.product.version == declaration.product.version
            && one.declaration.sign_off == declaration.sign_off
            && pairs.all(|(earlier, later)| says_the_same(earlier, later))
    });
    FileReading {
        format: Some(*format),
        list: match &reading.list_id {
            None => ListMatch::Unknown,
            Some(id) if list.is_called(id) => ListMatch::Same,
            Some(_) => ListMatch::Other,
        },
        vendor: declaration.product.supplier.name.clone(),
        organisation_number_wrong: looks_norwegian(&number) && OrganisationNumber::parse(&number).is_err(),
        organisation_number: number,
        product: declaration.product.name.clone(),
        version: declaration.product.version.clone(),
        answered: list.entries.iter().filter(|entry| declaration.answer(&entry.id).is_some()).count(),
        of: list.entries.len(),
        matched: reading.matched.len(),
        moved: named(&reading.moved, list),
        altered: reading
            .altered
            .iter()
            .map(|altered| AlteredText {
                title: title(&altered.id, list),
                id: altered.id.to_string(),
                sent: altered.sent.clone(),
                found: altered.found.clone(),
                place: altered.place.clone(),
            })
            .collect(),
        unknown: reading.unknown.clone(),
        unreadable: reading.unreadable.clone(),
        duplicate: named(&reading.duplicate, list),
        missing: named(&reading.missing, list),
        sign_off_state: incoming.sign_off_state,
        sign_off: declaration.sign_off.clone(),
        replaces: counterpart.map(|one| one.id.to_string()),
        identical,
        ..nothing(file, path)
    }
}

fn named(ids: &[RequirementId], list: &RequirementList) -> Vec<NamedRequirement> {
    ids.iter().map(|id| NamedRequirement { id: id.to_string(), title: title(id, list) }).collect()
}

fn title(id: &RequirementId, list: &RequirementList) -> String {
    list.entries.iter().find(|entry| entry.id == *id).map(|entry| entry.title.clone()).unwrap_or_default()
}

/// What was read, with what a person corrected about who answers.
fn corrected(mut read: Incoming, file: &TakeInFile) -> Result<Incoming, AppError> {
    let product: &mut Product = &mut read.declaration.product;
    let set = |target: &mut String, text: &Option<String>| {
        if let Some(text) = text {
            text.trim().clone_into(target);
        }
    };
    set(&mut product.supplier.name, &file.vendor);
    set(&mut product.name, &file.product);
    set(&mut product.version, &file.version);
    if let Some(number) = file.organisation_number.as_deref().map(str::trim) {
        let supplier = &mut product.supplier;
        (supplier.organisation_number, supplier.foreign_identifier) = match number {
            "" => (None, None),
            // A number from abroad holds letters or is longer; nine digits that fail the check are a slip.
            abroad if !looks_norwegian(abroad) => {
                (None, Some(ForeignIdentifier { scheme: String::new(), value: abroad.to_owned() }))
            }
            number => (Some(OrganisationNumber::parse(number)?), None),
        };
    }
    Ok(read)
}

/// Whether a text is meant to be a Norwegian organisation number.
fn looks_norwegian(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let other = number.chars().any(|one| !one.is_ascii_digit() && !one.is_whitespace());
    !other && (8..=10).contains(&digits)
}
