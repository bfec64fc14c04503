//! Cuts a font file down to the characters of one document.

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile};
use allsorts::tables::FontTableProvider;
use allsorts::tables::cmap::Cmap;
use allsorts::tag;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// A font file with the glyphs of `used` only; `None` where the font cannot be read.
pub(super) fn subset(bytes: &[u8], used: &BTreeSet<char>) -> Option<Vec<u8>> {
    let data = ReadScope::new(bytes).read::<FontData<'_>>().ok()?;
    let provider = data.table_provider(0).ok()?;
    let cmap = provider.read_table_data(tag::CMAP).ok()?;
    let cmap = ReadScope::new(&cmap).read::<Cmap<'_>>().ok()?;
    let (_, characters) = allsorts::font::read_cmap_subtable(&cmap).ok()??;
    // Glyph 0 shows what has no glyph; every font must keep it.
    let mut glyphs = BTreeSet::from([0]);
    for character in used {
        glyphs.extend(characters.map_glyph(*character as u32).ok()?);
    }
    let glyphs: Vec<u16> = glyphs.into_iter().collect();
    allsorts::subset::subset(&provider, &glyphs, &SubsetProfile::Pdf, CmapTarget::Unicode).ok()
}

/// The six capitals that mark a subset, derived from what was kept.
pub(super) fn tag(name: &str, used: &BTreeSet<char>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(name);
    for character in used {
        hasher.update((*character as u32).to_be_bytes());
    }
    hasher.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
