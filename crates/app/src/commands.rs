//! The one table of commands: name, request, answer, use case. Every shell goes through it.

use crate::App;
use crate::wire::catalogue as c;
use crate::wire::documents as d;
use crate::wire::evaluation::{
    self as e, documents as ed, frameworks as ef, matrix as em, reading as er, scoring as es,
};
use crate::wire::guidance as g;
use crate::wire::import as i;
use crate::wire::logo as l;
use crate::wire::procurement as p;
use crate::wire::start as s;
use crate::wire::vendor::{answering as va, declaration as vd, files as vf, product as vp};
use crate::wire::{Nothing, WireError};
use serde_json::Value;

macro_rules! commands {
    ($($name:literal: $request:ty => $answer:ty = $use_case:ident;)+) => {
        /// Names of all commands.
        pub const NAMES: &[&str] = &[$($name),+];

        impl App {
            /// Carries out the command `name` with `payload` and answers with JSON.
            ///
            /// # Errors
            /// A stable code with its facts; `unknown_command` and `unreadable_request` for calls that do not fit.
            pub fn call(&self, name: &str, payload: Value) -> Result<Value, WireError> {
                match name {
                    $($name => {
                        let request: $request = serde_json::from_value(payload).map_err(unreadable)?;
                        let answer: $answer = self.$use_case(request).map_err(WireError::from)?;
                        serde_json::to_value(answer).map_err(unreadable)
                    })+
                    _ => Err(WireError {
                        code: "unknown_command".into(),
                        facts: [("command".into(), name.into())].into(),
                    }),
                }
            }
        }

        /// Writes the TypeScript of every type in the table to the folder of `config`.
        ///
        /// # Errors
        /// A file cannot be written.
        #[cfg(feature = "typescript")]
        pub fn export_typescript(config: &ts_rs::Config) -> Result<(), ts_rs::ExportError> {
            use ts_rs::TS;
            $(
                <$request as TS>::export_all(config)?;
                <$answer as TS>::export_all(config)?;
            )+
            <WireError as TS>::export_all(config)
        }

        /// The table as TypeScript.
        #[cfg(feature = "typescript")]
        pub fn typescript_table(config: &ts_rs::Config) -> String {
            use ts_rs::TS;
            let mut table = String::from("export interface Commands {\n");
            $(table.push_str(&format!(
                "  \"{}\": {{ request: {}; answer: {} }};\n",
                $name, <$request as TS>::name(config), <$answer as TS>::name(config),
            ));)+
            table.push_str("}\n");
            table
        }
    };
}

fn unreadable(error: serde_json::Error) -> WireError {
    WireError { code: "unreadable_request".into(), facts: [("detail".into(), error.to_string())].into() }
}

commands! {
    "start": Nothing => s::Start = start;
    "save_settings": s::SaveSettings => s::Settings = save_settings;

    "logo": Nothing => l::LogoAnswer = logo;
    "pick_picture": Nothing => d::PickedPath = pick_picture;
    "choose_logo": d::PathRequest => l::LogoAnswer = choose_logo;
    "remove_logo": Nothing => l::LogoAnswer = remove_logo;

    "vocabulary": c::InLanguage => c::Vocabulary = vocabulary;
    "sets": c::InLanguage => c::Sets = sets;
    "typical_purchases": c::InLanguage => c::TypicalPurchases = typical_purchases;
    "coverage": Nothing => c::Coverage = coverage;
    "search": c::Search => c::SearchAnswer = search;
    "requirement": c::RequirementRequest => c::RequirementView = requirement;
    "guidance": c::InLanguage => g::Guidance = guidance;
    "topic": g::TopicRequest => g::TopicView = topic;
    "approval_schemes": c::InLanguage => g::ApprovalSchemes = approval_schemes;

    "create_procurement": p::CreateProcurement => p::ProcurementView = create_procurement;
    "create_example": c::InLanguage => p::ProcurementView = create_example;
    "procurement": p::ProcurementRequest => p::ProcurementView = procurement;
    "change": p::ChangeRequest => p::ProcurementView = change;
    "change_header": p::HeaderRequest => p::ProcurementView = change_header;
    "undo": p::ProcurementRequest => p::ProcurementView = undo;
    "redo": p::ProcurementRequest => p::ProcurementView = redo;
    "copy_procurement": p::ProcurementRequest => p::ProcurementView = copy_procurement;
    "delete_procurement": p::ProcurementRequest => Nothing = delete_procurement;
    "restore_procurement": p::ProcurementRequest => p::ProcurementView = restore_procurement;
    "questions": p::ProcurementRequest => p::Questions = questions;
    "rows": p::RowsRequest => p::Rows = rows;
    "row_detail": p::RowDetailRequest => p::RowDetail = row_detail;
    "own_library": p::ProcurementRequest => p::OwnLibrary = own_library;
    "control": p::ProcurementRequest => p::Control = control;
    "log": p::ProcurementRequest => p::Log = log;

    "document_plan": d::PlanRequest => d::DocumentPlan = document_plan;
    "document_pictures": d::PlanRequest => d::DocumentPictures = document_pictures;
    "make_documents": d::MakeDocuments => d::JobView = make_documents;
    "job": d::JobRequest => d::JobView = job;
    "cancel_job": d::JobRequest => d::JobView = cancel_job;
    "open_package": d::PathRequest => p::ProcurementView = open_package;

    "evaluations": Nothing => e::Evaluations = evaluations;
    "create_evaluation": e::CreateEvaluation => e::EvaluationView = create_evaluation;
    "create_example_evaluation": c::InLanguage => e::EvaluationView = create_example_evaluation;
    "evaluation": e::EvaluationRequest => e::EvaluationView = evaluation;
    "delete_evaluation": e::EvaluationRequest => Nothing = delete_evaluation;
    "restore_evaluation": e::EvaluationRequest => e::EvaluationView = restore_evaluation;
    "undo_evaluation": e::EvaluationRequest => e::EvaluationView = undo_evaluation;
    "redo_evaluation": e::EvaluationRequest => e::EvaluationView = redo_evaluation;
    "evaluation_log": e::EvaluationRequest => e::EvaluationLog = evaluation_log;
    "evaluation_findings": e::FindingsRequest => e::EvaluationFindings = evaluation_findings;
    "remove_submission": e::RemoveSubmission => e::EvaluationView = remove_submission;
    "set_evaluation_date": e::SetEvaluationDate => e::EvaluationView = set_evaluation_date;

    "answers_belong": er::PickedPaths => er::Belonging = answers_belong;
    "read_submissions": er::ReadSubmissions => er::ReadingJob = read_submissions;
    "reading_job": d::JobRequest => er::ReadingJob = reading_job;
    "cancel_reading_job": d::JobRequest => er::ReadingJob = cancel_reading_job;
    "take_in_submissions": er::TakeIn => e::EvaluationView = take_in_submissions;

    "evaluation_matrix": e::EvaluationRequest => em::Matrix = evaluation_matrix;
    "evaluation_cell": em::CellRequest => em::CellDetail = evaluation_cell;
    "set_verdict": em::SetVerdict => e::EvaluationView = set_verdict;
    "follow_ups": e::EvaluationRequest => em::FollowUps = follow_ups;
    "set_follow_up": em::SetFollowUp => e::EvaluationView = set_follow_up;
    "answer_frameworks": c::InLanguage => ef::AnswerFrameworks = answer_frameworks;
    "suggest_from_framework": ef::SuggestRequest => ef::Suggestions = suggest_from_framework;
    "confirm_suggestions": ef::ConfirmSuggestions => e::EvaluationView = confirm_suggestions;

    "scoring": e::EvaluationRequest => es::Scoring = scoring;
    "set_scoring": es::SetScoring => e::EvaluationView = set_scoring;
    "fix_scoring": es::FixScoring => e::EvaluationView = fix_scoring;
    "what_if": es::WhatIf => domain::evaluation::Scores = what_if;

    "evaluation_documents": e::EvaluationRequest => ed::EvaluationDocumentPlan = evaluation_documents;
    "make_evaluation_documents": ed::MakeEvaluationDocuments => ed::EvaluationJob = make_evaluation_documents;
    "evaluation_job": d::JobRequest => ed::EvaluationJob = evaluation_job;
    "cancel_evaluation_job": d::JobRequest => ed::EvaluationJob = cancel_evaluation_job;

    "pick_files": Nothing => er::PickedPaths = pick_files;

    "products": Nothing => vp::Products = products;
    "create_product": vp::CreateProduct => vp::ProductView = create_product;
    "product": vp::ProductRequest => vp::ProductView = product;
    "product_questions": vp::ProductRequest => p::Questions = product_questions;
    "change_product": vp::ProductChangeRequest => vp::ProductView = change_product;
    "change_supplier": vp::SupplierRequest => vp::ProductView = change_supplier;
    "undo_product": vp::ProductRequest => vp::ProductView = undo_product;
    "redo_product": vp::ProductRequest => vp::ProductView = redo_product;
    "copy_product": vp::CopyProduct => vp::ProductView = copy_product;
    "delete_product": vp::ProductRequest => Nothing = delete_product;
    "restore_product": vp::ProductRequest => vp::ProductView = restore_product;
    "product_log": vp::ProductRequest => vp::VendorLog = product_log;
    "evidence_file": vp::EvidenceFileRequest => vp::PickedEvidence = evidence_file;

    "declarations": Nothing => vd::Declarations = declarations;
    "start_declaration": vd::StartDeclaration => vd::DeclarationView = start_declaration;
    "open_declaration": d::PathRequest => vd::DeclarationView = open_declaration;
    "declaration": vd::DeclarationRequest => vd::DeclarationView = declaration;
    "declaration_rows": vd::DeclarationRequest => va::DeclarationRows = declaration_rows;
    "declaration_row": va::DeclarationRowRequest => va::DeclarationRowDetail = declaration_row;
    "change_declaration": vd::DeclarationChangeRequest => vd::DeclarationView = change_declaration;
    "undo_declaration": vd::DeclarationRequest => vd::DeclarationView = undo_declaration;
    "redo_declaration": vd::DeclarationRequest => vd::DeclarationView = redo_declaration;
    "delete_declaration": vd::DeclarationRequest => Nothing = delete_declaration;
    "restore_declaration": vd::DeclarationRequest => vd::DeclarationView = restore_declaration;
    "declaration_log": vd::DeclarationRequest => vp::VendorLog = declaration_log;
    "preview_statement": vd::StatementRequest => vd::StatementPreview = preview_statement;
    "reuse_offers": vd::DeclarationRequest => va::ReuseOffers = reuse_offers;
    "accept_offers": va::AcceptOffers => vd::DeclarationView = accept_offers;
    "review_declaration": vd::DeclarationRequest => vd::Review = review_declaration;
    "sign_off_words": vd::DeclarationRequest => vd::SignOffWords = sign_off_words;
    "sign_declaration": vd::SignDeclaration => vd::DeclarationView = sign_declaration;
    "withdraw_sign_off": vd::WithdrawSignOff => vd::DeclarationView = withdraw_sign_off;
    "read_answers": va::ReadAnswersRequest => va::PickedReading = read_answers;
    "import_answers": va::ImportAnswers => vd::DeclarationView = import_answers;

    "declaration_documents": vd::DeclarationRequest => vf::DeclarationDocumentPlan = declaration_documents;
    "make_declaration_documents": vf::MakeDeclarationDocuments => vf::DeclarationJobView = make_declaration_documents;
    "declaration_job": d::JobRequest => vf::DeclarationJobView = declaration_job;
    "cancel_declaration_job": d::JobRequest => vf::DeclarationJobView = cancel_declaration_job;
    "open_file": vf::OpenFile => vf::OpenedFile = open_file;

    "read_table": i::ReadTable => i::TableView = read_table;
    "import_own": i::ImportOwn => p::ProcurementView = import_own;
    "import_set": i::ImportSet => i::CustomSetView = import_set;
    "custom_sets": Nothing => i::CustomSets = custom_sets;
    "delete_custom_set": i::DeleteCustomSet => Nothing = delete_custom_set;
    "match_list": i::MatchList => i::MatchView = match_list;
    "accept_numbers": i::AcceptNumbers => i::AcceptedNumbers = accept_numbers;
    "withdraw_numbers": i::WithdrawNumbers => Nothing = withdraw_numbers;

    "pick_folder": Nothing => d::PickedPath = pick_folder;
    "pick_file": Nothing => d::PickedPath = pick_file;
    "open_folder": d::PathRequest => Nothing = open_folder;
    "open_address": d::AddressRequest => Nothing = open_address;
}
