//! Excel out, around one layout.
