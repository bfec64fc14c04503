//! A table from outside, as plain text with addresses: what a spreadsheet or a delimited text file is once the format has
//! been taken off it.
//!
//! Readers of formats hand it over, and [`crate::import`] makes sense of it. Rows keep the number they have in the file,
//! so that everything said about a cell can name the place where a person finds it.

/// A table from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Sheets in the order of the file; a text file has one, without a name.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Name; empty where the format has none.
    pub name: String,
    /// Rows with something in them, top to bottom.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The row's number in the file, counted from 1.
    pub number: u32,
    /// Cells from the first column on, trimmed; cells after the last filled one may be missing.
    pub cells: Vec<String>,
}

impl Table {
    /// The sheet with this name.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

impl Sheet {
    /// How many columns the widest row has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }

    /// The row with this number.
    pub fn row(&self, number: u32) -> Option<&Row> {
        // Rows stand in order, whatever is missing between them.
        self.rows.binary_search_by_key(&number, |row| row.number).ok().and_then(|place| self.rows.get(place))
    }
}

impl Row {
    /// The text in a column; empty where there is none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether nothing stands in the row.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// The letters of a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The address of a cell, such as `C12`.
pub fn address(row: u32, column: usize) -> String {
    format!("{}{row}", column_letters(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        for (column, letters) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(column_letters(column), letters);
        }
        assert_eq!(address(12, 2), "C12");
    }

    #[test]
    fn a_row_is_found_by_its_number_in_the_file() {
        let row = |number| Row { number, cells: vec![format!("rad {number}")] };
        let sheet = Sheet { name: String::new(), rows: vec![row(1), row(4), row(9)] };
        assert_eq!(sheet.row(4).map(|row| row.cell(0)), Some("rad 4"));
        assert_eq!(sheet.row(5), None);
        assert_eq!(sheet.row(4).map(|row| row.cell(7)), Some(""), "a cell that is not there is empty");
    }
}
