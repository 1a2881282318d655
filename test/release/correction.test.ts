import { readFileSync, readdirSync } from "node:fs";
import type { Announcement } from "../../src/dividend/announcement";
import { givenValue } from "../../src/dividend/fact";
import type { Language } from "../../src/dividend/language";
import { readTextDraft } from "../../src/drafts/read/text";
import { saidBlocksOf } from "../../src/drafts/saidBlocks";
import { composeCorrection, saidBlocks } from "../../src/release/compose/correction";
import { differencesBetween } from "../../src/release/compose/correctionDifferences";
import type { ReleaseDocument } from "../../src/release/document";
import { completed, imported, throughWorksheet } from "../drafts/imports";
import { describeWithShared, sharedPath } from "../shared";
import { day, spoken } from "./facts";
import { composed } from "./worksheets";

const words = (text: string) => ({ is: "words", text }) as const;

test("a paragraph is paired with the closest of several that are alike", () => {
  const before = [
    words("The interim dividend is 10 yen per share, paid in December."),
    words("The year-end dividend is 12 yen per share, paid in June."),
  ];
  const after = [words("The year-end dividend is 13 yen per share, paid in June.")];
  expect(differencesBetween(before, after)).toEqual([
    { before: 0, after: null },
    { before: 1, after: 0 },
  ]);
});

test("a table is paired with the closest of several, and none is paired against the order", () => {
  const table = (...cells: string[]) => ({ is: "table", rows: [cells] }) as const;
  const before = [table("a", "b", "c"), table("d", "e", "f")];
  expect(differencesBetween(before, [table("d", "e", "g")])).toEqual([
    { before: 0, after: null },
    { before: 1, after: 0 },
  ]);
  expect(differencesBetween(before, [table("x", "b", "c"), table("d", "e", "y")])).toEqual([
    { before: 0, after: 0 },
    { before: 1, after: 1 },
  ]);
});

/** The announcement with what a correction needs. */
function correcting(announcement: Announcement, language: Language): Announcement {
  const { decision } = announcement;
  return {
    ...announcement,
    decision: {
      ...decision,
      correctionDate: day("B20", "2025-06-02"),
      correctionReason: spoken("B21", language === "en" ? "A slip." : "誤記がありました。"),
    },
  };
}

/** What is marked in the tables of a correction, before and after each other, and how many tables it has. */
function marksIn({ blocks }: ReleaseDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.is === "table"
      ? (block.pieces ?? []).flatMap((row) =>
          row.flatMap((cell) =>
            cell.some(({ marked }) => marked) ? [cell.map(({ text }) => text).join("")] : [],
          ),
        )
      : [],
  );
}

describeWithShared("the correction of a real release", () => {
  const textOf = (name: string) =>
    readFileSync(sharedPath(`releases/${name}`), "utf8")
      .split("\n")
      .filter((line) => !/^(?:#|http|\[tables)/u.test(line))
      .join("\n");
  const worksheetOf = (text: string) => {
    const result = imported(readTextDraft(text));
    return { announcement: completed(throughWorksheet(result), result.language), result };
  };

  it("of IIJ's of 2019, by the right date, marks that one cell before and after and lists nothing else", () => {
    const text = textOf("iij-2019-05-23.txt");
    const right = text.replace(
      "\tMarch 31, 2018\tMarch 31, 2018",
      "\tMarch 31, 2019\tMarch 31, 2018",
    );
    const { announcement } = worksheetOf(right);
    const blocks = saidBlocksOf(readTextDraft(text));
    const correction = composeCorrection(correcting(announcement, "en"), "en", {
      blocks,
      date: null,
    });
    if (correction.is !== "document") throw new Error(JSON.stringify(correction));
    const { blocks: all } = correction.document;
    expect(all.filter(({ is }) => is === "table")).toHaveLength(2);
    expect(marksIn(correction.document)).toEqual(["March 31, 2018", "March 31, 2019"]);
    const marked = all.flatMap((block) =>
      block.is === "paragraph" ? (block.pieces ?? []).filter((piece) => piece.marked) : [],
    );
    expect(marked.map(({ text: piece }) => piece)).toEqual(["like this"]);
  });

  // Agendas lack what a notice needs.
  const names = readdirSync(sharedPath("releases")).filter((name) => !/^2[46]_/u.test(name));
  it.each(names)("marks one changed figure of %s in its table", (name) => {
    const text = textOf(name);
    const { announcement: read, result } = worksheetOf(text);
    const { language } = result;
    // Sumida names its years and not the month they end in.
    const { decision } = read;
    const end = givenValue(decision.fiscalYearEnd) === null && {
      fiscalYearEnd: day("B12", "2020-12-31"),
    };
    const announcement = { ...read, decision: { ...decision, ...end } };
    const published = composed(announcement, language);
    // The last figure of the first table that has one.
    const shown = saidBlocks(published).flatMap((block) =>
      block.is === "table" ? block.rows.flatMap((row) => row.slice(1)) : [],
    );
    const figure = shown.findLast((cell) => /^[^\d]*\d[\d,.]*\s*(?:yen|円.*|JPY)?$/u.test(cell));
    if (figure === undefined) throw new Error("no figure");
    const digit = /\d(?=\D*$)/u.exec(figure)?.[0] ?? "";
    const wrong = figure.replace(/\d(?=\D*$)/u, String((Number(digit) + 3) % 10));
    const old = saidBlocks(published);
    let changed = 0;
    const before = old.map((block) =>
      block.is === "words"
        ? block
        : {
            is: "table" as const,
            rows: block.rows.map((row) =>
              row.map((cell) => {
                if (cell !== figure || changed > 0) return cell;
                changed += 1;
                return wrong;
              }),
            ),
          },
    );
    expect(changed).toBe(1);
    const notice = { blocks: before, date: null };
    const correction = composeCorrection(correcting(announcement, language), language, notice);
    if (correction.is !== "document") throw new Error(JSON.stringify(correction));
    expect(marksIn(correction.document)).toEqual([wrong, figure]);
    expect(correction.document.blocks.filter(({ is }) => is === "table")).toHaveLength(2);
  });
});
