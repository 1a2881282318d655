import { rulebook } from "../src/checks/rulebook";
import type { Language } from "../src/dividend/language";
import { ruleWords } from "../src/languages/findingText";

/** A file of src/checks with what is written in it; rules and the outcomes they say are found among them. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A page of the documentation, by its name in docs/rules. */
export interface RulePage {
  readonly name: string;
  readonly text: string;
}

const intro = `# The rulebook

Each rule compares facts of a dividend worksheet and has a page here. Where a fact is missing, the rule reports that
it was not checked; it never passes by default. Numbers such as E02995 are issuers' codes in EDINET, whose real
dividends the rules were tried on. (The pages are written from the rules' source by \`npx tsx scripts/ruleDocs.ts\`.)
`;

/** The pages of all rules and their list, from the sources of src/checks. */
export function rulePages(sources: readonly SourceFile[]): readonly RulePage[] {
  const list = rulebook.map(({ id }) => {
    const { title } = wordsOf(id, "en");
    return `- [${id}: ${escaped(title)}](${pageName(id)})`;
  });
  return [
    { name: "README.md", text: `${intro}\n${list.join("\n")}\n` },
    ...rulebook.map(({ id, market }) => ({
      name: pageName(id),
      text: rulePage(id, market, sources),
    })),
  ];
}

function pageName(id: string): string {
  return `${id.toLowerCase()}.md`;
}

function rulePage(id: string, market: "any" | "japan", sources: readonly SourceFile[]): string {
  const source = sources.find(({ name }) => name === `rules/${id.toLowerCase()}.ts`);
  if (source === undefined) throw new Error(`No source of ${id}`);
  const [english, japanese] = [wordsOf(id, "en"), wordsOf(id, "ja")];
  const [summary = "", ...paragraphs] = docstringOf(source, id);
  const inCode = [...source.text.matchAll(/severity: ([^\n,]*)/gu)].flatMap(
    ([, said = ""]) => said.match(/error|warning|note/gu) ?? [],
  );
  const inWords = paragraphs.flatMap((each) => /^(?:Error|Warning|Note)/u.exec(each)?.[0] ?? []);
  const said = (inCode.length > 0 ? inCode : inWords).map((each) => each.toLowerCase());
  const severities = ["error", "warning", "note"].filter((each) => said.includes(each));
  const facts = [
    severities.length === 0 ? null : `Severity: ${severities.join(", ")}.`,
    market === "japan" ? "Holds for Japan only." : "Holds for every market.",
  ];
  const outcomes = outcomesOf(source, sources).map((each) => `- ${escaped(each)}`);
  return [
    `# ${id}: ${escaped(english.title)}`,
    escaped(english.why),
    facts.filter((fact) => fact !== null).join(" "),
    "## What it compares",
    escaped(capital(summary.replace(`${id}: `, ""))),
    ...paragraphs.map(escaped),
    ...(outcomes.length === 0 ? [] : ["## What it finds", outcomes.join("\n")]),
    `## 日本語：${escaped(japanese.title)}`,
    escaped(japanese.why),
    "[All rules](README.md)",
  ]
    .join("\n\n")
    .concat("\n");
}

function wordsOf(id: string, language: Language): { readonly title: string; readonly why: string } {
  const words = ruleWords(id, language);
  if (words === null) throw new Error(`No words for ${id}`);
  return words;
}

/** The paragraphs of the docstring that begins with the rule's id; how grave a finding is begins one of its own. */
function docstringOf({ text, name }: SourceFile, id: string): readonly string[] {
  const comment = [...text.matchAll(/\/\*\*\n([\s\S]*?)\*\//gu)]
    .map(([, inside = ""]) => inside)
    .find((inside) => inside.trimStart().startsWith(`* ${id}:`));
  if (comment === undefined) throw new Error(`No docstring of ${id} in ${name}`);
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/u, "").trimEnd());
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const begins = !open || /^(?:Error|Warning|Notes?)\b[:,. ]/u.test(line);
    if (line === "") open = false;
    else if (begins) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ""} ${line}`);
    open = line !== "";
  }
  return paragraphs;
}

/** What each outcome's comment says, where the outcomes are declared. */
function outcomesOf(source: SourceFile, sources: readonly SourceFile[]): readonly string[] {
  const declared = /rule<(\w+)>\(\)/u.exec(source.text)?.[1] ?? "Outcomes";
  return outcomesIn(declared, source, sources);
}

// Outcomes that rules share are declared beside them, and put together with `&`.
function outcomesIn(
  declared: string,
  source: SourceFile,
  sources: readonly SourceFile[],
): readonly string[] {
  const together = new RegExp(`type ${declared} = ([^;]*);`, "u").exec(source.text)?.[1];
  if (together !== undefined) {
    return together.split("&").flatMap((part) => outcomesIn(part.trim(), source, sources));
  }
  const interfaces = [source, ...sources].map(
    ({ text }) =>
      new RegExp(`interface ${declared}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`, "u").exec(text)?.[1],
  );
  const body = interfaces.find((each) => each !== undefined) ?? "";
  return [...body.matchAll(/\/\*\*\s*([\s\S]*?)\s*\*\//gu)].map(([, said = ""]) =>
    said.replace(/^\*\s*|\s*\n\s*\*\s*/gu, " ").trim(),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text that Markdown leaves as it is. */
function escaped(text: string): string {
  return text.replace(/[*_<>[\]]/gu, (character) => `\\${character}`);
}
