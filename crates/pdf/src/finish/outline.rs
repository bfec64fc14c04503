//! Bookmarks, nested as the headings are. (printpdf's own are flat and sorted by name.)

use super::text;
use crate::canvas::Bookmark;
use lopdf::{Document, Object, ObjectId, dictionary};

/// The places of a bookmark among the others.
#[derive(Clone, Default)]
struct Knot {
    parent: Option<usize>,
    children: Vec<usize>,
    previous: Option<usize>,
    next: Option<usize>,
}

/// Who stands under whom: one walk with the open headings at hand.
fn knots(bookmarks: &[Bookmark]) -> (Vec<Knot>, Vec<usize>) {
    let mut knots = vec![Knot::default(); bookmarks.len()];
    let mut top: Vec<usize> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while open
            .last()
            .is_some_and(|last| bookmarks.get(*last).is_some_and(|last| last.level >= bookmark.level))
        {
            open.pop();
        }
        let parent = open.last().copied();
        let siblings = match parent.and_then(|parent| knots.get_mut(parent)) {
            Some(parent) => &mut parent.children,
            None => &mut top,
        };
        let previous = siblings.last().copied();
        siblings.push(index);
        if let Some(previous) = previous.and_then(|previous| knots.get_mut(previous)) {
            previous.next = Some(index);
        }
        if let Some(knot) = knots.get_mut(index) {
            knot.parent = parent;
            knot.previous = previous;
        }
        open.push(index);
    }
    (knots, top)
}

/// Writes the bookmarks; `None` where there are none.
pub(super) fn write(file: &mut Document, bookmarks: &[Bookmark], pages: &[ObjectId]) -> Option<ObjectId> {
    let (knots, top) = knots(bookmarks);
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let id = |index: usize| ids.get(index).map_or(Object::Null, |id| Object::Reference(*id));
    let (first, last) = (top.first().copied()?, top.last().copied()?);
    for ((bookmark, knot), own) in bookmarks.iter().zip(&knots).zip(&ids) {
        let page = pages.get(bookmark.place.page).map_or(Object::Null, |id| Object::Reference(*id));
        let height = Object::Real(bookmark.place.y + 14.0);
        let mut item = dictionary! {
            "Title" => text(&bookmark.title),
            "Parent" => knot.parent.map_or(Object::Reference(root), id),
            "Dest" => vec![page, "XYZ".into(), Object::Null, height, Object::Null],
        };
        for (key, other) in [("Prev", knot.previous), ("Next", knot.next)] {
            if let Some(other) = other {
                item.set(key, id(other));
            }
        }
        if let (Some(first), Some(last)) = (knot.children.first(), knot.children.last()) {
            item.set("First", id(*first));
            item.set("Last", id(*last));
            // Negative: closed until the reader opens it.
            item.set("Count", -(knot.children.len() as i64));
        }
        file.objects.insert(*own, item.into());
    }
    let outline = dictionary! {
        "Type" => "Outlines", "First" => id(first), "Last" => id(last), "Count" => top.len() as i64,
    };
    file.objects.insert(root, outline.into());
    Some(root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::Place;

    #[test]
    fn bookmarks_nest_as_headings_do() {
        let levels = [1, 2, 3, 2, 1, 2];
        let bookmarks: Vec<Bookmark> = levels
            .into_iter()
            .map(|level| Bookmark { level, title: String::new(), place: Place::default() })
            .collect();
        let (knots, top) = knots(&bookmarks);
        assert_eq!(top, [0, 4]);
        assert_eq!(knots[0].children, [1, 3]);
        assert_eq!(knots[1].children, [2]);
        assert_eq!(knots[4].children, [5]);
        assert_eq!((knots[3].previous, knots[0].next), (Some(1), Some(4)));
    }
}
