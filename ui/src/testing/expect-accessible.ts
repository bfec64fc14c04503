// The automatic part of the accessibility check; colours and layout are looked at in a real browser.

import axe from "axe-core";
import { expect } from "vitest";

export async function expectAccessible(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}
