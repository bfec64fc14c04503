//! Writes the structure tree, its way back from the pages (the parent tree), and the links and fields that hang in it.

use super::form::Form;
use super::text;
use crate::PdfError;
use crate::canvas::{Annotation, Canvas, Target};
use crate::tags::{Kid, Node, Role, Scope};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Ids of what is written, by their number on the canvas.
struct Ids<'a> {
    root: ObjectId,
    pages: &'a [ObjectId],
    nodes: Vec<ObjectId>,
    annotations: Vec<ObjectId>,
}

impl Ids<'_> {
    fn page(&self, page: usize) -> Object {
        reference(self.pages, page)
    }
}

fn reference(ids: &[ObjectId], index: usize) -> Object {
    ids.get(index).map_or(Object::Null, |id| Object::Reference(*id))
}

/// Writes everything and gives back the root of the tree.
pub(super) fn write(
    file: &mut Document,
    canvas: &Canvas,
    pages: &[ObjectId],
    form: &mut Form<'_>,
) -> Result<ObjectId, PdfError> {
    let root = file.new_object_id();
    let nodes = canvas.tags.nodes.iter().map(|_| file.new_object_id()).collect();
    let annotations = canvas.annotations.iter().map(|_| file.new_object_id()).collect();
    let ids = Ids { root, pages, nodes, annotations };
    for (node, id) in canvas.tags.nodes.iter().zip(&ids.nodes) {
        let element = element(node, canvas, &ids);
        file.objects.insert(*id, element.into());
    }
    for (index, (annotation, id)) in canvas.annotations.iter().zip(&ids.annotations).enumerate() {
        let mut made = dictionary(annotation, pages.len() + index, &ids);
        if let Target::Field(field) = &annotation.target {
            let [left, bottom, right, top] = annotation.rect;
            form.field(file, *id, &mut made, field, (right - left, top - bottom))?;
        }
        file.objects.insert(*id, made.into());
    }
    write_pages(file, canvas, &ids);
    let parents = parent_tree(file, canvas, &ids);
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => reference(&ids.nodes, 0),
        "RoleMap" => dictionary! { "Title" => "P" },
        "ParentTree" => parents,
        "ParentTreeNextKey" => (pages.len() + ids.annotations.len()) as i64,
    };
    file.objects.insert(root, tree.into());
    Ok(root)
}

fn element(node: &Node, canvas: &Canvas, ids: &Ids<'_>) -> Dictionary {
    let home = node.kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } => Some(*page),
        _ => None,
    });
    let kids: Vec<Object> = node
        .kids
        .iter()
        .map(|kid| match *kid {
            Kid::Node(node) => reference(&ids.nodes, node.0),
            Kid::Marked { page, number } if Some(page) == home => (number as i64).into(),
            Kid::Marked { page, number } => {
                dictionary! { "Type" => "MCR", "Pg" => ids.page(page), "MCID" => number as i64 }.into()
            }
            Kid::Annotation(index) => {
                let page =
                    canvas.annotations.get(index).map(|annotation| annotation.page).unwrap_or_default();
                let annotation = reference(&ids.annotations, index);
                dictionary! { "Type" => "OBJR", "Pg" => ids.page(page), "Obj" => annotation }.into()
            }
        })
        .collect();
    let parent = node.parent.map_or(Object::Reference(ids.root), |parent| reference(&ids.nodes, parent.0));
    let mut element = dictionary! { "Type" => "StructElem", "S" => node.role.name(), "P" => parent };
    match kids.as_slice() {
        [] => {}
        [only] => element.set("K", only.clone()),
        _ => element.set("K", kids),
    }
    if let Some(page) = home {
        element.set("Pg", ids.page(page));
    }
    if let Some(attributes) = attributes(node) {
        element.set("A", attributes);
    }
    if let Some(title) = &node.title {
        element.set("T", text(title));
    }
    if let Some((alternative, rect)) = &node.picture {
        element.set("Alt", text(alternative));
        let rect: Vec<Object> = rect.iter().map(|edge| (*edge).into()).collect();
        element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => rect });
    }
    element
}

fn attributes(node: &Node) -> Option<Dictionary> {
    match (node.role, &node.summary) {
        (Role::HeaderCell(Scope::Column), _) => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        (Role::HeaderCell(Scope::Row), _) => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        (Role::List, _) => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        (Role::Table, Some(summary)) => Some(dictionary! { "O" => "Table", "Summary" => text(summary) }),
        _ => None,
    }
}

/// What links and fields have in common, and all of a link.
fn dictionary(annotation: &Annotation, key: usize, ids: &Ids<'_>) -> Dictionary {
    let rect: Vec<Object> = annotation.rect.iter().map(|edge| (*edge).into()).collect();
    let mut made = dictionary! {
        "Type" => "Annot",
        // Print: PDF/A forbids hidden annotations.
        "F" => 4,
        "P" => ids.page(annotation.page),
        "StructParent" => key as i64,
        "Rect" => rect,
    };
    if !matches!(annotation.target, Target::Field(_)) {
        made.set("Subtype", "Link");
        made.set("Border", vec![0.into(), 0.into(), 0.into()]);
        made.set("Contents", text(&annotation.contents));
    }
    match &annotation.target {
        Target::Address(address) => {
            let action = dictionary! { "S" => "URI", "URI" => Object::string_literal(address.as_str()) };
            made.set("A", action);
        }
        Target::Place(place) => {
            let top = Object::Real(place.y + 14.0);
            let destination = vec![ids.page(place.page), "XYZ".into(), Object::Null, top, Object::Null];
            made.set("Dest", destination);
        }
        Target::Field(_) => {}
    }
    made
}

fn write_pages(file: &mut Document, canvas: &Canvas, ids: &Ids<'_>) {
    let mut links: Vec<Vec<Object>> = vec![Vec::new(); ids.pages.len()];
    for (annotation, id) in canvas.annotations.iter().zip(&ids.annotations) {
        if let Some(links) = links.get_mut(annotation.page) {
            links.push((*id).into());
        }
    }
    for (index, (id, links)) in ids.pages.iter().zip(links).enumerate() {
        let Ok(page) = file.get_dictionary_mut(*id) else { continue };
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
        page.remove(b"Annots");
        if !links.is_empty() {
            page.set("Annots", links);
        }
    }
}

/// From pages and links back to the tree: keys of pages first, then those of links, in ascending order.
fn parent_tree(file: &mut Document, canvas: &Canvas, ids: &Ids<'_>) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::with_capacity(2 * (ids.pages.len() + ids.annotations.len()));
    for (index, page) in canvas.pages.iter().enumerate() {
        let owners: Vec<Object> = page.owners.iter().map(|node| reference(&ids.nodes, node.0)).collect();
        let owners = file.add_object(owners);
        numbers.extend([Object::Integer(index as i64), owners.into()]);
    }
    for (index, annotation) in canvas.annotations.iter().enumerate() {
        let key = Object::Integer((ids.pages.len() + index) as i64);
        numbers.extend([key, reference(&ids.nodes, annotation.node.0)]);
    }
    file.add_object(dictionary! { "Nums" => numbers })
}
