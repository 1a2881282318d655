import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The TypeScript files below src/, each with the files it imports. */
function imports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name));
  return new Map(
    files.map((file) => {
      const found = readFileSync(file, "utf8").matchAll(/ from "(\.[^"]*)"/gu);
      return [file, [...found].map(([, path = ""]) => `${join(dirname(file), path)}.ts`)];
    }),
  );
}

/** Asks for a file and all that import it, themselves or by way of others: those whose tests are about it. */
export function importersOf(): (file: string) => ReadonlySet<string> {
  const all = [...imports()];
  return (file) => {
    const reached = new Set([file]);
    for (const each of reached) {
      for (const [importer, imported] of all) if (imported.includes(each)) reached.add(importer);
    }
    return reached;
  };
}
