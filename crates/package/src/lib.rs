//! The exchange package, *.kravpakke.
