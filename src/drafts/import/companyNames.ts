import type { Language } from "../../dividend/language";
import { readDate } from "../../worksheet/notation/dateNotation";

/** What a release's words say of the company; null for what they do not. */
export interface CompanyNames {
  readonly name: string | null;
  readonly shortName: string | null;
  readonly listing: string | null;
  readonly place: string | null;
  readonly representative: string | null;
  readonly inquiries: string | null;
}

const noNames: CompanyNames = {
  name: null,
  shortName: null,
  listing: null,
  place: null,
  representative: null,
  inquiries: null,
};

/** The names of a lead that opens with place and date and calls the company by its short name in quotes. */
function englishNames(text: string): CompanyNames {
  // A day stands behind the place, where a company's name has its "Ltd."
  const place =
    /^([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*)(?:,| [-–—])\s+(?:Japan\W+)?(?:[A-Z][a-z]{2,8}\.?\s+\d|\d)/mu.exec(
      text,
    )?.[1] ?? null;
  const named =
    /(?:^|[-–—] |, )([A-Z][^"“”()\n]{0,200}?) \(["“]([^"”]+)["”](?:, +(?=\))|, *([^ ()\n][^()\n]*))?\)/mu.exec(
      text,
    );
  const [, before = null, shortName = null, listing = null] = named ?? [];
  const name =
    before?.split(/ [-–—] /u).at(-1) ??
    /^Company(?: name)?: *(\S[^\n]*)$/imu.exec(text)?.[1]?.trim() ??
    /^([A-Z][^\n–—]{2,60}?) [-–—] (?:Notice|Announcement)\b/mu.exec(text)?.[1]?.trim() ??
    null;
  return { ...noNames, place, name, shortName, listing };
}

/** A label whose letters are spread to a width, each with a blank behind it. */
const spreadLabel = /^(?:[\u3040-\u9fff][\s\u3000]+){3,}/u;

/** The names of a letterhead: lines that name the company, its officer, its code and whom to ask. */
function japaneseNames(before: readonly string[]): CompanyNames {
  const lines = before
    .flatMap((paragraph) => paragraph.split("\n"))
    .map((line) => line.trim().replace(spreadLabel, (label) => label.replace(/\s+/gu, "")));
  const behind = (label: RegExp) => {
    const line = lines.find((each) => label.test(each));
    return line?.replace(label, "").trim() ?? null;
  };
  const dated = lines.findIndex((line) => readDate(line)?.is === "date");
  const company =
    lines.find((line) => /株式会社|^(?:上場)?会社名/u.test(line) && line.length < 40) ??
    lines.slice(dated + 1, dated < 0 ? 0 : dated + 2).find(mayBeName);
  return {
    ...noNames,
    name: company?.replace(/^(?:上場)?会社名[\s:：]*/u, "").trim() ?? null,
    representative: behind(/^代表者(?:名|の役職氏名)?[\s:：]*/u),
    inquiries: inquiriesOf(lines, behind(/^問い?合わ?せ先[\s:：]*/u)),
    listing:
      behind(/^[(（]?コード番号[\s:：]*/u)?.replace(/[)）]$/u, "") ??
      lines
        .find((line) => /^[(（]?(?:TSE|東証|東京証券取引所).{0,20}\d{3}[\dA-Z]/u.test(line))
        ?.replace(/^[(（](.*)[)）]$/u, "$1") ??
      null,
  };
}

/** Below the day stands the company's name, or nobody's: a salutation, a headline, a sentence. */
function mayBeName(line: string): boolean {
  return line.length < 40 && !/[。、]|お知らせ|について|各\s*位|^記$|[\d０-９]年/u.test(line);
}

/** Whom to ask, with the telephone number that stands below on a line of its own. */
function inquiriesOf(lines: readonly string[], whom: string | null): string | null {
  const number = lines.find((line) => telephone.test(line))?.replace(/^[(（]|[)）]$/gu, "");
  return number === undefined || whom === null ? whom : `${whom}${beforeNumber}${number}`;
}

/** The same on the lines it was read from. */
export function splitInquiries(inquiries: string | null): readonly string[] {
  const at = inquiries?.search(/\u3000(?:TEL|Tel|ＴＥＬ|電話)/u) ?? -1;
  return inquiries === null || at < 0
    ? [inquiries ?? ""]
    : [inquiries.slice(0, at), inquiries.slice(at + beforeNumber.length)];
}

const beforeNumber = "　";
const telephone = /^[(（]?\s*(?:TEL|Tel|ＴＥＬ|電話)[\s.．:：]*[\d０-９]/u;

/** A heading 「…について」 over what the company is calls it by its short name, which is a part of the whole one. */
function withShortName(names: CompanyNames, texts: readonly string[]): CompanyNames {
  const short = texts
    .map((text) => /^(.{1,30})について$/u.exec(text.trim())?.[1])
    .find((said) => said !== undefined && said !== names.name && names.name?.includes(said));
  return { ...names, shortName: short ?? names.shortName };
}

/** How the names are found in each language: among all texts, or among those before the first table. */
export const namesIn: Readonly<
  Record<Language, (texts: readonly string[], before: readonly string[]) => CompanyNames>
> = {
  en: (texts) => englishNames(texts.join("\n")),
  ja: (texts, before) => withShortName(japaneseNames(before), texts),
};
