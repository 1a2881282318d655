import type { Announcement } from "../../dividend/announcement";
import { type annualTablesOf, comparedClasses } from "../../dividend/notice";
import { comparedTables } from "./comparedTables";
import type { Draft, DraftPlace, DraftTable } from "../draft";
import { draftLanguage } from "../language";
import type { DraftGrid } from "../draftGrid";
import { tablesInWords } from "../tablesInWords";
import { type ExpectedRelease, expectedRelease } from "./expectedRelease";
import { verifyMarks } from "./noteMarks";
import { languageParts } from "./languageParts";
import { verifyNames } from "./names";
import { type PlacedText, verifyProse, verifyRemarks } from "./prose";
import type { MissingItem, Verification, VerifiedItem } from "./verification";

/**
 * Holds a returned draft against its worksheet: its tables cell by cell, every figure of its words, and the
 * names. Language, notation, width, blanks, footnote marks and merged or split cells make no difference.
 */
export function verifyDraft(announcement: Announcement, draft: Draft): Verification {
  return draftVerifier(announcement)(draft);
}

/** Holds a draft against the worksheet it was made for. */
export type DraftVerifier = (draft: Draft) => Verification;

/** `verifyDraft` for several drafts of one announcement, which is made ready once. */
export function draftVerifier(announcement: Announcement): DraftVerifier {
  const expected = expectedRelease(announcement);
  return (draft) => {
    for (const kept of Object.values(expected.drafted)) kept.next();
    return verified(expected, draft);
  };
}

function verified(expected: ExpectedRelease, given: Draft): Verification {
  const { draft, placeOf } = tablesInWords(given);
  const classes = comparedClasses(expected.announcement);
  const isComparison = (block: Draft["blocks"][number]) =>
    block.is === "table" &&
    expected.drafted.tables.of(block).some((table) => table.is === "comparison");
  const parts = languageParts(draft, isComparison, { comparisons: classes.length }).map((part) =>
    verifiedTables(expected, part),
  );
  const items = inOrder(
    parts.flatMap((part) => part.items),
    draft,
  );
  const missing = parts.flatMap((part) => part.missing);
  const placed = ({ place }: { readonly place: DraftPlace }) => ({ place: placeOf(place) });
  return {
    items: items.map((each) => ({ ...each, ...placed(each) })),
    missing: missing.map(({ place, ...each }) => ({ ...each, ...(place && placed({ place })) })),
  };
}

function verifiedTables(expected: ExpectedRelease, draft: Draft): Verification {
  const language = draftLanguage(draft);
  const items: VerifiedItem[] = [];
  const missing: MissingItem[] = [];
  const loose: PlacedText[] = [];
  const remarks: PlacedText[] = [];
  const corners: PlacedText[] = [];
  const tables = comparedTables(expected, draft, language);
  for (const block of draft.blocks) {
    if (block.is === "paragraph") {
      (isRemark(block) ? remarks : loose).push(placedParagraph(block));
      continue;
    }
    let isKnown = false;
    for (const table of expected.drafted.tables.of(block)) {
      const compared = tables.of.get(table);
      if (compared === undefined || table.is === "other") continue;
      isKnown = true;
      corners.push(...namesIn(block.number, table.grid));
      items.push(...compared.items);
      missing.push(...compared.missing);
    }
    if (!isKnown) loose.push(...tableTexts(block));
  }
  const prose = verifyProse(expected, loose);
  const names = verifyNames(
    expected,
    { texts: [...loose, ...corners], reworded: prose.reworded },
    language,
  );
  const marks = verifyMarks(allTexts(draft), expected.printed[language]);
  return {
    items: [
      ...items,
      ...prose.items,
      ...names.items,
      ...marks,
      ...verifyRemarks(expected, remarks),
    ],
    missing: [
      ...missing,
      ...missingTables(tables.classes, tables.annuals),
      ...names.missing,
      ...prose.missing,
    ],
  };
}

/** What a table says of the shares it is about: over its labels, or in a row without figures. */
function namesIn(table: number, { corner, rows }: DraftGrid): readonly PlacedText[] {
  const alone = rows.flatMap(({ label, cells }) =>
    cells.every(({ text }) => text === "") ? [label] : [],
  );
  return [...corner, ...alone].map(({ text, row, column }) => ({
    place: { is: "cell", table, row, column },
    text,
  }));
}

type DraftParagraph = Exclude<Draft["blocks"][number], DraftTable>;

function placedParagraph({ number, text, aside }: DraftParagraph): PlacedText {
  return { place: { is: "paragraph", paragraph: number, ...(aside && { aside }) }, text };
}

/** Comments and hidden words are no part of the release, whatever they say of it. */
function isRemark({ aside }: DraftParagraph): boolean {
  return aside === "comment" || aside === "hidden";
}

function allTexts({ blocks }: Draft): readonly PlacedText[] {
  return blocks.flatMap((block) => {
    if (block.is === "table") return tableTexts(block);
    return isRemark(block) ? [] : [placedParagraph(block)];
  });
}

function tableTexts({ rows, number }: DraftTable): readonly PlacedText[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): PlacedText[] =>
      cell.covered || cell.text === ""
        ? []
        : [
            {
              place: { is: "cell", table: number, row: row + 1, column: column + 1 },
              text: cell.text,
            },
          ],
    ),
  );
}

/** The items as a reader meets them: block by block, within a table row by row. */
function inOrder(items: readonly VerifiedItem[], { blocks }: Draft): readonly VerifiedItem[] {
  const places = new Map(blocks.map(({ is, number }, at) => [`${is} ${String(number)}`, at]));
  const position = ({ place }: VerifiedItem): readonly number[] => {
    if (place.is === "paragraph") {
      return [places.get(`paragraph ${String(place.paragraph)}`) ?? 0, 0, 0];
    }
    return [places.get(`table ${String(place.table)}`) ?? 0, place.row, place.column];
  };
  const order = (a: readonly number[], b: readonly number[]) =>
    a.map((each, index) => each - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
  return items
    .map((item) => ({ item, at: position(item) }))
    .sort((a, b) => order(a.at, b.at))
    .map(({ item }) => item);
}

function missingTables(
  classes: Announcement["classes"],
  annuals: ReturnType<typeof annualTablesOf>,
): readonly MissingItem[] {
  return [
    ...classes.map(({ name, heading }) => ({
      severity: "error" as const,
      fact: "decidedColumn" as const,
      expected: name ?? "",
      cell: heading,
    })),
    ...annuals.map(({ name, table }) => ({
      severity: "error" as const,
      fact: "annualTable" as const,
      expected: name ?? "",
      cell: table.heading,
    })),
  ];
}
