//! The coverage picture: sets by areas, by norm level.

use super::search::may_concern;
use crate::App;
use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::catalogue::{Coverage, CoverageCell, CoverageRow};
use domain::catalogue::{NormLevel, Requirement};
use domain::ids::AreaId;

impl App {
    /// How many requirements of each set can concern each area, whatever the facts.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn coverage(&self, _: Nothing) -> Result<Coverage, AppError> {
        let rows = self.catalogue.sets.iter().map(|set| {
            let records: Vec<&Requirement> =
                self.catalogue.requirements.iter().filter(|record| record.set == set.id).collect();
            let cells = self.catalogue.areas.iter().map(|area| self.cell(&records, &area.id)).collect();
            CoverageRow { set: set.id.to_string(), cells }
        });
        Ok(Coverage { rows: rows.collect() })
    }

    fn cell(&self, records: &[&Requirement], area: &AreaId) -> CoverageCell {
        let concerning: Vec<NormLevel> = records
            .iter()
            .filter(|record| may_concern(&record.applies_when, area.as_str(), &self.catalogue))
            .map(|record| record.level())
            .collect();
        let levels = NormLevel::ALL.iter();
        CoverageCell {
            area: area.to_string(),
            total: concerning.len(),
            levels: levels.map(|level| concerning.iter().filter(|one| *one == level).count()).collect(),
        }
    }
}
