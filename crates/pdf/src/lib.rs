//! Draws a domain document as tagged, archival PDF.
