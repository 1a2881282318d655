import { findingLines, frame, read } from "./readings";
import type { TypedCell } from "./sheets";

const texts = (...rows: readonly (readonly TypedCell[])[]) => read([...frame, ["Text"], ...rows]);
const values = (facts: readonly { value: string }[] | undefined) =>
  facts?.map(({ value }) => value);

it("continues a block in the rows below while the label cell is blank", () => {
  const { announcement, findings } = texts(
    ["Reason", "One."],
    [null, null, "Two."],
    [],
    ["　", "Three."],
    ["About", null, "Four."],
    ["Contact"],
    [null, "Five."],
  );
  expect(findings).toEqual([]);
  expect(values(announcement.text.reason?.en)).toEqual(["One.", "Two.", "Three."]);
  expect(values(announcement.text.about?.en)).toEqual(["Four."]);
  expect(values(announcement.text.contact?.en)).toEqual(["Five."]);
});

it("leaves what continues an unknown label unread, and says so once", () => {
  const reading = texts([null, "Stray."], ["Thoughts", "One."], [null, "Two."], ["Lead", "Three."]);
  expect(findingLines(reading)).toEqual(["WS09 noLabel B4", "WS03 label A5"]);
  expect(values(reading.announcement.text.lead?.en)).toEqual(["Three."]);
});

it("keeps a block apart for each language", () => {
  const reading = texts(
    ["Lead", "One."],
    ["前文", "一。"],
    ["Notes (Japanese)", "No kana here."],
    ["Notes", "Two."],
    ["Notes (English)", "Three."],
  );
  expect(findingLines(reading)).toEqual(["WS04 label A8"]);
  const { lead, notes } = reading.announcement.text;
  expect([values(lead?.en), values(lead?.ja)]).toEqual([["One."], ["一。"]]);
  expect([values(notes?.en), values(notes?.ja)]).toEqual([["Two."], ["No kana here."]]);
});

describe("placeholders", () => {
  it("are known in any case and width", () => {
    expect(texts(["Lead", "{{ Short  Name }} ｛｛ｒｅｃｏｒｄ　ｄａｔｅ｝｝"]).findings).toEqual(
      [],
    );
  });

  it("that are none are an error at their cell, and the text is read all the same", () => {
    const reading = texts(["Lead", "{{shrot name}} pays {{dividend"], [null, "{{}} {single}"]);
    expect(findingLines(reading)).toEqual([
      "WS07 unknown B4",
      "WS07 unclosed B4",
      "WS07 unknown B5",
    ]);
    expect(reading.findings[0]).toMatchObject({
      severity: "error",
      details: { placeholder: "shrot name" },
    });
    expect(values(reading.announcement.text.lead?.en)).toHaveLength(2);
  });

  it("are looked for in headings and notes too", () => {
    const reading = read([...frame, ["Column heading", "{{year}}"], ["Note", "{{yeer}}"]]);
    expect(findingLines(reading)).toEqual(["WS07 unknown B3", "WS07 unknown B4"]);
  });
});
