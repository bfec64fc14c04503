//! The words of refusals about evaluations.

/// Code, and the frame in bokmål, nynorsk and English.
pub const EVALUATIONS: &[(&str, [&str; 3])] = &[
    (
        "empty_list",
        [
            "Listen har ingen krav som leverandører skal svare på. Ta med minst ett krav før du evaluerer.",
            "Lista har ingen krav som leverandørar skal svare på. Ta med minst eitt krav før du evaluerer.",
            "The list has no requirements for suppliers to answer. Include at least one before you evaluate.",
        ],
    ),
    (
        "not_a_date",
        [
            "«{value}» er ikke en dato. Skriv den som 2026-11-28.",
            "«{value}» er ikkje ein dato. Skriv han som 2026-11-28.",
            "\"{value}\" is not a date. Write it as 2026-11-28.",
        ],
    ),
    (
        "too_many_files",
        [
            "Du kan lese høyst {limit} filer om gangen. Velg færre.",
            "Du kan lese høgst {limit} filer om gongen. Vel færre.",
            "At most {limit} files can be read at a time. Choose fewer.",
        ],
    ),
    (
        "too_many_submissions",
        [
            "En evaluering kan ha høyst {limit} innleveringer. Ta ut noen før du tar inn flere.",
            "Ei evaluering kan ha høgst {limit} innleveringar. Ta ut nokre før du tek inn fleire.",
            "An evaluation can hold {limit} submissions at most. Take some out before you take in more.",
        ],
    ),
    (
        "no_scoring",
        [
            "Evalueringen har ingen poengmodell. Lag en før du låser den.",
            "Evalueringa har ingen poengmodell. Lag ein før du låser han.",
            "The evaluation has no scoring model. Make one before you fix it.",
        ],
    ),
];
