"""Fills in a self-declaration form as any other program would, and says what it wrote: a line for each field.

Used by `cargo xtask test`; see pdf_files.rs. The names of fields are the only thing it knows about the form.
"""

import sys

from pypdf import PdfReader, PdfWriter

VALUES = {
    "answer": ["Ja", "Delvis", "Planlagt", "Nei", "Ikke relevant", ""],
    "description": ["Løst med en egen modul – «grunnpakken».\nAndre linje.", "Čáhppesnjárga 漢", "", "Ærlig talt: 100 % (alt)"],
    "deviation": ["", "Gjelder ikke mobil\\nettbrett", "Kommer i neste versjon"],
    "planned": ["", "", "30.06.2027"],
    "documentation": ["ISO/IEC 27001; Eksempel Sertifisering; gyldig til: 2027-05-31", ""],
    "responsibility": ["Leverandør", "Delt", ""],
}
VENDOR = {"name": "Eksempel Helse AS", "number": "987 654 325", "product": "Eksempel Journal", "version": "4.2"}


def main(form: str, filled: str) -> None:
    reader = PdfReader(form)
    writer = PdfWriter(clone_from=reader)
    rows: list[str] = []
    values: dict[str, str] = {}
    lines = [f"list\t{reader.get_fields()['liste'].value}"]
    for name in reader.get_fields():
        parts = name.split("/")
        if parts[0] == "leverandor" and parts[1] in VENDOR:
            values[name] = VENDOR[parts[1]]
            lines.append(f"vendor\t{parts[1]}\t{values[name]}")
        elif parts[0] == "krav":
            if parts[1] not in rows:
                rows.append(parts[1])
            choices = VALUES[parts[3]]
            value = choices[rows.index(parts[1]) % len(choices)]
            values[name] = value
            if value:
                written = value.replace("\n", "\\n")
                lines.append(f"{parts[1]}\t{parts[3]}\t{written}")
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    writer.write(filled)
    print("\n".join([lines[0], *sorted(lines[1:])]))


main(*sys.argv[1:])
