//! Logos: checked where they are chosen, decoded where they are drawn.
//!
//! A logo is a stranger's file. Its size and dimensions are limited before anything is unpacked; what is written to the
//! PDF is our own copy of its pixels, without colour profiles, comments or transparency (laid on white), so that nothing
//! of the file but the picture travels on.

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageError, Limits, RgbImage};
use std::io::Cursor;
use thiserror::Error;

/// Largest file, in bytes.
pub const LOGO_FILE_LIMIT: usize = 4 * 1024 * 1024;
/// Most pixels along a side.
pub const LOGO_SIDE_LIMIT: u32 = 6_000;
/// Pixels along the longer side that are kept: sharp in print at the size a logo is drawn.
const KEPT_SIDE: u32 = 900;
/// Memory that decoding may take.
const MEMORY: u64 = 256 * 1024 * 1024;

/// Why a file cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LogoError {
    /// Neither PNG nor JPEG.
    #[error("a logo is a PNG or JPEG file")]
    OtherFormat,
    /// The file is larger than the limit.
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The picture has more pixels than the limit.
    #[error("the picture is larger than {limit} pixels along a side")]
    TooManyPixels {
        /// The limit along a side.
        limit: u32,
    },
    /// It begins as a picture and does not go on as one.
    #[error("the picture is damaged")]
    Damaged,
}

/// Width and height in pixels of a file that can be a logo.
pub fn check_logo(bytes: &[u8]) -> Result<(u32, u32), LogoError> {
    let picture = decoded(bytes)?;
    Ok((picture.width(), picture.height()))
}

/// The pixels of a logo, on white, no larger than print needs.
pub(crate) fn pixels(bytes: &[u8]) -> Result<RgbImage, LogoError> {
    let picture = decoded(bytes)?;
    let longest = picture.width().max(picture.height());
    let picture = if longest > KEPT_SIDE {
        picture.resize(KEPT_SIDE, KEPT_SIDE, FilterType::Triangle)
    } else {
        picture
    };
    let mut flat = RgbImage::new(picture.width(), picture.height());
    let picture = picture.into_rgba8();
    for (to, from) in flat.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        let on_white = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        to.0 = [on_white(red), on_white(green), on_white(blue)];
    }
    Ok(flat)
}

fn decoded(bytes: &[u8]) -> Result<DynamicImage, LogoError> {
    if bytes.len() > LOGO_FILE_LIMIT {
        return Err(LogoError::FileTooLarge { limit: LOGO_FILE_LIMIT });
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        unpacked(PngDecoder::new(Cursor::new(bytes)))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        unpacked(JpegDecoder::new(Cursor::new(bytes)))
    } else {
        Err(LogoError::OtherFormat)
    }
}

fn unpacked(decoder: Result<impl ImageDecoder, ImageError>) -> Result<DynamicImage, LogoError> {
    let mut decoder = decoder.map_err(|_| LogoError::Damaged)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LOGO_SIDE_LIMIT {
        return Err(LogoError::TooManyPixels { limit: LOGO_SIDE_LIMIT });
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    decoder.set_limits(limits).map_err(|_| LogoError::TooManyPixels { limit: LOGO_SIDE_LIMIT })?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| LogoError::Damaged)?;
    if picture.width() == 0 || picture.height() == 0 { Err(LogoError::Damaged) } else { Ok(picture) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use image::{ImageFormat, Rgba, RgbaImage};

    fn file(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let picture = RgbaImage::from_pixel(width, height, Rgba([200, 0, 0, 128]));
        let mut bytes = Cursor::new(Vec::new());
        let picture = DynamicImage::from(picture);
        match format {
            ImageFormat::Jpeg => DynamicImage::from(picture.to_rgb8()).write_to(&mut bytes, format).unwrap(),
            _ => picture.write_to(&mut bytes, format).unwrap(),
        }
        bytes.into_inner()
    }

    #[test]
    fn png_and_jpeg_are_read_and_nothing_else() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            assert_eq!(check_logo(&file(40, 20, format)), Ok((40, 20)));
        }
        assert_eq!(check_logo(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(LogoError::OtherFormat));
        assert_eq!(check_logo(b""), Err(LogoError::OtherFormat));
    }

    #[test]
    fn what_is_cut_off_or_too_large_is_refused() {
        let whole = file(40, 20, ImageFormat::Png);
        for end in [8, 20, whole.len() / 2] {
            assert_eq!(check_logo(&whole[..end]), Err(LogoError::Damaged), "{end} bytes");
        }
        let large = file(LOGO_SIDE_LIMIT + 1, 1, ImageFormat::Png);
        assert_eq!(check_logo(&large), Err(LogoError::TooManyPixels { limit: LOGO_SIDE_LIMIT }));
        let mut long = whole;
        long.resize(LOGO_FILE_LIMIT + 1, 0);
        assert_eq!(check_logo(&long), Err(LogoError::FileTooLarge { limit: LOGO_FILE_LIMIT }));
    }

    #[test]
    fn transparency_is_laid_on_white_and_large_pictures_are_scaled_down() {
        let flat = pixels(&file(40, 20, ImageFormat::Png)).unwrap();
        let [red, green, blue] = flat.get_pixel(3, 3).0;
        assert!(red > 220 && (120..135).contains(&green) && green == blue, "{red} {green} {blue}");
        let large = pixels(&file(2_000, 500, ImageFormat::Png)).unwrap();
        assert_eq!((large.width(), large.height()), (KEPT_SIDE, KEPT_SIDE / 4));
    }
}
