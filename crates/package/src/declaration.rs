//! The package of a declaration: a vendor's answers about one product version, with the list they answer and the
//! signature, and such evidence as the vendor chose to send along.

use crate::manifest::Kind;
use crate::write::{Head, document, pack};
use crate::{Attachment, Audience, DECLARATION, PackageError, Program, SetVersion};
use domain::Date;
use domain::declaration::Declaration;

/// What the package of a declaration holds.
#[derive(Clone, Debug, PartialEq)]
pub struct DeclarationContents {
    /// The day it was made.
    pub created: Date,
    /// What made it.
    pub program: Program,
    /// The sets of the catalogue it was made with.
    pub catalogue: Vec<SetVersion>,
    /// The declaration, with product, list, answers and signature.
    pub declaration: Declaration,
    /// Files of the evidence library, where the vendor chose to send them.
    pub attachments: Vec<Attachment>,
}

/// Packs a declaration. It is addressed to a buyer; its list holds what a vendor may see and no more.
pub fn write_declaration(contents: &DeclarationContents) -> Result<Vec<u8>, PackageError> {
    let mut declaration = contents.declaration.clone();
    declaration.list = declaration.list.as_ref().clone().for_vendor().into();
    let head = Head {
        kind: Kind::Declaration,
        audience: Audience::Buyer,
        created: contents.created,
        program: &contents.program,
        catalogue: &contents.catalogue,
    };
    pack(&head, [(DECLARATION, Some(document(DECLARATION, &declaration)?))], &contents.attachments)
}
