import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";

/** What the day in a sentence would be, a day that the worksheet does not know. */
function roleIn(text: string): string | null {
  const [day] = tiedTexts(announcement({ text: { reason: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .filter(({ spot }) => ["date", "day"].includes(spot.found.reading.is));
  return day?.is === "wrong" ? day.fact : null;
}

const english: Readonly<Record<string, readonly string[]>> = {
  recordDate: [
    "The record date of the dividend is |.",
    "The record date is the |.",
    "The dividend has the record date |.",
    "Dividend; record dates for this dividend: |.",
    "The dividend is paid to holders of record as of |.",
    "The dividend is paid to those registered at the close of business on |.",
    "The dividend is paid to shareholders registered as of the close of |.",
    "The dividend is paid to stockholders as at |.",
    "The dividend has | as its record date.",
    "The dividend has | as the record date.",
    "The reference date of the dividend is |.",
    "The cut-off day for the dividend will be |.",
    "The basis date for the dividend was set at |.",
    "Book-closing date (dividend): |.",
    "The date of record for the dividend: |.",
  ],
  effectiveDate: [
    "The effective date of the dividend is |.",
    "The dividend's payment start date: |.",
    "The dividend's payment starting date is the |.",
    "The dividend is payable on |.",
    "The dividend takes effect |.",
    "The dividend becomes effective on |.",
    "The dividend is paid on and after |.",
    "The dividend is payable as of |.",
    "Dividend payments will start on |.",
    "The dividend payout begins |.",
    "Dividend payments will commence to be made on |.",
    "The dividend is paid out starting |.",
    "The dividend has | as its payment date.",
    "The dividend has | as the first day of payment.",
    "The dividend has | as the commencement of the payments.",
    "The scheduled date of dividend payment commencement: |.",
    "The date from which the dividend is paid: |.",
    "The remittance date of the dividend will be |.",
  ],
  boardMeetingDate: [
    "The Board of Directors' meeting, held on | decided the dividend.",
    "The Board resolved on | to pay the dividend.",
    "The board meeting today, on | set the dividend.",
    "The resolution on the dividend was passed by our directors, meeting today, on |.",
    "The dividend was decided by the directors, which met on |.",
    "On | the Board of Directors resolved the dividend.",
    "On |, the Company's Board has determined the dividend.",
    "The date of the dividend resolution: |.",
  ],
  meetingDate: [
    "The dividend goes to the general meeting held on |.",
    "The dividend goes to the shareholders' meeting scheduled for |.",
    "The dividend goes to the shareholders meeting planned on |.",
    "The dividend goes to the meeting of shareholders on |.",
    "The dividend goes to the meeting of the shareholders of |.",
    "The dividend goes to the AGM (|).",
    "The annual meeting that convenes | decides the dividend.",
  ],
  forecastDate: [
    "The dividend forecast announced on |.",
    "The dividend forecast was made public |.",
    "The dividend forecast of |.",
    "The dividend guidance dated |.",
    "The dividend is as forecast in the disclosure on |.",
    "The dividend outlook published in our report as of |.",
  ],
};

const japanese: Readonly<Record<string, readonly string[]>> = {
  recordDate: [
    "|を基準日とする配当です。",
    "|を配当の基準日とします。",
    "|が基準日の配当です。",
    "|現在の株主に配当します。",
    "|の最終の株主名簿の株主に配当します。",
    "|時点の当社の株主に配当します。",
    "配当の基準日は|です。",
    "配当の基準日：|。",
    "配当基準日（|）。",
    "配当の権利確定日は、|です。",
  ],
  effectiveDate: [
    "|に効力を生じる配当です。",
    "|をもって配当の効力が生じます。",
    "|から支払う配当です。",
    "|より配当金をお支払いします。",
    "|に実施する配当です。",
    "配当の効力発生日は|です。",
    "配当の効力発生予定日：|。",
    "配当の支払開始日（|）。",
    "配当の支払開始予定日は、|です。",
    "配当の送金日は|です。",
  ],
  boardMeetingDate: [
    "|開催の取締役会で配当を決議しました。",
    "|に開催した当社の取締役会で配当を決議しました。",
    "|の定例取締役会で配当を決議しました。",
    "配当を決議した取締役会（|）。",
    "配当の決議日は|です。",
  ],
  meetingDate: [
    "|開催の第27回定時株主総会に配当を付議します。",
    "|午前10時より開催の株主総会に配当を付議します。",
    "|の株主総会に配当を付議します。",
    "配当を付議する株主総会は|です。",
    "配当を付議する株主総会（|）。",
  ],
  forecastDate: [
    "|に公表した配当予想のとおりです。",
    "|付で発表した配当予想のとおりです。",
    "|の公表値のとおりの配当です。",
    "|時点の配当予想のとおりです。",
  ],
};

const cases = (texts: Readonly<Record<string, readonly string[]>>, day: string) =>
  Object.entries(texts).flatMap(([role, all]) =>
    all.map((text) => [text.replace("|", day), role] as const),
  );

test.each([...cases(english, "June 12, 2019"), ...cases(japanese, "2019年6月12日")])(
  "%s: %s",
  (text, role) => {
    expect(roleIn(text)).toBe(role);
  },
);

test.each([
  "The dividend rises; the split takes effect on June 12, 2019.",
  "Before the dividend, results for the year are published on June 12, 2019.",
  "The dividend is discussed at the briefing of June 12, 2019.",
  "The notice is sent on June 12, 2019, the dividend later.",
  "The dividend policy was amended on June 12, 2019.",
  "配当の前に、2019年6月12日に決算説明会を開催します。",
  "2019年6月12日付で招集通知を発送し、配当はその後です。",
  "The dividend until June 12, 2019 is unchanged.",
  "The ex-dividend date is June 12, 2019.",
  "Our subsidiary pays its dividend on June 12, 2019.",
  "The extraordinary meeting of June 12, 2019 has another agenda than the dividend.",
])("a day of something else: %s", (text) => {
  expect(roleIn(text)).toBeNull();
});
