//! Reading the user's own texts into identifiers, with an error that names what was not found.

use crate::error::AppError;
use domain::ids::{AreaId, DeliveryId, FactId, ProcurementId, RequirementId};
use domain::organisation::OrganisationNumber;
use domain::procurement::Header;
use domain::text::Language;

/// A header from the fields of a form; an empty organisation number means none.
pub(crate) fn header(
    name: &str,
    organisation: &str,
    organisation_number: &str,
    case_number: &str,
    language: Language,
) -> Result<Header, AppError> {
    let number = organisation_number.trim();
    let organisation_number = if number.is_empty() { None } else { Some(OrganisationNumber::parse(number)?) };
    let header = Header {
        name: name.trim().to_owned(),
        organisation: organisation.trim().to_owned(),
        organisation_number,
        case_number: case_number.trim().to_owned(),
        language,
    };
    header.check()?;
    Ok(header)
}

pub(crate) fn procurement_id(id: &str) -> ProcurementId {
    ProcurementId::new(id)
}

pub(crate) fn requirement_id(id: &str) -> RequirementId {
    RequirementId::new(id)
}

pub(crate) fn area_id(id: &str) -> AreaId {
    AreaId::new(id)
}

pub(crate) fn delivery_id(id: &str) -> DeliveryId {
    DeliveryId::new(id)
}

pub(crate) fn fact_id(id: &str) -> FactId {
    FactId::new(id)
}
