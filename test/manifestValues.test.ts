import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { staticWebAppConfig } from "../scripts/cacheRules.js";
import { manifestValues, manifestWith, pageWith } from "../scripts/manifestValues.js";
import { rulePageHtml } from "../scripts/rulePageHtml.js";

const root = resolve(__dirname, "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const given = {
  host: "https://addins.example.com/dividends/",
  provider: "Smith & Sons <IR>, K.K.",
  contact: "ir@example.com",
};

/** Comes with office-addin-debugging; Jest cannot load it. */
const reader =
  'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))';

interface ReadManifest {
  readonly providerName: string;
  readonly supportUrl: string;
}

/** A manifest as Microsoft's own package reads it. */
function read(manifest: string): ReadManifest {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, manifest);
  try {
    const answer = execFileSync(process.execPath, ["-e", reader, file], { cwd: root });
    return JSON.parse(answer.toString()) as ReadManifest;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("host, publisher and support page stand where Microsoft's own reader finds them", () => {
  const built = read(manifestWith(xml, manifestValues(given)));
  expect(built).toMatchObject({
    providerName: given.provider,
    supportUrl: "https://addins.example.com/dividends/support.html",
    iconUrl: "https://addins.example.com/dividends/assets/icon-32.png",
    defaultSettings: { sourceLocation: "https://addins.example.com/dividends/taskpane.html" },
  });
  const own = manifestValues({ ...given, support: "https://help.example.com/?a=1&b=2" });
  expect(read(manifestWith(xml, own)).supportUrl).toBe("https://help.example.com/?a=1&b=2");
  expect(manifestWith(xml, own)).not.toContain("localhost");
});

test("without values the manifest is the one of the repository", () => {
  expect(manifestWith(xml, manifestValues())).toBe(xml);
});

test.each([
  [{ host: "http://addins.example.com" }, /^host is .*https/u],
  [{ host: "addins" }, /^host is .*https/u],
  [{ provider: " " }, /^provider has 0 characters/u],
  [{ provider: "x".repeat(126) }, /^provider has 126 characters/u],
  [{ contact: "" }, /^contact is empty/u],
  [{ support: "support.html" }, /^support is "support.html"/u],
])("%j is refused in a sentence", (values, sentence) => {
  expect(() => manifestValues(values)).toThrow(sentence);
});

test.each(readdirSync(join(root, "docs/marketplace")))(
  "%s names the publisher and whom to ask, and has nothing left to fill in",
  (name) => {
    const markdown = readFileSync(join(root, "docs/marketplace", name), "utf8");
    const html = rulePageHtml(pageWith(markdown, manifestValues(given)));
    expect(html).toContain("Smith &amp; Sons &lt;IR&gt;, K.K.");
    expect(html).toContain("ir@example.com");
    expect(html).not.toMatch(/\{\w+\}|<script/u);
    // Pages that it leads to are there.
    for (const [, page = ""] of html.matchAll(/href="([\w-]+)\.html"/gu)) {
      expect(readdirSync(join(root, "docs/marketplace"))).toContain(`${page}.md`);
    }
    if (name !== "test-notes.md") expect(html).toContain('<h2 id="ja" lang="ja">日本語');
  },
);

test("icons are served without any word on keeping them, pages not kept, and hashed files for ever", () => {
  const { routes } = staticWebAppConfig();
  const cacheOf = (file: string) => {
    const rule = routes.find(({ route }) => {
      const [folder = "", endings = ""] = route.split("*.");
      const isThere = file.startsWith(folder);
      return (
        isThere &&
        endings
          .slice(1, -1)
          .split(",")
          .includes(file.split(".").at(-1) ?? "")
      );
    });
    return rule?.headers["Cache-Control"];
  };
  expect(cacheOf("/assets/icon-32.png")).toBe("");
  expect(cacheOf("/assets/taskpane.0fd29bcd.js")).toMatch(/immutable/u);
  expect(cacheOf("/taskpane.html")).toBe("no-cache");
  expect(cacheOf("/rules/dv16.html")).toBe("no-cache");
  expect(cacheOf("/assets/icon.svg")).toBeUndefined();
});
