import type { TablesApart } from "../../excel/tableMarks";
import { type TrialStep, trialReport } from "../../excel/trial";
import { trialSteps } from "../../excel/trialSteps";
import type { TableState } from "../../excel/tableStates";
import { type Acceptance, acceptanceOf } from "../../checks/acceptance";
import { outline } from "../../checks/outline";
import type { CheckResult } from "../../checks/rule";
import { a1 } from "../../dividend/fact";
import { decimal } from "../../dividend/decimal";
import type { Language } from "../../dividend/language";
import type {
  Begun,
  Failure,
  PaneState,
  Question,
  Reading,
  Theme,
} from "../../taskpane/state/pane";
import { startState } from "../../taskpane/state/start";
import type { TextSource } from "../../tables/plan";
import type { Composition, LackingFact } from "../../release/compose/composition";
import { corrections } from "./corrections";
import { returnedDrafts } from "./drafts";
import { begunReading } from "./filling";
import { announcement, checkResults, forecastDate } from "./findings";
import {
  announcementLackingSections,
  announcementNotUnderstood,
  announcementWithPapers,
} from "./papers";
import { plans, releaseDocument } from "./plans";
import { nearlyOne } from "./near";
import { tiedAnnouncement } from "./ties";

const protectedSheet: Failure = {
  is: "problem",
  problem: { is: "protected", sheet: "Tables" },
};
const editing: Failure = { is: "problem", problem: { is: "editing" } };
const noAnswer: Failure = {
  is: "unfinished",
  unfinished: { is: "unknown", problem: { is: "noAnswer", seconds: 15 } },
};

const stopped: Failure = {
  is: "unfinished",
  unfinished: { is: "unknown", problem: { is: "stopped" } },
};

const textSource: TextSource = {
  cell: { row: 26, column: 1 },
  value: { is: "number", number: decimal("608000000") },
  numberFormat: '"JPY"#,##0,," million"',
};

/** Last year's table by hand, with a note below it, in the way of this year's. */
function replacedCells(language: Language): Question["cells"] {
  const old = [
    { row: 1, column: 1, holds: "2018-03-31" },
    { row: 1, column: 2, holds: "" },
    { row: 2, column: 1, holds: "12.5" },
    { row: 2, column: 2, holds: "13.5" },
    { row: 3, column: 1, holds: "563" },
    {
      row: 3,
      column: 2,
      holds: "Approved at the meeting of the board of directors; see the minutes",
    },
    { row: 3, column: 3, holds: "#REF!" },
  ];
  const [plan] = plans[language];
  return old.map(({ row, column, holds }) => ({
    cell: a1({ row: row + 1, column: column + 1 }),
    holds: holds === "" ? null : holds,
    becomes: plan?.rows[row]?.[column]?.text ?? "",
  }));
}

const lacking: readonly LackingFact[] = [
  { fact: "releaseDate", cell: { row: 7, column: 1 } },
  { fact: "meetingNumber", cell: null },
  { fact: "dividendPerShare", column: "decided", shareClass: null, cell: null },
];

function composed(language: Language): Composition {
  return {
    is: "document",
    document: releaseDocument(language),
    templates: ["lead"],
    onlyInOtherLanguage: ["reason"],
    fromOtherLanguage: [],
    leftOut: [],
    letterheadLacks: [],
  };
}

function remarked(language: Language): Composition {
  const at = (row: number) => ({ row, column: 1 });
  return {
    is: "document",
    document: releaseDocument(language),
    templates: ["headline", "lead", "approval"],
    onlyInOtherLanguage: ["reason", "notes"],
    fromOtherLanguage: [
      { fact: "note", cell: at(28) },
      { fact: "shareClass", cell: at(30) },
    ],
    leftOut: ["approval"],
    letterheadLacks: ["representative", "inquiries"],
  };
}

const imported: Extract<Begun, { is: "imported" }> = {
  is: "imported",
  sheet: announcement.sheet,
  file: "2018-05-24 dividend release.docx",
  notUnderstood: [
    {
      place: { is: "cell", table: 1, row: 4, column: 3 },
      text: "853利益剰余金35",
      cell: { row: 40, column: 2 },
    },
    {
      cell: null,
      place: { is: "paragraph", paragraph: 9 },
      text: "This document is a translation of the Japanese original. Where the two differ, the Japanese original prevails over this translation.",
    },
  ],
  taken: [
    {
      cell: { row: 16, column: 1 },
      words:
        "The distribution of retained earnings is subject to the approval of IIJ's 26th Ordinary General Meeting of Shareholders.",
    },
  ],
};

const rolledForward: Begun = {
  is: "rolledForward",
  sheet: announcement.sheet,
  from: "IIJ 2018-05-24",
  toReview: [
    {
      cell: { row: 36, column: 1 },
      text: "The dividend is JPY13.50 for the fifth year running.",
      figures: ["JPY13.50", "fifth"],
    },
    {
      cell: { row: 37, column: 1 },
      text: "安定した配当を続けます。前期は13円50銭でした。",
      figures: ["13円50銭"],
    },
  ],
};

const undo = { is: "sheet", sheet: "Dividend tables", blocks: [], tables: null } as const;
const places = [
  { sheet: "Tables", address: "B2:E7" },
  { sheet: "Tables", address: "B9:E12" },
];

const sectionPlace = { sheet: announcement.sheet, address: "A43:B69" };

const tableStates: readonly TableState[] = [
  { is: "byHand", cells: ["C6", "E6"] },
  { is: "outOfDate", cells: ["C11", "D12"] },
];

/** The page "Try this Excel" at its end. */
function trialOf(...others: readonly TrialStep[]): NonNullable<PaneState["trial"]> {
  const steps = trialSteps.map(
    (step) => others.find((other) => other.step === step) ?? ({ step, is: "passed" } as const),
  );
  const report = trialReport(steps, "PC 16.0.18000.20000 en");
  return { is: "done", steps, report, copied: others.length > 0 };
}

const faultyExcel: readonly TrialStep[] = [
  { step: "settings", is: "known", found: "DividendTablesTrial.first" },
  { step: "page", is: "known", found: "GeneralException" },
  { step: "choiceHeard", is: "notTried" },
  { step: "undoKept", is: "known", found: "nothingToUndo" },
  { step: "dates", is: "failed", found: "43555", problem: null },
  {
    step: "protection",
    is: "failed",
    found: "noAnswer",
    problem: { is: "noAnswer", seconds: 15 },
  },
];

/** After a share class was put into the worksheet, and another taken out. */
const apart: TablesApart = {
  notInserted: [{ table: "comparison", shareClass: "Class B preferred shares" }],
  leftOver: [
    {
      name: "DividendTables.comparison.class_a",
      sheet: "Tables",
      address: "B15:E20",
      language: "en",
    },
  ],
};

/** Every state the pane can be in, without Excel: what the gallery shows and the tests look at. */
export function galleryStates(language: Language, theme: Theme): Record<string, PaneState> {
  const reading: Reading = {
    announcement,
    checks: checkResults.slip,
    outline: outline(checkResults.slip.findings, [], announcement),
    // 10:52 on May 23, 2019 in Tokyo.
    readAt: 1558576320000,
    tables: plans[language],
    outputLanguage: language,
    release: composed(language),
    inserted: [],
    tableStates: [],
    apart: { notInserted: [], leftOver: [] },
    textSources: [],
    cut: null,
    open: { cells: [], withoutRow: [] },
    typing: { currency: "JPY", language, system: "1900" },
    others: [],
  };
  const start = startState(language, theme);
  const read = (changes: Partial<Reading> = {}, also: Partial<PaneState> = {}): PaneState => ({
    ...start,
    worksheet: { is: "read", reading: { ...reading, ...changes }, again: false, failure: null },
    ...also,
  });
  const stale = (failure: Failure | null, again: boolean): PaneState => ({
    ...start,
    worksheet: { is: "read", reading, again, failure },
  });
  const checked = (checks: CheckResult, acceptances: readonly Acceptance[] = []) => ({
    checks,
    outline: outline(checks.findings, acceptances, announcement),
  });
  const accepted = checked(checkResults.slip, [
    acceptanceOf(
      forecastDate,
      { reason: "As printed in 2019 (見本のとおり)", by: "Sayo Kitamura", on: "2019-05-21" },
      announcement,
    ),
  ]);
  const tables = (changes: Partial<Reading> = {}, also: Partial<PaneState> = {}) =>
    read(changes, { tab: "tables", ...also });
  const release = (changes: Partial<Reading> = {}, also: Partial<PaneState> = {}) =>
    read(changes, { tab: "release", ...also });
  const none: PaneState = { ...start, worksheet: { is: "none" } };
  return {
    starting: start,
    reading: { ...start, worksheet: { is: "reading" } },
    "not-opened": { ...start, worksheet: { is: "notOpened" } },
    none,
    "none-working": { ...none, working: { on: "excel", slow: true } },
    "none-not-imported": {
      ...none,
      notice: { is: "notImported", name: "release.pdf", why: "scanned" },
    },
    "none-released": {
      ...none,
      worksheet: { is: "none", released: ["Release 2023"] },
    },
    "none-near": { ...none, worksheet: { is: "none", near: nearlyOne(language) } },
    "none-failed": { ...none, notice: { is: "failed", failure: protectedSheet } },
    "none-new": { ...none, page: "newWorksheet" },
    settings: { ...none, page: "settings" },
    failed: { ...start, worksheet: { is: "failed", failure: editing } },
    slip: read(),
    many: read(checked(checkResults.many)),
    clear: read(checked(checkResults.clear)),
    "to-fill": read({ ...checked(checkResults.clear), ...begunReading(language) }),
    filling: read({ ...checked(checkResults.clear), ...begunReading(language) }, { filling: true }),
    filled: read(checked(checkResults.clear), { filling: true }),
    "new-beside": read({}, { page: "newWorksheet" }),
    hidden: read(checked(checkResults.many), {
      shown: { notes: false, optional: false, papers: false },
    }),
    unread: read(checked(checkResults.unread)),
    accepted: read(accepted),
    "reading-again": stale(null, true),
    "failed-again": stale(editing, false),
    fixed: read(checked(checkResults.clear), {
      notice: {
        is: "fixed",
        cell: { row: 17, column: 2 },
        undo: [
          {
            cell: { row: 17, column: 2 },
            written: { is: "empty" },
            before: { is: "empty" },
            numberFormat: "General",
          },
        ],
      },
    }),
    imported: read({}, { begun: imported }),
    "imported-whole": read({}, { begun: { ...imported, notUnderstood: [], taken: [] } }),
    ties: read({ ...checked(checkResults.clear), announcement: tiedAnnouncement(language) }),
    linked: read(checked(checkResults.clear), {
      notice: { is: "linked", cell: { row: 36, column: 1 }, count: 3, undo: null },
    }),
    "rolled-forward": read(checked(checkResults.clear), { begun: rolledForward }),
    papers: read({ announcement: announcementWithPapers(language) }),
    "papers-lacking": read({ announcement: announcementLackingSections(language) }),
    "papers-not-understood": read({ announcement: announcementNotUnderstood(language) }),
    "papers-added": read(
      { announcement: announcementWithPapers(language) },
      { notice: { is: "sectionAdded", section: "distributable", place: sectionPlace } },
    ),
    tables: tables(),
    "tables-none": tables({ tables: [] }),
    "tables-inserted": tables(
      { inserted: places, tableStates, textSources: [textSource] },
      { notice: { is: "inserted", places, undo } },
    ),
    "trial-passed": read({}, { trial: trialOf() }),
    "trial-failed": read({}, { trial: trialOf(...faultyExcel) }),
    "trial-asking": read(
      {},
      {
        trial: {
          is: "running",
          steps: trialSteps.slice(0, 13).map((step) => ({ step, is: "passed" })),
          asks: "choiceHeard",
        },
      },
    ),
    "tables-apart": tables({ inserted: places, tableStates, apart }),
    "tables-working": tables({}, { working: { on: "excel", slow: true } }),
    "tables-stopped": tables({}, { notice: { is: "failed", failure: stopped } }),
    "tables-taken-back": tables({}, { notice: { is: "undone", cells: ["Tables!B2:E7"] } }),
    "tables-failed": tables({}, { notice: { is: "failed", failure: noAnswer } }),
    release: release(),
    "release-clear": release(checked(checkResults.clear)),
    "release-lacking": release({
      release: { is: "refused", lacking },
    }),
    "release-copied": release({}, { notice: { is: "copied", openErrors: 0 } }),
    "release-by-hand": release(
      {},
      { notice: { is: "copyByHand", text: "For Immediate Release\n\n…" } },
    ),
    "release-cannot-save": release({}, { notice: { is: "cannotSave" } }),
    "release-remarks": release({ release: remarked(language) }),
    "release-working": release({}, { working: { on: "file", slow: true } }),
    "release-not-loaded": release({}, { notice: { is: "notLoaded" } }),
    "release-saved": release({}, { notice: { is: "saved", file: "release.docx", openErrors: 1 } }),
    ...Object.fromEntries(
      Object.entries(corrections(language)).map(([name, correction]) => [
        `correction-${name}`,
        read(checked(checkResults.clear), { tab: "release", correction }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(returnedDrafts(language)).map(([name, returned]) => [
        `returned-${name}`,
        read({}, { tab: "returned", returned }),
      ]),
    ),
    // Last, for an open dialog that is taken away hides what is shown next.
    "tables-question": tables(
      {},
      {
        question: {
          is: "replace",
          target: "selection",
          sheet: "Summary",
          cells: replacedCells(language),
        },
      },
    ),
  };
}
