import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";

const figures = (a: string, b: string): AnnouncementWritten => ({
  grandTotal: "700 million",
  furtherClasses: [
    {
      name: a,
      decided: { dividendPerShare: "20.00", total: "92 million" },
      previous: { dividendPerShare: "18.00", total: "90 million" },
    },
    {
      name: b,
      decided: { dividendPerShare: "30.00", total: "12 million" },
      previous: { dividendPerShare: "28.00", total: "10 million" },
    },
  ],
});

/** Each figure of a text, with what it should be where it is wrong. */
function ties(text: string, written: AnnouncementWritten): readonly string[] {
  const worksheet = announcement({ ...written, text: { reason: paragraphs(text) } });
  return tiedTexts(worksheet)
    .flatMap((each) => each.ties)
    .map((tie) => {
      if (tie.is !== "wrong") return tie.is;
      // The common dividend stands in its column and in the annual table.
      return `not ${[...new Set(tie.candidates.map(({ shown }) => shown))].join(" ")}`;
    });
}

const texts: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["The dividend of the class A preferred shares is JPY20.00 per share.", "agreed"],
  ["The dividend of the class A preferred shares is JPY30.00 per share.", "not 20.00"],
  ["The dividend of the class B preferred shares is JPY30.00 per share.", "agreed"],
  ["The dividend of the class B preferred shares is JPY20.00 per share.", "not 30.00"],
  ["The dividend of the preferred shares of class A is JPY30.00 per share.", "not 20.00"],
  ["The dividend per common share is JPY13.50.", "agreed"],
  // Combined with one class's, it is that of all.
  [
    "Combined with the JPY92 million on class A shares, dividends come to JPY700 million.",
    "agreed",
    "agreed",
  ],
  [
    "Combined with the JPY92 million on class A shares, dividends come to JPY92 million.",
    "agreed",
    "not 700 million",
  ],
  ["The dividend per common share is JPY20.00.", "not 13.50"],
  ["The preferred dividend is JPY20.00 per share.", "agreed"],
  ["The preferred dividend is JPY25.00 per share.", "not 20.00 30.00"],
  [
    "Common shares get JPY13.50, class A shares JPY20.00 and class B shares JPY30.00 per share.",
    "agreed",
    "agreed",
    "agreed",
  ],
  [
    "Common shares get JPY20.00, class A shares JPY30.00 and class B shares JPY13.50 per share.",
    "not 13.50",
    "not 20.00",
    "not 30.00",
  ],
  ["A種優先株式の配当は1株当たり20円、B種優先株式の配当は1株当たり30円です。", "agreed", "agreed"],
  [
    "A種優先株式の配当は1株当たり30円、B種優先株式の配当は1株当たり20円です。",
    "not 20.00",
    "not 30.00",
  ],
  ["Ａ種優先株式の配当は1株当たり30円です。", "not 20.00"],
  ["普通株式の配当は1株当たり13円50銭です。", "agreed"],
  ["普通株式の配当は1株当たり20円です。", "not 13.50"],
  ["Dividends of all classes total JPY700 million.", "agreed"],
  ["Dividends of all classes total JPY608 million.", "not 700 million"],
  ["Dividends on common shares total JPY608 million.", "agreed"],
  ["Dividends on common shares total JPY700 million.", "not 608 million"],
  ["Including preferred shares, dividends total JPY700 million.", "agreed"],
  ["The total of class A is JPY92 million, that of class B JPY12 million.", "agreed", "agreed"],
  [
    "The total of class A is JPY12 million, that of class B JPY92 million.",
    "not 92 million",
    "not 12 million",
  ],
];

describe.each([
  ["Class A", "Class B"],
  ["Class A preferred shares / A種優先株式", "Class B preferred shares / B種優先株式"],
  ["Ａ種優先株式", "Ｂ種優先株式"],
  ["class a", "class b"],
])("of %s and %s", (a, b) => {
  test.each(texts)("%s", (text, ...expected) => {
    expect(ties(text, figures(a, b))).toEqual(expected);
  });
});
