import { isoDate } from "../../../src/dividend/civilDate";
import { digitsOf } from "../../../src/dividend/decimal";
import { findDates } from "../../../src/worksheet/notation/runningDates";
import {
  type RunningReading,
  findAmounts,
  findFigures,
  findOrdinals,
} from "../../../src/worksheet/notation/runningText";

function line(reading: RunningReading): string {
  switch (reading.is) {
    case "date":
      return reading.date.is === "date" ? isoDate(reading.date.date) : reading.date.is;
    case "fiscalYear":
      return reading.year.is === "named"
        ? `FY${String(reading.year.year)}`
        : `to ${String(reading.year.year)}-${String(reading.year.month)}`;
    case "ordinal":
      return `no. ${String(reading.ordinal.number)}`;
    case "number":
      return `${digitsOf(reading.number.number)} ${reading.number.unit} ${reading.number.kind}`;
    case "noteMark":
      return "mark";
  }
}

const figures = (text: string) =>
  findFigures(text).map(({ text: words, reading }) => `${words} = ${line(reading)}`);

it("finds everything an English text says in figures", () => {
  expect(
    figures(
      "TOKYO - May 23, 2019 - JPY13.50 per share (up JPY3.50, or 35%) for FY2018, JPY608 million on 45,083,691 shares; the 27th meeting is on Thursday, June 27, 2019.",
    ),
  ).toEqual([
    "May 23, 2019 = 2019-05-23",
    "JPY13.50 = 13.5 one money",
    "JPY3.50 = 3.5 one money",
    "35% = 35 one percent",
    "FY2018 = FY2018",
    "JPY608 million = 608 million money",
    "45,083,691 shares = 45083691 one shares",
    "27th = no. 27",
    "Thursday, June 27, 2019 = 2019-06-27",
  ]);
});

it("finds everything a Japanese text says in figures", () => {
  expect(
    figures(
      "2019年５月23日の取締役会で、1株当たり配当金13円50銭（注1）、総額17億6,471万円（△5.0％）を決議し、第27回定時株主総会に付議します。2019年3月期は金110円、株式数は2倍です。",
    ),
  ).toEqual([
    "2019年５月23日 = 2019-05-23",
    "13円50銭 = 13.5 one money",
    "（注1） = mark",
    "17億6,471万円 = 176471 tenThousand money",
    "△5.0％ = -5 one percent",
    "第27回 = no. 27",
    "2019年3月期 = to 2019-3",
    "金110円 = 110 one money",
    "2倍 = 2 one times",
  ]);
});

it("gives positions in the text as it stands", () => {
  const text = "配当金１３円　と、第２７回、2019年6月27日";
  for (const { start, end, text: words } of findFigures(text)) {
    expect(text.slice(start, end)).toBe(words);
  }
  expect(findAmounts(text).map(({ start }) => start)).toEqual([3]);
  expect(findOrdinals(text).map(({ start }) => start)).toEqual([9]);
  expect(findDates(text).map(({ start }) => start)).toEqual([14]);
});

it("takes a dash for a sign only where it touches a number that nothing precedes", () => {
  expect(figures("a change of -5.2% - 13 yen, 3-for-1")).toEqual([
    "-5.2% = -5.2 one percent",
    "13 yen = 13 one money",
    "3 = 3 one plain",
    "1 = 1 one plain",
  ]);
});

it("leaves numbers inside words alone", () => {
  expect(figures("2Q, 1H17, B2B")).toEqual([]);
});

it("reads a meeting's number in words", () => {
  expect(
    figures("the first time, the Twenty-Seventh Ordinary General Meeting, a second look"),
  ).toEqual(["Twenty-Seventh = no. 27"]);
  expect(figures("the one hundred and fifth annual shareholders' meeting")).toEqual([
    "one hundred and fifth = no. 105",
  ]);
  expect(figures("東証第一部、第二十七回定時株主総会、第百五回、第十回")).toEqual([
    "第二十七回 = no. 27",
    "第百五回 = no. 105",
    "第十回 = no. 10",
  ]);
});
