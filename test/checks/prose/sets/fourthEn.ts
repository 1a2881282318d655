import type { Shape } from "./shapes";

// Written before the checks were looked at, in the manner of notices and meeting agendas of other companies.
export const fourthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "Notice Concerning Year-End Dividend of {dps} per Share for the Fiscal Year Ended {fy:ended}",
    when: "yearEnd",
  },
  {
    in: "Headline",
    says: "Announcement of Dividends from Surplus (Interim Dividend; Record Date: {record})",
    when: "interim",
  },
  { in: "Banner", says: "Dividend per share: {dps} / Payment starts: {effective}" },
  {
    in: "Lead",
    says: "We hereby announce that our Board of Directors has resolved at a meeting held on {board} to pay a dividend of surplus with a record date of {record}, as described below.",
  },
  {
    in: "Lead",
    says: "At its meeting of {board}, the Board resolved to propose to the {ordinal} Ordinary General Meeting of Shareholders, to be held on {meeting}, that a dividend of {dps} be paid to shareholders on the register as of {record}.",
  },
  {
    in: "Lead",
    says: "Shareholders of record at the close of business on {record} will receive {dps} for each common share they hold, with payment to commence on {effective}.",
  },
  {
    in: "Lead",
    says: "The distribution will amount to {total} in all and will be funded from retained earnings.",
  },
  {
    in: "Lead",
    says: "The {ordinal} annual meeting of shareholders is scheduled for {meeting:weekday}; subject to its approval, dividends will be sent out from {effective}.",
  },
  {
    in: "Approval",
    says: "The above is conditional on a resolution of the {ordinal} Annual General Meeting of Shareholders ({meeting}).",
  },
  {
    in: "Approval",
    says: "Shareholders will be asked to approve the year-end dividend of {dps} at the meeting convened for {meeting}.",
  },
  {
    in: "Reason",
    says: "Having regard to results for the fiscal year under review, we have set the year-end dividend at {dps}, which compares with {previous} a year earlier.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "This represents an [[increase|decrease]] of {fromForecast} over the {forecast} per share we had indicated on {forecastDay}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Together with the interim dividend of {interim} already distributed, shareholders will have received {annual} for the year.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "On a full-year basis the dividend therefore [[rises|falls]] by {annualGrowth} to {annual}, from {previousAnnual} in the preceding year.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "The amount paid per share comprises an ordinary dividend of {ordinary} and a 70th anniversary commemorative dividend of {commemorative}.",
  },
  { in: "Reason", says: "The forecast issued on {forecastDay} put the dividend at {forecast}." },
  {
    in: "Reason",
    says: "Compared with the same period of the previous year, when {previous} was paid, the interim dividend is {dps}.",
    when: "interim",
  },
  {
    in: "Reason",
    says: "Total payout of {total} is based on {entitled} shares outstanding excluding treasury stock.",
  },
  {
    in: "Reason",
    says: "Of the {issued} shares in issue, {treasury} are held by the Company itself and carry no entitlement.",
  },
  {
    in: "Reason",
    says: "Holders of Class A preferred shares will be paid {preferred} per share, bringing the aggregate distribution for both classes to {grand}.",
  },
  {
    in: "Reason",
    says: "We are pleased to [[raise|lower]] the dividend to {dps} from the {previous} paid for the previous fiscal year.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "In view of difficult trading conditions, the Company regrettably [[reduces|lifts]] its dividend to {dps} a share, {fromBefore} less than last year.",
    when: "down",
  },
  {
    in: "Reason",
    says: "The dividend for the year under review is {dps} per share, a figure [[unchanged from|higher than]] our forecast of {forecastDay}.",
    when: "yearEnd sameForecast",
  },
  {
    in: "Reason",
    says: "Dividend warrants will be mailed on {effective:shortWeekday}, the effective date.",
  },
  {
    in: "Reason",
    says: "The payment date is set at {effective:british}, following the board meeting of {board:british}.",
  },
  {
    in: "Reason",
    says: "For the term ended {fy:ended} we will distribute {dps} as a final dividend.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{fy} final dividend: {dps} per share ({previousFy}: {previous})",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Last year's payment, made on {previousEffective}, came to {previousTotal}; this year's comes to {total}.",
  },
  {
    in: "Reason",
    says: "Full-year dividends: {annual} ({previousAnnual} for {previousFy}).",
    when: "yearEnd",
  },
  { in: "Notes", says: "Record date: {record}. Start of payment: {effective}." },
  {
    in: "Notes",
    says: "Note: The aggregate amount of {total} is {dps} times the number of shares carrying dividend rights at {record}.",
  },
  { in: "Notes", says: "(Note) The dividend forecast was last published on {forecastDay}." },
  {
    in: "Notes",
    says: "The effective date of this distribution of surplus is {effective:weekday}.",
  },
  {
    in: "Notes",
    says: "1. Allotment of dividend property and total amount: {dps} per share of common stock, {total} in aggregate",
  },
  {
    in: "Notes",
    says: "Interim dividend: {interim}, year-end dividend: {dps}, annual dividend: {annual}",
    when: "yearEnd",
  },
];
