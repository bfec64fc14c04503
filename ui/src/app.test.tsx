// The frame of the program: moving about, the short-cut list, places that do not exist, in all languages.

import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./testing/expect-accessible";
import { renderAt } from "./testing/render";

describe("the frame", () => {
  it("moves the focus to the heading after a navigation", async () => {
    const { user } = renderAt({ page: "start" });
    await user.click(await screen.findByRole("link", { name: "Hjelp" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Hjelp" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe("Hjelp – Kravkompass");
    await expectAccessible();
  });

  it("shows the short-cuts on «?» but not while one types", async () => {
    const { user } = renderAt({ page: "new" });
    const name = await screen.findByLabelText("Navn på anskaffelsen");
    await user.type(name, "?");
    expect(document.querySelector("dialog[open]")).toBeNull();
    name.blur();
    await user.keyboard("?");
    expect(document.querySelector("dialog[open]")).not.toBeNull();
  });

  it("says so where an address leads nowhere", async () => {
    renderAt({ page: "start" });
    window.location.hash = "#/nowhere";
    expect(await screen.findByRole("heading", { name: "Denne siden finnes ikke" })).toBeTruthy();
  });

  it.each(["nb", "nn", "en"] as const)("shows help in %s", async (language) => {
    renderAt({ page: "help" }, { settings: { language } });
    expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    await expectAccessible();
  });
});
