// Kravkatalog: searching, narrowing, reading a record and finding back.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setTransport } from "../../api/client";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";
import { readState, writeState } from "./search-state";

const at = { page: "catalogue" } as const;
const box = () => screen.findByRole("searchbox", { name: "Søk i kravene" });
const total = () => within(screen.getByRole("region", { name: "Treff" })).getByRole("status").textContent;

describe("Kravkatalog", () => {
  it("finds as one types, marks the words and keeps the search in the address", async () => {
    const { user } = renderAt(at);
    await user.type(await box(), "kryptere");
    await waitFor(() => expect(total()).toBe("1 krav"));
    expect(screen.getByRole("link", { name: "Kryptert lagring" })).toBeTruthy();
    expect(document.querySelector("mark")?.textContent).toBe("kryptere");
    await waitFor(() => expect(window.location.hash).toBe("#/catalogue?q=kryptere"));
    await expectAccessible();
  });

  it("narrows by facets with counts, and clears them", async () => {
    const { user } = renderAt(at);
    await box();
    const sets = await screen.findByRole("group", { name: "Kravsett" });
    const ehds = within(sets).getByRole("checkbox", { name: /^EHDS/ });
    const count = /\((\d+)\)/.exec(ehds.closest("ds-field")?.textContent ?? "")?.[1];
    const all = "62 krav";
    await waitFor(() => expect(total()).toBe(all));
    await user.click(ehds);
    await waitFor(() => expect(total()).toBe(`${count} krav`));
    expect(within(sets).getAllByRole("checkbox").length).toBeGreaterThan(1);
    await user.click(screen.getByRole("button", { name: "Fjern valg i Kravsett" }));
    await waitFor(() => expect(total()).toBe(all));
  });

  it("shows more on demand and goes on from there", async () => {
    const { user } = renderAt(at);
    await box();
    const more = await screen.findByRole("button", { name: /^Vis \d+ til$/ });
    await user.click(more);
    await waitFor(() =>
      expect(screen.getAllByRole("listitem").filter((item) => item.querySelector("[data-hit]")).length).toBe(
        62,
      ),
    );
    const hits = document.querySelectorAll("[data-hit]");
    await waitFor(() => expect(document.activeElement).toBe(hits[50]));
  });

  it("says so when nothing fits, and offers the way back", async () => {
    const { user } = renderAt({ ...at, query: { q: "xyzzy", levels: "guide" } });
    expect(await screen.findByRole("heading", { name: "Ingen krav passer" })).toBeTruthy();
    const empty = screen.getByRole("region", { name: "Treff" });
    await user.click(within(empty).getByRole("button", { name: "Fjern alle filtre" }));
    await user.click(within(empty).getByRole("button", { name: "Tøm søket" }));
    await waitFor(() => expect(total()).toBe("62 krav"));
  });

  it("takes the search box with «/»", async () => {
    const { user } = renderAt(at);
    const search = await box();
    await screen.findByRole("region", { name: "Treff" });
    await user.keyboard("/");
    expect(document.activeElement).toBe(search);
    expect((search as HTMLInputElement).value).toBe("");
  });

  it("opens a record, and finds back to the search and the place in it", async () => {
    const { user } = renderAt({ ...at, query: { q: "kryptere" } });
    await user.click(await screen.findByRole("link", { name: "Kryptert lagring" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Kryptert lagring" })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Tilbake til søket" }));
    expect(((await box()) as HTMLInputElement).value).toBe("kryptere");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Kryptert lagring"));
  });
});

describe("a record", () => {
  it("shows text, guidance, levels, sources and where it is used", async () => {
    renderAt({ ...at, requirement: "normen-1-01" });
    const levels = await screen.findByRole("table", { name: "Nivå for hver målgruppe" });
    expect(within(levels).getByRole("rowheader", { name: "Kommune" })).toBeTruthy();
    for (const name of ["Kravet", "Veiledning", "Rettslig grunnlag", "Kilder", "Se også", "Brukt i"]) {
      expect(screen.getByRole("heading", { level: 2, name })).toBeTruthy();
    }
    expect(screen.getByRole("link", { name: "Til Kravkatalog" })).toBeTruthy();
    await expectAccessible();
  });

  it("leads to the procurements that use it", async () => {
    renderAt({ ...at, query: { q: "Uttrekk" } });
    const link = await screen.findByRole("link", { name: "Uttrekk av egne opplysninger" });
    link.click();
    const used = await screen.findByRole("link", { name: "Digital hjemmeoppfølging 2027" });
    expect(used.getAttribute("href")).toMatch(/^#\/procurement\/p-1\/requirements\?requirement=/);
  });

  it("lets the program open a source, and tells when it will not", async () => {
    const { user, backend } = renderAt({ ...at, requirement: "normen-1-01" });
    const source = await screen.findByRole("link", { name: /^https:/ });
    const asked: unknown[] = [];
    setTransport(async (name, payload) => {
      if (name !== "open_address") return backend(name, payload);
      asked.push(payload);
      throw { code: "foreign_address", facts: {} };
    });
    await user.click(source);
    expect(await screen.findByText(/Adressen står ikke i katalogen/)).toBeTruthy();
    expect(asked).toEqual([{ address: source.getAttribute("href") }]);
  });

  it("says so when there is no such requirement", async () => {
    renderAt({ ...at, requirement: "normen-99" });
    expect(await screen.findByText(/Finner ikke kravet/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Til Kravkatalog" })).toBeTruthy();
  });
});

describe("the sets", () => {
  it("says how sure we are of each, in words and as a table", async () => {
    const { user } = renderAt({ ...at, query: { view: "sets", q: "logg" } });
    expect(await screen.findByRole("heading", { level: 1, name: "Kravsettene i katalogen" })).toBeTruthy();
    expect(await screen.findByText(/^10 krav: 9 lest hos utgiveren, 1 rekonstruert/)).toBeTruthy();
    await user.click(screen.getByText("Vis som tabell"));
    const table = screen.getByRole("table", { name: "Kravsettene og hvor sikre vi er på innholdet" });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    await expectAccessible();
    await user.click(screen.getByRole("link", { name: "Tilbake til søket" }));
    expect(((await box()) as HTMLInputElement).value).toBe("logg");
  });
});

describe("the search in the address", () => {
  it("comes back as it was written", () => {
    const query = { q: "logg", sets: "normen,ehds", levels: "guide", shown: "150" };
    expect(writeState(readState(query))).toEqual(query);
  });

  it("takes no nonsense for a number of hits", () => {
    expect(readState({ shown: "1e9" }).limit).toBe(2_000);
    expect(readState({ shown: "-4" }).limit).toBe(50);
    expect(readState({ shown: "many" }).limit).toBe(50);
  });
});
