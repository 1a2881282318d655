import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const NAME = "LicencesPlugin";
const FILE = "THIRD-PARTY-NOTICES.txt";

/** What a package ships its terms in, in the order in which they are printed. */
const TERMS = /^(?:licen[cs]e|copying|notice|copyright)(?:[.-].*)?$/iu;

/**
 * Writes the terms of every package that is in the build beside it, as most licences ask of whoever passes their
 * software on. `copied` names packages whose files are copied and not compiled.
 */
export class LicencesPlugin {
  /** @param {readonly string[]} copied */
  constructor(copied = []) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const folders = new Set(
          this.copied.map((name) => path.join(compiler.context, "node_modules", name)),
        );
        for (const module of compilation.modules) {
          const folder = packageFolder(module.nameForCondition?.() ?? "");
          if (folder !== null) folders.add(folder);
        }
        const text = noticesText([...folders].map(noticeOf));
        compilation.emitAsset(FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The folder of the package a file belongs to: what follows the last node_modules. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u.exec(file)?.[0] ?? null;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const terms = readdirSync(folder).filter((file) => TERMS.test(file));
  const texts = terms.sort().map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  const holder = typeof author === "object" ? author.name : author;
  const known = `Licensed under ${license ?? "terms that its package does not name"}${holder ? `, by ${holder}` : ""}.`;
  return {
    title: `${name} ${version} (${license ?? "no licence named"})`,
    text: texts.length > 0 ? texts.join("\n\n") : known,
  };
}

/** Packages of the same terms are listed above them, which are then printed once. */
function noticesText(notices) {
  const byText = new Map();
  for (const { title, text } of notices) byText.set(text, [...(byText.get(text) ?? []), title]);
  const blocks = [...byText]
    .map(([text, titles]) => `${titles.sort().join("\n")}\n\n${text}\n`)
    .sort();
  const rule = `\n${"-".repeat(80)}\n\n`;
  return `What others wrote that is part of this software, and the terms on which it is passed on.\n${rule}${blocks.join(rule)}`;
}
