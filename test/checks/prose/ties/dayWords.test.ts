import { beforeDay, dayCueWords } from "../../../../src/checks/prose/ties/dayLists";
import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import { entriesOf, wordsOf } from "../../../../src/checks/prose/wordList";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";

/** What a day that the worksheet does not know would be; null where nothing says so. */
function roleOf(text: string): string | null {
  const [day] = tiedTexts(announcement({ text: { reason: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .filter(({ spot }) => spot.found.reading.is === "date");
  return day?.is === "wrong" ? day.fact : null;
}

// Words somewhere before a day, in a clause of their own.
const cues: Readonly<Record<string, string>> = {
  recordDate: `
    the record date, the base dates, a basis date, the reference date, the cut-off date, the book-closing date, what the record at it says,
    registered, the register, our registry, those of record, at close of business, shareholders of it, stockholders as such,
    a holder whose name, shares that are held, held as of then, those who hold, those holding, those owning, who own, what is owned,
    whoever is entitled, 基準日ごと, 現在の, 時点における株主, 確定日, 保有者, お持ちの方, 所有者, 名簿の方
  `,
  effectiveDate: `
    its effective date, when the dividend begins, payment, payouts, payable, made available, paid, we pay, mailed, remailed,
    sent, dispatched, posted, what goes out, cashed, cashable, in your hands, in shareholders' hands, delivery, handed over, disbursed, remitted,
    credited, deposited, transferred, what reaches you, what arrives, received, an account, distributed, warrants, a cheque, a check,
    支払, 払い, 効力, 届くもの, 発送, 振込, 送金, 支給, 入金, 口座, 受け取るもの, お渡し, 領収証, ご利用
  `,
  forecastDate: `
    the forecast that we published, the outlook given, what we indicated, what was projected, what was guided, what was foreseen,
    what we foresaw, as forecast, 予想の公表, 公表した配当, 公表値, 時点の予想, お伝えした
  `,
  meetingDate: `
    the general meeting, a shareholders' meeting, the shareholders' approval at our meeting, the meeting of the shareholders, the annual meeting,
    a proposal passed, the AGM, the meeting convened, approval is sought, consent will be asked, approval is to be requested,
    approved by the shareholders, shareholders will agree, shareholders are to vote, 総会
  `,
  boardMeetingDate:
    "the Board, the directors, resolved, a resolution, settled, decided, 取締役会, 決議",
};

const isJapanese = (words: string) => /[^\p{ASCII}’]/u.test(words);
const day = (words: string) => (isJapanese(words) ? "2019年6月12日" : "June 12, 2019");

describe.each(dayCueWords.filter(([role]) => role !== "fiscalYear"))("%s", (role, list) => {
  const all = entriesOf(cues[role] ?? "");

  test.each(all)("%s", (words) => {
    const text = isJapanese(words)
      ? `配当と${words}につき、それは${day(words)}です。`
      : `For the dividend, ${words}, it is ${day(words)}.`;
    expect(roleOf(text)).toBe(role);
  });

  test("each has a sentence", () => {
    const said = all.map((words) => words.replace(/'/gu, ""));
    expect(entriesOf(list).filter((entry) => !said.some(wordsOf(entry).areIn))).toEqual([]);
  });
});

// Right before a day; "until" and まで say that no words farther off name it.
const adjacent: Readonly<Record<string, string>> = {
  recordDate: `
    record dates for this dividend, holders whose names stand as of, registered as of the close of, the register of our shareholders on,
    to our shareholders of, shareholders as of, the basis date likewise is, the base day, the cut-off date, the book-closing date, the reference date,
    date of the record, 基準日は、, 株主確定日は, 権利確定日を, 名簿確定日：
  `,
  effectiveDate: `
    the effective date will be, payable on and after, takes effect on, becomes payable on, payments will start on, it begins on, starting, paid out on,
    made available from, its pay date, the payout day is, the distribution date, the remittance date, the payment commencement date, the date of the payment,
    the date from which it is paid, 効力が発生する日は, 支払開始予定日は、, 送金日, 入金日は, 振込予定日は
  `,
  forecastDate:
    "the forecast announced on, the forecast of, our guidance dated, 予想の公表日は, 予想の発表は",
  boardMeetingDate: `
    the Board of Directors held on, a meeting held on, resolved again on, the directors meeting on, the resolution date is, the decision date, the board meeting date,
    date of the resolution, 本日, 取締役会は, 取締役会決議日, 取締役会の開催日は
  `,
  meetingDate:
    "the general meeting date is, the AGM date, the date of the meeting, 総会の開催日は, 総会予定日",
  releaseDate:
    "for immediate release, the release date is, the announcement date, the disclosure date, 公表日は, 開示日, 発表日",
};

describe.each(Object.entries(adjacent))("right before a day, %s", (role, phrases) => {
  const all = entriesOf(phrases);

  test.each(all)("%s", (words) => {
    const text = isJapanese(words)
      ? `年末まで変わらない配当で、${words}${day(words)}です。`
      : `Until further notice, of the dividend: ${words} ${day(words)}.`;
    expect(roleOf(text)).toBe(role);
  });

  test("each entry has a phrase", () => {
    const lists = beforeDay.filter(([of]) => of === role).map(([, list]) => list);
    expect(entriesOf(lists.join(",")).filter((entry) => !all.some(wordsOf(entry).areIn))).toEqual(
      [],
    );
  });
});
