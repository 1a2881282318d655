import { englishMonths } from "../../src/dividend/englishMonths";
import type { Language } from "../../src/dividend/language";
import { choiceWords, factWords } from "../../src/languages/wordsOfFacts";
import { annualRowLabels } from "../../src/worksheet/writing/annualRowLabels";

type Tree = { readonly [name: string]: Tree } | readonly string[];

/** Each list of words of a tree, by the way that leads to it. */
function lists(
  tree: Tree,
  way = "",
): readonly (readonly [way: string, words: readonly string[]])[] {
  if (isList(tree)) return [[way, tree]];
  return Object.entries(tree)
    .filter(([name]) => name !== "called")
    .flatMap(([name, below]) => lists(below, name === "labels" ? way : `${way}.${name}`));
}

function isList(tree: Tree): tree is readonly string[] {
  return Array.isArray(tree);
}

function wordsIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const labels = Object.entries(annualRowLabels[language]).map(([row, label]) => [row, [label]]);
  const trees: readonly unknown[] = [
    factWords[language],
    choiceWords[language],
    Object.fromEntries(labels),
  ];
  return new Map(trees.flatMap((tree) => lists(tree as Tree)));
}

const japanese = wordsIn("ja");

/** The worksheet's own words in Japanese, by each of their spellings in English. */
const dictionary: ReadonlyMap<string, string> = new Map(
  [...wordsIn("en")].flatMap(([way, spellings]) => {
    const [own] = japanese.get(way) ?? [];
    return own === undefined ? [] : spellings.map((spelling) => [spelling, own] as const);
  }),
);

const months: readonly string[] = englishMonths;
const units: Readonly<Record<string, string>> = {
  thousand: "千",
  million: "百万",
  billion: "十億",
};

const patterns: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^JPY([\d,.]+)(?: (\w+))?$/u, (amount = "", unit = "") => `${amount}${units[unit] ?? unit}円`],
  [/^(\d{4})-0?(\d+)-0?(\d+)$/u, (year, month, day) => dayOf(year, month, day)],
  [/^(\w+) (\d+), (\d{4})$/u, (month = "", day, year) => dayOf(year, numberOf(month), day)],
  [
    /^Year end(?:ed|ing)(?: on)? (\w+) \d+, (\d{4})$/u,
    (month = "", year = "") => `${year}年${numberOf(month)}月期`,
  ],
  [/^Forecast \((.*)\)$/u, (day = "") => `配当予想（${inJapanese(day)}）`],
  [
    /^(.*) \((\d+)th anniversary\)$/u,
    (part = "", years = "") => `${inJapanese(part)}（${years}周年）`,
  ],
  [
    /^(.*) \((English|Japanese)\)$/u,
    (label = "", language) =>
      `${inJapanese(label)}（${language === "English" ? "英語" : "日本語"}）`,
  ],
  [/^(\d+) for 1$/u, (shares = "") => `1株を${shares}株に`],
  [/^(.*) \(paid\)$/u, (amount = "") => `${amount}（支払済）`],
];

function dayOf(year = "", month = "", day = ""): string {
  return `${year}年${month}月${day}日`;
}

function numberOf(month: string): string {
  return String(months.indexOf(month) + 1);
}

/** A label or a value as a Japanese worksheet has it; sentences and figures as they are. */
export function inJapanese(text: string): string {
  const own = dictionary.get(text);
  if (own !== undefined) return own;
  for (const [pattern, said] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return said(...found.slice(1));
  }
  return text;
}
