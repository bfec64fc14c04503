//! The structure tree: what a screen reader walks through, built beside the pages while they are painted.
//!
//! A node owns stretches of marked content (by page and number), annotations and other nodes, in reading order. What
//! is decoration (rules, tints, running header) is never here: it is painted as an artifact.

/// A node of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeId(pub usize);

/// Which cells a header cell speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those under it.
    Column,
    /// Those beside it.
    Row,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The root.
    Document,
    /// The title on the front page. It is not a heading: headings begin with the first chapter. PDF 1.7 has no such
    /// type, so the role map says it is a paragraph.
    Title,
    /// A paragraph.
    Paragraph,
    /// A heading of level 1–3.
    Heading(u8),
    /// A table of contents, or a part of it.
    Contents,
    /// An entry of the table of contents.
    ContentsItem,
    /// What an entry refers to.
    Reference,
    /// A link.
    Link,
    /// A list.
    List,
    /// An item of a list.
    ListItem,
    /// The bullet of an item.
    Label,
    /// The text of an item.
    ListBody,
    /// A table.
    Table,
    /// Words above a table.
    Caption,
    /// The header row of a table.
    TableHead,
    /// The other rows of a table.
    TableBody,
    /// A row.
    Row,
    /// A header cell.
    HeaderCell(Scope),
    /// A cell.
    Cell,
    /// A field of a form.
    Form,
    /// A picture.
    Figure,
}

impl Role {
    /// The structure type written to the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Title => "Title",
            Role::Paragraph => "P",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(_) => "H3",
            Role::Contents => "TOC",
            Role::ContentsItem => "TOCI",
            Role::Reference => "Reference",
            Role::Link => "Link",
            Role::List => "L",
            Role::ListItem => "LI",
            Role::Label => "Lbl",
            Role::ListBody => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::TableHead => "THead",
            Role::TableBody => "TBody",
            Role::Row => "TR",
            Role::HeaderCell(_) => "TH",
            Role::Cell => "TD",
            Role::Form => "Form",
            Role::Figure => "Figure",
        }
    }
}

/// What a node owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another node.
    Node(NodeId),
    /// Marked content of a page.
    Marked {
        /// The page, counted from 0.
        page: usize,
        /// The number of the stretch on that page.
        number: usize,
    },
    /// An annotation.
    Annotation(usize),
}

/// A node of the tree.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// What it is.
    pub role: Role,
    /// The node above; the root has none.
    pub parent: Option<NodeId>,
    /// Title of a heading, as tools list it.
    pub title: Option<String>,
    /// What a table without a visible caption is about.
    pub summary: Option<String>,
    /// What a picture shows, and where it stands: left, bottom, right, top.
    pub picture: Option<(String, [f32; 4])>,
    /// What it owns, in reading order.
    pub kids: Vec<Kid>,
}

impl Node {
    fn new(role: Role, parent: Option<NodeId>) -> Node {
        Node { role, parent, title: None, summary: None, picture: None, kids: Vec::new() }
    }
}

/// The structure tree. Node 0 is the root.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// All nodes, parents before their children.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The root of every tree.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with nothing but its root.
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node::new(Role::Document, None)] }
    }

    /// Adds a node as the last child of `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(role, Some(parent)));
        self.give(parent, Kid::Node(id));
        id
    }

    /// Hands something to a node.
    pub(crate) fn give(&mut self, node: NodeId, kid: Kid) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.kids.push(kid);
        }
    }

    /// Names a node, as a heading in a list of headings.
    pub(crate) fn entitle(&mut self, node: NodeId, title: &str) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.title = Some(title.to_owned());
        }
    }

    /// Says what a picture shows, and where it stands.
    pub(crate) fn describe(&mut self, node: NodeId, alternative: &str, rect: [f32; 4]) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.picture = Some((alternative.to_owned(), rect));
        }
    }

    /// Says what a table is about.
    pub(crate) fn summarise(&mut self, node: NodeId, summary: &str) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.summary = Some(summary.to_owned());
        }
    }

    /// The structure type of a node.
    pub(crate) fn role(&self, node: NodeId) -> Role {
        self.nodes.get(node.0).map_or(Role::Document, |node| node.role)
    }
}
