// A field that saves itself: when it saves, what it keeps, and what it must not take from the person typing.

import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { CallError } from "../../api/client";
import { WordsProvider } from "../../locales/words";
import { AutosaveField } from "./autosave-field";

function Harness({ refuse = false, told }: { refuse?: boolean; told: (value: string) => void }) {
  const [saved, setSaved] = useState("før");
  return (
    <WordsProvider language="nb">
      <AutosaveField
        label="Navn"
        saved={saved}
        save={async (value) => {
          told(value);
          if (refuse) throw new CallError({ code: "blank", facts: { field: "name" } });
          // As the program does.
          setSaved(value.trim());
        }}
      />
      <button type="button" onClick={() => setSaved("angret")}>
        Angre
      </button>
    </WordsProvider>
  );
}

describe("a field that saves itself", () => {
  it("saves once when it is left", async () => {
    const told = vi.fn();
    render(<Harness told={told} />);
    await userEvent.type(screen.getByLabelText("Navn"), " nå");
    await userEvent.tab();
    expect(told.mock.calls).toEqual([["før nå"]]);
  });

  it("saves after a pause and leaves a typed space alone", async () => {
    const told = vi.fn();
    render(<Harness told={told} />);
    const field = screen.getByLabelText<HTMLInputElement>("Navn");
    await userEvent.type(field, " og ");
    await waitFor(() => expect(told).toHaveBeenCalledWith("før og "));
    await userEvent.type(field, "nå");
    expect(field.value).toBe("før og nå");
  });

  it("does not save what did not change", async () => {
    const told = vi.fn();
    render(<Harness told={told} />);
    await userEvent.type(screen.getByLabelText("Navn"), " ");
    await userEvent.tab();
    expect(told).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>("Navn").value).toBe("før");
  });

  it("keeps what was refused, with the reason", async () => {
    render(<Harness refuse told={() => undefined} />);
    const field = screen.getByLabelText<HTMLInputElement>("Navn");
    await userEvent.clear(field);
    await userEvent.tab();
    expect(await screen.findByText("Navnet kan ikke være tomt. Skriv noe i feltet.")).toBeTruthy();
    expect(field.value).toBe("");
  });

  it("saves what was typed just before the page was left", async () => {
    const told = vi.fn();
    const { unmount } = render(<Harness told={told} />);
    await userEvent.type(screen.getByLabelText("Navn"), "!");
    unmount();
    expect(told).toHaveBeenCalledWith("før!");
  });

  it("follows what is undone elsewhere", async () => {
    render(<Harness told={() => undefined} />);
    await userEvent.click(screen.getByRole("button", { name: "Angre" }));
    expect(screen.getByLabelText<HTMLInputElement>("Navn").value).toBe("angret");
  });
});
