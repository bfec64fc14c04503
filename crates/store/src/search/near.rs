//! Words near a word: spelt almost like it, or with it inside, as in «tilgangsstyring» for «styring».
//!
//! Words are first drawn by the groups of three letters they share, then measured letter by letter.

use std::collections::HashMap;

/// Shortest word that is compared at all, in bytes.
const SHORTEST: usize = 4;
/// Most words handed back.
const MOST: usize = 24;

/// The words of the index by their trigrams.
#[derive(Debug, Default)]
pub(super) struct NearWords {
    by_trigram: HashMap<[u8; 3], Vec<u32>>,
}

impl NearWords {
    /// Adds a word by its number.
    pub(super) fn add(&mut self, number: u32, word: &str) {
        if word.len() < SHORTEST {
            return;
        }
        for trigram in trigrams(word) {
            let words = self.by_trigram.entry(trigram).or_default();
            if words.last() != Some(&number) {
                words.push(number);
            }
        }
    }

    /// Words that differ from `word` by a letter or two, the nearest only.
    pub(super) fn misspelt(&self, word: &str, all: &[String]) -> Vec<u32> {
        if word.len() < SHORTEST {
            return Vec::new();
        }
        let allowed = if word.len() <= 5 { 1 } else { 2 };
        let grams = word.len();
        // A letter off spoils at most four of them (two letters swapped).
        let least = grams.saturating_sub(4 * allowed).max(1);
        let mut near: Vec<(usize, u32)> = self
            .sharing(word, least)
            .into_iter()
            .filter_map(|number| {
                let candidate = all.get(number as usize)?;
                let apart = distance(word.as_bytes(), candidate.as_bytes(), allowed)?;
                Some((apart, number))
            })
            .collect();
        near.sort_unstable();
        let nearest = near.first().map_or(0, |(apart, _)| *apart);
        near.into_iter()
            .take_while(|(apart, _)| *apart == nearest)
            .take(MOST)
            .map(|(_, number)| number)
            .collect()
    }

    /// Longer words that contain `word`, the shortest first.
    pub(super) fn containing(&self, word: &str, all: &[String]) -> Vec<u32> {
        if word.len() < SHORTEST {
            return Vec::new();
        }
        let mut longer: Vec<(usize, u32)> = self
            .sharing(word, word.len() - 2)
            .into_iter()
            .filter_map(|number| {
                let candidate = all.get(number as usize)?;
                (candidate.len() > word.len() && candidate.contains(word))
                    .then_some((candidate.len(), number))
            })
            .collect();
        longer.sort_unstable();
        longer.into_iter().take(MOST).map(|(_, number)| number).collect()
    }

    /// Words that share at least `least` trigrams with `word`.
    fn sharing(&self, word: &str, least: usize) -> Vec<u32> {
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for trigram in trigrams(word) {
            for number in self.by_trigram.get(&trigram).into_iter().flatten() {
                *shared.entry(*number).or_default() += 1;
            }
        }
        shared.into_iter().filter(|(_, count)| *count >= least).map(|(number, _)| number).collect()
    }
}

/// Groups of three bytes, with the beginning and end of the word as letters of their own.
fn trigrams(word: &str) -> impl Iterator<Item = [u8; 3]> {
    let bytes = word.as_bytes();
    let at = move |place: usize| match place {
        0 => b'^',
        place => bytes.get(place - 1).copied().unwrap_or(b'$'),
    };
    (0..bytes.len()).map(move |place| [at(place), at(place + 1), at(place + 2)])
}

/// How many letters are put in, left out, exchanged or swapped with the next; `None` for more than `most`.
fn distance(left: &[u8], right: &[u8], most: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > most {
        return None;
    }
    let (mut before, mut row): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=right.len()).collect());
    for (i, &letter) in left.iter().enumerate() {
        let mut next = vec![i + 1; right.len() + 1];
        for (j, &other) in right.iter().enumerate() {
            let exchanged = row[j] + usize::from(letter != other);
            next[j + 1] = exchanged.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && letter == right[j - 1] && left[i - 1] == other {
                next[j + 1] = next[j + 1].min(before[j - 1] + 1);
            }
        }
        if next.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|apart| *apart <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_put_in_left_out_exchanged_and_swapped_each_count_once() {
        let apart = |left: &str, right: &str| distance(left.as_bytes(), right.as_bytes(), 2);
        assert_eq!(apart("kryptring", "kryptering"), Some(1));
        assert_eq!(apart("autentisreing", "autentisering"), Some(1));
        assert_eq!(apart("logg", "lagg"), Some(1));
        assert_eq!(apart("logg", "logg"), Some(0));
        assert_eq!(apart("logg", "journal"), None);
        assert_eq!(apart("", "ab"), Some(2));
    }

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let words: Vec<String> =
            ["kryptering", "krypterer", "journal", "tilgangsstyring", "styr"].map(str::to_owned).into();
        let mut near = NearWords::default();
        for (number, word) in (0..).zip(&words) {
            near.add(number, word);
        }
        assert_eq!(near.misspelt("kryptring", &words), [0]);
        assert_eq!(near.misspelt("jornal", &words), [2]);
        assert_eq!(near.misspelt("blodtrykk", &words), Vec::<u32>::new());
        assert_eq!(near.containing("styring", &words), [3]);
        assert_eq!(near.containing("sty", &words), Vec::<u32>::new());
    }
}
