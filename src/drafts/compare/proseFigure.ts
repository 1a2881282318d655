/** A date, fiscal year, ordinal or number in a text, reduced to what it means in any notation or language. */
export interface ProseFigure {
  /**
   * address: a page, a mailbox, a telephone. form: the number of a part before its heading, of a quarter, the 1 of
   * 1株当たり: they say nothing of the dividend. mark: of a footnote. term: a word that is as exact as a figure.
   */
  readonly kind:
    "date" | "fiscalYear" | "ordinal" | "number" | "address" | "form" | "mark" | "term";
  /** Two figures that mean the same have the same key. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers of form say nothing of the dividend, and a reworded draft may have others. */
export function isOfFact({ kind }: ProseFigure): boolean {
  return kind !== "form" && kind !== "mark" && kind !== "term";
}

/** Whether two figures mean the same: a fiscal year may be named by its last day, and a date may lack its year. */
export function saysSame(a: ProseFigure, b: ProseFigure): boolean {
  if (!isOfLikeKind(a, b)) return false;
  return a.key === b.key || (a.key.startsWith("--") && b.key.endsWith(a.key.slice(1)));
}

/** Whether one could stand for the other: a fiscal year is named by its last day. */
export function isOfLikeKind(a: ProseFigure, b: ProseFigure): boolean {
  return a.kind === b.kind || (isOfDays(a) && isOfDays(b));
}

function isOfDays({ kind }: ProseFigure): boolean {
  return kind === "date" || kind === "fiscalYear";
}
