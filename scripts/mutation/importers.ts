import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The TypeScript files below src/ and what they hold. */
export function sources(): readonly (readonly [file: string, text: string])[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name))
    .map((file) => [file, readFileSync(file, "utf8")]);
}

/** Asks for a file and all that import it, themselves or by way of others: those whose tests are about it. */
export function importersOf(): (file: string) => ReadonlySet<string> {
  const all = sources().map(([file, text]) => {
    const found = [...text.matchAll(/ from "(\.[^"]*)"/gu)];
    return [file, found.map(([, path = ""]) => `${join(dirname(file), path)}.ts`)] as const;
  });
  return (file) => {
    const reached = new Set([file]);
    for (const each of reached) {
      for (const [importer, imported] of all) if (imported.includes(each)) reached.add(importer);
    }
    return reached;
  };
}
