import * as daysEn from "../../src/languages/en/days";
import * as draftEn from "../../src/languages/en/draft";
import * as excelEn from "../../src/languages/en/excel";
import * as logEn from "../../src/languages/en/log";
import * as markingEn from "../../src/languages/en/marking";
import * as paneEn from "../../src/languages/en/pane";
import * as reportEn from "../../src/languages/en/report";
import * as startEn from "../../src/languages/en/start";
import * as statusEn from "../../src/languages/en/status";
import * as tieOutEn from "../../src/languages/en/tieOut";
import * as trialEn from "../../src/languages/en/trial";
import * as verificationEn from "../../src/languages/en/verification";
import * as daysJa from "../../src/languages/ja/days";
import * as draftJa from "../../src/languages/ja/draft";
import * as excelJa from "../../src/languages/ja/excel";
import * as logJa from "../../src/languages/ja/log";
import * as markingJa from "../../src/languages/ja/marking";
import * as paneJa from "../../src/languages/ja/pane";
import * as reportJa from "../../src/languages/ja/report";
import * as startJa from "../../src/languages/ja/start";
import * as statusJa from "../../src/languages/ja/status";
import * as tieOutJa from "../../src/languages/ja/tieOut";
import * as trialJa from "../../src/languages/ja/trial";
import * as verificationJa from "../../src/languages/ja/verification";

const parts: Readonly<Record<string, readonly [unknown, unknown]>> = {
  days: [daysEn, daysJa],
  draft: [draftEn, draftJa],
  excel: [excelEn, excelJa],
  log: [logEn, logJa],
  marking: [markingEn, markingJa],
  pane: [paneEn, paneJa],
  report: [reportEn, reportJa],
  start: [startEn, startJa],
  status: [statusEn, statusJa],
  tieOut: [tieOutEn, tieOutJa],
  trial: [trialEn, trialJa],
  verification: [verificationEn, verificationJa],
};

export interface PaneText {
  readonly key: string;
  readonly en: string;
  readonly ja: string;
}

/** Every text of the pane in both languages; what is filled in stands as X, or as one of what it can be. */
export function paneTexts(): readonly PaneText[] {
  return Object.entries(parts).flatMap(([part, [en, ja]]) => textsOf(part, en, ja));
}

/** Words that stand in a module of their own too. */
const repeated: ReadonlySet<string> = new Set(["pane.pane.draft", "pane.pane.beginning"]);

function textsOf(key: string, en: unknown, ja: unknown): readonly PaneText[] {
  if (typeof en === "string" && typeof ja === "string") return [{ key, en, ja }];
  if (typeof en === "function" && typeof ja === "function") {
    const [said, spoken] = saidByBoth(en as Sayer, ja as Sayer);
    return [{ key, en: said, ja: spoken }];
  }
  if (typeof en !== "object" || typeof ja !== "object" || en === null || ja === null) return [];
  const other: Readonly<Record<string, unknown>> = { ...ja };
  return Object.entries(en).flatMap(([name, value]) =>
    repeated.has(`${key}.${name}`) ? [] : textsOf(`${key}.${name}`, value, other[name]),
  );
}

type Sayer = (...given: readonly unknown[]) => unknown;

/** Has whatever is asked of it. */
const anything: unknown = new Proxy(
  {},
  { get: (_, name) => (typeof name === "symbol" ? undefined : name === "is" ? "cell" : "X") },
);

/** What a part of a sentence may be filled with. */
const fillings: readonly unknown[] = [
  "X",
  ["X"],
  2,
  "error",
  "decided",
  "en",
  "usual",
  "word",
  "results",
  "footnote",
  "sharesEntitled",
  { year: 2025, month: 3, day: 31 },
  { sheet: "X", cells: ["X"], written: ["X"], missing: ["X"], code: "X", asked: "tables" },
  null,
  anything,
];

function saidByBoth(en: Sayer, ja: Sayer): readonly [string, string] {
  for (const given of combinations(Math.max(en.length, ja.length))) {
    const [said, spoken] = [said1(en, given), said1(ja, given)];
    if (said !== null && spoken !== null) return [said, spoken];
  }
  return ["?", "?"];
}

function said1(say: Sayer, given: readonly unknown[]): string | null {
  try {
    const said = say(...given);
    const text = typeof said === "string" ? said : plainTexts(said);
    return text === null || /undefined|NaN|\[object|function/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** The texts of what a message is made up of: its sentence, and what to do. */
function plainTexts(said: unknown): string | null {
  if (typeof said !== "object" || said === null) return null;
  const texts = Object.values(said).filter((each) => typeof each === "string");
  return texts.length === 0 ? null : texts.join(" / ");
}

function* combinations(length: number): Generator<readonly unknown[]> {
  if (length === 0) yield [];
  if (length <= 0) return;
  for (const first of fillings) for (const rest of combinations(length - 1)) yield [first, ...rest];
}
