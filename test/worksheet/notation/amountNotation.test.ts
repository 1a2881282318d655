import fc from "fast-check";
import { digitsOf } from "../../../src/dividend/decimal";
import { inUnits } from "../../../src/dividend/amount";
import { readAmount } from "../../../src/worksheet/notation/amountNotation";

function line(text: string, home?: string): string {
  const reading = readAmount(text, home);
  if (reading === null) return "none";
  const { number, unit, currency, places, paid, upperLimit, marks } = reading.amount;
  const said = [paid ? "paid" : "", upperLimit ? "limit" : "", ...marks].filter((word) => word);
  return [digitsOf(number), unit, currency ?? "?", String(places), ...said].join(" ");
}

describe("amounts per share", () => {
  it.each([
    ["JPY13.50", "13.5 one JPY 2"],
    ["JPY1,500", "1500 one JPY 0"],
    ["13.50", "13.5 one ? 2"],
    ["4.5", "4.5 one ? 1"],
    ["55 yen", "55 one JPY 0"],
    ["22.00 Yen", "22 one JPY 2"],
    ["¥58.00", "58 one JPY 2"],
    ["￥58.00", "58 one JPY 2"],
    ["\\15.00", "15 one JPY 2"],
    ["14円", "14 one JPY 0"],
    ["14 円", "14 one JPY 0"],
    ["４０円", "40 one JPY 0"],
    ["36円67銭", "36.67 one JPY 2"],
    ["20円00銭", "20 one JPY 2"],
    ["67銭", "0.67 one JPY 2"],
    ["金110円", "110 one JPY 0"],
    ["金20円00銭", "20 one JPY 2"],
    ["35 yen 00 sen", "35 one JPY 2"],
    ["JPY10.25(*1)", "10.25 one JPY 2 (*1)"],
    ["JPY10.25 (*)", "10.25 one JPY 2 (*)"],
    ["20 yen(*1)", "20 one JPY 0 (*1)"],
    ["(注)3.0", "3 one ? 1 (注)"],
    ["（注2）4.5", "4.5 one ? 1 （注2）"],
    ["JPY13.50 (paid)", "13.5 one JPY 2 paid"],
    ["13円50銭（支払済）", "13.5 one JPY 2 paid"],
    ["13.50円（実施済）", "13.5 one JPY 2 paid"],
    ["JPY13.50 (paid)(*1)", "13.5 one JPY 2 paid (*1)"],
    ["1,500.00", "1500 one ? 2"],
    ["JPY13.50 per share", "13.5 one JPY 2"],
    ["Rs.2/-", "2 one INR 0"],
    ["Re. 0.50", "0.5 one INR 2"],
    ["HKD 0.058", "0.058 one HKD 3"],
    ["$0.39", "0.39 one USD 2"],
    ["6.8p", "0.068 one GBP 3"],
    ["NT$2.06", "2.06 one TWD 2"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("totals", () => {
  it.each([
    ["JPY608 million", "608 million JPY 0"],
    ["¥43,627 million", "43627 million JPY 0"],
    ["16,191 million yen", "16191 million JPY 0"],
    ["124,059,078 yen", "124059078 one JPY 0"],
    ["128,232,000 yen* as upper limit", "128232000 one JPY 0 limit *"],
    ["128,232,000円（上限）", "128232000 one JPY 0 limit"],
    ["17,428百万円", "17428 million JPY 0"],
    ["50,927千円(普通株式)", "50927 thousand JPY 0"],
    ["総額 3,327,493,950円", "3327493950 one JPY 0"],
    ["金1,764,716,180円", "1764716180 one JPY 0"],
    ["-8億9083万", "-89083 tenThousand ? 0"],
    ["-41億2200万", "-4122 million ? 0"],
    ["1.5億円", "1.5 hundredMillion JPY 1"],
    ["12億3,456万7,890円", "1234567890 one JPY 0"],
    ["△12,000", "-12000 one ? 0"],
    ["(8,145)", "-8145 one ? 0"],
    ["△39.0", "-39 one ? 1"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

it.each([
  "853利益剰余金35",
  "64,53770",
  "0百万円が含まれております",
  "(40% on face value of Rs.5/- each)",
  "(普通配当 96円、記念配当 14円)",
  "1.234,56",
  "13.5.0",
  "50%",
  "JPY5 dollars",
  "36.5円67銭",
  "△(5)",
  "(△5)",
  "-JPY-5",
  "March 31",
  "",
])("does not guess an amount from %s", (text) => {
  expect(readAmount(text)).toBeNull();
});

it("keeps what an amount says of something else apart", () => {
  expect(readAmount("110円(普通配当 96円、記念配当 14円)")?.aside).toBe(
    "普通配当 96円、記念配当 14円",
  );
  expect(readAmount("110円(*1)")?.aside).toBeNull();
});

it("takes a sign that currencies share for the worksheet's own", () => {
  expect([line("$0.39", "HKD"), line("¥5", "CNY"), line("Rs.5", "PKR"), line("$5", "EUR")]).toEqual(
    ["0.39 one HKD 2", "5 one CNY 0", "5 one PKR 0", "5 one USD 0"],
  );
});

it("reads every number back from every way of writing it", () => {
  const number = fc
    .tuple(fc.nat(999_999_999), fc.nat(3), fc.nat(999))
    .map(([whole, places, part]) => {
      const fraction = places === 0 ? "" : `.${String(part).padStart(3, "0").slice(0, places)}`;
      return {
        plain: `${String(whole)}${fraction}`,
        grouped: `${whole.toLocaleString("en")}${fraction}`,
      };
    });
  const writings: readonly ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => `JPY${digits}`,
    (digits) => `${digits} yen`,
    (digits) => `${digits}円`,
    (digits) => `¥${digits} (paid)`,
    (digits) =>
      digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (digits) => `(注1) ${digits}円`,
  ];
  fc.assert(
    fc.property(number, fc.constantFrom(...writings), fc.boolean(), (digits, write, grouped) => {
      const reading = readAmount(write(grouped ? digits.grouped : digits.plain));
      expect(reading && digitsOf(inUnits(reading.amount), reading.amount.places)).toBe(
        digits.plain,
      );
    }),
  );
});
