//! The words of refusals about PDF files and logos.

/// Code, and the frame in bokmål, nynorsk and English.
pub(super) const SENTENCES: &[(&str, [&str; 3])] = &[
    (
        "pdf_empty",
        [
            "Filen er tom. Be avsenderen om å sende den på nytt.",
            "Fila er tom. Be avsendaren om å sende ho på nytt.",
            "The file is empty. Ask the sender to send it again.",
        ],
    ),
    (
        "pdf_not_pdf",
        [
            "Filen er ikke en PDF. Velg en fil som slutter på .pdf.",
            "Fila er ikkje ein PDF. Vel ei fil som sluttar på .pdf.",
            "The file is not a PDF. Choose a file that ends in .pdf.",
        ],
    ),
    (
        "pdf_too_large",
        [
            "PDF-filen er større enn {limit} MB, som er det meste programmet leser.",
            "PDF-fila er større enn {limit} MB, som er det meste programmet les.",
            "The PDF is larger than {limit} MB, the most the program reads.",
        ],
    ),
    (
        "pdf_damaged",
        [
            "PDF-filen er skadet eller kuttet av. Be avsenderen om å sende den på nytt.",
            "PDF-fila er skadd eller kutta av. Be avsendaren om å sende ho på nytt.",
            "The PDF is damaged or cut off. Ask the sender to send it again.",
        ],
    ),
    (
        "pdf_encrypted",
        [
            "PDF-filen er beskyttet med passord eller rettigheter. Be avsenderen om en kopi uten beskyttelse.",
            "PDF-fila er verna med passord eller rettar. Be avsendaren om ein kopi utan vern.",
            "The PDF is protected by a password or by rights management. Ask the sender for an unprotected copy.",
        ],
    ),
    (
        "pdf_beyond_limits",
        [
            "PDF-filen er større eller dypere enn noe skjema er, og er ikke lest. Be avsenderen om å lagre den på nytt.",
            "PDF-fila er større eller djupare enn noko skjema er, og er ikkje lesen. Be avsendaren om å lagre ho på nytt.",
            "The PDF is larger or deeper than any form is, and was not read. Ask the sender to save it anew.",
        ],
    ),
    (
        "pdf_no_form",
        [
            "PDF-filen har ingen felt. Kanskje er skjemaet skrevet ut til en ny PDF. Be om skjemaet slik det ble lagret da det ble fylt ut.",
            "PDF-fila har ingen felt. Kanskje er skjemaet skrive ut til ein ny PDF. Be om skjemaet slik det vart lagra da det vart fylt ut.",
            "The PDF has no fields. Perhaps the form was printed to a new PDF. Ask for the form as it was saved when it was filled in.",
        ],
    ),
    (
        "pdf_xfa",
        [
            "Skjemaet er lagret i et format (XFA) som programmet ikke leser. Fyll ut skjemaet fra Kravkompass i stedet.",
            "Skjemaet er lagra i eit format (XFA) som programmet ikkje les. Fyll ut skjemaet frå Kravkompass i staden.",
            "The form is saved in a format (XFA) that the program does not read. Fill in the form from Kravkompass instead.",
        ],
    ),
    (
        "pdf_other_form",
        [
            "PDF-filen er et skjema, men ikke et skjema for selvdeklarering fra Kravkompass.",
            "PDF-fila er eit skjema, men ikkje eit skjema for sjølvdeklarering frå Kravkompass.",
            "The PDF is a form, but not a self-declaration form from Kravkompass.",
        ],
    ),
    (
        "pdf_no_package",
        [
            "PDF-filen har ingen kravpakke i seg. Velg kravlisten slik den ble laget i Kravkompass, eller en fil som slutter på .kravpakke.",
            "PDF-fila har inga kravpakke i seg. Vel kravlista slik ho vart laga i Kravkompass, eller ei fil som sluttar på .kravpakke.",
            "The PDF carries no requirement package. Choose the requirement list as Kravkompass made it, or a file that ends in .kravpakke.",
        ],
    ),
    (
        "logo_format",
        [
            "En logo må være en PNG- eller JPEG-fil.",
            "Ein logo må vere ei PNG- eller JPEG-fil.",
            "A logo must be a PNG or JPEG file.",
        ],
    ),
    (
        "logo_too_large",
        [
            "Logoen er større enn {limit} MB. Velg en mindre fil.",
            "Logoen er større enn {limit} MB. Vel ei mindre fil.",
            "The logo is larger than {limit} MB. Choose a smaller file.",
        ],
    ),
    (
        "logo_too_many_pixels",
        [
            "Logoen har for mange bildepunkter. Hver side kan ha høyst {limit}.",
            "Logoen har for mange bildepunkt. Kvar side kan ha høgst {limit}.",
            "The logo has too many pixels. Each side can have {limit} at most.",
        ],
    ),
    (
        "logo_damaged",
        [
            "Bildet er skadet. Velg en annen fil.",
            "Bildet er skadd. Vel ei anna fil.",
            "The picture is damaged. Choose another file.",
        ],
    ),
];
