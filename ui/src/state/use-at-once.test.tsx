// A choice is seen before it is saved, builds on the one before it, and is taken back when it is refused.

import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useAtOnce } from "./use-at-once";

describe("a choice shown at once", () => {
  it("is seen before it is saved, and is the saved one's again when that is done", async () => {
    let settle = () => {};
    const save = () => new Promise<void>((resolve) => (settle = resolve));
    const { result, rerender } = renderHook(({ saved }) => useAtOnce(saved, save), {
      initialProps: { saved: "a" },
    });
    act(() => result.current[1]("b"));
    expect(result.current[0]).toBe("b");
    rerender({ saved: "c" });
    await act(async () => settle());
    await waitFor(() => expect(result.current[0]).toBe("c"));
  });

  it("is the saved one again where saving was refused", async () => {
    const { result } = renderHook(() => useAtOnce("a", () => Promise.resolve(undefined)));
    act(() => result.current[1]("b"));
    await waitFor(() => expect(result.current[0]).toBe("a"));
  });
});
