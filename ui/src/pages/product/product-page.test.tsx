// The product folder part by part: fields that save themselves, refusals beside their field, and the evidence library.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ProductView } from "../../api/generated/ProductView";
import type { ProductPart } from "../../router";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

async function at(part: ProductPart, title: string) {
  const rendered = renderAt({ page: "product", id: "product-1", part });
  await screen.findByRole("heading", { level: 1, name: title });
  const folder = async () =>
    (await rendered.backend("product", { id: "product-1", language: "nb" })) as ProductView;
  return { ...rendered, folder };
}

describe("the product folder", () => {
  it.each<[ProductPart, string]>([
    ["product", "Produktet"],
    ["supplier", "Leverandør"],
    ["purchase", "Hva det er"],
    ["evidence", "Dokumentasjon"],
    ["declarations", "Selvdeklareringer"],
    ["log", "Logg"],
  ])("is accessible in %s", async (part, title) => {
    await at(part, title);
    await expectAccessible();
  });

  it("saves a field when it is left, and takes it back", async () => {
    const { user, folder } = await at("product", "Produktet");
    const version = screen.getByLabelText(/^Versjon/);
    await user.clear(version);
    await user.type(version, "4.3");
    await user.tab();
    await waitFor(async () => expect((await folder()).version).toBe("4.3"));
    await user.click(await screen.findByRole("button", { name: "Angre: navn, versjon og beskrivelse" }));
    await waitFor(async () => expect((await folder()).version).toBe("4.2"));
  });

  it("says beside the field that the organisation number is wrong, and keeps the rest", async () => {
    const { user, folder } = await at("supplier", "Leverandør");
    const number = screen.getByLabelText(/Norsk organisasjonsnummer/);
    await user.clear(number);
    await user.type(number, "123456789");
    await user.tab();
    expect(await screen.findByText(/Kontrollsifferet stemmer ikke/)).toBeTruthy();
    await user.type(screen.getByLabelText("Telefon"), "22 22 22 22");
    await user.tab();
    await waitFor(async () => expect((await folder()).contact.phone).toBe("22 22 22 22"));
    expect((await folder()).supplier.organisation_number).toBe("987654325");
  });

  it("wants both halves of an identifier from abroad", async () => {
    const { user, folder } = await at("supplier", "Leverandør");
    await user.type(screen.getByLabelText(/^Register/), "VAT");
    await user.click(screen.getByLabelText("Adresse"));
    expect(await screen.findByText("Skriv både register og nummer.")).toBeTruthy();
    await user.type(screen.getByLabelText("Nummer i registeret"), "SE000000000001");
    await user.click(screen.getByLabelText("Adresse"));
    await waitFor(async () =>
      expect((await folder()).supplier.foreign_identifier).toEqual({
        scheme: "VAT",
        value: "SE000000000001",
      }),
    );
  });

  it("lists who answers for which subject", async () => {
    const { user, folder } = await at("supplier", "Leverandør");
    await user.click(screen.getByRole("button", { name: "Legg til en ansvarlig" }));
    expect(await screen.findByText("Skriv hvilket fagområde personen svarer for.")).toBeTruthy();
    await user.type(screen.getByLabelText(/^Fagområde/), "Personvern");
    await user.type(screen.getAllByLabelText("Navn").at(-1) as HTMLElement, "Personvernombudet");
    await user.click(screen.getByRole("button", { name: "Legg til en ansvarlig" }));
    await waitFor(async () => expect((await folder()).responsible).toHaveLength(2));
    await user.click(
      screen.getByRole("button", { name: "Fjern Informasjonssikkerhet, Sikkerhetsansvarlig" }),
    );
    await waitFor(async () => expect((await folder()).responsible[0]?.subject).toBe("Personvern"));
  });
});

describe("the evidence library", () => {
  it("says in words what has run out and what does not cover the version", async () => {
    await at("evidence", "Dokumentasjon");
    const card = screen.getByRole("heading", { name: "CE-merking" }).closest("li") as HTMLElement;
    expect(within(card).getByText(/Utløpt – for 23 dager siden/)).toBeTruthy();
    expect(within(card).getByText("Dekker ikke denne versjonen")).toBeTruthy();
    expect(screen.getByText(/1 bevis er utløpt. 1 bevis utløper snart/)).toBeTruthy();
  });

  it("adds from a file and shows its checksum plainly", async () => {
    const { user, folder } = await at("evidence", "Dokumentasjon");
    await user.click(screen.getByRole("button", { name: "Legg til fra fil" }));
    expect(await screen.findByText(/SHA-256 e3b0c442/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Tittel/).value).toBe("testrapport");
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: /^Sertifikat/ }));
    await user.type(screen.getByLabelText("Gyldig fra"), "2027-01-01");
    await user.type(screen.getByLabelText("Gyldig til og med"), "2026-01-01");
    await user.click(screen.getByRole("button", { name: "Lagre i biblioteket" }));
    expect(await screen.findByText("Siste gyldige dag er før første. Rett en av datoene.")).toBeTruthy();
    await user.clear(screen.getByLabelText("Gyldig fra"));
    await user.click(screen.getByRole("button", { name: "Lagre i biblioteket" }));
    await waitFor(async () =>
      expect((await folder()).evidence.at(-1)?.item).toMatchObject({
        title: "testrapport",
        kind: "certificate",
        file_name: "testrapport.pdf",
        valid_until: "2026-01-01",
      }),
    );
  });

  it("asks for a title, and closes without adding on Escape", async () => {
    const { user, folder } = await at("evidence", "Dokumentasjon");
    await user.click(screen.getByRole("button", { name: "Legg til for hånd" }));
    await user.click(screen.getByRole("button", { name: "Lagre i biblioteket" }));
    expect(await screen.findByText("Tittelen kan ikke være tomt. Skriv noe i feltet.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Lagre i biblioteket" })).toBeNull();
    expect((await folder()).evidence).toHaveLength(3);
  });

  it("takes a removed item back", async () => {
    const { user, folder } = await at("evidence", "Dokumentasjon");
    await user.click(screen.getByRole("button", { name: "Fjern Penetrasjonstest 2026" }));
    await waitFor(async () => expect((await folder()).evidence).toHaveLength(2));
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    await waitFor(async () => expect((await folder()).evidence).toHaveLength(3));
  });
});
