import type { Language } from "../../dividend/language";
import { correctionWordsIn } from "../../languages/correctionWordsIn";
import { markedTables } from "../../release/compose/correctionTables";
import type { Block, ReleaseDocument } from "../../release/document";
import type { CorrectionState } from "../../taskpane/state/pane";
import { plans, releaseDocument } from "./plans";

const said = {
  en: {
    headline: "Notice of a year-end dividend",
    place: "Dividend",
    reason: "The record date of the forecast was mistyped.",
    corrected: "March 31, 2019",
  },
  ja: {
    headline: "剰余金の配当（期末）に関するお知らせ",
    place: "配当の内容",
    reason: "配当予想の基準日に誤りがありました。",
    corrected: "2019年3月31日",
  },
} as const;

const file = "2019-05-23 dividend release.docx";

/** The gallery's release with the record date of its forecast corrected. */
function correctionDocument(language: Language): ReleaseDocument {
  const { headline, place, reason, corrected } = said[language];
  const words = correctionWordsIn(language);
  const plan = plans[language][0];
  const rows = plan?.rows.map((row) => row.map(({ text }) => text)) ?? [];
  const right = rows.map((row, down) =>
    row.map((text, across) => (down === 1 && across === 2 ? corrected : text)),
  );
  const [before, after] = markedTables(
    { is: "table", rows, ...(plan !== undefined && { plan }) },
    { is: "table", rows: right },
  );
  const paragraph = (text: string): Block => ({
    is: "paragraph",
    text,
    role: "lead",
    align: "left",
  });
  const heading = (text: string): Block => ({ is: "heading", level: 2, text, role: "notes" });
  const [opening, marked, closing] = words.legend;
  return {
    ...releaseDocument(language),
    blocks: [
      { is: "heading", level: 1, text: words.title(headline), role: "headline" },
      heading(words.reason),
      paragraph(reason),
      heading(words.details),
      {
        is: "paragraph",
        text: `${opening}${marked}${closing}`,
        role: "lead",
        align: "left",
        pieces: [
          { text: opening, marked: false },
          { text: marked, marked: true },
          { text: closing, marked: false },
        ],
      },
      heading(place),
      paragraph(words.before),
      ...(before === null ? [] : [before]),
      paragraph(words.after),
      ...(after === null ? [] : [after]),
    ],
  };
}

/** Every state of the correction of a notice, by its name in the gallery. */
export function corrections(language: Language): Readonly<Record<string, CorrectionState>> {
  return {
    asked: { is: "asked" },
    reading: { is: "reading", name: file, page: null },
    unreadable: { is: "unreadable", name: "2019-05-23.pdf", why: "scanned" },
    errors: { is: "errors", name: file, count: 2 },
    lacking: {
      is: "compared",
      name: file,
      unread: [],
      correction: {
        is: "refused",
        lacking: [
          { fact: "correctionDate", cell: null },
          { fact: "correctionReason", cell: null },
        ],
      },
    },
    same: { is: "compared", name: file, unread: [], correction: { is: "same" } },
    composed: {
      is: "compared",
      name: file,
      unread: [{ what: "picture", after: 3 }],
      correction: {
        is: "document",
        document: correctionDocument(language),
        templates: ["lead"],
        onlyInOtherLanguage: [],
        fromOtherLanguage: [],
        leftOut: [],
        letterheadLacks: [],
      },
    },
  };
}
