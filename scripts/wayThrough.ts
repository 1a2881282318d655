import { readFileSync, readdirSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";

/** What each folder is, in the words of a newcomer's first question. */
const folders: Readonly<Record<string, string>> = {
  dividend: "facts, amounts, dates, findings",
  ooxml: "zip and XML, guarded",
  usage: "how each language writes, and its words for facts",
  worksheet: "cells to an announcement, and back",
  checks: "the rulebook",
  languages: "what people read",
  tables: "tables as plans",
  release: "the release as a document, and its formats",
  filling: "cells still open, and what fits",
  drafts: "a draft read, compared, marked, imported",
  papers: "work paper, days, calendar",
  xlsx: "workbooks as files",
  excel: "the workbook in Excel",
  cli: "the command line",
  taskpane: "the pane",
};

/** The ground of languages/, which folders below it know too. */
const ground =
  /^languages\/(?:(?:factWords|wordsOfFacts|usage|usageIn)\.ts|(?:en|ja)\/(?:facts|choices|usage)\.ts)$/u;

function folderOf(file: string): string {
  return ground.test(file) ? "usage" : (file.split("/")[0] ?? "");
}

/** The picture of `docs/`, from what the files of `src/` import: which folder stands on which, without detours. */
export function wayThrough(source: string): string {
  const direct = importedFolders(source);
  const names = Object.keys(folders).filter((name) => direct.has(name));
  const nodes = names.map((name) => {
    const title = name === "usage" ? "languages: usage" : name;
    return `  ${name}["<b>${title}</b><br>${folders[name] ?? ""}"]`;
  });
  const edges = names.flatMap((name) =>
    [...withoutDetours(name, direct)].sort().map((on) => `  ${name} --> ${on}`),
  );
  return `# The way through

From cells to a release: each folder of \`src/\` and what it stands on, its nearest ones alone; the workbench, which only
developers run, is left out. Drawn from the imports by \`npm run picture\`, so that it says what is, and not what was meant;
what may import what is in \`.dependency-cruiser.cjs\`.

\`\`\`mermaid
flowchart TD
${[...nodes, ...edges].join("\n")}
\`\`\`
`;
}

/** What each folder imports, types included. */
function importedFolders(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith("workbench/"));
  for (const file of files) {
    const from = folderOf(file);
    const imported = all.get(from) ?? new Set<string>();
    all.set(from, imported);
    const { importedFiles } = ts.preProcessFile(readFileSync(resolve(source, file), "utf8"));
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const path = resolve(source, dirname(file), fileName);
      const to = folderOf(`${relative(source, path).replaceAll("\\", "/")}.ts`);
      if (to !== from && folders[to] !== undefined) imported.add(to);
    }
  }
  return all;
}

/** The folders that one needs and that no other one it needs stands on too. */
function withoutDetours(
  name: string,
  direct: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const own = [...(direct.get(name) ?? [])];
  const needs = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of direct.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      needs(next, seen);
    }
    return seen;
  };
  return new Set(
    own.filter((each) => !own.some((other) => other !== each && needs(other).has(each))),
  );
}
