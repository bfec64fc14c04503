//! Requirements from other people's tables: a guess at what the columns mean, what each row would become, and which
//! requirement of the catalogue it is near.
//!
//! Nothing here decides anything. The guess is shown and can be changed, every row is shown before it becomes a
//! requirement, and a match with the catalogue counts once a person has said so. What cannot be used is reported with
//! the cell it stands in.

mod columns;
mod fold;
mod near;
mod numbers;
mod official;
mod roles;
mod rows;

pub use columns::{Columns, Field, guess};
pub use near::{Near, NearTexts};
pub use numbers::ImportedNumber;
pub use official::{Candidate, Match, MatchedBy, match_rows, set_named};
pub use rows::{CustomSet, Problem, ProblemKind, Proposal, Proposals, propose};
