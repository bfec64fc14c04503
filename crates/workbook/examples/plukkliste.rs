//! Writes the sample list as a workbook:
//! `cargo run -p workbook --example plukkliste -- <path> [buyer|vendor|answered] [nb|nn|en] [count]`.
//!
//! For looking at the result in Excel and LibreOffice after a change. With a count, the requirements of the sample are
//! repeated until there are so many.

#[path = "../tests/sample/mod.rs"]
mod sample;

use domain::text::Language;
use std::error::Error;
use workbook::{Audience, Options};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path =
        arguments.next().ok_or("usage: plukkliste <path> [buyer|vendor|answered] [nb|nn|en] [count]")?;
    let kind = arguments.next();
    let audience = match kind.as_deref() {
        Some("answered") => Audience::Vendor,
        None | Some("vendor") => Audience::Vendor,
        Some("buyer") => Audience::Buyer,
        Some(other) => return Err(format!("{other} is neither buyer, vendor nor answered").into()),
    };
    let language = match arguments.next() {
        None => Language::Nb,
        Some(code) => Language::from_code(&code).ok_or("the language is nb, nn or en")?,
    };
    let list = match arguments.next() {
        None => sample::list(language),
        Some(count) => sample::large(language, count.parse()?),
    };
    let bytes = if kind.as_deref() == Some("answered") {
        workbook::write_declaration(&sample::declared::declaration(list), &Options::default())?
    } else {
        workbook::write(&list, audience, &Options::default())?
    };
    std::fs::write(path, bytes)?;
    Ok(())
}
