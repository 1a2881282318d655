import { givenValue } from "../../src/dividend/fact";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderText } from "../../src/release/render/plainText";
import { composed } from "../release/worksheets";
import { factsOf } from "./factLines";
import { completed, imported, throughWorksheet } from "./imports";
import { english } from "./layouts/english";
import { everyNotice } from "./layouts/everyNotice";
import { japaneseDecisions } from "./layouts/japaneseDecisions";
import { japaneseRevisions } from "./layouts/japaneseRevisions";
import type { Layout } from "./layouts/layout";

const draftOf = ({ text }: Layout) =>
  readTextDraft(
    text
      .trim()
      .split("\n")
      .map((line) => line.replaceAll("|", "\t"))
      .join("\n"),
  );

it("tells a part within the cell of a dividend that is not the worksheet's, and parts that do not add up", () => {
  const layout = japaneseDecisions[0];
  if (layout === undefined) throw new Error("no layout");
  const verify = draftVerifier(throughWorksheet(imported(draftOf(layout))));
  const differing = (from: string, to: string) =>
    verify(draftOf({ ...layout, text: layout.text.replace(from, to) }))
      .items.filter(({ verdict, place }) => verdict === "differs" && place.is === "cell")
      .map(({ found }) => found);
  const cell = "４０円００銭（普通配当３５円００銭）（記念配当５円００銭）";
  expect(differing(cell, cell)).toEqual([]);
  for (const [from, to] of [
    ["３５円", "３４円"],
    ["５円００銭）", "６円００銭）"],
    ["３５円００銭）（記念配当５円", "３０円００銭）（記念配当１０円"],
  ] as const) {
    const changed = cell.replace(from, to);
    expect(differing(cell, changed)).toEqual([changed]);
  }
});

it.each([
  ["会\u3000社\u3000名\u3000株式会社見本製作所", "株式会社見本製作所"],
  ["会社名：株式会社見本製作所", "株式会社見本製作所"],
])("takes the company's name from %s", (line, name) => {
  const [layout] = japaneseRevisions;
  if (layout === undefined) throw new Error("no layout");
  const text = layout.text.replace(/会\u3000社\u3000名.*/u, line);
  const { company } = imported(draftOf({ ...layout, text })).announcement;
  expect(company.name?.ja?.value).toBe(name);
});

it("takes the company's name from an English line of its own", () => {
  const [layout] = english;
  if (layout === undefined) throw new Error("no layout");
  const { company } = imported(draftOf(layout)).announcement;
  expect(company.name?.en?.value).toBe("Sample Manufacturing Co., Ltd.");
});

it("tells a slip in the annual table of a further class of shares", () => {
  const layout = japaneseRevisions.find(({ text }) => text.includes("Ａ種優先株式"));
  if (layout === undefined) throw new Error("no layout");
  const verify = draftVerifier(throughWorksheet(imported(draftOf(layout))));
  const changed = layout.text.replace("今回修正予想|500.00|500.00", "今回修正予想|500.00|600.00");
  const { items } = verify(draftOf({ ...layout, text: changed }));
  expect(items.flatMap(({ verdict, found }) => (verdict === "differs" ? [found] : []))).toEqual([
    "600.00",
  ]);
});

it.each(["before", "after"])(
  "takes the tables of a correction as corrected, told first: %s",
  (first) => {
    const table = (yearEnd: string, total: string) =>
      `|第２四半期末|期末|合計\n前回予想（2024年2月9日公表）|20円|20円|40円\n今回修正予想|22円|${yearEnd}|${total}`;
    const parts = [`【訂正前】\n${table("22円", "44円")}`, `【訂正後】\n${table("24円", "46円")}`];
    const told = first === "before" ? parts : parts.toReversed();
    const text = `2024年8月8日\n（訂正）「配当予想の修正に関するお知らせ」の一部訂正について\n${told.join("\n")}`;
    const { announcement, notUnderstood } = imported(draftOf({ name: "", text, facts: [] }));
    expect(factsOf(announcement)).toContain("revised: 22 24 46");
    expect(notUnderstood.map((each) => each.text)).toContain("44円");
  },
);

const decision = `
May 12, 2020
At the meeting of its Board of Directors held on May 12, 2020, the Company resolved to pay a dividend.
|Determined amount|Previous year (year ended March 31, 2019)
Record date|March 31, 2020|March 31, 2019
Dividend per share|20.75 yen|15.75 yen`;

describe("a total under a label of the issuer's own", () => {
  const notice = (label: string) => `${decision}
${label}|3,082|2,456`;
  const totalsOf = (label: string) => {
    const { announcement, notUnderstood } = imported(
      draftOf({ name: "", text: notice(label), facts: [] }),
    );
    const amounts = (announcement.classes[0]?.columns ?? []).map(({ total }) => givenValue(total));
    const left = notUnderstood.flatMap(({ place, text }) => (place.is === "cell" ? [text] : []));
    return [...amounts.map((amount) => amount?.unit ?? null), ...left];
  };

  it.each(["(millions of yen)", "(JPY mil.)", "(Unit: ¥ million)"])(
    "is counted in its unit: %s",
    (unit) => {
      expect(totalsOf(`Aggregate dividend payment ${unit}`)).toEqual(["million", "million"]);
    },
  );

  it("is not taken where it is less than any company pays, its unit standing elsewhere", () => {
    expect(totalsOf("Total dividend amount")).toEqual([null, null, "3,082", "2,456"]);
  });

  it("is not taken where its unit is not understood", () => {
    for (const label of ["Aggregate dividend payment", "Total dividend amount"]) {
      const own = `${label} (yen in mill.)`;
      expect(totalsOf(own)).toEqual([null, null, own, "3,082", "2,456"]);
    }
  });
});

describe("a table of results beside the dividend", () => {
  const notice = (results: string) => `${decision}
Consolidated results of the year ended March 31, 2020
${results}`;
  const leftOf = (results: string) => {
    const { notUnderstood } = imported(draftOf({ name: "", text: notice(results), facts: [] }));
    return notUnderstood.flatMap(({ place, text }) =>
      place.is === "paragraph" ? [] : [`${place.is}: ${text}`],
    );
  };
  const results =
    "|Net sales|Operating profit|Profit attributable to owners of parent\nForecast|1,000|90|60\nResults|1,120|95|61";

  it("is listed as one", () => {
    expect(leftOf(results)).toEqual([
      "table: Net sales / Operating profit / Profit attributable to owners of parent",
    ]);
  });

  it.each(["Dividend payout ratio|30.1%|32.0%|", "DPS (yen)|20|21|", "１株当たり配 当 金|20|21|"])(
    "is listed cell by cell where one of its labels is of a dividend: %s",
    (row) => {
      const cells = leftOf(`${results}\n${row}`);
      expect(cells).toContain("cell: 1,120");
      expect(cells).toContain(`cell: ${row.split("|")[0] ?? ""}`);
    },
  );

  it("is listed cell by cell where it names no results", () => {
    expect(leftOf("|First|Second\nForecast|20.00|21.00\nResults|1|2")).toContain("cell: 21.00");
  });
});

describe("a notice of any layout", () => {
  const named = everyNotice.map((layout) => [layout.name, layout] as const);

  it.each(named)("has its facts read: %s", (_, layout) => {
    const result = imported(draftOf(layout));
    const left = result.notUnderstood.filter(({ place }) => place.is !== "paragraph");
    expect({
      facts: factsOf(throughWorksheet(result)),
      left: left.map(({ text }) => text),
    }).toEqual({ facts: layout.facts, left: [...(layout.beside ?? []), ...(layout.left ?? [])] });
  });

  it.each(named)(
    "agrees with its worksheet, and so does what is composed of that: %s",
    (_, layout) => {
      const draft = draftOf(layout);
      const result = imported(draft);
      const announcement = completed(throughWorksheet(result), result.language, "2023-03-31");
      const verify = draftVerifier(announcement);
      const differing = verify(draft).items.filter(
        ({ verdict, place }) => verdict === "differs" && place.is === "cell",
      );
      expect(differing.map(({ found }) => found)).toEqual(layout.left ?? []);
      const release = renderText(composed(announcement, result.language));
      const again = verify(readTextDraft(release));
      expect(again.items.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      expect(again.missing.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
