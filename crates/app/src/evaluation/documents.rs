//! Reports and follow-up questions as files, made off the interface's thread.

use super::evaluation_id;
use crate::documents::{free_path, safe_name, write_new};
use crate::error::AppError;
use crate::host::Host;
use crate::jobs::{Jobs, Progress};
use crate::wire::WireError;
use crate::wire::documents::{JobRequest, JobState};
use crate::wire::evaluation::EvaluationRequest;
use crate::wire::evaluation::documents::{
    EvaluationDocument, EvaluationDocumentPlan, EvaluationJob, MadeEvaluationFile, MakeEvaluationDocuments,
    PlannedEvaluationDocument,
};
use crate::{App, lock};
use domain::Date;
use domain::catalogue::Catalogue;
use domain::document::{Report, ReportOptions, ReportVersion, evaluation_report, questions_report};
use domain::evaluation::{Evaluation, EvaluationLogKind, vendor_name};
use domain::procurement::LogEntry;
use domain::text::Language;
use domain::words::EvaluationWords;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use store::Store;

pub(crate) type DocumentJobs = Jobs<EvaluationJob>;

const KINDS: [EvaluationDocument; 6] = [
    EvaluationDocument::ReportWorkbook,
    EvaluationDocument::ReportPdf,
    EvaluationDocument::PublicReportWorkbook,
    EvaluationDocument::PublicReportPdf,
    EvaluationDocument::QuestionsWorkbook,
    EvaluationDocument::QuestionsPdf,
];

/// Identifier of a kind, as in JSON and in the log.
fn code(kind: EvaluationDocument) -> &'static str {
    match kind {
        EvaluationDocument::ReportWorkbook => "report_workbook",
        EvaluationDocument::ReportPdf => "report_pdf",
        EvaluationDocument::PublicReportWorkbook => "public_report_workbook",
        EvaluationDocument::PublicReportPdf => "public_report_pdf",
        EvaluationDocument::QuestionsWorkbook => "questions_workbook",
        EvaluationDocument::QuestionsPdf => "questions_pdf",
    }
}

fn is_workbook(kind: EvaluationDocument) -> bool {
    use EvaluationDocument::{PublicReportWorkbook, QuestionsWorkbook, ReportWorkbook};
    matches!(kind, ReportWorkbook | PublicReportWorkbook | QuestionsWorkbook)
}

/// What a job needs, whole in itself: the evaluation cannot change under it.
struct Maker {
    evaluation: Evaluation,
    log: Vec<LogEntry<EvaluationLogKind>>,
    catalogue: Arc<Catalogue>,
    store: Arc<Mutex<Store>>,
    host: Arc<dyn Host>,
    signature: String,
    language: Language,
    today: Date,
}

impl Maker {
    /// The reports of a kind with the names of their files: one, or one for each vendor with questions to put.
    fn reports(&self, kind: EvaluationDocument) -> Vec<(String, Report)> {
        use EvaluationDocument as Kind;
        let options = |version| ReportOptions {
            version,
            language: self.language,
            today: self.today,
            log: &self.log,
            catalogue: &self.catalogue,
        };
        let words = EvaluationWords::of(self.language);
        let extension = if is_workbook(kind) { "xlsx" } else { "pdf" };
        let whole = |name: &str, version| {
            vec![(format!("{name}.{extension}"), evaluation_report(&self.evaluation, &options(version)))]
        };
        match kind {
            Kind::ReportWorkbook | Kind::ReportPdf => whole(words.file_report, ReportVersion::File),
            Kind::PublicReportWorkbook | Kind::PublicReportPdf => {
                whole(words.file_public_report, ReportVersion::Public)
            }
            Kind::QuestionsWorkbook | Kind::QuestionsPdf => {
                let current = self.evaluation.current();
                current
                    .filter_map(|one| {
                        let report = questions_report(&self.evaluation, one, &options(ReportVersion::File))?;
                        let vendor = safe_name(&vendor_name(one));
                        let name = words.file_questions.replace("{vendor}", &vendor);
                        Some((format!("{name}.{extension}"), report))
                    })
                    .collect()
            }
        }
    }

    fn bytes(
        &self,
        kind: EvaluationDocument,
        report: &Report,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<Vec<u8>, AppError> {
        let failed = |error: &dyn std::error::Error| AppError::Document {
            kind: code(kind),
            detail: error.to_string(),
        };
        if is_workbook(kind) {
            let options = workbook::Options { keep_going };
            return workbook::write_report(report, &options).map_err(|error| failed(&error));
        }
        let options = pdf::Options { keep_going: Some(keep_going), ..pdf::Options::default() };
        pdf::draw(&report.document(), &options).map(|drawn| drawn.bytes).map_err(|error| failed(&error))
    }

    fn make(
        &self,
        kind: EvaluationDocument,
        folder: &Path,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<Vec<MadeEvaluationFile>, AppError> {
        std::fs::create_dir_all(folder).map_err(|error| AppError::disk(folder, &error))?;
        let mut made = Vec::new();
        for (name, report) in self.reports(kind) {
            let bytes = self.bytes(kind, &report, keep_going)?;
            let path = free_path(folder, &name);
            write_new(&path, &bytes)?;
            let name = path.file_name().map_or(name, |name| name.to_string_lossy().into_owned());
            made.push(MadeEvaluationFile { kind, name, path: path.to_string_lossy().into_owned() });
        }
        if !made.is_empty() {
            let names: Vec<&str> = made.iter().map(|file| file.name.as_str()).collect();
            let entry = LogEntry {
                at: self.host.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
                who: self.signature.clone(),
                kind: EvaluationLogKind::Exported,
                subject: code(kind).to_owned(),
                detail: names.join(", "),
            };
            lock(&self.store).append_log(&self.evaluation.id, &entry)?;
        }
        Ok(made)
    }

    fn run(&self, progress: &Progress<EvaluationJob>, kinds: &[EvaluationDocument], folder: &Path) {
        #[allow(clippy::cast_precision_loss)] // a handful of documents
        let share = |number: usize| number as f32 / kinds.len().max(1) as f32;
        for (number, kind) in kinds.iter().enumerate() {
            let keep_going = |done: f32| {
                let done = share(number) + done.clamp(0.0, 1.0) * share(1);
                progress.update(|job| job.progress = done);
                !progress.is_cancelled()
            };
            progress.update(|job| job.current = Some(*kind));
            let made = match progress.is_cancelled() {
                true => Ok(Vec::new()),
                false => self.make(*kind, folder, &keep_going),
            };
            match made {
                _ if progress.is_cancelled() => {
                    return progress.update(|job| job.state = JobState::Cancelled);
                }
                Ok(files) => progress.update(|job| job.files.extend(files)),
                Err(error) => {
                    return progress.update(|job| {
                        job.state = JobState::Failed;
                        job.error = Some(WireError::from(error));
                    });
                }
            }
        }
        progress.update(|job| {
            job.state = JobState::Done;
            job.progress = 1.0;
            job.current = None;
        });
    }
}

impl App {
    /// What can be made of an evaluation, and where it would lie.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn evaluation_documents(
        &self,
        request: EvaluationRequest,
    ) -> Result<EvaluationDocumentPlan, AppError> {
        let maker = self.evaluation_maker(&request.id, None)?;
        let folder = self.evaluation_folder(&maker.evaluation)?;
        let documents = KINDS.iter().map(|kind| {
            let made = maker
                .log
                .iter()
                .rev()
                .find(|entry| entry.kind == EvaluationLogKind::Exported && entry.subject == code(*kind));
            PlannedEvaluationDocument {
                kind: *kind,
                file_names: maker.reports(*kind).into_iter().map(|(name, _)| name).collect(),
                last_made: made.map(|entry| entry.at.clone()),
            }
        });
        Ok(EvaluationDocumentPlan {
            documents: documents.collect(),
            folder: folder.to_string_lossy().into_owned(),
        })
    }

    /// Starts making documents; the job goes on after the answer.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn make_evaluation_documents(
        &self,
        request: MakeEvaluationDocuments,
    ) -> Result<EvaluationJob, AppError> {
        let maker = self.evaluation_maker(&request.id, request.language)?;
        let folder = match request.folder {
            Some(folder) => PathBuf::from(folder),
            None => self.evaluation_folder(&maker.evaluation)?,
        };
        let kinds = request.kinds;
        let first = |job| EvaluationJob {
            job,
            state: JobState::Running,
            progress: 0.0,
            current: kinds.first().copied(),
            files: Vec::new(),
            error: None,
        };
        let wanted = kinds.clone();
        let job = self.evaluation_jobs.start(first, move |progress| maker.run(progress, &wanted, &folder))?;
        self.evaluation_job(JobRequest { job })
    }

    /// Where making documents of an evaluation stands.
    ///
    /// # Errors
    /// There is no such job.
    pub fn evaluation_job(&self, request: JobRequest) -> Result<EvaluationJob, AppError> {
        let view = self.evaluation_jobs.look(request.job, EvaluationJob::clone);
        view.ok_or_else(|| AppError::not_found("job", &request.job.to_string()))
    }

    /// Asks such a job to stop; it answers as cancelled once it has.
    ///
    /// # Errors
    /// There is no such job.
    pub fn cancel_evaluation_job(&self, request: JobRequest) -> Result<EvaluationJob, AppError> {
        self.evaluation_jobs.cancel(request.job);
        self.evaluation_job(request)
    }

    /// Writes a report to each of `files`, here and now; for the terminal twin. Nothing is written unless all can be
    /// made and none is there already.
    ///
    /// # Errors
    /// A file exists already, or a report cannot be made or written.
    pub fn write_evaluation_reports(
        &self,
        id: &str,
        files: &[(EvaluationDocument, PathBuf)],
        language: Option<Language>,
    ) -> Result<(), AppError> {
        let maker = self.evaluation_maker(id, language)?;
        let mut ready = Vec::with_capacity(files.len());
        for (kind, path) in files {
            if path.exists() {
                return Err(AppError::FileExists { path: path.to_string_lossy().into_owned() });
            }
            for (_, report) in maker.reports(*kind) {
                ready.push((path, maker.bytes(*kind, &report, &|_| true)?));
            }
        }
        for (number, (path, bytes)) in ready.iter().enumerate() {
            if let Err(error) = write_new(path, bytes) {
                // All of them or none: what was just written was not there before.
                for (written, _) in ready.iter().take(number) {
                    let _ = std::fs::remove_file(written);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    fn evaluation_folder(&self, evaluation: &Evaluation) -> Result<PathBuf, AppError> {
        let base = match self.settings()?.documents_folder {
            Some(folder) => PathBuf::from(folder),
            None => self.host.documents_folder(),
        };
        Ok(base.join(safe_name(&evaluation.list.header.name)))
    }

    fn evaluation_maker(&self, id: &str, language: Option<Language>) -> Result<Maker, AppError> {
        let evaluation = self.stored_evaluation(id)?.record;
        let log = self.store().log(&evaluation_id(id))?;
        Ok(Maker {
            language: language.unwrap_or(evaluation.list.language),
            evaluation,
            log,
            catalogue: self.catalogue.clone(),
            store: self.store.clone(),
            host: self.host.clone(),
            signature: self.settings()?.signature,
            today: self.today(),
        })
    }
}
