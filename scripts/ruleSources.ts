import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { SourceFile } from "./rulePages";

/** The files of a folder src/checks and of its rules/. */
export function ruleSources(folder: string): readonly SourceFile[] {
  return ["", "rules/"].flatMap((under) =>
    readdirSync(resolve(folder, under))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => ({
        name: under + name,
        text: readFileSync(resolve(folder, under, name), "utf8"),
      })),
  );
}
