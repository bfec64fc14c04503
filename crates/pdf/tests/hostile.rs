//! Files that were not made by us, or were made to hurt: each is refused with its own reason, and none takes more memory
//! or time than the limits say.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invented;

use domain::document::{declaration_form_document, requirement_list_document};
use lopdf::{Document, Object, Stream, dictionary};
use pdf::{Options, PDF_FILE_LIMIT, PdfReadError, draw, embedded_package, read_form};

fn form() -> Vec<u8> {
    draw(&declaration_form_document(&invented::list(3)), &Options::default()).unwrap().bytes
}

fn saved(mut file: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// The form after its AcroForm was changed.
fn with(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut file = Document::load_mem(&form()).unwrap();
    change(&mut file);
    saved(file)
}

fn acroform(file: &mut Document) -> &mut lopdf::Dictionary {
    file.catalog_mut().unwrap().get_mut(b"AcroForm").unwrap().as_dict_mut().unwrap()
}

#[test]
fn what_is_no_form_says_so() {
    let list = draw(&requirement_list_document(&invented::list(3)), &Options::default()).unwrap().bytes;
    assert_eq!(read_form(&list), Err(PdfReadError::NoForm));
    assert_eq!(read_form(b""), Err(PdfReadError::Empty));
    assert_eq!(read_form(b"PK\x03\x04"), Err(PdfReadError::NotAPdf));
    assert_eq!(
        read_form(&vec![0; PDF_FILE_LIMIT + 1]),
        Err(PdfReadError::TooLarge { limit: PDF_FILE_LIMIT })
    );
    let xfa = with(|file| {
        acroform(file).set("Fields", Vec::<Object>::new());
        acroform(file).set("XFA", Object::string_literal("<xdp/>"));
    });
    assert_eq!(read_form(&xfa), Err(PdfReadError::Xfa));
    let other = with(|file| {
        let field = file.add_object(dictionary! { "T" => Object::string_literal("Navn"), "FT" => "Tx" });
        acroform(file).set("Fields", vec![field.into()]);
    });
    assert_eq!(read_form(&other), Err(PdfReadError::OtherForm));
}

#[test]
fn a_file_cut_off_anywhere_is_refused_or_read_and_never_worse() {
    let whole = form();
    for part in 0..40 {
        let cut = &whole[..whole.len() * part / 40];
        let read = read_form(cut);
        assert!(read.is_err(), "{part}/40 of a file is not a form: {read:?}");
    }
    for at in (0..whole.len()).step_by(whole.len() / 200) {
        let mut changed = whole.clone();
        changed[at] ^= 0xff;
        let _ = read_form(&changed);
        let _ = embedded_package(&changed);
    }
}

#[test]
fn an_encrypted_file_is_called_encrypted() {
    let encrypted = with(|file| {
        let encryption = file.add_object(dictionary! {
            "Filter" => "Standard", "V" => 2, "R" => 3, "Length" => 128, "P" => -44,
            "O" => Object::string_literal(vec![1_u8; 32]), "U" => Object::string_literal(vec![2_u8; 32]),
        });
        file.trailer.set("Encrypt", encryption);
    });
    assert_eq!(read_form(&encrypted), Err(PdfReadError::Encrypted));
    assert_eq!(embedded_package(&encrypted), Err(PdfReadError::Encrypted));
}

#[test]
fn fields_that_lead_back_into_themselves_are_refused() {
    let circle = with(|file| {
        let id = file.new_object_id();
        let field = dictionary! { "T" => Object::string_literal("x"), "Kids" => vec![id.into(), id.into()] };
        file.objects.insert(id, field.into());
        acroform(file).set("Fields", vec![id.into()]);
    });
    assert_eq!(read_form(&circle), Err(PdfReadError::BeyondLimits));
    let reference = with(|file| {
        let id = file.new_object_id();
        file.objects.insert(id, Object::Reference(id));
        acroform(file).set("Fields", vec![id.into()]);
    });
    assert_eq!(read_form(&reference), Err(PdfReadError::NoForm));
}

#[test]
fn nesting_beyond_reason_neither_hangs_nor_falls_over() {
    for (open, close) in [("[", "]"), ("<</A ", ">>"), ("(", ")")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let file = format!(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>endobj\n\
             2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</T(krav)/V {deep}>>endobj\n\
             trailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF"
        );
        assert!(read_form(file.as_bytes()).is_err());
    }
}

#[test]
fn streams_that_unpack_to_more_than_the_limit_are_refused() {
    let bomb = {
        let mut stream = Stream::new(dictionary! {}, vec![0; pdf::STREAM_LIMIT + 1]);
        stream.compress().unwrap();
        assert!(stream.content.len() < 200_000);
        stream
    };
    let embedded = with(|file| {
        let id = file.add_object(bomb.clone());
        let name = Object::string_literal("x.kravpakke");
        let specification = file.add_object(dictionary! {
            "F" => name.clone(), "UF" => name, "EF" => dictionary! { "F" => id },
        });
        file.catalog_mut().unwrap().set("AF", vec![specification.into()]);
    });
    assert_eq!(embedded_package(&embedded), Err(PdfReadError::BeyondLimits));
    // A value that is such a stream is told, and the rest is read.
    let value = with(|file| {
        let id = file.add_object(bomb);
        let fields = acroform(file).get(b"Fields").unwrap().as_array().unwrap().clone();
        let field = fields.last().unwrap().as_reference().unwrap();
        file.get_dictionary_mut(field).unwrap().set("V", id);
    });
    let read = read_form(&value).unwrap();
    assert_eq!(read.unreadable.len(), 1);
    assert_eq!(read.rows.len(), 3);
}

#[test]
fn answers_longer_than_any_answer_are_cut_and_told() {
    let long = with(|file| {
        let fields = acroform(file).get(b"Fields").unwrap().as_array().unwrap().clone();
        let field = fields.last().unwrap().as_reference().unwrap();
        let text = Object::string_literal("å".repeat(pdf::TEXT_LIMIT).as_bytes().to_vec());
        file.get_dictionary_mut(field).unwrap().set("V", text);
    });
    let read = read_form(&long).unwrap();
    assert_eq!(read.unreadable.len(), 1);
    assert_eq!(read.rows[2].documentation.text.chars().count(), pdf::TEXT_LIMIT);
}
