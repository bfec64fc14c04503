//! LibreOffice as a vendor uses it: opens a workbook, types, sorts and saves, without a screen.
//!
//! What is typed is said as a macro in LibreOffice's own language and run by the real program, so that the files are
//! what a person in LibreOffice would send. Installed by the set-up of `cargo xtask test`; where it is missing the
//! tests that need it fail and say so.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// Functions that every macro can use.
const FUNCTIONS: &str = r#"
Function OpenBook(address As String) As Object
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim opened As Object
  opened = StarDesktop.loadComponentFromURL(address, "_blank", 0, hidden())
  Dim i As Integer
  For i = 0 To opened.Sheets.Count - 1
    opened.Sheets.getByIndex(i).unprotect("")
  Next i
  OpenBook = opened
End Function

Sub SaveBook(book As Object, address As String, filter As String)
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = filter
  book.storeToURL(address, format())
  book.close(True)
End Sub

Function LastRow(sheet As Object) As Long
  Dim cursor As Object
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  LastRow = cursor.RangeAddress.EndRow
End Function

Function RowOf(sheet As Object, text As String) As Long
  Dim row As Long
  RowOf = -1
  For row = 0 To LastRow(sheet)
    If sheet.getCellByPosition(0, row).String = text Then
      RowOf = row
      Exit Function
    End If
  Next row
End Function

Function ColumnOf(sheet As Object, text As String) As Long
  Dim column As Long
  ColumnOf = -1
  For column = 0 To 40
    If sheet.getCellByPosition(column, 0).String = text Then
      ColumnOf = column
      Exit Function
    End If
  Next column
End Function

Sub Fill(book As Object, sheetName As String, rowName As String, columnName As String, text As String)
  Dim sheet As Object
  sheet = book.Sheets.getByName(sheetName)
  Dim column As Long
  column = 1
  If columnName <> "" Then column = ColumnOf(sheet, columnName)
  sheet.getCellByPosition(column, RowOf(sheet, rowName)).String = text
End Sub

Sub PutColumn(book As Object, sheetName As String, before As String, heading As String, rowName As String, text As String)
  Dim sheet As Object
  sheet = book.Sheets.getByName(sheetName)
  Dim column As Long
  column = ColumnOf(sheet, before)
  sheet.Columns.insertByIndex(column, 1)
  sheet.getCellByPosition(column, 0).String = heading
  sheet.getCellByPosition(column, RowOf(sheet, rowName)).String = text
End Sub

Sub SortBook(book As Object, sheetName As String, columnName As String)
  Dim sheet As Object
  sheet = book.Sheets.getByName(sheetName)
  Dim range As Object
  range = sheet.getCellRangeByPosition(0, 1, 15, LastRow(sheet))
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = ColumnOf(sheet, columnName)
  field(0).IsAscending = False
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  range.sort(how())
End Sub
"#;

/// What a vendor does to a workbook, one line after the other.
#[derive(Default)]
pub struct Edits {
    lines: String,
}

impl Edits {
    /// Opens `from`, does `edits`, and saves as `to`, in the format its name says.
    pub fn on(&mut self, from: &Path, to: &Path, edits: impl FnOnce(&mut Edits)) {
        self.line(&format!("book = OpenBook(ConvertToURL({}))", quoted(&from.to_string_lossy())));
        edits(self);
        let filter = match to.extension().and_then(|extension| extension.to_str()) {
            Some("ods") => "calc8",
            _ => "Calc MS Excel 2007 XML",
        };
        self.line(&format!("SaveBook(book, ConvertToURL({}), \"{filter}\")", quoted(&to.to_string_lossy())));
    }

    /// Types `text` into the row that begins with `row`, in the column headed `column`; beside it where that is empty.
    pub fn fill(&mut self, sheet: &str, row: &str, column: &str, text: &str) {
        let arguments = [sheet, row, column, text].map(quoted).join(", ");
        self.line(&format!("Fill(book, {arguments})"));
    }

    /// Puts a new column before the one headed `before`, with a heading and a text in the row that begins with `row`.
    pub fn column(&mut self, sheet: &str, before: &str, heading: &str, row: &str, text: &str) {
        let arguments = [sheet, before, heading, row, text].map(quoted).join(", ");
        self.line(&format!("PutColumn(book, {arguments})"));
    }

    /// Sorts the rows of a sheet by a column, last first.
    pub fn sort(&mut self, sheet: &str, column: &str) {
        self.line(&format!("SortBook(book, {}, {})", quoted(sheet), quoted(column)));
    }

    fn line(&mut self, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.lines, "  {line}");
    }

    /// Does it all in one run of LibreOffice.
    pub fn run(&self) {
        let profile = tempfile::tempdir().unwrap();
        let installation = format!("-env:UserInstallation=file://{}", profile.path().display());
        let start = |arguments: &[&str]| {
            let run = Command::new("soffice")
                .arg(&installation)
                .args(["--headless", "--norestore"])
                .args(arguments)
                .output();
            let output = run.unwrap_or_else(|error| {
                panic!("LibreOffice is needed and could not be started ({error}). Install it, or run `cargo xtask test`.")
            });
            assert!(output.status.success(), "LibreOffice: {}", String::from_utf8_lossy(&output.stderr));
        };
        // The first start makes the profile and would write over a macro that is there already.
        start(&["--terminate_after_init"]);
        let folder = profile.path().join("user/basic/Standard");
        std::fs::create_dir_all(&folder).unwrap();
        let failed = profile.path().join("failed.txt");
        let code = format!(
            "{FUNCTIONS}\nSub Answer\n  On Error Goto Failed\n  Dim book As Object\n{}  Exit Sub\nFailed:\n  Dim number As Integer\n  number = FreeFile\n  Open {} For Output As #number\n  Print #number, Error & \" in line \" & Erl\n  Close #number\n  StarDesktop.terminate()\nEnd Sub\n",
            self.lines,
            quoted(&failed.to_string_lossy())
        );
        std::fs::write(folder.join("Vendor.xba"), module(&code)).unwrap();
        std::fs::write(folder.join("script.xlb"), LIBRARY).unwrap();
        start(&["macro:///Standard.Vendor.Answer"]);
        if let Ok(error) = std::fs::read_to_string(&failed) {
            panic!("LibreOffice: {error}\n{code}");
        }
    }
}

const LIBRARY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Vendor"/>
</library:library>
"#;

fn module(code: &str) -> String {
    let escaped = code.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Vendor" script:language="StarBasic">{escaped}</script:module>
"#
    )
}

/// A text in the macro language, where a quotation mark is doubled and a line break is a character of its own.
fn quoted(text: &str) -> String {
    let lines: Vec<String> =
        text.split('\n').map(|line| format!("\"{}\"", line.replace('"', "\"\""))).collect();
    lines.join(" & Chr(10) & ")
}
