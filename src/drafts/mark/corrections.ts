import type { Draft, DraftPlace } from "../draft";
import type { Verification, VerifiedItem } from "../compare/verification";
import type { DraftVerifier } from "../compare/verifying";
import { type TextChange, inItsNotation, smallestChange, withItsMarks } from "./changedText";
import { placeName } from "./placing";

/** What is to be changed in the text of a paragraph or cell, so that it says what the worksheet does. */
export interface Correction extends TextChange {
  readonly place: DraftPlace;
}

/**
 * The changes that make the contradicted figures of a draft the worksheet's, each in the draft's own notation where
 * that says the same. A figure is left out where no change of its own text makes it agree: someone has to look at it.
 */
export function correctionsOf(
  verify: DraftVerifier,
  draft: Draft,
  { all, open }: { readonly all: Verification; readonly open: Verification },
): ReadonlyMap<VerifiedItem, Correction> {
  const differing = open.items.filter(({ verdict }) => verdict === "differs");
  const before = wrongAt(all);
  const written =
    (write: (found: string, expected: string) => string) =>
    ({ found, expected }: VerifiedItem) =>
      withItsMarks(found, expected ?? "", write);
  let planned = planOf(draft, differing, written(inItsNotation));
  for (const write of [written((_, expected) => expected), null]) {
    if (planned.size === 0) break;
    const after = wrongAt(verify(corrected(draft, [...planned.values()])));
    const failed = failedOf([...planned], before, after);
    if (failed.length === 0) break;
    const again = new Set(failed.map(([item]) => item));
    const kept = new Map([...planned].filter(([item]) => !again.has(item)));
    planned = write === null ? kept : new Map([...kept, ...planOf(draft, [...again], write)]);
  }
  return planned;
}

/** How many figures of a paragraph or cell the worksheet contradicts, and how many are of nothing it says. */
type Wrong = Readonly<Record<"differs" | "unmatched", number>>;

const nothingWrong: Wrong = { differs: 0, unmatched: 0 };

function wrongAt({ items }: Verification): ReadonlyMap<string, Wrong> {
  const wrong = new Map<string, Wrong>();
  for (const { verdict, place } of items) {
    if (verdict === "agrees") continue;
    const name = placeName(place);
    const known = wrong.get(name) ?? nothingWrong;
    wrong.set(name, { ...known, [verdict]: known[verdict] + 1 });
  }
  return wrong;
}

/**
 * The corrections after which their places are not right but for what was wrong there besides: a mark without a note, a
 * figure of something else.
 */
function failedOf(
  planned: readonly (readonly [VerifiedItem, Correction])[],
  before: ReadonlyMap<string, Wrong>,
  after: ReadonlyMap<string, Wrong>,
): readonly (readonly [VerifiedItem, Correction])[] {
  const made = new Map<string, number>();
  for (const [, { place }] of planned) {
    const name = placeName(place);
    made.set(name, (made.get(name) ?? 0) + 1);
  }
  return planned.filter(([, { place }]) => {
    const name = placeName(place);
    const [was, is] = [before.get(name) ?? nothingWrong, after.get(name) ?? nothingWrong];
    return is.unmatched > was.unmatched || is.differs > was.differs - (made.get(name) ?? 0);
  });
}

function planOf(
  draft: Draft,
  items: readonly VerifiedItem[],
  write: (item: VerifiedItem) => string,
): ReadonlyMap<VerifiedItem, Correction> {
  const planned = new Map<VerifiedItem, Correction>();
  const taken = new Map<string, Correction[]>();
  const texts = draftTexts(draft);
  for (const item of items) {
    const correction = correctionOf(texts, item, write(item));
    if (correction === null) continue;
    const name = placeName(correction.place);
    const others = taken.get(name) ?? [];
    if (others.some((other) => overlap(correction, other))) continue;
    planned.set(item, correction);
    taken.set(name, [...others, correction]);
  }
  return planned;
}

/** Whether two changes of one text touch each other. */
function overlap(a: Correction, b: Correction): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function correctionOf(texts: TextAt, item: VerifiedItem, becomes: string): Correction | null {
  const text = texts(item.place);
  const { expected, found, place } = item;
  if (text === null || expected === null) return null;
  // An empty cell of a table, which is typed into.
  if (shown(text) === "" && shown(becomes) !== "") {
    return { place, start: 0, end: text.length, text: becomes };
  }
  const range = foundAt(item, text);
  if (range !== null) {
    const change = smallestChange(text.slice(range.start, range.end), becomes);
    return isChange(change) ? placed(place, change, range.start) : null;
  }
  // What was read as one is spread over several cells: only the first of them, or the last of headings, is this one.
  const own = shown(text);
  if (own === "") return null;
  const rest = shown(found).slice(own.length);
  const target =
    shown(found).startsWith(own) && becomes.endsWith(rest)
      ? becomes.slice(0, becomes.length - rest.length)
      : shown(found).endsWith(own)
        ? becomes
        : own;
  const change = smallestChange(text, target);
  return isChange(change) && target !== own ? { place, ...change } : null;
}

function placed(place: DraftPlace, { start, end, text }: TextChange, from: number): Correction {
  return { place, start: start + from, end: end + from, text };
}

function isChange({ start, end, text }: TextChange): boolean {
  return end > start || text !== "";
}

/** Where what was found stands in the text of its paragraph or cell; null where it is not, as such, in it. */
export function foundAt(
  { at, found, place }: VerifiedItem,
  text: string,
): { readonly start: number; readonly end: number } | null {
  if (at !== undefined) return { start: at, end: at + found.length };
  if (place.is === "cell" && found !== "" && shown(text) === shown(found)) {
    return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  }
  const start = found === "" ? -1 : text.indexOf(found);
  return start < 0 ? null : { start, end: start + found.length };
}

function shown(text: string): string {
  return text.replace(/[^\S\u3000]+/gu, " ").trim();
}

/** The text of a draft's paragraph or cell; null where there is none. */
export type TextAt = (place: DraftPlace) => string | null;

export function draftTexts({ blocks }: Draft): TextAt {
  const texts = new Map<string, string>();
  for (const block of blocks) {
    if (block.is === "paragraph") texts.set(String(block.number), block.text);
    else {
      block.rows.forEach((cells, row) => {
        cells.forEach(({ text }, column) => {
          texts.set(`${String(block.number)} ${String(row + 1)} ${String(column + 1)}`, text);
        });
      });
    }
  }
  return (place) => texts.get(placeName(place)) ?? null;
}

/** The draft as it reads once the changes are accepted. Blocks that none of them is in are the same. */
function corrected(draft: Draft, corrections: readonly Correction[]): Draft {
  const texts = draftTexts(draft);
  const at = new Map<string, Correction[]>();
  // A merged cell has its text in all that it covers.
  const covering = new Map<string, DraftPlace>();
  const merged = (table: number, text: string) => `${String(table)} ${text}`;
  const touched = new Set<string>();
  for (const correction of corrections) {
    const { place } = correction;
    const name = placeName(place);
    at.set(name, [...(at.get(name) ?? []), correction]);
    touched.add(place.is === "cell" ? `table ${String(place.table)}` : `paragraph ${name}`);
    const text = texts(place);
    if (place.is === "cell" && text !== null) covering.set(merged(place.table, text), place);
  }
  const changed = (place: DraftPlace, text: string) =>
    (at.get(placeName(place)) ?? [])
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (rest, { start, end, text: by }) => rest.slice(0, start) + by + rest.slice(end),
        text,
      );
  const blocks = draft.blocks.map((block): Draft["blocks"][number] => {
    if (!touched.has(`${block.is} ${String(block.number)}`)) return block;
    if (block.is === "paragraph") {
      return { ...block, text: changed({ is: "paragraph", paragraph: block.number }, block.text) };
    }
    const rows = block.rows.map((cells, row) =>
      cells.map((cell, column) => ({
        ...cell,
        text: changed(
          (cell.covered ? covering.get(merged(block.number, cell.text)) : undefined) ?? {
            is: "cell",
            table: block.number,
            row: row + 1,
            column: column + 1,
          },
          cell.text,
        ),
      })),
    );
    return { ...block, rows };
  });
  return { ...draft, blocks };
}
