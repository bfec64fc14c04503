// Choices take effect at once, on the words and on the document.

import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("settings", () => {
  it("changes the language of everything", async () => {
    const { user } = renderAt({ page: "settings" });
    await user.click(await screen.findByRole("radio", { name: "Nynorsk" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Innstillingar" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("nn-NO");
    await waitFor(() => expect(document.title).toBe("Innstillingar – Kravkompass"));
  });

  it("changes colours and density", async () => {
    const { user } = renderAt({ page: "settings" });
    await user.click(await screen.findByRole("radio", { name: "Mørkt" }));
    await user.click(screen.getByRole("radio", { name: "Tett" }));
    expect(document.documentElement.dataset.colorScheme).toBe("dark");
    expect(document.documentElement.dataset.density).toBe("compact");
    await expectAccessible();
  });

  it("takes a choice back that could not be saved", async () => {
    const { user } = renderAt({ page: "settings" }, { refuse: { save_settings: { code: "disk" } } });
    await user.click(await screen.findByRole("radio", { name: "Nynorsk" }));
    expect(await screen.findByText(/Får ikke skrevet eller lest/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Innstillinger" })).toBeTruthy();
  });
});
