import type { FactWords } from "../factWords";

/** The English labels of the sections and rows of a worksheet, the product's own first, and what a sentence calls a row. */
export const facts: FactWords = {
  sections: {
    company: ["Company"],
    announcement: ["Announcement"],
    presentation: ["Presentation"],
    terms: ["Terms"],
    dividend: ["Dividend"],
    annual: ["Annual dividends"],
    distributable: ["Distributable amount", "Calculation of the distributable amount"],
    results: ["Results"],
    text: ["Text"],
  },
  company: {
    name: { called: "the company's name", labels: ["Name", "Company name"] },
    shortName: { called: "the short name", labels: ["Short name"] },
    listing: { called: "the listing", labels: ["Listing", "Listed on"] },
    place: { called: "the place", labels: ["Place"] },
    representative: { called: "the representative", labels: ["Representative"] },
    inquiries: { called: "the person for inquiries", labels: ["Inquiries"] },
  },
  announcement: {
    releaseDate: { called: "the release date", labels: ["Release date", "Date of release"] },
    notice: {
      called: "the kind of notice",
      labels: ["Notice", "Kind of notice", "Type of notice"],
    },
    kind: { called: "the kind of dividend", labels: ["Kind of dividend", "Type of dividend"] },
    fiscalYearEnd: { called: "the fiscal year end", labels: ["Fiscal year end"] },
    fiscalYearLabel: { called: "the fiscal year label", labels: ["Fiscal year label"] },
    decidedBy: { called: "the deciding body", labels: ["Decided by"] },
    boardMeetingDate: {
      called: "the board meeting date",
      labels: ["Board meeting date", "Date of board meeting"],
    },
    meetingNumber: { called: "the meeting number", labels: ["Meeting number"] },
    meetingDate: { called: "the meeting date", labels: ["Meeting date"] },
    meetingPlace: { called: "the meeting place", labels: ["Meeting place"] },
    distributableAmount: { called: "the distributable amount", labels: ["Distributable amount"] },
    fiscalYearChanged: {
      called: "whether the fiscal year changed",
      labels: ["Fiscal year changed"],
    },
    correctionDate: {
      called: "the correction date",
      labels: ["Correction date", "Date of correction"],
    },
    correctionReason: {
      called: "the reason for the correction",
      labels: ["Reason for the correction", "Reason for correction"],
    },
  },
  presentation: {
    currency: { called: "the currency", labels: ["Currency"] },
    market: { called: "the market", labels: ["Market"] },
    amountStyle: { called: "the example of an amount", labels: ["Amounts written as"] },
    totalsIn: { called: "the unit of totals", labels: ["Totals in"] },
    rounding: { called: "the rounding of totals", labels: ["Rounding of totals"] },
    emptyText: { called: "what empty cells are shown as", labels: ["Empty cells shown as"] },
    font: { called: "the font", labels: ["Font"] },
  },
  terms: {
    set: ["Set"],
    comparisonHeading: ["Dividend heading"],
    reasonHeading: ["Reason heading"],
    annualHeading: ["Annual dividends heading"],
    aboutHeading: ["About heading"],
    contactHeading: ["Contact heading"],
    recordDate: ["Record date"],
    dividendPerShare: ["Dividend per share"],
    dividendPerShareOfClass: ["Dividend per share of a class"],
    ordinary: ["Ordinary dividend"],
    commemorative: ["Commemorative dividend"],
    special: ["Special dividend"],
    total: ["Total dividend amount"],
    effectiveDate: ["Effective date"],
    resource: ["Dividend resource"],
    retainedEarnings: ["Retained earnings"],
    capitalSurplus: ["Capital surplus"],
    sameAsLeft: ["Same as left"],
    undetermined: ["Undetermined"],
    none: ["None"],
    annualCorner: ["Corner of the annual table"],
    firstQuarter: ["First quarter"],
    interim: ["Interim"],
    thirdQuarter: ["Third quarter"],
    yearEnd: ["Year-end"],
    annualTotal: ["Total"],
  },
  dividend: {
    columnHeading: { called: "a typed column heading", labels: ["Column heading"] },
    announcedOn: {
      called: "the date the forecast was announced",
      labels: ["Announced on", "Released on", "Disclosed on", "Date announced"],
    },
    recordDate: { called: "the record date", labels: ["Record date", "Date of record"] },
    dividendPerShare: {
      called: "the dividend per share",
      labels: [
        "Dividend per share",
        "Dividends per share",
        "Dividend per common share",
        "Dividends per common share",
        "Dividend amount per share",
        "DPS",
      ],
    },
    ordinary: {
      called: "the ordinary dividend",
      labels: ["Ordinary dividend", "Regular dividend"],
    },
    commemorative: { called: "the commemorative dividend", labels: ["Commemorative dividend"] },
    special: {
      called: "the special dividend",
      labels: ["Special dividend", "Extraordinary dividend"],
    },
    sharesIssued: {
      called: "shares issued",
      labels: [
        "Shares issued",
        "Number of shares issued",
        "Issued shares",
        "Total number of issued shares",
      ],
    },
    treasuryShares: {
      called: "treasury shares",
      labels: ["Treasury shares", "Number of treasury shares", "Treasury stock"],
    },
    trustShares: {
      called: "trust-held shares",
      labels: ["Trust-held shares", "Shares held in trust"],
    },
    sharesEntitled: {
      called: "shares entitled",
      labels: ["Shares entitled", "Shares entitled to dividends"],
    },
    total: {
      called: "the total dividend amount",
      labels: [
        "Total dividend amount",
        "Total amount of dividends",
        "Total amount of dividend",
        "Amount of dividend",
        "Amount of dividends",
        "Total dividends",
        "Total dividends paid",
        "Total dividend",
      ],
    },
    grandTotal: { called: "the grand total", labels: ["Grand total"] },
    effectiveDate: {
      called: "the effective date",
      labels: [
        "Effective date",
        "Date of payment",
        "Payment date",
        "Payment start date",
        "Commencement date of payment",
        "Scheduled effective date",
      ],
    },
    resource: {
      called: "the dividend resource",
      labels: [
        "Dividend resource",
        "Resource of dividend",
        "Resource of dividends",
        "Source of dividend",
        "Source of dividends",
        "Source of dividend payment",
        "Dividend payment fund",
        "Dividend source",
      ],
    },
    splitRatio: {
      called: "the share split ratio",
      labels: ["Share split ratio", "Stock split ratio"],
    },
    splitEffectiveDate: {
      called: "the split effective date",
      labels: ["Split effective date", "Effective date of split"],
    },
    shareBasis: { called: "the share basis", labels: ["Share basis"] },
    dividendPerShareAsPaid: {
      called: "the dividend per share as paid",
      labels: ["Dividend per share as paid", "Dividend per share (as paid)"],
    },
    exDividendDate: {
      called: "the ex-dividend date",
      labels: ["Ex-dividend date", "Ex-date", "Ex dividend date", "Ex-rights date"],
    },
    lastDayWithRights: {
      called: "the last day with rights",
      labels: ["Last day with rights", "Last day cum rights", "Last cum-dividend date"],
    },
    note: { called: "the column's note", labels: ["Note"] },
  },
  distributable: {
    asOf: { called: "the balance sheet date", labels: ["As of", "Balance sheet date"] },
    capital: { called: "the capital", labels: ["Capital", "Capital stock", "Share capital"] },
    capitalReserve: {
      called: "the capital reserve",
      labels: ["Capital reserve", "Legal capital surplus"],
    },
    legalReserve: {
      called: "the legal retained earnings reserve",
      labels: ["Legal retained earnings reserve", "Legal retained earnings"],
    },
    otherCapitalSurplus: { called: "other capital surplus", labels: ["Other capital surplus"] },
    otherRetainedEarnings: {
      called: "other retained earnings",
      labels: ["Other retained earnings"],
    },
    disposalGain: {
      called: "the gain or loss on disposal of treasury shares",
      labels: [
        "Gain or loss on disposal of treasury shares",
        "Gain on disposal of treasury shares",
      ],
    },
    capitalReduced: {
      called: "the capital reduced into surplus",
      labels: ["Capital reduced into surplus"],
    },
    reservesReduced: {
      called: "the reserves reduced into surplus",
      labels: ["Reserves reduced into surplus"],
    },
    treasuryCancelled: {
      called: "treasury shares cancelled",
      labels: ["Treasury shares cancelled", "Cancellation of treasury shares"],
    },
    dividendsSince: {
      called: "dividends since the balance sheet date",
      labels: ["Dividends since"],
    },
    reservePutAside: {
      called: "the reserve put aside with dividends since",
      labels: ["Reserve put aside with them"],
    },
    movedToCapital: {
      called: "surplus moved into capital or reserves",
      labels: ["Surplus moved into capital or reserves"],
    },
    reorganisations: {
      called: "what reorganisations took",
      labels: ["Reorganisations", "Reorganizations"],
    },
    treasuryAtBalanceSheet: {
      called: "treasury shares at the balance sheet date",
      labels: ["Treasury shares at the balance sheet date"],
    },
    treasuryAcquired: {
      called: "treasury shares acquired since",
      labels: ["Treasury shares acquired since", "Acquired since"],
    },
    treasuryAtEffect: {
      called: "treasury shares at effect",
      labels: ["Treasury shares at effect"],
    },
    treasurySaleConsideration: {
      called: "the consideration for treasury shares sold since",
      labels: ["Consideration for treasury shares sold since"],
    },
    goodwill: { called: "goodwill", labels: ["Goodwill"] },
    deferredAssets: { called: "deferred assets", labels: ["Deferred assets"] },
    securitiesValuation: {
      called: "the valuation difference on securities",
      labels: [
        "Valuation difference on securities",
        "Valuation difference on available-for-sale securities",
      ],
    },
    landValuation: {
      called: "the valuation difference on land",
      labels: ["Valuation difference on land", "Revaluation reserve for land"],
    },
    consolidatedRegulation: {
      called: "the deduction of consolidated dividend regulation",
      labels: ["Consolidated dividend regulation"],
    },
    otherDeductions: { called: "other deductions", labels: ["Other deductions"] },
    extraordinaryProfit: {
      called: "the profit or loss of extraordinary statements",
      labels: ["Profit or loss of extraordinary statements"],
    },
    extraordinaryConsideration: {
      called: "the consideration for treasury shares of extraordinary statements",
      labels: [
        "Consideration in extraordinary statements",
        "Their consideration for treasury shares",
        "Consideration for treasury shares of extraordinary statements",
      ],
    },
  },
  results: {
    earningsPerShare: {
      called: "earnings per share",
      labels: ["Earnings per share", "Net income per share", "Basic earnings per share"],
    },
    netAssetsAtBeginning: {
      called: "net assets per share at the beginning",
      labels: ["Net assets per share at the beginning"],
    },
    netAssetsAtEnd: {
      called: "net assets per share at the end",
      labels: ["Net assets per share at the end", "Net assets per share"],
    },
  },
  text: {
    banner: { called: "the banner", labels: ["Banner"] },
    headline: { called: "the headline", labels: ["Headline", "Title"] },
    lead: { called: "the lead", labels: ["Lead"] },
    approval: { called: "the approval", labels: ["Approval"] },
    reason: { called: "the reason", labels: ["Reason", "Reasons"] },
    revisionReason: {
      called: "the reason for the revision",
      labels: ["Reason for the revision", "Reason for revision", "Reasons for the revision"],
    },
    notes: { called: "the notes", labels: ["Notes"] },
    about: { called: "the paragraph about the company", labels: ["About"] },
    contact: { called: "the contact", labels: ["Contact"] },
  },
};
