//! Dates as people write them. Only a whole date is a date: «Q4 2027» and «desember 2027» name no day, and the program
//! picks none on somebody's behalf.

use crate::Date;
use crate::text::Language;
use crate::words::Words;
use chrono::{Datelike, Days};

/// Words that may stand before a date without changing it.
const BEFORE: [&str; 6] = ["innen", "senest", "seinast", "innan", "by", "dato"];
/// Days that Excel numbers from 1 January 2000 to 31 December 2099: no other number is taken for a date.
const SERIALS: std::ops::RangeInclusive<u32> = 36_526..=73_050;
/// Years that a planned date or the date of a signature can lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

/// The date that `text` names: `2027-12-31`, `31.12.2027`, `31.12.27`, `31/12/2027`, `31. desember 2027`,
/// `December 31, 2027`, `20271231`, a number of days as Excel counts them, each with or without a time behind it.
pub fn read_date(text: &str) -> Option<Date> {
    let mut text = text.trim();
    if let Some((first, rest)) = text.split_once(char::is_whitespace)
        && BEFORE.contains(&first.trim_end_matches(':').to_lowercase().as_str())
    {
        text = rest.trim();
    }
    let text = without_time(text);
    if let Some(date) = numbered(text) {
        return Some(date);
    }
    let separator = |character: char| matches!(character, '.' | '/' | '-' | ',') || character.is_whitespace();
    let parts: Vec<&str> = text.split(separator).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    if first.len() == 4 {
        return date(year(first)?, month(second)?, number(third)?);
    }
    let year = year(third)?;
    if let Some(month) = month_name(first) {
        return date(year, month, number(second)?);
    }
    let day = number(first)?;
    if let Some(month) = month_name(second) {
        return date(year, month, day);
    }
    let month = number(second)?;
    // As in `12/31/2027`: the other way round there is no such day.
    date(year, month, day).or_else(|| date(year, day, month))
}

fn date(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::from_ymd_opt(year, month, day).filter(|date| YEARS.contains(&date.year()))
}

/// Cuts `T12:00:00` or ` 12:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or(text);
    before.rfind(['T', ' ']).and_then(|cut| before.get(..cut)).unwrap_or(text).trim()
}

fn numbered(text: &str) -> Option<Date> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Date::parse_from_str(text, "%Y%m%d").ok().filter(|date| YEARS.contains(&date.year()));
    }
    let whole = text.split(['.', ',']).next().unwrap_or_default();
    let rest = text.get(whole.len()..).unwrap_or_default();
    // `46752` and `46752.5`, but not `31.12.2027`.
    let fraction = rest.get(1..).unwrap_or_default();
    if whole.len() != 5 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let serial = number(whole).filter(|serial| SERIALS.contains(serial))?;
    Date::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(serial.into()))
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

fn year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

fn month(text: &str) -> Option<u32> {
    number(text).or_else(|| month_name(text))
}

/// A month by its name, or by its first three letters or more, in any of the three languages.
fn month_name(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    if text.chars().count() < 3 {
        return None;
    }
    Language::ALL.into_iter().find_map(|language| {
        let months = &Words::of(language).months;
        let found = months.iter().position(|month| month.to_lowercase().starts_with(&text))?;
        u32::try_from(found + 1).ok()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::read_date;
    use crate::Date;
    use proptest::prelude::*;

    #[test]
    fn one_day_in_many_writings() {
        let day = Date::from_ymd_opt(2027, 12, 31);
        for text in [
            "2027-12-31",
            "2027-12-31T00:00:00",
            "2027-12-31 12:30:00",
            "31.12.2027",
            "31.12.27",
            "31/12/2027",
            "12/31/2027",
            "31-12-2027",
            " 31. desember 2027 ",
            "31 des 2027",
            "31 December 2027",
            "December 31, 2027",
            "20271231",
            "46752",
            "46752.5",
            "innen 31.12.2027",
            "2027/12/31",
        ] {
            assert_eq!(read_date(text), day, "{text}");
        }
    }

    #[test]
    fn what_names_no_day_is_no_date() {
        for text in [
            "",
            "2027",
            "Q4 2027",
            "desember 2027",
            "31.13.2027",
            "snart",
            "12",
            "1",
            "0.5",
            "31.02.2027",
            "1.1.1",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_read_back_and_nothing_panics(days in 0u64..36_000, text in "\\PC{0,30}") {
            let day = Date::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Days::new(days);
            for format in ["%Y-%m-%d", "%d.%m.%Y", "%-d.%-m.%Y", "%d/%m/%Y"] {
                prop_assert_eq!(read_date(&day.format(format).to_string()), Some(day));
            }
            let _ = read_date(&text);
        }
    }
}
