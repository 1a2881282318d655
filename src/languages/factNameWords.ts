import type { FactName } from "../dividend/factName";

/** What each fact is called in a sentence about it, as the worksheet's labels call it. */
export type FactNameWords = Readonly<Record<FactName, string>>;
