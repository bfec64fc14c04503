// Calls over HTTP to the development server, which serves these files too: browser work and end-to-end tests only.

/** Another origin can be named at build time; otherwise the page's own. */
const base: string = import.meta.env.VITE_CALL_BASE ?? "";

export async function httpTransport(name: string, payload: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`${base}/call/${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
    });
  } catch {
    throw { code: "unreachable", facts: {} };
  }
  if (response.ok) return response.json();
  if (response.status === 422) throw await response.json();
  throw { code: "internal", facts: { detail: `HTTP ${response.status}` } };
}
