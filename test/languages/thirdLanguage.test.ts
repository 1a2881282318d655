import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Script } from "node:vm";
import { type Plugin, build } from "esbuild";
import { englishMonths } from "../../src/dividend/englishMonths";
import { filesOfLanguages, filesOfThird, problems, root } from "./third/compiling";
import {
  englishOf,
  georgian,
  inGeorgian,
  third,
  withThird,
  withWordLeftOut,
} from "./third/language";
import type { printed as Printed } from "./third/printing";

const isOfThird = (path: string) => path.includes(`/languages/${third}/`);

test("a third language compiles when it is whole", () => {
  const found = problems(filesOfLanguages(), withThird);
  expect(found.size).toBeGreaterThan(50);
  expect([...found].filter(([, messages]) => messages.length > 0)).toEqual([]);
});

test("a third language does not compile without a word, wherever it is left out", () => {
  // A file with no list of its own is part of one that has.
  const lists = filesOfThird().filter((path) => {
    const own = withThird(path, readFileSync(englishOf(path), "utf8"));
    return withWordLeftOut(own) !== own;
  });
  expect(lists.length).toBeGreaterThan(15);
  const found = problems(lists, (path, own) => {
    const text = withThird(path, own);
    return isOfThird(path) ? withWordLeftOut(text) : text;
  });
  expect([...found].filter(([, messages]) => messages.length === 0)).toEqual([]);
});

test("no list of the languages compiles without the third one", () => {
  const lists = filesOfLanguages().filter(
    (path) => !isOfThird(path) && !path.endsWith("dividend/language.ts"),
  );
  const found = problems(lists, (path, own) =>
    path.endsWith("dividend/language.ts") ? withThird(path, own) : own,
  );
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter(([, messages]) => messages.length === 0)).toEqual([]);
});

test("findings, tables, a release, the days of a dividend and a new worksheet in the third language have no word of another one", async () => {
  const { printed } = await withThirdLanguage();
  const { findings, tables, release, days, worksheet } = printed(rows);
  const words = [...findings, ...tables, ...release.split("\n"), ...days, ...worksheet].join("\n");
  expect(findings.length).toBeGreaterThan(0);
  expect(tables.length).toBeGreaterThan(20);
  expect(days.length).toBeGreaterThan(10);
  expect(worksheet.length).toBeGreaterThan(80);
  expect(release).not.toContain('"is"');
  expect(words).toMatch(georgian);
  expect(words.match(/\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}]+/gu)).toBeNull();
  // The names of months are read by the notations too, and stand with the dividend.
  const months = new Set<string>(englishMonths);
  // A rule has one number in every language.
  const latin = [...new Set(words.replace(/\bDV\d\d\b/gu, "").match(/[a-z]{2,}/giu))].filter(
    (word) => !months.has(word),
  );
  expect(latin).toEqual(["JPY"]);
});

/** The rows of a worksheet in the third language; a record date is later than what takes effect by it. */
const rows = [
  ["Company"],
  ["Name", "Kita Seiki"],
  ["Short name", "Kita"],
  ["Place", "Osaka"],
  [],
  ["Announcement"],
  ["Release date", "2019/05/23"],
  ["Kind of dividend", "Year-end"],
  ["Fiscal year end", "2019/03/31"],
  ["Decided by", "Shareholders' meeting"],
  ["Board meeting date", "2019/05/23"],
  ["Meeting number", "27"],
  ["Meeting date", "2019/06/27"],
  ["Meeting place", "Osaka"],
  [],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Announced on", "", "2019/05/14"],
  ["Record date", "2019/03/31", "2018/03/31", "2018/03/31"],
  ["Dividend per share", "15.00", "13.50", "13.50"],
  ["Total dividend amount", "608,000,000", "-", "608,000,000"],
  ["Effective date", "2019/03/28", "-", "2018/06/29"],
  ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  [],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Current fiscal year", "13.50", "15.00", "28.50"],
  ["Previous fiscal year", "13.50", "13.50", "27.00"],
].map((row) => row.map(inGeorgian));

const load = createRequire(__filename);

/** The product as it is with a third language. */
async function withThirdLanguage(): Promise<{ readonly printed: typeof Printed }> {
  const plugin: Plugin = {
    name: "third language",
    setup(building) {
      building.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
        path: `${resolve(resolveDir, path)}.ts`,
      }));
      building.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: withThird(path, readFileSync(englishOf(path), "utf8")),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { printed } from "./printing";',
      resolveDir: resolve(__dirname, "third"),
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    plugins: [plugin],
  });
  const module = { exports: {} as { readonly printed: typeof Printed } };
  const bundle = new Script(`(module, exports, require) => {${outputFiles[0]?.text ?? ""}}`);
  const run = bundle.runInThisContext() as (...given: readonly unknown[]) => void;
  run(module, module.exports, load);
  return module.exports;
}
