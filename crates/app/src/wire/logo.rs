//! The logo on the front page of documents.

use super::wire;

wire! {
    /// The logo, if one is chosen.
    pub struct LogoAnswer {
        /// The logo.
        pub logo: Option<Logo>,
    }

    /// A logo.
    pub struct Logo {
        /// Name of the file it was taken from.
        pub name: String,
        /// Width in pixels.
        pub width: u32,
        /// Height in pixels.
        pub height: u32,
        /// The picture as a `data:` address.
        pub picture: String,
    }
}
