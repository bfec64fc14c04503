// The logo of documents: chosen, shown and taken away; a file that cannot be one is refused in words.

import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

it("chooses a logo and takes it away again", async () => {
  const { user } = renderAt({ page: "settings" });
  await user.click(await screen.findByRole("button", { name: "Velg logo" }));
  expect(await screen.findByText("logo.png, 480 × 160 bildepunkter")).toBeTruthy();
  expect(screen.getByRole("img", { name: "Logoen slik den er lagret" })).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Fjern logoen" }));
  expect(await screen.findByText("Ingen logo er valgt.")).toBeTruthy();
});

it("says why a file cannot be a logo", async () => {
  const { user } = renderAt({ page: "settings" }, { refuse: { choose_logo: { code: "logo_format" } } });
  await user.click(await screen.findByRole("button", { name: "Velg logo" }));
  expect(await screen.findByText("En logo må være en PNG- eller JPEG-fil.")).toBeTruthy();
});
