import type { DividendKind } from "../dividend/fiscalYear";

/** The words of the check log. */
export interface LogWords {
  readonly sheetName: string;
  /** "Check log of Dividend". */
  title(worksheet: string): string;
  /** What the head of the log names, before the lines. */
  readonly about: Readonly<
    Record<"company" | "dividend" | "releaseDate" | "checkedAt" | "result", string>
  >;
  /** "Year-end dividend, fiscal year ended March 31, 2019"; what is not known is null and left out. */
  dividend(kind: DividendKind | null, fiscalYearEnd: string | null): string;
  /** The verdict, then "1 error, no warnings, 2 notes; 15 not checked for lack of facts". */
  result(verdict: string, counts: string, notChecked: number): string;
  readonly headings: readonly [
    rule: string,
    title: string,
    outcome: string,
    cell: string,
    compared: string,
    words: string,
  ];
  accepted(severity: string): string;
  /** Before the severity of what follows from the line above. */
  follows(severity: string): string;
  readonly agreed: string;
  /** Cells that are not named one by one. */
  more(cells: number): string;
  readonly notChecked: string;
  readonly otherMarket: string;
  readonly nothing: string;
  readonly signed: string;
  readonly signedOn: string;
}
