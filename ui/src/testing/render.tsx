// Renders the whole program at a place, over a fake backend: tests find things as people do, by role and label.

import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setTransport } from "../api/client";
import { App } from "../app";
import { href, type Route } from "../router";
import { type FakeOptions, fakeBackend } from "./fake-backend";

export function renderAt(route: Route, options: FakeOptions = {}) {
  const backend = fakeBackend(options);
  setTransport(backend);
  window.location.hash = href(route);
  return { user: userEvent.setup(), backend, ...render(<App />) };
}
