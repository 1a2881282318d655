import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { ClientBridge } from "./host/bridge";

/** The namespaces that office.js makes, as its types describe them. */
export interface OfficeClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const BASE = "https://excel.invalid/";
const officeFolder = path.join(
  path.dirname(
    createRequire(path.join(process.cwd(), "package.json")).resolve(
      "@microsoft/office-js/package.json",
    ),
  ),
  "dist",
);
const scripts = new Map<string, vm.Script>();

/** Microsoft's client in a window of its own, started and ready, with this host behind it. */
export async function startOfficeClient(
  bridge: ClientBridge,
  external: object,
): Promise<OfficeClient> {
  const window = clientWindow();
  window["external"] = external;
  window["_richApiNativeBridge"] = bridge;
  vm.createContext(window);
  run("office.js", window);
  const client = window as unknown as OfficeClient;
  await client.Office.onReady();
  return client;
}

function run(file: string, window: object): void {
  const known =
    scripts.get(file) ??
    new vm.Script(readFileSync(path.join(officeFolder, file), "utf8"), { filename: file });
  scripts.set(file, known);
  known.runInContext(window);
}

/** As much of a browser's window as the client needs to find its other files and to start. */
function clientWindow(): Record<string, unknown> {
  const loaded: object[] = [{ src: `${BASE}office.js`, getAttribute: () => null }];
  const window: Record<string, unknown> = {};
  const load = (script: { src?: string; onload?: () => void }) => {
    const file = (script.src ?? "").replace(BASE, "");
    if (file === "" || file === script.src) return script;
    setTimeout(() => {
      run(file, window);
      script.onload?.();
    }, 0);
    return script;
  };
  const element = () => ({
    setAttribute: () => undefined,
    getAttribute: () => null,
    style: {},
    addEventListener: () => undefined,
  });
  const document = {
    createElement: element,
    getElementsByTagName: (name: string) =>
      name === "script" ? loaded : name === "head" ? [{ appendChild: load }] : [],
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    head: { appendChild: load },
    body: { appendChild: load },
    readyState: "complete",
    cookie: "",
    URL: BASE,
  };
  return Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    document,
    location: new URL(`${BASE}taskpane.html`),
    navigator: { userAgent: "Windows NT 10.0", platform: "Win32", language: "en-US" },
    history: {},
    name: "",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    URL,
    TextEncoder,
    // One kind of error, promise and array on both sides, so that `instanceof` holds in the code under test.
    Error,
    TypeError,
    Promise,
    Array,
    Object,
    Date,
  });
}
