// Starts the interface. In the fake mode every call goes to a backend made up in the browser; the condition is known
// when the files are built, so the program's own build does not hold it.

import "./theme/base.css";
import { createRoot } from "react-dom/client";
import { setTransport } from "./api/client";
import { App } from "./app";

async function begin() {
  if (import.meta.env.MODE === "fake") {
    const { fakeBackend } = await import("./testing/fake-backend");
    setTransport(fakeBackend());
  }
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App />);
}

void begin();
