//! The catalogue of `data/`, compiled into the program: no file to find, no file to lose, loaded in milliseconds.

use domain::catalogue::Catalogue;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.postcard"));

/// The catalogue this program was built with.
///
/// # Errors
/// Only if the program itself is damaged: the bytes were written by the same types at build time.
pub fn load() -> Result<Catalogue, postcard::Error> {
    postcard::from_bytes(BYTES)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_built_in_catalogue_loads_and_is_not_empty() {
        let catalogue = super::load();
        assert!(catalogue.is_ok_and(|catalogue| catalogue.requirements.len() > 100));
    }
}
