import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import packageFile from "../../package.json";

/** What a security officer asks of the files that are installed. */
const root = resolve(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What the product itself asks for of its packages; the rest of them is theirs to choose. */
const dependencies = Object.entries(packageFile.dependencies);

test.each(["dist", "dist-cli"])("%s lists the packages it is made of", (folder) => {
  const bill = JSON.parse(read(`${folder}/bill-of-materials.cdx.json`)) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  const listed = bill.components.map(({ name, version }) => [name, version]);
  expect(listed).toEqual(expect.arrayContaining(dependencies));
});

test.each([
  ["dist", ["react", "@fluentui/react-components", "fflate", "pdfjs-dist"]],
  ["dist-cli", ["commander", "fflate", "@cj-tech-master/excelts", "pdfjs-dist"]],
  ["dist/workbench", ["@microsoft/office-js", "@fontsource/noto-sans-jp"]],
])("%s carries the terms of what is in it", (folder, packages) => {
  const notices = read(`${folder}/THIRD-PARTY-NOTICES.txt`);
  for (const name of packages) expect(notices).toMatch(new RegExp(`^${name} \\d`, "mu"));
  expect(notices).toContain("THE SOFTWARE IS PROVIDED");
});

test("the pane may run its own scripts and Office.js, make no code of texts and ask nobody else", () => {
  const [, policy = ""] =
    /Content-Security-Policy" content="([^"]*)/u.exec(read("dist/taskpane.html")) ?? [];
  const directives = new Map(
    policy.split("; ").map((each) => {
      const [name = "", ...sources] = each.split(" ");
      return [name, sources];
    }),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(directives.get("connect-src")).toEqual(["'self'"]);
  expect(policy).not.toMatch(/unsafe-eval|\*/u);
});

test("no package runs a script of its own when it is installed that the product would need", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<
      Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>
    >;
  };
  const installing = Object.entries(packages).filter(
    ([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true,
  );
  expect(installing.map(([path]) => path)).toEqual([]);
});

test("no script of the pane names an address it could ask, but Office.js's", () => {
  const scripts = readdirSync(join(root, "dist/assets")).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  const asked =
    /\b(?:fetch|open|sendBeacon|importScripts|WebSocket|EventSource)\(\s*["'`](?:https?:|wss?:|\/\/)/u;
  expect(scripts.filter((name) => asked.test(read(`dist/assets/${name}`)))).toEqual([]);
});
