//! How the workbook looks: one place for colours, fonts and borders.
//!
//! White means «yours to fill in», in the vendor's form and in the requirement table alike; everything locked has a light
//! ground. No meaning hangs on colour alone: the answer is a word, and what asks for attention is also set in bold.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const BRAND: Color = Color::RGB(0x0B_4F_5C);
const BRAND_OF_ANSWERS: Color = Color::RGB(0x1B_6F_7E);
const INK: Color = Color::RGB(0x1A_1F_23);
const QUIET_INK: Color = Color::RGB(0x4A_55_5C);
const LINE: Color = Color::RGB(0xBF_CB_D0);
const LOCKED: Color = Color::RGB(0xF4_F7_F8);
const BAND: Color = Color::RGB(0xE7_EF_F1);

/// The formats of cells, made once per workbook.
pub(crate) struct Look {
    /// Title of a sheet.
    pub title: Format,
    /// Heading within a sheet.
    pub heading: Format,
    /// Quiet text straight on the sheet.
    pub quiet: Format,
    /// Text the reader must not miss.
    pub notice: Format,
    /// Header of a locked column.
    pub header: Format,
    /// Header of a column of numbers.
    pub header_of_numbers: Format,
    /// Header of a column the vendor fills in.
    pub header_of_answers: Format,
    /// Locked cell.
    pub cell: Format,
    /// Locked cell with a number.
    pub number: Format,
    /// Locked cell with an address.
    pub link: Format,
    /// Cell to fill in.
    pub input: Format,
    /// Cell to fill in with a date.
    pub input_date: Format,
    /// Label in a form.
    pub label: Format,
    /// Label of a field to fill in.
    pub field_label: Format,
    /// Value beside a label.
    pub value: Format,
    /// Field to fill in.
    pub field: Format,
    /// Field to fill in with a date.
    pub field_date: Format,
    /// Field to fill in, where `4.10` and `+47 …` must stay as typed.
    pub field_as_typed: Format,
    /// Row of totals: words.
    pub total: Format,
    /// Row of totals: numbers.
    pub total_number: Format,
    /// Ground of a form, so that white stands out.
    pub ground: Format,
    /// Bold part of a cell.
    pub strong: Format,
    /// Plain part of a cell.
    pub plain: Format,
}

impl Look {
    pub(crate) fn new() -> Self {
        let font = Format::new().set_font_name("Calibri").set_font_size(11).set_font_color(INK);
        let text = font.clone().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
        let boxed = |format: &Format| format.clone().set_border(FormatBorder::Thin).set_border_color(LINE);
        let field = |format: &Format| format.clone().set_align(FormatAlign::VerticalCenter).set_indent(1);
        let header = boxed(&text).set_bold().set_font_color(Color::White).set_background_color(BRAND);
        let cell = boxed(&text).set_background_color(LOCKED);
        // LibreOffice forgets the indent of some wrapped numbers.
        let number =
            cell.clone().unset_text_wrap().set_align(FormatAlign::Right).set_indent(1).set_num_format("0");
        let input = boxed(&text).set_background_color(Color::White).set_unlocked();
        let total = boxed(&text)
            .set_bold()
            .set_background_color(BAND)
            .set_border_top(FormatBorder::Medium)
            .set_border_top_color(BRAND);
        Look {
            title: font.clone().set_bold().set_font_size(20).set_font_color(BRAND),
            heading: font.clone().set_bold().set_font_size(14).set_font_color(BRAND),
            quiet: font.clone().set_font_color(QUIET_INK),
            notice: boxed(&text).set_bold().set_background_color(Color::RGB(0xFF_F4_D6)),
            header_of_numbers: header.clone().set_align(FormatAlign::Right).set_indent(1),
            header_of_answers: header.clone().set_background_color(BRAND_OF_ANSWERS),
            header,
            link: cell.clone().set_hyperlink(),
            number,
            value: cell.clone().set_indent(1),
            field_label: field(&cell).set_bold(),
            field_date: field(&input).set_num_format("dd.mm.yyyy"),
            field_as_typed: field(&input).set_num_format("@"),
            field: field(&input),
            label: cell.clone().set_bold().set_indent(1),
            cell,
            input_date: input.clone().set_num_format("dd.mm.yyyy"),
            input,
            total_number: total
                .clone()
                .unset_text_wrap()
                .set_align(FormatAlign::Right)
                .set_indent(1)
                .set_num_format("0"),
            total,
            ground: font.clone().set_background_color(BAND),
            strong: font.clone().set_bold(),
            plain: font,
        }
    }
}

/// Every other row of what is locked.
pub(crate) fn band() -> Format {
    Format::new().set_background_color(BAND)
}

/// Something is still to be filled in.
pub(crate) fn open() -> Format {
    Format::new().set_background_color(Color::RGB(0xFF_F4_D6))
}

/// The row is not answered yet.
pub(crate) fn open_row() -> Format {
    Format::new().set_bold()
}

/// Yes.
pub(crate) fn met() -> Format {
    answer(0x1D_5B_2F, 0xDF_F1_E3)
}

/// Partly or planned.
pub(crate) fn partly() -> Format {
    answer(0x6B_45_00, 0xFD_E9_C4)
}

/// No.
pub(crate) fn not_met() -> Format {
    answer(0x8A_15_1B, 0xFA_DC_DC)
}

/// Not relevant.
pub(crate) fn not_relevant() -> Format {
    answer(0x3C_46_4C, 0xE3_E6_E8)
}

fn answer(ink: u32, ground: u32) -> Format {
    Format::new().set_bold().set_font_color(Color::RGB(ink)).set_background_color(Color::RGB(ground))
}
