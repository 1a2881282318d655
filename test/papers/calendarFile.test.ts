import fc from "fast-check";
import { dividendDays } from "../../src/checks/days/dividendDays";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { calendarFile, calendarStamp } from "../../src/papers/calendarFile";
import { dayEntries, dayRows, unknownDaysText } from "../../src/papers/dayTable";
import { announcement } from "../checks/announcements";
import { day } from "../checks/written";

const stamp = "20190523T060000Z";

function textEntry(summary: string, description = "") {
  return { id: "x@y", date: day("2019-03-31"), summary, description };
}

/** The properties of a calendar file, as a reader unfolds them and takes escapes back. */
function properties(file: string): readonly (readonly [string, string])[] {
  return file
    .replace(/\r\n /gu, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => {
      const colon = line.indexOf(":");
      const value = line
        .slice(colon + 1)
        .replace(/\\(.)/gu, (_, sign: string) => (sign === "n" ? "\n" : sign));
      return [line.slice(0, colon), value] as const;
    });
}

describe("a calendar file", () => {
  it("holds whole days that end before the next", () => {
    expect(calendarFile([textEntry("Record date", "Why")], stamp)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dividend Tables//Dividend days//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:x@y",
        "DTSTAMP:20190523T060000Z",
        "DTSTART;VALUE=DATE:20190331",
        "DTEND;VALUE=DATE:20190401",
        "SUMMARY:Record date",
        "DESCRIPTION:Why",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("gives back every text, and no line is longer than 75 bytes or cuts a character", () => {
    const text = fc
      .string({ unit: "binary", maxLength: 200 })
      .map((each) => each.replace(/\p{Cc}|\p{Cs}/gu, "; \\n,"));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendarFile([textEntry(summary, description)], stamp);
        for (const line of file.split("\r\n")) {
          expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
          expect(line).not.toContain("\ufffd");
        }
        const found = new Map(properties(file));
        expect(found.get("SUMMARY")).toBe(summary);
        expect(found.get("DESCRIPTION")).toBe(description);
      }),
    );
  });

  it("keeps line breaks and lets no text begin a line of its own", () => {
    const file = calendarFile([textEntry("a\r\nEND:VCALENDAR\rb\u0000")], stamp);
    expect(file).toContain("SUMMARY:a\\nEND:VCALENDAR\\nb \r\n");
  });

  it.each([
    [0, "19700101T000000Z"],
    [1_558_591_200_999, "20190523T060000Z"],
    [951_868_799_000, "20000229T235959Z"],
  ])("is stamped %s as %s", (milliseconds, text) => {
    expect(calendarStamp(milliseconds)).toBe(text);
  });
});

describe("the days of a dividend in a calendar", () => {
  const written = announcement({});
  const days = dividendDays(written, japaneseHolidays);

  it("have one entry each, under a name that a moved date leaves alone", () => {
    const entries = dayEntries(written, days, "en");
    expect(entries).toHaveLength(days.days.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const moved = announcement({ decided: { recordDate: "2019-03-20" } });
    const movedEntries = dayEntries(moved, dividendDays(moved, japaneseHolidays), "ja");
    expect(new Set(movedEntries.map(({ id }) => id))).toEqual(new Set(entries.map(({ id }) => id)));
  });

  it("say why in both languages, and where a stated day stands", () => {
    const [english, japanese] = (["en", "ja"] as const).map((language) =>
      dayRows(days, language).find(({ day: { name } }) => name === "exDate"),
    );
    expect(english?.dateText).toBe("Wednesday, March 27, 2019");
    expect(english?.reason).toContain("2 business days before the record date, March 31, 2019");
    expect(japanese?.dateText).toBe("2019年3月27日（水曜日）");
    expect(japanese?.reason).toContain("の2営業日前です");
    const record = dayEntries(written, days, "en").find(({ summary }) =>
      summary.startsWith("Record date"),
    );
    expect(record?.description).toMatch(/\nWorksheet, [A-Z]+\d+$/u);
  });

  it("say what could not be worked out", () => {
    const late = announcement({ decided: { recordDate: "2031-03-31" } });
    expect(unknownDaysText(dividendDays(late, japaneseHolidays), "en")).toContain(
      "Ex-dividend date",
    );
    expect(unknownDaysText(days, "en")).toBeNull();
  });
});
