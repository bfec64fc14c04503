//! Tables: a header row that repeats on every page, rows that are not torn apart, columns of fixed width, and a
//! description for one who does not see them.

use crate::blocks::run;
use crate::xml::Xml;
use domain::document::Column;
use std::io;

/// Width of the text on an A4 page that stands, in twentieths of a point; tables are stretched to the page they stand on.
const WIDTH: f32 = 9_638.0;

/// A table whose cells `draw` fills; it is told whether a cell is the first of its row.
pub(crate) fn table<C>(
    xml: &mut Xml,
    caption: &str,
    columns: &[Column],
    rows: &[Vec<C>],
    mut draw: impl FnMut(&mut Xml, &C, bool) -> io::Result<()>,
) -> io::Result<()> {
    let widths = widths(columns);
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "RequirementTable")?;
            xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")])?;
            xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
            let look = [("w:val", "00A0"), ("w:firstRow", "1"), ("w:firstColumn", "1"), ("w:noHBand", "1")];
            xml.empty("w:tblLook", &look)?;
            xml.value("w:tblCaption", caption)
        })?;
        xml.within("w:tblGrid", &[], |xml| {
            widths.iter().try_for_each(|width| xml.empty("w:gridCol", &[("w:w", width)]))
        })?;
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[])?;
                xml.empty("w:tblHeader", &[])
            })?;
            columns.iter().zip(&widths).try_for_each(|(column, width)| {
                cell(xml, width, |xml| {
                    xml.within("w:p", &[], |xml| {
                        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", "TableHeader"))?;
                        run(xml, &column.title, None)
                    })
                })
            })
        })?;
        for row in rows {
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]))?;
                row.iter().zip(&widths).enumerate().try_for_each(|(place, (content, width))| {
                    cell(xml, width, |xml| draw(xml, content, place == 0))
                })
            })?;
        }
        Ok(())
    })?;
    // Two tables that follow one another would become one.
    xml.within("w:p", &[], |xml| xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", "AfterTable")))
}

fn cell(xml: &mut Xml, width: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    xml.within("w:tc", &[], |xml| {
        xml.within("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]))?;
        inside(xml)
    })
}

fn widths(columns: &[Column]) -> Vec<String> {
    let all: f32 = columns.iter().map(|column| column.share.max(0.0)).sum();
    columns
        .iter()
        .map(|column| format!("{:.0}", WIDTH * column.share.max(0.0) / all.max(f32::EPSILON)))
        .collect()
}
