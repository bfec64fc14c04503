// As much of WebDriver as the journey through the window needs, in plain HTTP. Things are found as people find them: by
// what they are and what they are called. The page itself is asked, with the names a screen reader would get.

import { until } from "./processes.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

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

  /** The first visible thing of a role by its name; `inside` names the part of the page it stands in. */
  async find(role, name, { inside = "", within = 15_000 } = {}) {
    const pattern = typeof name === "string" ? `^${escape(name)}$` : name.source;
    const found = () => this.run(FIND, role, pattern, escape(inside));
    const element = await until(found, { within, what: `${role} «${name}» ${inside && `in «${inside}»`}` });
    return element[ELEMENT];
  }

  /**
   * Clicks, once the thing is where it was a moment ago: a click goes to a place, and a page still moving takes it wrong.
   * What is drawn anew meanwhile is looked up anew.
   */
  async click(role, name, { within = 15_000, ...options } = {}) {
    let before;
    const clicked = async () => {
      const element = await this.find(role, name, { ...options, within: 0 });
      const here = await this.run(PLACE, { [ELEMENT]: element });
      if (here === null || here !== before) {
        before = here;
        return false;
      }
      await send("POST", `${this.session}/element/${element}/click`, {});
      return true;
    };
    await until(clicked, { within, every: 150, what: `${role} «${name}» to click` });
  }

  async type(role, name, text, options) {
    const element = await this.find(role, name, options);
    await send("POST", `${this.session}/element/${element}/clear`, {});
    await send("POST", `${this.session}/element/${element}/value`, { text });
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

// Where a thing stands in the window; nothing when it had to be brought into view first.
const PLACE = `
  const [element] = arguments;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  if (top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((l) => l.contains(top)))) {
    return [x, y, width, height].map(Math.round).join(" ");
  }
  element.scrollIntoView({ block: "center", behavior: "instant" });
  return null;
`;

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// Roles and names by the plain rules of HTML: enough for an interface that uses native elements, and an element that
// cannot be found this way is one that a screen reader would not name either.
const FIND = `
  const [role, name, inside] = arguments;
  const selectors = {
    action: "button, a[href], summary, [role=button]",
    heading: "h1, h2, h3, h4",
    textbox: "input:not([type]), input[type=text], input[type=search], textarea",
    checkbox: "input[type=checkbox]",
    radio: "input[type=radio]",
    option: "option, [role=option]",
    cell: "[role=gridcell]",
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
  const matching = (selector, pattern, within) =>
    [...within.querySelectorAll(selector)].find((element) => {
      const shown = element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
      return shown && !element.disabled && new RegExp(pattern, "i").test(called(element));
    });
  const part = inside ? matching("form, fieldset, section, nav, [role=group]", inside, document) : document;
  return (part && matching(selectors[role], name, part)) ?? null;
`;
