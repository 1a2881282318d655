import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { paneTexts } from "../../scripts/texts/paneTexts";
import { languages } from "../../src/dividend/language";
import manifestOfPackage from "../../package.json";

const root = path.resolve(__dirname, "../..");
const read = (...names: readonly string[]) => readFileSync(path.join(root, ...names), "utf8");
const manifest = read("manifest.xml");

/** What Excel shows of the add-in, beside the pane. */
const product = /<DisplayName DefaultValue="([^"]*)"/u.exec(manifest)?.[1];

describe.each(languages)("the guide (%s)", (language) => {
  const folder = path.join("docs/guide", language);
  const pages = readdirSync(path.join(root, folder)).filter((name) => name !== "rules.md");
  const lines = pages.flatMap((name) =>
    read(folder, name)
      .split("\n")
      .map((line) => ({ name, line })),
  );
  const all = lines.map(({ line }) => line).join("\n");

  it("names the pane's buttons, tabs and headings in the pane's words", () => {
    const known = new Set([product, ...paneTexts().map((text) => text[language])]);
    const named = lines.flatMap(({ name, line }) =>
      // In bold at the head of a point stands what the point is about.
      [...line.replace(/^- \*\*[^*]+\*\*/u, "").matchAll(/\*\*([^*]+)\*\*/gu)].map(([, word]) => ({
        name,
        word,
      })),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ word }) => !known.has(word))).toEqual([]);
  });

  it("says of Excel, Node and the permission what the manifest and the package ask for", () => {
    expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
    const set = /<Set Name="(\w+)" MinVersion="([\d.]+)"/u.exec(manifest) ?? [];
    expect(all).toContain(`${String(set[1])} ${String(set[2])}`);
    expect(all).toContain(`Node ${manifestOfPackage.engines.node.replace(">=", "")}`);
  });

  it("names commands of the package and files that are there", () => {
    const scripts = new Map(Object.entries<string>(manifestOfPackage.scripts));
    const commands = [...all.matchAll(/`npm run ([\w:-]+)/gu)].map(([, name]) => name ?? "");
    expect(commands.filter((name) => !scripts.has(name))).toEqual([]);
    const files = [...all.matchAll(/`((?:docs|samples)\/[\w./-]+|[A-Z]+\.md|manifest\.xml)`/gu)];
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter(([, file]) => !existsSync(path.join(root, file ?? "")))).toEqual([]);
  });
});

it("has the same pages with the same headings, pictures and links in both languages", () => {
  const [first, ...others] = languages.map((language) =>
    readdirSync(path.join(root, "docs/guide", language)).map((name) => {
      const text = read("docs/guide", language, name);
      const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
      return [
        name,
        count(/^#+ /gmu),
        count(/^!?\s*!\[/gmu),
        [...text.matchAll(/\]\(([^)#]*)/gu)].map(([, to]) => to?.replace(/\/(?:en|ja)\//u, "/")),
      ];
    }),
  );
  for (const other of others) expect(other).toEqual(first);
});
