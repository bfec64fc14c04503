//! Norwegian organisation numbers.

use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// A Norwegian organisation number: nine digits, the last a check digit (modulus 11 with the weights 3 2 7 6 5 4 3 2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(as = "String"))]
pub struct OrganisationNumber(String);

/// Why a text is not an organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OrganisationNumberError {
    /// Not nine digits.
    #[error("an organisation number has nine digits")]
    NotNineDigits,
    /// Nine digits whose check digit is wrong.
    #[error("the check digit of the organisation number is wrong")]
    WrongCheckDigit,
}

impl OrganisationNumber {
    /// Reads an organisation number; spaces between the digits are allowed.
    pub fn parse(text: &str) -> Result<Self, OrganisationNumberError> {
        let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        let digits: Option<Vec<u32>> = compact.chars().map(|character| character.to_digit(10)).collect();
        let digits =
            digits.filter(|digits| digits.len() == 9).ok_or(OrganisationNumberError::NotNineDigits)?;
        let sum: u32 =
            digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
        // A remainder of 1 would need the check digit 10, so no such number is issued.
        let expected = match sum % 11 {
            0 => 0,
            remainder => 11 - remainder,
        };
        if digits[8] != expected {
            return Err(OrganisationNumberError::WrongCheckDigit);
        }
        Ok(Self(compact))
    }

    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for OrganisationNumber {
    type Error = OrganisationNumberError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> String {
        number.0
    }
}

/// Written the way it is read: three groups of three.
impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_digits_with_the_right_check_digit_are_read_with_or_without_spaces() {
        assert_eq!(OrganisationNumber::parse("123 456 785").map(|n| n.to_string()), Ok("123 456 785".into()));
        assert_eq!(
            OrganisationNumber::parse("123456785").map(|n| n.as_str().to_owned()),
            Ok("123456785".into())
        );
    }

    #[test]
    fn a_wrong_check_digit_is_told_apart_from_a_wrong_length() {
        assert_eq!(OrganisationNumber::parse("123456784"), Err(OrganisationNumberError::WrongCheckDigit));
        assert_eq!(OrganisationNumber::parse("12345678"), Err(OrganisationNumberError::NotNineDigits));
        assert_eq!(OrganisationNumber::parse("12345678५"), Err(OrganisationNumberError::NotNineDigits));
    }

    #[test]
    fn a_stem_whose_check_digit_would_be_ten_has_no_valid_number() {
        for last in 0..10 {
            let number = format!("10000030{last}");
            assert_eq!(
                OrganisationNumber::parse(&number),
                Err(OrganisationNumberError::WrongCheckDigit),
                "{number}"
            );
        }
    }
}
