//! Small types for identifiers, so that a theme can never be passed where a requirement is meant.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(as = "String"))]
        pub struct $name(String);

        impl $name {
            /// Wraps an identifier as it stands.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    };
}

id!(/// A requirement, in a set of the catalogue or one of the buyer's own (`own-1`).
    RequirementId);
id!(/// A requirement set, such as `normen`.
    SetId);
id!(/// A normative text that requirements are taken from.
    SourceId);
id!(/// A theme that a list is grouped by.
    ThemeId);
id!(/// A technology area.
    AreaId);
id!(/// A delivery model.
    DeliveryId);
id!(/// A fact: one question about a purchase.
    FactId);
id!(/// A target group of a norm level, such as `municipality`.
    OrganisationTypeId);
id!(/// A kind of evidence, such as `test-report`.
    EvidenceId);
id!(/// A procurement in a workspace.
    ProcurementId);
id!(/// A version of a vendor's product in a workspace.
    ProductId);
id!(/// A document, certificate, register entry or approval in a vendor's evidence library.
    EvidenceItemId);
id!(/// A vendor's declaration.
    DeclarationId);
id!(/// An evaluation in a workspace.
    EvaluationId);
id!(/// A declaration as one evaluation received it.
    SubmissionId);
