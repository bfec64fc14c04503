//! What a declaration says about vendor, product and signature, field by field as the form has them.

use crate::fill::Value;
use domain::declaration::Declaration;

/// Code and value of every field of the form, and of the signature below it.
pub(crate) fn fields(declaration: &Declaration) -> Vec<(&'static str, Value)> {
    let product = &declaration.product;
    let signed = declaration.sign_off.as_ref();
    let text = |text: &str| {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if folded.is_empty() { Value::Nothing } else { Value::Text(folded) }
    };
    let number = match (&product.supplier.organisation_number, &product.supplier.foreign_identifier) {
        (Some(number), _) => number.to_string(),
        (None, Some(foreign)) => format!("{} {}", foreign.scheme, foreign.value),
        (None, None) => String::new(),
    };
    let signature = |of: fn(&domain::declaration::SignOff) -> &str| text(signed.map(of).unwrap_or_default());
    vec![
        ("name", text(&product.supplier.name)),
        ("number", text(&number)),
        ("product", text(&product.name)),
        ("version", text(&product.version)),
        ("contact", text(&product.contact.name)),
        ("email", text(&product.contact.email)),
        ("phone", text(&product.contact.phone)),
        ("responsible", signature(|signed| &signed.name)),
        ("date", signed.map_or(Value::Nothing, |signed| Value::Date(signed.date))),
        ("role", signature(|signed| &signed.role)),
        ("statement", signature(|signed| &signed.statement)),
        ("checksum", signature(|signed| &signed.checksum)),
    ]
}
