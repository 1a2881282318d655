import type { Example, ExampleRows, Rule } from "../src/checks/rule";
import { rulesByNumber } from "../src/checks/rulebook";
import { a1 } from "../src/dividend/fact";
import type { Language } from "../src/dividend/language";
import { findingText, ruleWords } from "../src/languages/findingText";
import { inJapanese } from "./texts/inJapanese";
import { judgedExample } from "../test/checks/examples";

/** A page of the documentation, by its name in docs/rules. */
export interface RulePage {
  readonly name: string;
  readonly text: string;
}

const intro = `# The rulebook

Each rule compares facts of a dividend worksheet and has a page here. Where a fact is missing, the rule reports that
it was not checked; it never passes by default. Numbers such as E02995 are issuers' codes in EDINET, whose real
dividends the rules were tried on. (The pages are written from the rules by \`npm run rule-pages\`.)
`;

const rules = rulesByNumber as readonly Rule[];

/** The pages of all rules and their list. */
export function rulePages(): readonly RulePage[] {
  const list = rules.map(({ id }) => {
    const { title } = wordsOf(id, "en");
    return `- [${id}: ${escaped(title)}](${pageName(id)})`;
  });
  return [
    { name: "README.md", text: `${intro}\n${list.join("\n")}\n` },
    ...rules.map((rule) => ({ name: pageName(rule.id), text: rulePage(rule) })),
  ];
}

const guideWords = {
  en: {
    intro:
      "# What each rule means, with an example\n\nA rule compares facts of the worksheet. Where a fact is missing, the rule says that it was not checked; it never passes by default.",
    more: "What it stands on",
    anchor: "",
  },
  ja: {
    intro:
      "# ルールの意味と例\n\n各ルールはワークシートの内容どうしを照合します。必要な項目がない場合は「未チェック」となり、合格とはみなしません。",
    more: "詳しい説明（英文）",
    anchor: "#ja",
  },
} as const;

/** The guide's page on all rules, in either language: why each is there, and a slip it finds. */
export function guideRulePages(): readonly RulePage[] {
  return (["en", "ja"] as const).map((language) => {
    const { intro, more, anchor } = guideWords[language];
    const parts = rules.map((rule) => {
      const { title, why } = wordsOf(rule.id, language);
      const [example] = exampleLines(rule, language).split("\n");
      return [
        `## ${rule.id}: ${escaped(title)}`,
        escaped(why),
        example,
        `[${more}](../../rules/${pageName(rule.id)}${anchor})`,
      ];
    });
    const text = [intro, ...parts.flat()].filter(Boolean).join("\n\n");
    return { name: `${language}/rules.md`, text: `${text}\n` };
  });
}

function pageName(id: string): string {
  return `${id.toLowerCase()}.md`;
}

function rulePage(rule: Rule): string {
  const outcomes = Object.values<Rule<string, Record<string, object>>["outcomes"][string]>(
    rule.outcomes,
  );
  const all = outcomes.flatMap(({ severity }) => severity);
  const severities = (["error", "warning", "note"] as const).filter((each) => all.includes(each));
  const [english, japanese] = [wordsOf(rule.id, "en"), wordsOf(rule.id, "ja")];
  const market = rule.market === "japan" ? "Holds for Japan only." : "Holds for every market.";
  return [
    `# ${rule.id}: ${escaped(english.title)}`,
    escaped(english.why),
    `Severity: ${severities.join(", ")}. ${market}`,
    "## What it compares",
    escaped(inOneLine(rule.summary)),
    escaped(inOneLine(rule.compares)),
    "## What it finds",
    outcomes
      .map(({ severity, meaning }) => `- ${escaped(meaning)} (${[severity].flat().join(" or ")})`)
      .join("\n"),
    "## What it stands on",
    escaped(inOneLine(rule.basis)),
    "## Examples",
    exampleLines(rule, "en"),
    `## 日本語：${escaped(japanese.title)}`,
    escaped(japanese.why),
    exampleLines(rule, "ja"),
    "[All rules](README.md)",
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .concat("\n");
}

function wordsOf(id: string, language: Language): { readonly title: string; readonly why: string } {
  const words = ruleWords(id, language);
  if (words === null) throw new Error(`No words for ${id}`);
  return words;
}

/** Each slip as it is typed, and what is said of it. */
function exampleLines({ id, examples }: Rule, language: Language): string {
  const told = (examples as readonly Example<string>[]).flatMap((example) => {
    const finding = judgedExample(example)
      .of(id)
      .find(({ outcome }) => outcome === example.finds);
    if (finding === undefined) return [];
    const place = finding.cell === null ? "" : `${a1(finding.cell)}: `;
    const rows = typedRows(example.changes, language);
    return [`- ${rows} ${place}${findingText(finding, language, "JPY")}`];
  });
  return told.map((line) => line.slice(0, 2) + escaped(line.slice(2))).join("\n");
}

const typed = {
  en: {
    own: (text: string) => text,
    without: (label: string) => `no row “${label}”`,
    row: (label: string, cells: string) => `“${label}”: ${cells}`,
    blank: "(blank)",
    between: "; ",
    end: ".",
  },
  ja: {
    own: inJapanese,
    without: (label: string) => `「${label}」の行なし`,
    row: (label: string, cells: string) => `「${label}」：${cells}`,
    blank: "（空欄）",
    between: "、",
    end: "。",
  },
} as const;

function typedRows(changes: ExampleRows, language: Language): string {
  const { own, without, row, blank, between, end } = typed[language];
  const rows = Object.values(changes).flatMap((section) => Object.entries(section));
  const said = rows.map(([label, cells]) =>
    cells.length === 0
      ? without(own(label))
      : row(own(label), cells.map((cell) => own(String(cell ?? "").trim()) || blank).join(" | ")),
  );
  const all = said.join(between);
  return /[.。]$/u.test(all) ? all : all + end;
}

/** A text of several lines of code as one paragraph. */
function inOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}

/** Text that Markdown leaves as it is. */
function escaped(text: string): string {
  return text.replace(/[*_<>[\]]/gu, (character) => `\\${character}`);
}
