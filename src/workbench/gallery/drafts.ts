import type { CellAddress } from "../../dividend/fact";
import {
  acceptingInDraft,
  nothingKept,
  seenIn,
  settledFindings,
} from "../../drafts/accept/draftAcceptance";
import { draftFindings } from "../../drafts/accept/draftFinding";
import type { Language } from "../../dividend/language";
import type { Draft, DraftPlace } from "../../drafts/draft";
import type { MissingItem, Verification, VerifiedItem } from "../../drafts/compare/verification";
import type { ReturnedDraft } from "../../taskpane/state/pane";
import { plans } from "./plans";

const words = {
  en: {
    lead: "The board of directors of the company resolved today to propose the dividend below, with a record date of March 31, 2019, to the 26th Ordinary General Meeting of Shareholders on June 27, 2019.",
    reason: "The payout ratio is 17.3% of the profit of the year.",
    meeting: ["26th", "27th"],
    date: "June 27, 2019",
    ratio: "17.3%",
    changed: ["JPY680 million", "JPY608 million"],
    lost: "Internet Initiative Japan Inc.",
    unmentioned: "JPY13.50",
    by: { name: "Sayo Kitamura", reason: "From the results, page 3" },
    comment: ["Legal", "Is it the 27th meeting? Please check."],
  },
  ja: {
    lead: "本日開催の取締役会において、2019年3月31日を基準日とする剰余金の配当を、2019年6月27日開催予定の第26回定時株主総会に付議することを決議いたしましたので、お知らせいたします。",
    reason: "当期の配当性向は17.3%となります。",
    meeting: ["第26回", "第27回"],
    date: "2019年6月27日",
    ratio: "17.3%",
    changed: ["680百万円", "608百万円"],
    lost: "株式会社インターネットイニシアティブ",
    unmentioned: "13円50銭",
    by: { name: "北村", reason: "決算短信の数値と一致" },
    comment: ["法務部", "第27回ではありませんか。ご確認ください。"],
  },
} as const;

const cell = (column: number, row: number): CellAddress => ({ row: row - 1, column });
const inParagraph = (paragraph: number): DraftPlace => ({ is: "paragraph", paragraph });
const inTable = (row: number, column: number): DraftPlace => ({
  is: "cell",
  table: 1,
  row,
  column,
});

function draftIn(language: Language): Draft {
  const { lead, reason } = words[language];
  const rows = (plans[language][0]?.rows ?? []).map((row) =>
    row.map(({ text }) => ({ text, covered: false })),
  );
  return {
    blocks: [
      { is: "paragraph", text: lead, number: 1 },
      { is: "table", rows, number: 1 },
      { is: "paragraph", text: reason, number: 2 },
    ],
    unread: [],
  };
}

function agreeing(language: Language): readonly VerifiedItem[] {
  const { date } = words[language];
  const rows = plans[language][0]?.rows ?? [];
  const cells = rows.slice(1).flatMap((row, down) =>
    row.slice(1).map(({ text }, across): VerifiedItem => ({
      verdict: "agrees",
      place: inTable(down + 2, across + 2),
      found: text,
      expected: text,
      cell: cell(across + 1, down + 25),
    })),
  );
  const inLead: VerifiedItem = {
    verdict: "agrees",
    place: inParagraph(1),
    found: date,
    expected: date,
    cell: cell(1, 14),
  };
  return [inLead, ...cells];
}

function differing(language: Language): Verification {
  const { meeting, ratio, changed, lost, unmentioned } = words[language];
  const missing: readonly MissingItem[] = [
    { severity: "error", fact: "name", expected: lost, cell: cell(1, 2) },
    { severity: "error", fact: "annualTable", expected: "", cell: cell(0, 31) },
    { severity: "note", fact: "dividendPerShare", expected: unmentioned, cell: cell(1, 26) },
  ];
  return {
    items: [
      {
        verdict: "differs",
        place: inParagraph(1),
        found: meeting[0],
        expected: meeting[1],
        cell: cell(1, 13),
      },
      {
        verdict: "differs",
        place: inTable(4, 2),
        found: changed[0],
        expected: changed[1],
        cell: cell(1, 27),
      },
      { verdict: "differs", place: inTable(5, 4), found: "", expected: "-", cell: null },
      { verdict: "unmatched", place: inParagraph(2), found: ratio, expected: null, cell: null },
      ...agreeing(language),
    ],
    missing,
  };
}

/** A draft that came back, as it may stand in the pane. */
export function returnedDrafts(language: Language): Record<string, ReturnedDraft> {
  const name = "2019-05-23 dividend release_legal-comments_v3(clean)_FINAL.docx";
  const draft = draftIn(language);
  return {
    none: { is: "none" },
    reading: { is: "reading", name, slow: true },
    unreadable: { is: "unreadable", name: "release.doc", why: "oldWord" },
    differing: compared(name, draft, differing(language)),
    "second-draft": secondDraft(name, draft, differing(language), language),
    agreeing: compared(null, draft, { items: agreeing(language), missing: [] }),
  };
}

type Compared = Extract<ReturnedDraft, { is: "compared" }>;

function compared(
  name: string | null,
  draft: Draft,
  verification: Verification,
  kept = nothingKept,
): Compared {
  const settled = settledFindings(verification, draft, kept);
  return { is: "compared", name, format: "docx", draft, verification, settled, comments: [] };
}

/** What was accepted in the draft before, what is new since, and what a reviewer noted. */
function secondDraft(
  name: string,
  draft: Draft,
  verification: Verification,
  language: Language,
): Compared {
  const { by, comment } = words[language];
  const before: Draft = { ...draft, blocks: draft.blocks.slice(0, 2) };
  const first = { ...verification, items: verification.items.slice(0, 2) };
  const seen = seenIn(nothingKept, first, before);
  const kept = draftFindings(verification)
    .slice(3, 4)
    .reduce(
      (all, finding) =>
        acceptingInDraft(all, finding, draft, { reason: by.reason, by: by.name, on: "2019-05-21" }),
      seen,
    );
  const comments = [{ author: comment[0], text: comment[1], place: inParagraph(1) }];
  return { ...compared(name, draft, verification, kept), comments };
}
