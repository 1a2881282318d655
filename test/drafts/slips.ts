import { type Verification, hasDifferences } from "../../src/drafts/compare/verification";
/** A draft with one thing in it changed by mistake. */
export interface Slip {
  readonly what: string;
  readonly text: string;
}

/** What is found by `pattern`, changed one at a time. */
export function replacedOnce(
  text: string,
  pattern: RegExp,
  by: (found: string) => string | null,
): Slip[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const other = by(found);
    if (other === null || other === found) return [];
    const line = String(text.slice(0, index).split("\n").length);
    const changed = text.slice(0, index) + other + text.slice(index + found.length);
    return [{ what: `line ${line}: ${found} to ${other}`, text: changed }];
  });
}

/** A digit lost, added or exchanged with the next, wherever that is another figure. */
export function digitSlips(text: string): Slip[] {
  // 13.5 and 13.50 are one figure; the number of a part and the 1 of 1株当たり are none.
  const isSame = ({ text: changed }: Slip) => valuesOf(changed) === valuesOf(text);
  return [
    ...replacedOnce(text, /\d(?!\s*株当たり|\. )/gu, () => ""),
    ...replacedOnce(text, /\d/gu, (digit) => `${digit}7`),
    ...replacedOnce(text, /\d\d/gu, ([a = "", b = ""]) => b + a),
    ...replacedOnce(text, /(?<=\d)\.(?=\d)/gu, () => ""),
  ].filter((slip) => !isSame(slip));
}

function valuesOf(text: string): string {
  return text.replace(/(\d\.\d*?)0+(?!\d)/gu, "$1").replace(/(\d)\.(?!\d)/gu, "$1");
}

/** A word that is as exact as a figure, exchanged for another. */
export function wordSlips(text: string): Slip[] {
  const exchanged: readonly (readonly [RegExp, string])[] = [
    [/Retained earnings/gu, "Capital surplus"],
    [/利益剰余金/gu, "資本剰余金"],
    [/year-end dividend/gu, "interim dividend"],
    [/(?<!四半)期末配当/gu, "中間配当"],
    [/(?<=\t)Interim dividend/gu, "Year-end dividend"],
    [/第2四半期末/gu, "第3四半期末"],
    [/Latest forecast/gu, "Previous year"],
    [/(?<=\t)決定額/gu, "前期実績"],
    [/(?<=\t)前期実績/gu, "決定額"],
    [/common share/gu, "preferred share"],
    [/Class A|Ａ種|A種/gu, "Class B"],
    [/記念配当|普通配当/gu, "特別配当"],
    [/Commemorative dividend|Ordinary dividend/gu, "Special dividend"],
    [/増額/gu, "減額"],
    [/\bin (?:Tokyo|Nagoya)\b/gu, "in Osaka"],
    [/JPY(?=\d)/gu, "USD"],
    [/(?<=\t)-(?=\t|$)/gmu, "Undecided"],
    [/(?<=\t)-(?=\t|$)/gmu, "1.00"],
    [/(?<=\t)(?:JPY)?\d[\d.,]*(?: million|百万円|円)?(?=\t|$)/gmu, "-"],
    [/(?<=\t)(?:JPY)?\d[\d.,]*(?: million|百万円|円)?(?=\t|$)/gmu, "Undecided"],
    [/(?<=\t(?:JPY)?\d[\d.]*(?:円)?)(?=\t|$)/gmu, " (paid)"],
    [/(?<=\d) million/gu, ""],
    [/百万円/gu, "円"],
  ];
  return exchanged.flatMap(([pattern, other]) => replacedOnce(text, pattern, () => other));
}

/** A letter of a name changed, lost or added. */
export function nameSlips(text: string, names: readonly string[]): Slip[] {
  return names.flatMap((name) => {
    const pattern = new RegExp(name.replace(/[.()]/gu, "\\$&"), "gu");
    const middle = Math.floor(name.length / 2);
    const [before, behind] = [name.slice(0, middle), name.slice(middle + 1)];
    return [`${before}x${behind}`, `${before}${behind}`, `${before}xx${behind}`].flatMap((other) =>
      replacedOnce(text, pattern, () => other),
    );
  });
}

/** A figure dropped from words that otherwise stay. */
export function droppedFigures(text: string): Slip[] {
  const words =
    /(?:JPY[\d.,]*\d(?: million)?|\b[A-Z][a-z]+ \d+, \d{4}|\d+th |FY\d{4}|\d+年\d+月\d+日|[\d.,]+(?:百万)?円|第\d+回)/gu;
  return text.split("\n").flatMap((line, at, lines) =>
    line.includes("\t")
      ? []
      : replacedOnce(line, words, () => "").map(({ what, text: rest }) => ({
          what,
          text: lines.with(at, rest).join("\n"),
        })),
  );
}

/** Rows, columns and tables taken out, and the values of two rows or columns exchanged. */
export function tableSlips(text: string): Slip[] {
  const lines = text.split("\n");
  const tables = tableRows(lines);
  return tables.flatMap(({ start, rows }): Slip[] => {
    const withRows = (what: string, changed: readonly (readonly string[])[]): Slip => {
      const written = changed.map((row) => row.join("\t"));
      const all = [...lines.slice(0, start), ...written, ...lines.slice(start + rows.length)];
      return { what: `table at line ${String(start + 1)}: ${what}`, text: all.join("\n") };
    };
    const spreads = rows[0]?.filter((cell) => cell !== "").length === 1;
    const headings = spreads ? 2 : 1;
    const width = rows[0]?.length ?? 0;
    const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
    return [
      withRows("taken out", []),
      ...rows
        .slice(headings - 1)
        // A further class's table may leave its headings to the first.
        .filter((_, index) => index > 0 || headings > 1 || start === tables[0]?.start)
        .map((row) =>
          withRows(
            `without ${row[0] ?? ""}`,
            rows.filter((each) => each !== row),
          ),
        ),
      ...columns.map((column) =>
        withRows(
          `without column ${String(column)}`,
          rows.map((row) => row.toSpliced(column, 1)),
        ),
      ),
      ...columns.slice(1).map((column) =>
        withRows(
          `figures of columns ${String(column - 1)} and ${String(column)} exchanged`,
          rows.map((row, at) =>
            at < headings
              ? row
              : row.with(column, row[column - 1] ?? "").with(column - 1, row[column] ?? ""),
          ),
        ),
      ),
      ...rows.slice(headings + 1).flatMap((row, index) => {
        const above = rows[headings + index] ?? [];
        if (above.slice(1).join() === row.slice(1).join()) return [];
        const changed = rows
          .with(headings + index, [above[0] ?? "", ...row.slice(1)])
          .with(headings + index + 1, [row[0] ?? "", ...above.slice(1)]);
        return [withRows(`figures of ${above[0] ?? ""} and ${row[0] ?? ""} exchanged`, changed)];
      }),
    ];
  });
}

interface TableRows {
  readonly start: number;
  readonly rows: readonly (readonly string[])[];
}

function tableRows(lines: readonly string[]): readonly TableRows[] {
  const starts = lines.flatMap((line, at) =>
    line.includes("\t") && !lines[at - 1]?.includes("\t") ? [at] : [],
  );
  return starts.map((start) => {
    const end = lines.findIndex((line, at) => at > start && !line.includes("\t"));
    return { start, rows: lines.slice(start, end).map((line) => line.split("\t")) };
  });
}

/** Whether a slip is told: as a difference or, in a footnote's mark, which says nothing of the dividend, as unmatched. */
export function isTold(verification: Verification): boolean {
  return (
    hasDifferences(verification) ||
    verification.items.some(
      ({ verdict, found }) => verdict === "unmatched" && found.startsWith("※"),
    )
  );
}
