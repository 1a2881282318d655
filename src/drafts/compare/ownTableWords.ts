import type { Announcement } from "../../dividend/announcement";
import { languages } from "../../dividend/language";
import type { TermName } from "../../dividend/terms";
import { lookupKey } from "../../worksheet/notation/width";
import { type TableWords, usualWords } from "../tableLabels";

const rows = {
  recordDate: "recordDate",
  dividendPerShare: "dividendPerShare",
  dividendPerShareOfClass: "dividendPerShare",
  ordinary: "ordinary",
  commemorative: "commemorative",
  special: "special",
  total: "total",
  effectiveDate: "effectiveDate",
  resource: "resource",
} as const;

const periods = {
  firstQuarter: "firstQuarter",
  interim: "interim",
  thirdQuarter: "thirdQuarter",
  yearEnd: "yearEnd",
  annualTotal: "total",
} as const;

/** The usual words, and those the worksheet has of its own in either language. */
export function ownTableWords({ terms }: Announcement): TableWords {
  const own = <Name extends string>(
    usual: ReadonlyMap<string, Name>,
    named: Readonly<Partial<Record<TermName, Name>>>,
  ): ReadonlyMap<string, Name> => {
    const added = (Object.keys(named) as TermName[]).flatMap((term) =>
      languages.flatMap((language) => {
        const name = named[term];
        const word = terms?.words[term]?.[language]?.value;
        return word === undefined || name === undefined ? [] : [[lookupKey(word), name] as const];
      }),
    );
    return new Map([...usual, ...added]);
  };
  return { rows: own(usualWords.rows, rows), periods: own(usualWords.periods, periods) };
}
