//! The vendor's side: product folders and declarations. Use cases that are not built yet say so.

use crate::App;
use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::documents as d;
use crate::wire::procurement as p;
use crate::wire::vendor::{answering as va, declaration as vd, files as vf, product as vp};

macro_rules! not_built {
    ($($use_case:ident: $request:ty => $answer:ty;)+) => {
        impl App {
            $(
                /// Not built yet.
                ///
                /// # Errors
                /// Always.
                pub fn $use_case(&self, _: $request) -> Result<$answer, AppError> {
                    Err(AppError::NotBuilt)
                }
            )+
        }
    };
}

not_built! {
    products: Nothing => vp::Products;
    create_product: vp::CreateProduct => vp::ProductView;
    product: vp::ProductRequest => vp::ProductView;
    product_questions: vp::ProductRequest => p::Questions;
    change_product: vp::ProductChangeRequest => vp::ProductView;
    change_supplier: vp::SupplierRequest => vp::ProductView;
    undo_product: vp::ProductRequest => vp::ProductView;
    redo_product: vp::ProductRequest => vp::ProductView;
    copy_product: vp::CopyProduct => vp::ProductView;
    delete_product: vp::ProductRequest => Nothing;
    restore_product: vp::ProductRequest => vp::ProductView;
    product_log: vp::ProductRequest => vp::VendorLog;
    evidence_file: vp::EvidenceFileRequest => vp::PickedEvidence;
    declarations: Nothing => vd::Declarations;
    start_declaration: vd::StartDeclaration => vd::DeclarationView;
    open_declaration: d::PathRequest => vd::DeclarationView;
    declaration: vd::DeclarationRequest => vd::DeclarationView;
    declaration_rows: vd::DeclarationRequest => va::DeclarationRows;
    declaration_row: va::DeclarationRowRequest => va::DeclarationRowDetail;
    change_declaration: vd::DeclarationChangeRequest => vd::DeclarationView;
    undo_declaration: vd::DeclarationRequest => vd::DeclarationView;
    redo_declaration: vd::DeclarationRequest => vd::DeclarationView;
    delete_declaration: vd::DeclarationRequest => Nothing;
    restore_declaration: vd::DeclarationRequest => vd::DeclarationView;
    declaration_log: vd::DeclarationRequest => vp::VendorLog;
    preview_statement: vd::StatementRequest => vd::StatementPreview;
    reuse_offers: vd::DeclarationRequest => va::ReuseOffers;
    accept_offers: va::AcceptOffers => vd::DeclarationView;
    review_declaration: vd::DeclarationRequest => vd::Review;
    sign_off_words: vd::DeclarationRequest => vd::SignOffWords;
    sign_declaration: vd::SignDeclaration => vd::DeclarationView;
    withdraw_sign_off: vd::WithdrawSignOff => vd::DeclarationView;
    read_answers: va::ReadAnswersRequest => va::PickedReading;
    import_answers: va::ImportAnswers => vd::DeclarationView;
    declaration_documents: vd::DeclarationRequest => vf::DeclarationDocumentPlan;
    make_declaration_documents: vf::MakeDeclarationDocuments => vf::DeclarationJobView;
    declaration_job: d::JobRequest => vf::DeclarationJobView;
    cancel_declaration_job: d::JobRequest => vf::DeclarationJobView;
    open_file: vf::OpenFile => vf::OpenedFile;
}
