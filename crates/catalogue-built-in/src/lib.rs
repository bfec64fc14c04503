//! The catalogue of data/, compiled into the program.
