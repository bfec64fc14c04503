//! Reads the data files of the catalogue and says what is wrong and where.
