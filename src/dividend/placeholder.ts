/** What a text of the worksheet may hold in double braces, as `{{record date}}`; in the order they are listed to users. */
const placeholderNames = [
  "name",
  "short name",
  "listing",
  "place",
  "release date",
  "kind",
  "fiscal year",
  "record date",
  "dividend per share",
  "total",
  "effective date",
  "resource",
  "meeting number",
  "meeting date",
  "meeting place",
  "forecast date",
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** The placeholder a text between double braces names, without regard to case, width and blanks; else null. */
export function placeholderName(text: string): PlaceholderName | null {
  const plain = text.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
  return placeholderNames.find((name) => name === plain) ?? null;
}
