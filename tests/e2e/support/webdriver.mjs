// As much of WebDriver as the journey through the window needs, in plain HTTP. Things are found as people find them: by
// what they are and what they are called. The page itself is asked, with the names a screen reader would get.

import { until } from "./processes.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const ENTER = "\uE007";

/** Opens the program `application` through the driver at `address`. */
export async function openWindow(address, application) {
  const capabilities = { alwaysMatch: { browserName: "wry", "tauri:options": { application } } };
  const { sessionId } = await send("POST", `${address}/session`, { capabilities });
  return new Window(`${address}/session/${sessionId}`);
}

async function send(method, address, body) {
  const response = await fetch(address, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value?.error}: ${value?.message}`);
  return value;
}

class Window {
  constructor(session) {
    this.session = session;
  }

  /** Runs a script in the page. */
  run(script, ...args) {
    return send("POST", `${this.session}/execute/sync`, { script, args });
  }

  /** The first visible thing of a role whose name holds `name` (text, or a regular expression as text). */
  async find(role, name, { within = 15_000 } = {}) {
    const found = () => this.run(FIND, role, name.source ?? escape(name), name.flags ?? "");
    const element = await until(found, { within, what: `${role} «${name}»` });
    return element[ELEMENT];
  }

  /** Whether such a thing is there now. */
  async has(role, name) {
    return Boolean(await this.run(FIND, role, name.source ?? escape(name), name.flags ?? ""));
  }

  async click(role, name, options) {
    const element = await this.find(role, name, options);
    await this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", { [ELEMENT]: element });
    await send("POST", `${this.session}/element/${element}/click`, {});
  }

  async type(role, name, text) {
    const element = await this.find(role, name);
    await send("POST", `${this.session}/element/${element}/clear`, {});
    await send("POST", `${this.session}/element/${element}/value`, { text });
  }

  press(key = ENTER) {
    const actions = [{ type: "key", id: "keyboard", actions: [{ type: "keyDown", value: key }, { type: "keyUp", value: key }] }];
    return send("POST", `${this.session}/actions`, { actions });
  }

  title() {
    return send("GET", `${this.session}/title`);
  }

  text() {
    return this.run("return document.body.innerText");
  }

  /** Waits until the page shows a text. */
  shows(text, options) {
    const shown = async () => {
      const page = await this.text();
      return text instanceof RegExp ? page.match(text) : page.includes(text);
    };
    return until(shown, { within: 15_000, what: `the text ${text}`, ...options });
  }

  async picture() {
    return Buffer.from(await send("GET", `${this.session}/screenshot`), "base64");
  }

  close() {
    return send("DELETE", this.session);
  }
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// Roles and names by the plain rules of HTML: enough for an interface that uses native elements, and an element that
// cannot be found this way is one that a screen reader would not name either.
const FIND = `
  const [role, name, flags] = arguments;
  const selectors = {
    button: "button, [role=button], summary", link: "a[href], [role=link]", heading: "h1, h2, h3, h4, [role=heading]",
    textbox: "input:not([type]), input[type=text], input[type=search], textarea, [role=textbox], [role=searchbox]",
    checkbox: "input[type=checkbox], [role=checkbox]", radio: "input[type=radio], [role=radio]",
    combobox: "select, [role=combobox]", option: "option, [role=option]", group: "fieldset, [role=group]",
    row: "tr, [role=row]", listitem: "li, [role=listitem]", dialog: "dialog[open], [role=dialog]",
  };
  const text = (element) => element.textContent.replace(/\\s+/g, " ").trim();
  const byIds = (ids) => ids.split(/\\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(" ");
  const called = (element) => {
    const labelled = element.getAttribute("aria-labelledby");
    if (labelled) return byIds(labelled);
    if (element.getAttribute("aria-label")) return element.getAttribute("aria-label");
    if (element.labels?.length) return [...element.labels].map(text).join(" ");
    return text(element) || element.getAttribute("title") || "";
  };
  const pattern = new RegExp(name, flags);
  for (const element of document.querySelectorAll(selectors[role])) {
    const shown = element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
    if (shown && !element.disabled && pattern.test(called(element))) return element;
  }
  return null;
`;
