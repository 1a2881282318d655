import type { Severity } from "../dividend/finding";

/** The words of the check log. */
export interface LogWords {
  readonly sheetName: string;
  /** "Check log of Dividend". */
  title(worksheet: string): string;
  readonly headings: readonly [
    rule: string,
    title: string,
    outcome: string,
    cell: string,
    compared: string,
    words: string,
  ];
  readonly severities: Readonly<Record<Severity, string>>;
  accepted(severity: string): string;
  /** Before the severity of what follows from the line above. */
  follows(severity: string): string;
  reason(reason: string): string;
  readonly agreed: string;
  readonly notChecked: string;
  readonly otherMarket: string;
  readonly nothing: string;
  readonly signed: string;
  readonly signedOn: string;
}
