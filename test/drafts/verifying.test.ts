import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import { readHtmlDraft } from "../../src/drafts/read/html";
import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { type Verification, hasDifferences } from "../../src/drafts/compare/verification";
import { draftVerifier, verifyDraft } from "../../src/drafts/compare/verifying";
import { renderWord } from "../../src/release/render/word";
import { text } from "../release/facts";
import { composed, sample } from "../release/worksheets";
import { swept } from "../sweep";
import { randomNumbers } from "./mark/randomly";
import { isTold } from "./slips";

const iij = sample("iij-2019-05-23.xlsx");
const full = sample("full-sample.xlsx");

const releaseOf = (announcement: Announcement, language: Language) =>
  renderText(composed(announcement, language));

const verified = (announcement: Announcement, text: string) =>
  verifyDraft(announcement, readTextDraft(text));

/** What a verification has against a draft, in a line each. */
function complaints({ items, missing }: Verification): string[] {
  return [
    ...items
      .filter(({ verdict }) => verdict !== "agrees")
      .map(({ verdict, found, expected }) => `${verdict}: ${found} (${String(expected)})`),
    ...missing.map(({ severity, expected }) => `missing ${severity}: ${expected}`),
  ];
}

interface Change {
  readonly what: string;
  readonly text: string;
}

function replaced(text: string, pattern: RegExp, by: (found: string) => string | null): Change[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const other = by(found);
    if (other === null || other === found) return [];
    const changed = text.slice(0, index) + other + text.slice(index + found.length);
    const line = text.slice(0, index).split("\n").length;
    return [{ what: `line ${String(line)}: ${found} to ${other}`, text: changed }];
  });
}

/** Single changes as people make them by mistake. */
function singleChanges(text: string): Change[] {
  const nextDigit = (digit: string) => String((Number(digit) + 1) % 10);
  const swappedCells = text.split("\n").flatMap((line, at, lines) => {
    const cells = line.split("\t");
    return cells.slice(1, -1).flatMap((cell, index): Change[] => {
      const next = cells[index + 2];
      if (!next || !cell || next === cell) return [];
      const row = cells.with(index + 1, next).with(index + 2, cell);
      return [
        { what: `swapped ${cell} and ${next}`, text: lines.with(at, row.join("\t")).join("\n") },
      ];
    });
  });
  return [
    ...replaced(text, /\d/gu, nextDigit),
    ...replaced(text, /(?:March|June|May|September|December) \d+, \d{4}/gu, (date) =>
      date.startsWith("March") ? date.replace("March", "April") : date.replace(/^\w+/u, "July"),
    ),
    ...replaced(text, /\d+月/gu, (month) => `${String((Number.parseInt(month, 10) % 12) + 1)}月`),
    ...swappedCells,
    ...replaced(text, / \(paid\)|（支払済）/gu, () => ""),
    ...replaced(text, /(?<=\t)(?:JPY)?[\d,.]+(?:円)?(?=\t|$)/gmu, (amount) => `-${amount}`),
    ...replaced(text, /(?<=\d )million|百万円/gu, (unit) =>
      unit === "million" ? "thousand" : "千円",
    ),
    ...replaced(text, /27th/gu, () => "26th"),
    ...replaced(text, /第\d+回/gu, () => "第12回"),
  ];
}

describe.each([
  ["IIJ's release in English", iij, "en"],
  ["IIJ's release in Japanese", iij, "ja"],
  ["the full sample in English", full, "en"],
  ["the full sample in Japanese", full, "ja"],
] as const)("%s", (_, announcement, language) => {
  const release = releaseOf(announcement, language);

  it("agrees with its worksheet, in every rendering", async () => {
    expect(complaints(verified(announcement, release))).toEqual([]);
    const document = composed(announcement, language);
    const html = await readHtmlDraft(renderHtml(document));
    expect(complaints(verifyDraft(announcement, html))).toEqual([]);
    const word = await readDraft(await renderWord(document), "docx");
    expect(word.is === "draft" && complaints(verifyDraft(announcement, word.draft))).toEqual([]);
  }, 60_000);

  it("is found out in single changes", () => {
    const changes = singleChanges(release);
    expect(changes.length).toBeGreaterThan(80);
    const verify = draftVerifier(announcement);
    const unseen = swept(changes, 3).filter(({ text }) => !isTold(verify(readTextDraft(text))));
    expect(unseen.map(({ what }) => what)).toEqual([]);
  }, 60_000);
});

it("is held against 200 changes and more", () => {
  const count = [iij, full].flatMap((announcement) =>
    (["en", "ja"] as const).flatMap((language) => singleChanges(releaseOf(announcement, language))),
  ).length;
  expect(count).toBeGreaterThan(200);
});

const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

const outsideTables = (text: string, by: (line: string) => string) =>
  text
    .split("\n")
    .map((line) => (line.includes("\t") ? line : by(line)))
    .join("\n");

it("comes to the same for each of several drafts, whatever was compared before it", () => {
  const announcement = sample("full-sample.xlsx");
  const verify = draftVerifier(announcement);
  const random = randomNumbers(16);
  const original = renderText(composed(announcement, "en"));
  const lines = original.split("\n");
  for (let draft = 0; draft < 12; draft += 1) {
    // Some of its lines twice, some without, some with another digit.
    const changed = lines.flatMap((line) => {
      const chance = random(20);
      if (chance === 0) return [line, line];
      if (chance === 1) return [];
      return [chance === 2 ? line.replace(/\d/u, String(random(10))) : line];
    });
    const read = readTextDraft(changed.join("\n"));
    expect(verify(read)).toEqual(verifyDraft(announcement, read));
  }
});

it("takes a figure said twice for two figures: one stands for what is gone, the other for nothing", () => {
  const again = "The matter goes before the 51st meeting.";
  const text = renderText(composed(full, "en")).replace(
    /\n[^\n]*50th Ordinary[^]*?\n\n/u,
    `\n${again}\n\n${again}\n\n`,
  );
  expect(complaints(verified(full, text))).toEqual(
    expect.arrayContaining(["differs: 51st (50th)", "unmatched: 51st (null)"]),
  );
});

it("a slip in a reworded text is held against its figure, which words added elsewhere do not take away", () => {
  const text = releaseOf(full, "en");
  const [reason] = /[^\n]*makes JPY27\.00 per common share\./u.exec(text) ?? [""];
  expect(reason).toContain("fifty years");
  const slip = reason.replace("fifty", "50").replace("JPY27.00", "JPY28.00");
  const added = "The dividend per common share is JPY27.00.";
  const draft = text.replace(reason, slip).replace("\nReason\n", `\n${added}\n\nReason\n`);
  expect(complaints(verified(full, draft))).toEqual([
    "unmatched: 50 (null)",
    "differs: JPY28.00 (JPY27.00)",
  ]);
});

describe("a draft that says the same", () => {
  const en = releaseOf(iij, "en");
  const ja = releaseOf(iij, "ja");
  const wholly: readonly (readonly [string, string])[] = [
    ["full width", fullWidth(en).replaceAll("　", " ")],
    ["full width in Japanese", fullWidth(ja)],
    ["more blanks", en.replaceAll(" ", "  ").replaceAll("\n\n", "\n\n\n")],
    ["blanks that do not break", en.replaceAll(" ", "\u00a0")],
    ["blanks around cells", en.replaceAll("\t", "\t ")],
    ["cells parted by blanks", en.replace(/^\t/gmu, "       ").replaceAll("\t", "     ")],
    ["blanks in Japanese dates", ja.replace(/(\d)(年|月|日)/gu, "$1 $2 ")],
    ["lines broken", outsideTables(en, (line) => line.replace(/(.{60}\S*) /gu, "$1\n"))],
    ["other line ends", en.replaceAll("\n", "\r\n")],
    ["dates day first", en.replace(/(\w+) (\d+), (\d{4})/gu, "$2 $1 $3")],
    ["cut months", en.replace(/\bMarch\b/gu, "Mar.").replaceAll("June", "Jun.")],
    ["weekdays", en.replace("June 27, 2019 in", "Thursday, June 27, 2019 in")],
    ["the yen sign", en.replaceAll("JPY", "¥")],
    ["yen behind", en.replace(/JPY([\d.]+)( million)?/gu, "$1$2 yen")],
    ["thousands for millions", en.replaceAll("JPY608 million", "JPY608,000 thousand")],
    ["fewer places", en.replaceAll("13.50", "13.5")],
    ["sen", ja.replaceAll("13.50円", "13円50銭")],
    [
      "eras",
      ja.replaceAll("2019年3月31日", "平成31年3月31日").replaceAll("2019年6月", "令和元年6月"),
    ],
    ["another dash", en.replaceAll("\t-", "\t―")],
    ["no dash", en.replaceAll("\t-\t", "\t\t")],
    [
      "footnote marks",
      en
        .replaceAll("\tJPY13.50\t", "\tJPY13.50 (*1)\t")
        .replace("\nReason\n", "\n*1 Before tax.\n\nReason\n"),
    ],
    ["paid in Japanese", en.replaceAll("(paid)", "（支払済）")],
    ["another banner", en.replace("For Immediate Release", "Press release")],
    [
      "other labels",
      en
        .replaceAll("Record date\t", "Date of record\t")
        .replace("Total dividend amount", "Total amount of dividends")
        .replace("Effective date", "Payment date")
        .replace("Dividend resource", "Source of dividends")
        .replace("Interim dividend", "Interim")
        .replace("Total: Annual dividend", "Full-year"),
    ],
    [
      "other headings",
      en
        .replace("\nDividend\n", "\n1. Details of the dividend\n")
        .replace("\nReason\n", "\n2. Why we pay it\n")
        .replace("Latest forecast (released on", "Most recent dividend forecast (announced"),
    ],
    [
      "other words",
      outsideTables(en, (line) =>
        line
          .replaceAll("announces that its Board of Directors", "says that its board")
          .replace("requires the approval of", "is to be approved by")
          .replaceAll("shareholders", "holders of its shares")
          .replaceAll("basic", "firm"),
      ),
    ],
    [
      "Japanese of another hand",
      ja.replaceAll("当社は", "弊社は").replaceAll("といたしました", "とします"),
    ],
  ];

  it.each(wholly)("in %s is no different", (_, text) => {
    expect([en, ja]).not.toContain(text);
    expect(
      complaints(verified(iij, text)).filter((each) => !each.startsWith("missing note")),
    ).toEqual([]);
  });

  it.each(wholly)("in %s is still found out in a changed amount, date and number", (_, text) => {
    for (const [pattern, by] of [
      [/１３．５|13\.5|13円5/u, (found: string) => found.replace(/[3３]/u, "4")],
      [/\b28\b|28日|２８|28 日|28 /u, (found: string) => found.replace(/[8８]/u, "9")],
    ] as const) {
      const changed = text.replace(pattern, by);
      expect(changed).not.toBe(text);
      expect(hasDifferences(verified(iij, changed))).toBe(true);
    }
  });
});

describe("merged and split cells", () => {
  const html = (rows: string) => readHtmlDraft(`<table>${rows}</table>`);
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => (cell.startsWith("<") ? cell : `<td>${cell}`)).join("")}`;
  const heads = row(
    "",
    "FY2018 Year-end",
    "Latest forecast (released on May 14, 2019)",
    "FY2017 Year-end",
  );
  const tableOf = (total: string, dates: string, top = heads) =>
    top +
    row("Record date", "March 31, 2019", "March 31, 2018", "March 31, 2018") +
    row("Dividend per common share", "JPY13.50", "JPY13.50", "JPY13.50") +
    total +
    dates +
    row("Dividend resource", "Retained earnings", "-", "Retained earnings");
  const total = row("Total dividend amount", "JPY608 million", "-", "JPY608 million");
  const dates = row("Effective date", "June 28, 2019", "-", "June 29, 2018");

  async function tableComplaints(rows: string): Promise<string[]> {
    const { items } = verifyDraft(iij, await html(rows));
    return items.filter(({ verdict }) => verdict !== "agrees").map(({ found }) => found);
  }

  it("agree where a figure spreads over columns that share it", async () => {
    const merged = row("Dividend per common share", "<td colspan=3>JPY13.50");
    const rows = tableOf(total, dates).replace(
      row("Dividend per common share", "JPY13.50", "JPY13.50", "JPY13.50"),
      merged,
    );
    expect(await tableComplaints(rows)).toEqual([]);
    expect(await tableComplaints(rows.replace("JPY13.50", "JPY13.60"))).toHaveLength(3);
  });

  it("agree where the unit has a cell of its own", async () => {
    const two = (first: string, second: string) => `<td>${first}<td>${second}`;
    const one = (text: string) => `<td colspan=2>${text}`;
    const split =
      row(
        "",
        one("決定額"),
        one("直近の配当予想（2019年5月14日公表）"),
        one("前期実績（2018年3月期）"),
      ) +
      row("基準日", one("2019年3月31日"), one("2018年3月31日"), one("2018年3月31日")) +
      row("1株当たり配当金", two("13.50", "円"), two("13.50", "円"), two("13.50", "円")) +
      row("配当金総額", two("608", "百万円"), two("-", ""), two("608", "百万円")) +
      row("効力発生日", one("2019年6月28日"), one("-"), one("2018年6月29日")) +
      row("配当原資", one("利益剰余金"), one("-"), one("利益剰余金"));
    expect(await tableComplaints(split)).toEqual([]);
    expect(await tableComplaints(split.replace("<td>百万円", "<td>千円"))).toEqual(["608千円"]);
  });

  it("agree where a label says the unit, and 同左 the date to the left", async () => {
    const labelled = row("Total dividend amount (million yen)", "608", "-", "608");
    expect(await tableComplaints(tableOf(labelled, dates))).toEqual([]);
    const inThousands = row("Total dividend amount (thousand yen)", "608", "-", "608");
    expect(await tableComplaints(tableOf(inThousands, dates))).toEqual(["608", "608"]);
    const left = tableOf(total, dates).replace("<td>March 31, 2018", "<td>Same as left");
    expect(await tableComplaints(left)).toEqual(["Same as left"]);
  });

  it("tell rows and columns that are gone, and ones that are new", async () => {
    const lost = verifyDraft(iij, await html(tableOf("", dates)));
    expect(lost.missing).toContainEqual(
      expect.objectContaining({ severity: "error", fact: "total", expected: "JPY608 million" }),
    );
    const added = row("Payout ratio", "20.5%", "-", "21.0%");
    expect(await tableComplaints(tableOf(total, dates + added))).toContain("20.5%");
  });
});

describe("a place and a cell", () => {
  it("are given for whatever differs", () => {
    const text = releaseOf(iij, "en").replace("JPY608 million\t-", "JPY609 million\t-");
    const { items } = verified(iij, text);
    const [wrong, ...others] = items.filter(({ verdict }) => verdict === "differs");
    expect(others).toEqual([]);
    expect(wrong).toEqual({
      verdict: "differs",
      place: { is: "cell", table: 1, row: 4, column: 2 },
      found: "JPY609 million",
      expected: "JPY608 million",
      cell: iij.classes[0]?.columns[0]?.total?.cell,
    });
  });

  it("are given for a figure of the words", () => {
    const text = releaseOf(iij, "en").replace("the 27th Ordinary", "the 26th Ordinary");
    const { items } = verified(iij, text);
    expect(items.filter(({ verdict }) => verdict === "differs")).toEqual([
      {
        verdict: "differs",
        place: { is: "paragraph", paragraph: 4 },
        found: "26th",
        at: text.split("\n\n")[3]?.indexOf("26th"),
        expected: "27th",
        cell: iij.decision.meetingNumber?.cell,
      },
    ]);
  });

  it("are missing for a number nobody knows", () => {
    const text = releaseOf(iij, "en").replace(
      "\nReason\n",
      "\nThe payout ratio is 23.4%.\n\nReason\n",
    );
    expect(complaints(verified(iij, text))).toEqual(["unmatched: 23.4% (null)"]);
  });
});

describe("a draft with fewer tables, or more, than the worksheet", () => {
  const en = releaseOf(full, "en");
  const firstTable = /(?:[^\n]*\t[^\n]*\n)+/u;

  it("has the table of its second class held against that, where the first is a picture", () => {
    expect(full.classes).toHaveLength(2);
    const { items, missing } = verified(full, en.replace(firstTable, ""));
    expect(items.filter(({ verdict }) => verdict !== "agrees")).toEqual([]);
    expect(missing.map(({ fact, cell }) => ({ fact, cell }))).toEqual([
      { fact: "decidedColumn", cell: full.classes[0]?.heading },
    ]);
  });

  it("is the release in two languages, each compared by itself", () => {
    const both = (english: string, japanese: string) =>
      complaints(verified(full, `${english}\n\n${japanese}`));
    const ja = releaseOf(full, "ja");
    expect(both(en, ja)).toEqual([]);
    expect(
      both(
        en.replace("JPY27.00", "JPY28.00").replace("50th Ordinary", "49th Ordinary"),
        ja.replace("27.00円", "28.00円").replace("第50回", "第49回"),
      ).sort(),
    ).toEqual(
      [
        "differs: 28.00円 (27.00円)",
        "differs: 49th (50th)",
        "differs: JPY28.00 (JPY27.00)",
        "differs: 第49回 (第50回)",
      ].sort(),
    );
  });
});

describe("what is no fact, but says a number", () => {
  const ja = releaseOf(full, "ja");
  const said = (text: string) => complaints(verified(full, text));

  it("a footnote's mark that has no note, and a note that no mark leads to, are listed", () => {
    const marked = ja.replace("27.00円\t", "27.00円（注3）\t");
    expect(said(marked)).toEqual(["unmatched: （注3） (null)"]);
    const noted = marked.replace("（参考）", "（注3）税引前の金額です。\n\n（参考）");
    expect(said(noted)).toEqual([]);
    expect(said(noted.replace("（注3）税", "（注2）税"))).toHaveLength(2);
  });

  it.each([
    // Each of these numbers is an amount of the worksheet, or the number of its meeting.
    ["See item 27 of the other business.", ["27"]],
    ["We closed 27 stores in 22 towns.", ["27", "22"]],
    ["The 27 directors spoke on the dividend (page 22).", ["27", "22"]],
    ["The number of directors is 27.", ["27"]],
    ["Our office is on the 50th floor.", ["50th"]],
    ["第27条に基づき、22名が5社の株主に配当を説明しました。", ["27", "22", "5"]],
    ["詳しくは資料5をご覧ください。", ["5"]],
    ["役員の数は27。", ["27"]],
    ["これは第50期の決算です。", ["第50期"]],
  ])("a number that its words say is of something else is not ticked: %s", (sentence, stray) => {
    const { items } = verified(
      full,
      `${/[a-z]/u.test(sentence) ? releaseOf(full, "en") : ja}\n\n${sentence}\n`,
    );
    expect(items.slice(-stray.length).map(({ found, verdict }) => `${verdict} ${found}`)).toEqual(
      stray.map((found) => `unmatched ${found}`),
    );
  });

  it.each([
    ["The dividend will be 27 per share, 22 and 5 of it ordinary and commemorative.", 3],
    ["The dividend rises from 20 to 27.", 2],
    ["配当は1株につき27、うち記念配当は5です。", 2],
    ["これは創立50周年記念配当です。", 1],
    ["第50期定時株主総会にお諮りします。", 1],
    ["The 50th Annual General Meeting decides.", 1],
  ])("a bare number that is of the dividend is ticked: %s", (sentence, count) => {
    const { items } = verified(
      full,
      `${/[a-z]/u.test(sentence) ? releaseOf(full, "en") : ja}\n\n${sentence}\n`,
    );
    expect(items.slice(-count).map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: count }, () => "agrees"),
    );
  });

  it("headings that are numbered anew agree, and one out of order does not", () => {
    expect(ja).toContain("3. 理由");
    const added = ja.replace("3. 理由", "3. 配当の方針\n\n4. 理由");
    expect(said(added)).toEqual([]);
    expect(said(ja.replace("3. 理由", "4. 理由"))).toEqual(["differs: 4 (3)"]);
    expect(said(ja.replace("3. 理由", "4. この配当とする理由")).slice(0, 1)).toEqual([
      "unmatched: 4 (null)",
    ]);
  });

  it("shares that an amount is per are told in reworded texts too", () => {
    const reworded = ja.replace("円といたします", "円とする予定です");
    expect(said(reworded)).toEqual([]);
    expect(said(reworded.replace("1株当たり27", "2株当たり27"))).toContain("differs: 2 (1)");
  });

  it("a telephone number with a digit too many or too few is told", () => {
    const typed = { ...full, text: { contact: { ja: [text("B1", "電話 03-5205-6500")] } } };
    const release = releaseOf(typed, "ja");
    for (const wrong of ["03-5205-650", "03-52057-6500", "3-5205-6500", "03-5205-6501"]) {
      const changed = release.replace("03-5205-6500", wrong);
      expect(hasDifferences(verified(typed, changed))).toBe(true);
    }
  });
});

it("misses a name that was changed, and says which stands for it", () => {
  const text = releaseOf(iij, "en").replace(
    "Internet Initiative Japan Inc.",
    "Internet Initiative Japan Ltd.",
  );
  expect(complaints(verified(iij, text))).toContain(
    "missing error: Internet Initiative Japan Inc.",
  );
  const near = releaseOf(iij, "en").replace("Internet Initiative", "Internet Initative ");
  expect(hasDifferences(verified(iij, near))).toBe(true);
});
