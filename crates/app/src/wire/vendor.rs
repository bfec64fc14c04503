//! The vendor's side: product folders, declarations, the documents made of them, and files somebody sent.

pub mod answering;
pub mod declaration;
pub mod files;
pub mod product;
