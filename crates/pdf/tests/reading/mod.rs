//! Reads a PDF back the way a screen reader does: through the structure tree, with the text of each element.
//!
//! On the way everything is checked that PDF/UA-1 says about how pages, tree and links hang together; checkers on the
//! market look at less of it.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod page;

use lopdf::{Dictionary, Document, Object, ObjectId};
use page::PageText;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// A file that was read back.
pub struct Reading {
    /// The file.
    pub file: Document,
    pages: BTreeMap<ObjectId, PageText>,
}

/// An element of the structure tree.
pub struct Element {
    /// Structure type.
    pub role: String,
    /// Scope of a header cell, summary of a table.
    pub attribute: String,
    /// Where its links lead.
    pub links: Vec<String>,
    /// Text and elements below, in reading order.
    pub content: Vec<Piece>,
}

/// What an element consists of.
pub enum Piece {
    /// Words.
    Text(String),
    /// An element.
    Child(Element),
}

/// Compares with `golden/<name>.txt`.
pub fn same_as_golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name).with_extension("txt");
    if std::env::var_os("ACCEPT_GOLDEN").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let accepted = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert_eq!(found, accepted, "what is read changed: if that is meant, accept it with ACCEPT_GOLDEN=1");
}

impl Reading {
    /// Reads `bytes`.
    pub fn of(bytes: &[u8]) -> Reading {
        let file = Document::load_mem(bytes).expect("readable");
        let pages = file.get_pages().into_values().map(|id| (id, PageText::of(&file, id))).collect();
        Reading { file, pages }
    }

    /// The structure tree, after checking that it is sound.
    pub fn checked(&self) -> Element {
        let mut walk = Walk { reading: self, marked: BTreeMap::new(), objects: BTreeMap::new() };
        let root = self.dictionary(self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let top = root.get(b"K").unwrap().as_reference().unwrap();
        let tree = walk.element(top);
        walk.check_way_back(root);
        self.check_links();
        self.check_fonts();
        tree
    }

    fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match object {
            Object::Reference(id) => self.file.get_dictionary(*id).unwrap(),
            object => object.as_dict().unwrap(),
        }
    }

    fn check_links(&self) {
        for id in self.pages.keys() {
            let page = self.file.get_dictionary(*id).unwrap();
            assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
            for link in self.annotations(page) {
                let link = self.file.get_dictionary(link).unwrap();
                assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4, "printed, not hidden");
                let field = link.get(b"Subtype").unwrap().as_name().unwrap() == b"Widget";
                let said =
                    link.get(if field { b"TU".as_slice() } else { b"Contents" }).expect("said to a listener");
                assert!(!Reading::string(said).trim().is_empty());
                assert_ne!(
                    field,
                    link.has(b"A") || link.has(b"Dest"),
                    "a link leads somewhere, a field runs nothing"
                );
            }
        }
    }

    fn annotations(&self, page: &Dictionary) -> Vec<ObjectId> {
        match page.get(b"Annots") {
            Ok(list) => list.as_array().unwrap().iter().map(|link| link.as_reference().unwrap()).collect(),
            Err(_) => Vec::new(),
        }
    }

    fn check_fonts(&self) {
        let mut embedded = 0;
        for object in self.file.objects.values() {
            let Ok(dictionary) = object.as_dict() else { continue };
            if dictionary.get(b"Type").and_then(Object::as_name).ok() == Some(b"FontDescriptor") {
                let program = dictionary.get(b"FontFile2").unwrap().as_reference().unwrap();
                let program = self.file.get_object(program).unwrap().as_stream().unwrap();
                assert!(!program.content.is_empty());
                let name = dictionary.get(b"FontName").unwrap().as_name().unwrap();
                assert_eq!(name.get(6), Some(&b'+'), "a subset says so in its name");
                embedded += 1;
            }
        }
        // Two faces of the pages, and the one that readers type with.
        assert!((1..=3).contains(&embedded), "{embedded} fonts");
    }

    /// The text of a string object: UTF-16 where marked, else as it is.
    pub fn string(object: &Object) -> String {
        let bytes = object.as_str().unwrap();
        match bytes.strip_prefix(&[0xfe, 0xff]) {
            Some(wide) => {
                let units: Vec<u16> =
                    wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                String::from_utf16(&units).unwrap()
            }
            None => String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    /// The text of a page, counted from 1, in painting order.
    pub fn text_of(&self, page: u32) -> String {
        let page = self.file.get_pages()[&page];
        self.pages[&page].marked.values().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Bookmarks, indented by level.
    pub fn bookmarks(&self) -> String {
        let mut lines = String::new();
        if let Ok(outline) = self.file.catalog().unwrap().get(b"Outlines") {
            self.bookmarks_under(self.dictionary(outline), 0, &mut lines);
        }
        lines
    }

    fn bookmarks_under(&self, parent: &Dictionary, depth: usize, lines: &mut String) {
        let mut next = parent.get(b"First").ok();
        let mut count = 0;
        while let Some(item) = next {
            let item = self.dictionary(item);
            let title = Reading::string(item.get(b"Title").unwrap());
            writeln!(lines, "{}{title}", "  ".repeat(depth)).unwrap();
            self.bookmarks_under(item, depth + 1, lines);
            next = item.get(b"Next").ok();
            count += 1;
        }
        let stated = parent.get(b"Count").and_then(Object::as_i64).unwrap_or(0).abs();
        assert_eq!(count, stated, "the count of bookmarks is right");
    }
}

struct Walk<'a> {
    reading: &'a Reading,
    /// Who owns which stretch of which page.
    marked: BTreeMap<(ObjectId, i64), ObjectId>,
    /// Who owns which annotation.
    objects: BTreeMap<ObjectId, ObjectId>,
}

impl Walk<'_> {
    fn element(&mut self, id: ObjectId) -> Element {
        let file = &self.reading.file;
        let element = file.get_dictionary(id).unwrap();
        let role = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let mut read =
            Element { attribute: self.attribute(element), role, links: Vec::new(), content: Vec::new() };
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        for kid in kids {
            match &kid {
                Object::Integer(number) => self.marked(id, page.expect("a page"), *number, &mut read),
                Object::Reference(child) => {
                    let child_element = file.get_dictionary(*child).unwrap();
                    let parent = child_element.get(b"P").unwrap().as_reference().unwrap();
                    assert_eq!(parent, id, "a child knows its parent");
                    read.content.push(Piece::Child(self.element(*child)));
                }
                other => {
                    let entry = other.as_dict().unwrap();
                    let page = entry.get(b"Pg").unwrap().as_reference().unwrap();
                    match entry.get(b"Type").unwrap().as_name().unwrap() {
                        b"MCR" => {
                            self.marked(id, page, entry.get(b"MCID").unwrap().as_i64().unwrap(), &mut read);
                        }
                        b"OBJR" => self.object(id, entry.get(b"Obj").unwrap(), &mut read),
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
        read
    }

    fn attribute(&self, element: &Dictionary) -> String {
        let Ok(attributes) = element.get(b"A") else { return String::new() };
        let attributes = self.reading.dictionary(attributes);
        if attributes.get(b"O").unwrap().as_name().unwrap() == b"Layout" {
            assert_eq!(attributes.get(b"BBox").unwrap().as_array().unwrap().len(), 4);
            return Reading::string(element.get(b"Alt").expect("a picture is described"));
        }
        match (attributes.get(b"Scope"), attributes.get(b"Summary")) {
            (Ok(scope), _) => String::from_utf8(scope.as_name().unwrap().to_vec()).unwrap(),
            (_, Ok(summary)) => Reading::string(summary),
            _ => String::new(),
        }
    }

    fn marked(&mut self, owner: ObjectId, page: ObjectId, number: i64, read: &mut Element) {
        let before = self.marked.insert((page, number), owner);
        assert_eq!(before, None, "marked content has one owner");
        let text = &self.reading.pages[&page];
        let words = text.marked.get(&number).expect("marked content exists");
        match read.content.last_mut() {
            Some(Piece::Text(text)) => text.push_str(words),
            _ => read.content.push(Piece::Text(words.clone())),
        }
    }

    fn object(&mut self, owner: ObjectId, annotation: &Object, read: &mut Element) {
        let id = annotation.as_reference().unwrap();
        assert_eq!(self.objects.insert(id, owner), None, "a link has one owner");
        let annotation = self.reading.file.get_dictionary(id).unwrap();
        if annotation.get(b"Subtype").unwrap().as_name().unwrap() == b"Widget" {
            read.links.push(format!("(field) {}", Reading::string(annotation.get(b"TU").unwrap())));
            return;
        }
        let target = match annotation.get(b"A") {
            Ok(action) => Reading::string(self.reading.dictionary(action).get(b"URI").unwrap()),
            Err(_) => {
                let place = annotation.get(b"Dest").unwrap().as_array().unwrap();
                let page = place[0].as_reference().unwrap();
                assert!(self.reading.pages.contains_key(&page));
                "(a page)".to_owned()
            }
        };
        if !read.links.contains(&target) {
            read.links.push(target);
        }
    }

    /// Every stretch of marked content and every link leads back to the element that owns it, and none is left over.
    fn check_way_back(&self, root: &Dictionary) {
        let reading = self.reading;
        let numbers = reading.dictionary(root.get(b"ParentTree").unwrap()).get(b"Nums").unwrap();
        let numbers = numbers.as_array().unwrap();
        let keys: Vec<i64> = numbers.iter().step_by(2).map(|key| key.as_i64().unwrap()).collect();
        assert!(keys.is_sorted_by(|a, b| a < b));
        let parents: BTreeMap<i64, &Object> =
            keys.iter().copied().zip(numbers.iter().skip(1).step_by(2)).collect();
        let next = root.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap();
        assert!(keys.iter().all(|key| *key < next));
        let mut seen = BTreeSet::new();
        for (id, text) in &reading.pages {
            let page = reading.file.get_dictionary(*id).unwrap();
            let key = page.get(b"StructParents").unwrap().as_i64().unwrap();
            assert!(seen.insert(key));
            let owners = parents[&key].as_reference().unwrap();
            let owners = reading.file.get_object(owners).unwrap().as_array().unwrap();
            assert_eq!(owners.len(), text.marked.len(), "one owner per stretch");
            for (number, owner) in owners.iter().enumerate() {
                let owner = owner.as_reference().unwrap();
                assert_eq!(self.marked.get(&(*id, number as i64)), Some(&owner), "stretch {number}");
            }
            for link in reading.annotations(page) {
                let annotation = reading.file.get_dictionary(link).unwrap();
                let key = annotation.get(b"StructParent").unwrap().as_i64().unwrap();
                assert!(seen.insert(key));
                let owner = parents[&key].as_reference().unwrap();
                assert_eq!(self.objects.get(&link), Some(&owner));
            }
        }
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), keys, "nothing in the parent tree is left over");
    }
}

impl Element {
    /// This element and all below it.
    pub fn all(&self) -> Vec<&Element> {
        let below = self.content.iter().filter_map(|piece| match piece {
            Piece::Child(child) => Some(child.all()),
            Piece::Text(_) => None,
        });
        std::iter::once(self).chain(below.flatten()).collect()
    }

    /// All text in and below it, joined again where a word was parted.
    pub fn whole_text(&self) -> String {
        let mut parts = Vec::new();
        for piece in &self.content {
            let part = match piece {
                Piece::Text(text) => text.trim().replace('\u{ad}', ""),
                Piece::Child(child) => child.whole_text(),
            };
            if !part.is_empty() {
                parts.push(part);
            }
        }
        parts.join(" ")
    }

    /// The tree as text: one line per element or stretch of text, with what a listener hears.
    pub fn outline(&self) -> String {
        let mut lines = String::new();
        self.write(0, &mut lines);
        lines
    }

    fn write(&self, depth: usize, lines: &mut String) {
        let mut line = format!("{}{}", "  ".repeat(depth), self.role);
        if !self.attribute.is_empty() {
            write!(line, " [{}]", self.attribute).unwrap();
        }
        // Page numbers in the table of contents depend on sizes, not on meaning.
        let internal = self.links.iter().any(|link| link == "(a page)");
        let heard = |text: &str| {
            let text = text.trim().replace('\u{ad}', "");
            let number = |c: char| internal && (c.is_ascii_digit() || c == ' ');
            text.trim_end_matches(number).to_owned()
        };
        let mut rest = self.content.as_slice();
        if let [Piece::Text(text)] = rest {
            write!(line, " {}", heard(text)).unwrap();
            rest = &[];
        }
        for link in &self.links {
            write!(line, " -> {link}").unwrap();
        }
        lines.push_str(&line);
        lines.push('\n');
        for piece in rest {
            match piece {
                Piece::Text(text) => writeln!(lines, "{}«{}»", "  ".repeat(depth + 1), heard(text)).unwrap(),
                Piece::Child(child) => child.write(depth + 1, lines),
            }
        }
    }
}
