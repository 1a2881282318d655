import type { RulebookRule } from "../../checks/rulebook";
import type { WordsOf } from "../ruleWords";

export const lawRules = {
  DV24: {
    title: "株主総会の回次と開催日",
    why: "総会の回次と開催日はどの箇所でも同じはずですが、前年のものが残りやすいところです。回次は毎年一つずつ増え、これから開催する総会の開催日は開示日より後になります。",
    sentences: {
      otherNumber: ({ written, stated }, say) =>
        `この文章では${say.ordinal(written)}となっていますが、ほかの箇所では${say.ordinal(stated)}です。文章または「株主総会の回次」を直してください。`,
      otherDate: ({ written, stated }, say) =>
        `この文章では総会の開催日が${say.date(written)}ですが、ほかの箇所では${say.date(stated)}です。文章または「株主総会開催日」を直してください。`,
      otherDateInRow: ({ written, stated }, say) =>
        `文章では総会の開催日が${say.date(written)}ですが、「株主総会開催日」は${say.date(stated)}です。「株主総会開催日」または文章を直してください。`,
      saidToBeOver: ({ words, meetingDate, releaseDate }, say) =>
        `この文章は総会が済んだように${say.quoted(words)}と書いていますが、開催日の${say.date(meetingDate)}は開示日の${say.date(releaseDate)}より後です。これから開催する総会として書いてください。`,
      notNext: ({ number, lastYear }, say) =>
        `株主総会の回次が${say.ordinal(number)}ですが、前年のワークシートでは${say.ordinal(lastYear)}でした。回次を確認してください。`,
      notToCome: ({ meetingDate, releaseDate }, say) =>
        `これから開催する総会として書かれていますが、株主総会開催日${say.date(meetingDate)}が開示日${say.date(releaseDate)}より後になっていません。両方の日付を確認してください。`,
    },
  },
  DV29: {
    title: "配当原資",
    why: "配当原資によって株主の課税上の取扱いや分配できる額が変わるため（会社法第446条、第461条）、表と文章は同じ原資を示す必要があります。",
    sentences: {
      textNamesAnother: ({ words, stated }, say) =>
        `この文章では${say.quoted(words)}となっていますが、配当原資は${say.quoted(stated)}です。どちらかに合わせてください。`,
      capitalSurplus: () =>
        "資本剰余金を原資とする配当です。純資産減少割合と、原資が複数ある場合はそれぞれの額について、株主への説明が漏れていないか確認してください。",
      reserve: ({ stated }, say) =>
        `${say.quoted(stated)}は準備金であり、準備金から直接配当することはできません。先に準備金の額を減少して剰余金に振り替える必要があります。配当原資を確認してください。`,
    },
  },
  DV30: {
    title: "決議に関する文言",
    why: "配当を決議するのは株主総会か、中間配当または定款の定めがある場合の取締役会です（会社法第309条、第454条、第459条）。文章はワークシートの決議機関と一致する必要があります。",
    sentences: {
      leftToMeeting: ({ words }, say) =>
        `「決議機関」は取締役会ですが、この文章では株主総会で決議するとしています：${say.quoted(words)}。文章または「決議機関」を直してください。`,
      finalByBoard: ({ words }, say) =>
        `「決議機関」は株主総会ですが、この文章では取締役会の決議で確定するとしています：${say.quoted(words)}。文章または「決議機関」を直してください。`,
      meetingUnknown: ({ number, date }) =>
        `株主総会で決議する配当ですが、総会の${number && date ? "回次と開催日" : number ? "回次" : "開催日"}が未入力です。決まり次第、入力してください。`,
    },
  },
  DV31: {
    title: "分配可能額",
    why: "効力発生日における分配可能額を超えて配当することはできません（会社法第461条第1項第8号）。",
    sentences: {
      tooMuch: ({ paid, distributable, over, together }, say) =>
        `${together ? "全種類の株式を合わせた配当金総額" : "配当金総額"}${say.money(paid)}が、分配可能額${say.amount(distributable)}を${say.money(over)}超えています。分配可能額を超える配当はできません。金額を確認してください。`,
    },
  },
  DV40: {
    title: "関連する開示",
    why: "予想と異なる配当や基準日の変更は、それ自体が開示の対象です（有価証券上場規程第402条第1号h、第405条第2項・第3項、JPX よくある質問 6781・6852・8039）。ここでの指摘は注意喚起にとどまります。",
    sentences: {
      forecastToRevise: ({ decided, forecast }, say) =>
        `決定内容（${say.value(decided)}）は直近の配当予想（${say.value(forecast)}）と異なります。配当予想の修正をまだ開示していない場合は、開示してください。`,
      perhapsUnnecessary: ({ decided }, say) =>
        `決定内容は直近の配当予想と同じ（${say.value(decided)}）で、決算短信と同時に開示されます。別途の開示は不要な場合があります。`,
      recordDateChanged: ({ decided, forecast }, say) =>
        `基準日は${say.date(decided)}ですが、直近の配当予想では${say.date(forecast)}です。基準日の変更は、金額が同じでも開示の対象です。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;
