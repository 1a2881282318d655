import type { Shape } from "./shapes";

/** Japanese sentences that a release may have, by block; see the English ones for the notation. */
export const japaneseShapes: readonly Shape[] = [
  { in: "Headline", says: "{fy}期末配当に関するお知らせ", when: "yearEnd" },
  { in: "Headline", says: "剰余金の配当（基準日：{record}）に関するお知らせ" },
  { in: "Headline", says: "1株当たり{dps}の配当実施についてのお知らせ" },
  { in: "Headline", says: "剰余金の配当（[[増配|減配]]）に関するお知らせ", when: "up" },
  {
    in: "Lead",
    says: "当社は、{board}開催の取締役会において、{record}を基準日とする剰余金の配当を行うことを決議いたしましたので、お知らせいたします。",
  },
  {
    in: "Lead",
    says: "本日（{board}）の取締役会において、1株につき{dps}の配当を行うことを決定いたしました。",
  },
  {
    in: "Lead",
    says: "{record}現在の株主名簿に記載された株主様に対し、1株当たり{dps}をお支払いいたします。",
  },
  { in: "Lead", says: "配当金の総額は{total}、効力発生日は{effective}であります。" },
  { in: "Lead", says: "なお、お支払い開始日は{effective:weekday}を予定しております。" },
  { in: "Lead", says: "本配当の効力発生日は{effective:short}です。" },
  { in: "Lead", says: "支払開始日は{effective:shortWeekday}となります。" },
  {
    in: "Lead",
    says: "{fy}の期末配当金を、前期の{previous}から{fromBefore}[[増配|減配]]し、1株当たり{dps}といたします。",
    when: "yearEnd up",
  },
  {
    in: "Lead",
    says: "中間配当金は1株当たり{dps}とし、前年同期の{previous}に比べ{fromBefore}の[[増配|減配]]となります。",
    when: "interim up",
  },
  {
    in: "Lead",
    says: "{forecastDay}に公表いたしました配当予想{forecast}を{fromForecast}[[上回る|下回る]]1株当たり{dps}といたしました。",
    when: "aboveForecast",
  },
  { in: "Lead", says: "総額{total}の配当を{effective}より実施いたします。" },
  {
    in: "Approval",
    says: "本件は、{meeting}開催予定の{ordinal}定時株主総会に付議する予定です。",
  },
  {
    in: "Approval",
    says: "{meeting:shortWeekday}に開催を予定しております{ordinal}定時株主総会の承認を条件といたします。",
  },
  {
    in: "Approval",
    says: "{ordinal}定時株主総会（{meeting:short}開催予定）の決議を経て実施いたします。",
  },
  {
    in: "Approval",
    says: "本配当は{meeting:weekday}開催の定時株主総会でご承認いただいたうえで、{effective:short}よりお支払いいたします。",
  },
  {
    in: "Approval",
    says: "当該剰余金の処分（配当総額{total}）につきましては、{ordinal}定時株主総会にお諮りいたします。",
  },
  {
    in: "Reason",
    says: "これにより、中間配当金{interim}と合わせた年間配当金は1株当たり{annual}となります。",
  },
  {
    in: "Reason",
    says: "当期の業績等を総合的に勘案し、期末配当を1株につき{dps}とさせていただきます。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "この結果、年間配当金は前期の{previousAnnual}から{annualGrowth}[[増加|減少]]し、1株当たり{annual}となります。",
    when: "up",
  },
  {
    in: "Reason",
    says: "1株当たりの配当金は、{forecastDay}公表の[[予想どおり|予想を上回る]]{dps}といたしました。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "配当金につきましては、直近の配当予想から[[変更はございません|引き上げました|減額しております]]。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "誠に遺憾ながら、前期の{previous}から{fromBefore}の[[減配|増配]]とさせていただきます。",
    when: "down",
  },
  {
    in: "Reason",
    says: "前回予想の{forecast}から{dps}に[[引き上げる|引き下げる]]ことといたしました。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "普通配当{ordinary}に記念配当{commemorative}を加え、1株当たり{dps}の配当といたします。",
  },
  {
    in: "Reason",
    says: "期末配当の内訳は、普通配当{ordinary}、記念配当{commemorative}であります。",
  },
  {
    in: "Reason",
    says: "前期の配当金総額{previousTotal}に対し、当期は{total}となります。",
  },
  { in: "Reason", says: "A種優先株式につきましては、1株当たり{preferred}の配当といたします。" },
  { in: "Reason", says: "全種類の株式に対する配当金の合計は{grand}であります。" },
  {
    in: "Reason",
    says: "以上の方針のもと、{fy}の配当を1株当たり{dps}（総額{total}）といたしました。",
  },
  {
    in: "Reason",
    says: "株主の皆様への利益還元の観点から、1株当たり{dps}の配当を実施するものであります。",
  },
  { in: "Reason", says: "{previousFy}の年間配当金は1株当たり{previousAnnual}でした。" },
  {
    in: "Reason",
    says: "{forecastDay}に公表した直近の配当予想は1株当たり{forecast}でありました。",
  },
  {
    in: "Notes",
    says: "配当金総額は、配当の対象となる株式数{entitled}に1株当たり配当金を乗じて算出しております。",
  },
  {
    in: "Notes",
    says: "発行済株式数{issued}から自己株式{treasury}を控除した{entitled}が配当の対象であります。",
  },
  { in: "Notes", says: "直近の配当予想の公表日は{forecastDay}であります。" },
  { in: "Notes", says: "基準日は{record}、配当金総額は{total}であります。" },
  { in: "Notes", says: "効力発生日は{effective}を予定しております。" },
  {
    in: "Notes",
    says: "前期の配当（1株当たり{previous}）は{previousEffective}に効力を生じております。",
  },
  { in: "Notes", says: "本配当は{board}の取締役会決議に基づくものであります。" },
  {
    in: "Lead",
    says: "{record}を基準日として、総額{total}の剰余金の配当（1株当たり{dps}）を行います。",
  },
  { in: "Notes", says: "配当金の支払いは{effective:era}から開始いたします。" },
  {
    in: "Lead",
    says: "{board:era}開催の取締役会において、配当総額を{total}とすることを決議しました。",
  },
];
