// Dokumenter: choosing, making, cancelling, and what came of it.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Transport } from "../../../api/client";
import { setTransport } from "../../../api/client";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { empty } from "../../../testing/fake/state";
import { renderAt } from "../../../testing/render";

const at = { page: "procurement", id: "p-1", step: "documents" } as const;

/** Answers some commands otherwise than the fake backend, and keeps what was asked. */
function between(backend: Transport, answers: Record<string, (payload: unknown) => unknown>) {
  const asked: [string, unknown][] = [];
  setTransport(async (name, payload) => {
    asked.push([name, payload]);
    return answers[name] ? answers[name](payload) : backend(name, payload);
  });
  return asked;
}

describe("Dokumenter", () => {
  it("says who each document is for, what it holds and where it is put", async () => {
    renderAt(at);
    expect(await screen.findByRole("checkbox", { name: /Plukkliste til leverandøren/ })).toBeTruthy();
    for (const [name, documents] of [
      ["Til leverandøren", 4],
      ["Til oss selv", 5],
      ["Til maskiner", 2],
    ] as const) {
      const group = screen.getByRole("group", { name: new RegExp(`^${name}`) });
      expect(within(group).getAllByRole("checkbox")).toHaveLength(documents);
    }
    expect(screen.getByText(/Dokumenter\/Digital hjemmeoppfølging 2027/)).toBeTruthy();
    expect(screen.getAllByText("Ikke laget ennå")).toHaveLength(11);
    expect(await screen.findByText(/5 ark, \d+ krav/)).toBeTruthy();
    await expectAccessible();
  });

  it("makes all, tells what was made and opens the folder", async () => {
    const { user, backend } = renderAt(at);
    await user.click(await screen.findByRole("button", { name: "Lag alle" }));
    expect(await screen.findByRole("progressbar")).toBeTruthy();
    const result = await screen.findByRole("region", { name: "Resultat" });
    expect(within(result).getByText("11 filer er laget.")).toBeTruthy();
    expect(within(result).getByText("Kravliste.pdf")).toBeTruthy();
    expect(within(result).getByText("Bilag 2.docx")).toBeTruthy();
    const asked = between(backend, {});
    await user.click(within(result).getByRole("button", { name: "Åpne mappen" }));
    await waitFor(() =>
      expect(asked).toContainEqual([
        "open_folder",
        { path: "/home/kari/Dokumenter/Digital hjemmeoppfølging 2027" },
      ]),
    );
    expect((await screen.findAllByText(/Filen finnes fra før/)).length).toBe(11);
    expect(screen.queryByText("Ikke laget ennå")).toBeNull();
    await expectAccessible();
  });

  it("makes only what is chosen, and asks for at least one", async () => {
    const { user } = renderAt(at);
    await user.click(await screen.findByRole("button", { name: "Velg ingen" }));
    await user.click(screen.getByRole("button", { name: "Lag alle" }));
    expect(screen.getByText("Velg minst ett dokument.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Kravliste \(PDF\)/ }));
    expect(screen.queryByText("Velg minst ett dokument.")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Lag 1 dokument" }));
    expect(await screen.findByText("1 fil er laget.")).toBeTruthy();
  });

  it("can be cancelled, and says what was made before that", async () => {
    const { user } = renderAt(at);
    await user.click(await screen.findByRole("button", { name: "Lag alle" }));
    await user.click(await screen.findByRole("button", { name: "Avbryt" }));
    expect(await screen.findByText(/^Avbrutt\./)).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("tells what went wrong and keeps what was made", async () => {
    const { user, backend } = renderAt(at);
    await screen.findByRole("button", { name: "Lag alle" });
    const file = { kind: "package", name: "Anskaffelse.kravpakke", path: "/d/Anskaffelse.kravpakke" };
    const failed = {
      job: 7,
      state: "failed",
      progress: 0.5,
      current: null,
      files: [file],
      error: { code: "file_in_use", facts: { file: "Kravliste.pdf" } },
    };
    between(backend, { make_documents: () => failed, job: () => failed });
    await user.click(screen.getByRole("button", { name: "Lag alle" }));
    expect(await screen.findByText(/Kravliste.pdf er åpen i et annet program/)).toBeTruthy();
    expect(screen.getByText("Anskaffelse.kravpakke", { selector: "span" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Prøv igjen" })).toBeTruthy();
  });

  it("puts files in another folder this once, or remembers it when asked to", async () => {
    const { user, backend } = renderAt(at);
    await user.click(await screen.findByRole("button", { name: "Velg mappe" }));
    expect(await screen.findByText("/home/kari/Innkjøp")).toBeTruthy();
    const asked = between(backend, {});
    await user.click(screen.getByRole("button", { name: "Lag alle" }));
    await screen.findByText("11 filer er laget.");
    expect(asked.find(([name]) => name === "make_documents")?.[1]).toMatchObject({
      folder: "/home/kari/Innkjøp",
    });
    expect(asked.some(([name]) => name === "save_settings")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Husk mappen" }));
    expect(await screen.findByText("/home/kari/Innkjøp/Digital hjemmeoppfølging 2027")).toBeTruthy();
    expect(asked.some(([name]) => name === "save_settings")).toBe(true);
  });

  it("makes the documents in the language that is chosen, and asks for the plan in it", async () => {
    const { user, backend } = renderAt(at);
    const nynorsk = await screen.findByRole("radio", { name: "Nynorsk" });
    expect(screen.getByRole("radio", { name: "Bokmål" })).toHaveProperty("checked", true);
    const asked = between(backend, {});
    await user.click(nynorsk);
    await waitFor(() =>
      expect(asked).toContainEqual(["document_plan", { id: "p-1", language: "nn", folder: null }]),
    );
    await user.click(screen.getByRole("button", { name: "Lag alle" }));
    await screen.findByText("11 filer er laget.");
    expect(asked.find(([name]) => name === "make_documents")?.[1]).toMatchObject({ language: "nn" });
    await expectAccessible();
  });

  it("shows a miniature with the document's own words, hidden from one who hears them beside it", async () => {
    renderAt(at);
    const header = await screen.findAllByText("ID", { selector: "b" });
    expect(header.length).toBeGreaterThan(0);
    expect(header[0]?.closest("[aria-hidden]")).not.toBeNull();
  });

  it("warns when Kontroll has errors, and makes the documents all the same", async () => {
    const { user } = renderAt(at, { procurements: [{ id: "p-1", contents: empty(example().header) }] });
    expect(await screen.findByText(/1 feil som må rettes/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Se hva som må rettes" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lag alle" }));
    expect(await screen.findByText("11 filer er laget.")).toBeTruthy();
  });

  it("says so where no folder can be picked", async () => {
    const { user } = renderAt(at, { refuse: { pick_folder: { code: "not_available" } } });
    await user.click(await screen.findByRole("button", { name: "Velg mappe" }));
    expect(await screen.findByText(/kan ikke programmet vise en filvelger/)).toBeTruthy();
  });
});
