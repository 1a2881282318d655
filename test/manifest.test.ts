import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { floorSet } from "../src/excel/requirements";

/**
 * The manifest against the rules Microsoft publishes for it: the order of elements
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering), and each element's page in
 * the manifest reference for ids, lengths and sizes. `npm run validate` asks Microsoft's own service.
 */
const root = resolve(__dirname, "..");
const manifest = parsed(readFileSync(resolve(root, "manifest.xml"), "utf8"));

/** The children an element may have, in the order they must have. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Hosts: ["Host"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Image": ["bt:Override"],
  "bt:Urls": ["bt:Url"],
  "bt:Url": ["bt:Override"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  "bt:String": ["bt:Override"],
  DisplayName: ["Override"],
  Description: ["Override"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
};

/** Sizes every icon of a command must have, and those Office can use besides. */
const neededSizes = [16, 32, 80];
const possibleSizes = [16, 20, 24, 32, 40, 48, 64, 80];

test("elements stand under their parents in the published order", () => {
  for (const element of all(manifest)) {
    const allowed = order[element.name] ?? [];
    const places = element.children.map(({ name }) => allowed.indexOf(name));
    expect({ in: element.name, children: element.children.map(({ name }) => name) }).toEqual({
      in: element.name,
      children: places
        .filter((place) => place >= 0)
        .sort((a, b) => a - b)
        .map((place) => allowed[place]),
    });
  }
});

test("the add-in's own id, version and kind are in their forms", () => {
  expect(manifest.name).toBe("OfficeApp");
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(text("Id")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(text("Version")).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/u);
  expect(text("DefaultLocale")).toBe("en-US");
  expect(text("Permissions")).toBe("ReadWriteDocument");
  expect(named("VersionOverrides")[0]?.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
});

test("texts keep to their greatest lengths", () => {
  const longest: Readonly<Record<string, number>> = {
    DisplayName: 125,
    ProviderName: 125,
    "bt:ShortStrings": 125,
    "bt:LongStrings": 250,
    "bt:Urls": 2048,
  };
  for (const [name, length] of Object.entries(longest)) {
    for (const element of named(name)) {
      for (const value of values(element)) expect(value.length).toBeLessThanOrEqual(length);
    }
  }
  const [description] = manifest.children.filter(({ name }) => name === "Description");
  for (const value of values(description)) expect(value.length).toBeLessThanOrEqual(250);
});

test("every resource has one id of at most 32 characters, and every one referred to is there", () => {
  const resources = named("Resources").flatMap((element) => all(element));
  const ids = resources.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  const references = all(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
  expect([...new Set(references)].sort()).toEqual([...ids].sort());
});

test("ids of commands are unique and of at most 125 characters", () => {
  const ids = all(manifest)
    .filter(({ name }) => name === "Group" || name === "Control")
    .map(({ attributes }) => attributes["id"] ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.]{0,124}$/u);
  expect(named("OfficeTab")[0]?.attributes["id"]).toBe("TabHome");
});

test("every address is https and of one host", () => {
  const addresses = all(manifest)
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value?.includes("://") === true);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//u);
});

test("icons come in every size a command must have, each file of its true size", () => {
  for (const icon of named("Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    expect(sizes).toEqual(expect.arrayContaining(neededSizes));
    expect(possibleSizes).toEqual(expect.arrayContaining(sizes));
    for (const { attributes } of icon.children) {
      const resource = all(manifest).find(({ attributes: { id } }) => id === attributes["resid"]);
      const size = Number(attributes["size"]);
      expect(pixelSize(resource?.attributes["DefaultValue"])).toEqual([size, size]);
    }
  }
  expect(pixelSize(named("IconUrl")[0]?.attributes["DefaultValue"])).toEqual([32, 32]);
  expect(pixelSize(named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"])).toEqual([
    64, 64,
  ]);
});

test("every text a user sees is there in Japanese too", () => {
  const [name, description] = [manifest.children[4], manifest.children[5]];
  expect([name?.name, description?.name]).toEqual(["DisplayName", "Description"]);
  for (const element of [name, description, ...named("bt:String")]) {
    const japanese = element?.children.filter(({ attributes }) => attributes["Locale"] === "ja-JP");
    expect(japanese).toHaveLength(1);
    expect(japanese?.[0]?.attributes["Value"]).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/u);
  }
});

test("it asks for the set the product runs on, in Excel alone", () => {
  const [set] = named("Set");
  expect(`${set?.attributes["Name"] ?? ""} ${set?.attributes["MinVersion"] ?? ""}`).toBe(floorSet);
  expect(
    named("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"]),
  ).toEqual(["Workbook", "Workbook"]);
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as a tree. Takes plain elements, attributes, text and comments; fails on anything else. */
function parsed(xml: string): Element {
  const rest = xml.replace(/^<\?xml[^>]*\?>/u, "").replace(/<!--[\s\S]*?-->/gu, "");
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let at = 0;
  const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gu;
  for (const match of rest.matchAll(token)) {
    if (match.index !== at) throw new Error(`not well-formed: ${rest.slice(at, at + 80)}`);
    at += match[0].length;
    const [, closes, name, attributes, closesItself, words] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("more ends than starts");
    if (words !== undefined) parent.text += words.trim();
    else if (closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`${name ?? ""} ends what did not start`);
    } else {
      const element: Element = {
        name: name ?? "",
        attributes: Object.fromEntries(
          [...(attributes ?? "").matchAll(/([\w:]+)="([^"]*)"/gu)].map((m) => [m[1], m[2]]),
        ) as Record<string, string>,
        children: [],
        text: "",
      };
      parent.children.push(element);
      if (closesItself !== "/") open.push(element);
    }
  }
  if (at !== rest.length || open.length !== 1) throw new Error("not well-formed");
  const [root] = top.children;
  if (root === undefined) throw new Error("empty");
  return root;
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

function named(name: string): Element[] {
  return all(manifest).filter((element) => element.name === name);
}

function text(name: string): string {
  return manifest.children.find((element) => element.name === name)?.text ?? "";
}

/** Every text an element and what is in it gives: its default and those for other languages. */
function values(element: Element | undefined): string[] {
  if (element === undefined) throw new Error("no such element");
  return all(element).flatMap(({ attributes, text: words }) =>
    [attributes["DefaultValue"], attributes["Value"], words].filter(
      (value): value is string => value !== undefined,
    ),
  );
}

/** Width and height, as the PNG file behind an address says in its header. */
function pixelSize(address: string | undefined): [number, number] {
  const path = new URL(address ?? "").pathname.slice(1);
  const png = readFileSync(resolve(root, path));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
