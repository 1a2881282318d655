import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";

/** What a checkout makes of a file: each output's text, or a hash of its bytes, by what it is called. */
type Outputs = ReadonlyMap<string, string>;

interface Terminal {
  readonly columns: null;
  print(text: string): void;
  tell(line: string): void;
  showProgress(text: string): void;
}

type RunCommandLine = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** One checkout of the project, its command line run in this process. */
export interface Build {
  readonly root: string;
  outputsOf(file: string, parts: readonly Part[], drafts: readonly string[]): Promise<Outputs>;
  /** The file's releases as text, written into a folder: drafts of the same words for every build. */
  draftsOf(file: string, folder: string): Promise<readonly string[]>;
}

/** The commands that can be compared. */
export const parts = ["check", "tables", "release", "roll-forward", "verify", "import"] as const;
type Part = (typeof parts)[number];

export async function buildAt(path: string, scratch: string): Promise<Build> {
  const root = resolve(path);
  const source = pathToFileURL(resolve(root, "src/cli/program.ts")).href;
  const { runCommandLine } = (await import(source)) as { runCommandLine: RunCommandLine };
  const run = async (args: readonly string[]) => {
    let said = "";
    const status = await runCommandLine(args, {
      columns: null,
      print: (text) => {
        said += text;
      },
      tell: (line) => {
        said += `${line}\n`;
      },
      showProgress: () => undefined,
    });
    return `${said}status ${String(status)}\n`;
  };
  const written = async (args: readonly string[], out: string) => {
    const all = new Map<string, string>();
    all.set("said", await run(args));
    if (!existsSync(out)) return all;
    for (const [name, text] of contentsOf(out)) all.set(name, text);
    rmSync(out, { recursive: true });
    return all;
  };
  const ofEach = async (
    drafts: readonly string[],
    outputs: (draft: string) => Promise<Outputs>,
  ): Promise<Outputs> => {
    const all = new Map<string, string>();
    for (const draft of drafts)
      for (const [name, text] of await outputs(draft)) all.set(`${basename(draft)} ${name}`, text);
    return all;
  };
  const of: Readonly<Record<Part, (file: string, drafts: readonly string[]) => Promise<Outputs>>> =
    {
      check: async (file) =>
        new Map([
          ["text en", await run(["check", file, "--lang", "en"])],
          ["text ja", await run(["check", file, "--lang", "ja"])],
          ["json", await run(["check", file, "--format", "json"])],
        ]),
      tables: (file) => {
        const out = join(scratch, "tables.xlsx");
        return written(["tables", file, "--out", out], out);
      },
      release: (file) => {
        const out = join(scratch, "release");
        const format = ["--format", "text,html,docx", "--allow-errors"];
        return written(["release", file, "--out", out, ...format], out);
      },
      "roll-forward": (file) => {
        const out = join(scratch, "next.xlsx");
        return written(["roll-forward", file, "--out", out], out);
      },
      verify: (file, drafts) =>
        ofEach(drafts, async (draft) => new Map([["said", await run(["verify", file, draft])]])),
      import: (_, drafts) =>
        ofEach(drafts, (draft) => {
          const out = join(scratch, "imported.xlsx");
          return written(["import", draft, "--out", out], out);
        }),
    };
  return {
    root,
    outputsOf: async (file, wanted, drafts) => {
      const all = new Map<string, string>();
      for (const part of wanted) {
        for (const [name, text] of await of[part](file, drafts)) all.set(`${part} ${name}`, text);
      }
      return all;
    },
    draftsOf: async (file, folder) => {
      const out = join(folder, basename(file, ".xlsx"));
      await run(["release", file, "--out", out, "--format", "text", "--allow-errors"]);
      return existsSync(out) ? readdirSync(out).map((name) => join(out, name)) : [];
    },
  };
}

/** The files at a path, those in zip archives one by one, for the archive itself has the time in it. */
function contentsOf(path: string): readonly (readonly [name: string, text: string])[] {
  if (!/\.\w+$/u.test(path)) {
    return readdirSync(path).flatMap((name) =>
      contentsOf(join(path, name)).map(([inner, text]) => [`${name} ${inner}`, text] as const),
    );
  }
  const bytes = readFileSync(path);
  if (!/\.(?:xlsx|docx)$/u.test(path)) return [["", bytes.toString("utf8")]];
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name !== "docProps/core.xml")
    .map(([name, content]) => [name, Buffer.from(content).toString("utf8")] as const);
}
