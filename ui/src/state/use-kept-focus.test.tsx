// The focus is found again where what had it is gone, and left alone where somebody gave it a place.

import { render, screen, waitFor } from "@testing-library/react";
import { useRef, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useKeptFocus } from "./use-kept-focus";

beforeEach(() => {
  // Nothing is laid out here; everything counts as seen.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
});

function Chips({ given }: { given?: boolean }) {
  useKeptFocus();
  const [names, setNames] = useState(["en", "to"]);
  const field = useRef<HTMLInputElement>(null);
  return (
    <main id="main" tabIndex={-1}>
      <input aria-label="søk" ref={field} />
      <div>
        {names.map((name) => (
          <button
            type="button"
            key={name}
            onClick={() => {
              setNames(names.filter((other) => other !== name));
              if (given) window.requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <section data-messages>{names.length === 0 ? null : <Message />}</section>
    </main>
  );
}

function Message() {
  const [gone, setGone] = useState(false);
  return gone ? null : (
    <p>
      <button type="button" onClick={() => setGone(true)}>
        Angre
      </button>
    </p>
  );
}

function press(name: string) {
  const button = screen.getByRole("button", { name });
  button.focus();
  button.click();
}

describe("a focus whose element is gone", () => {
  it("goes to what stands nearest", async () => {
    render(<Chips />);
    press("to");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("en"));
    press("en");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("søk")));
  });

  it("goes back to where one was before one went to a message", async () => {
    render(<Chips />);
    screen.getByRole("button", { name: "en" }).focus();
    press("Angre");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("en"));
  });

  it("is left to the page that gives it a place", async () => {
    render(<Chips given />);
    press("to");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("søk")));
  });
});
