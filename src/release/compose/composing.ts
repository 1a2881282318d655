import type { Announcement, ShareClass, TextBlockName } from "../../dividend/announcement";
import { givenFact, givenValue } from "../../dividend/fact";
import { type Language, languageOf, nameIn } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { termsOf } from "../../languages/terms";
import { annualTablesOf, comparedClasses, noticeOf } from "../../dividend/notice";
import { annualTableOf } from "../../tables/annualTable";
import { comparisonTable } from "../../tables/comparisonTable";
import { columnNotes } from "./columnNotes";
import type {
  Composition,
  CompositionOptions,
  FromOtherLanguage,
  LackingFact,
} from "./composition";
import type { Block, BlockRole } from "../document";
import { letterhead } from "./letterhead";
import { printedFacts } from "./printedFacts";
import { releaseFacts } from "./releaseFacts";
import { tableFactsLacking } from "./tableFacts";
import { revisionFacts } from "./revisionFacts";
import { asSpoken, spokenFacts } from "./spokenFacts";
import { dividendTemplates, revisionTemplates, textBlocks } from "./textBlocks";

/**
 * Composes the release of an announcement in one language. Words typed in the worksheet win over the
 * templates'; figures are printed once, for tables and words alike. Refused, naming the facts, where the
 * tables, a template or a placeholder lacks one.
 */
export function composeRelease(
  announcement: Announcement,
  language: Language,
  options: CompositionOptions = {},
): Composition {
  const printed = printedFacts(announcement, language);
  const words = releaseWordsIn(language);
  const terms = termsOf(announcement, language);
  const notice = noticeOf(announcement);
  const spoken = asSpoken(announcement);
  const said = spoken === announcement ? printed : spokenFacts(spoken, printed);
  const revised = notice === "dividend" ? null : revisionFacts(spoken, said);
  const facts = notice === "revision" ? null : releaseFacts(spoken, said);
  const templates =
    facts !== null
      ? dividendTemplates(printed, facts, revised, words, terms)
      : revised !== null && notice === "revision"
        ? revisionTemplates(printed, revised, words, terms)
        : null;
  if (templates === null) return refused(cannotBegin(announcement, language));
  const texts = textBlocks(announcement, printed, templates);
  const foreignNotes: FromOtherLanguage[] = [];
  const templated: TextBlockName[] = [];
  const told = {
    foreign(from: FromOtherLanguage) {
      foreignNotes.push(from);
    },
    templated() {
      templated.push("notes");
    },
  };
  const typedApproval = announcement.text.approval?.[language]?.length ?? 0;
  const approving = facts === null ? typedApproval > 0 : facts.decidedBy === "shareholdersMeeting";
  const name = () => printed.known("short name") ?? "";
  const heading = (text: string, role: BlockRole): Block => ({
    is: "heading",
    level: 2,
    text,
    role,
  });
  const paragraphs = (role: TextBlockName) =>
    texts.paragraphs(role).map((text) => paragraph(text, role));
  const underHeading = (text: () => string, role: TextBlockName) => {
    const blocks = paragraphs(role);
    return blocks.length === 0 ? [] : [heading(text(), role), ...blocks];
  };
  const { form } = words;
  const opening = form.letterhead
    ? letterhead(printed, form.letterhead)
    : { blocks: [], lacks: [] };
  const numbered = numbering(form.numbered);
  const annualBlock = ({
    name: ofClass,
    table,
  }: ReturnType<typeof annualTablesOf>[number]): Block[] => {
    const plan = annualTableOf(announcement, ofClass, table, language);
    const [text, isNumbered] =
      notice === "dividend" ? [terms.annual, false] : [terms.revision, true];
    const named =
      ofClass === null
        ? text
        : `${text}${terms.ofClass.replace("{name}", () => nameIn(ofClass, language))}`;
    return plan === null
      ? []
      : [heading(isNumbered ? numbered(named) : named, "annual"), { is: "table", plan }];
  };
  const ownReason = announcement.text.revisionReason?.[language]?.length ?? 0;
  // Where only one reason is typed in a notice on the forecast, it is that of the revision.
  const ofRevision =
    notice === "revision" && ownReason === 0 && announcement.text.reason?.[language] !== undefined
      ? "reason"
      : "revisionReason";
  const compared = comparedClasses(announcement);
  const notes = paragraphs("notes");
  /** Words that are typed may have the caution in any block. */
  const saysCaution = () =>
    (["reason", "revisionReason", "notes", "about"] as const).some((name) =>
      (announcement.text[name]?.[language] ?? []).some(({ value }) =>
        words.revision.isCaution(value),
      ),
    );
  const notesOf = (shareClass: ShareClass) =>
    columnNotes(announcement, shareClass, printed, told).map((text) =>
      paragraph(text, "columnNotes"),
    );
  const blocks: Block[] = [
    ...opening.blocks,
    ...paragraphs("banner"),
    ...texts
      .paragraphs("headline")
      .map((text): Block => ({ is: "heading", level: 1, text, role: "headline" })),
    ...paragraphs("lead"),
    ...(approving ? paragraphs("approval") : []),
    ...(form.opening === null ? [] : [paragraph(form.opening, "opening", "center")]),
    ...compared.flatMap((shareClass): Block[] => [
      heading(
        numbered(
          shareClass.name === null
            ? terms.comparison
            : terms.comparisonOfClass.replace("{name}", () =>
                nameIn(shareClass.name ?? "", language),
              ),
        ),
        "comparison",
      ),
      { is: "table", plan: comparisonTable(announcement, shareClass, language) },
      ...notesOf(shareClass),
    ]),
    ...(notice === "revision" ? [] : underHeading(() => numbered(terms.reason), "reason")),
    ...annualTablesOf(announcement).flatMap(annualBlock),
    ...announcement.classes.filter((each) => !compared.includes(each)).flatMap(notesOf),
    ...(notice === "dividend"
      ? []
      : underHeading(() => numbered(terms.revisionReason), ofRevision)),
    ...notes,
    ...(notice === "dividend" || saysCaution() ? [] : [paragraph(words.revision.caution, "notes")]),
    ...underHeading(() => terms.about.replace("{name}", name), "about"),
    ...underHeading(() => terms.contact, "contact"),
    ...(form.closing === null ? [] : [paragraph(form.closing, "closing", "right")]),
  ];
  const inTables = notice === "revision" ? [] : tableFactsLacking(announcement, language);
  const lacking = [...inTables, ...printed.lacking];
  if (lacking.length > 0) return refused(lacking);
  return {
    is: "document",
    document: {
      language,
      blocks,
      draftMark: options.draft === true ? words.draftMark : null,
      font: options.font ?? announcement.presentation.fonts?.[language]?.value ?? null,
    },
    templates: texts.templates,
    onlyInOtherLanguage: [...texts.onlyInOtherLanguage, ...templated],
    fromOtherLanguage: [
      ...printed.fromOtherLanguage,
      ...foreignNotes,
      ...foreignNames(announcement, language),
    ],
    leftOut: !approving && typedApproval > 0 ? ["approval"] : [],
    letterheadLacks: opening.lacks,
  };
}

function paragraph(
  text: string,
  role: BlockRole,
  align: "left" | "center" | "right" = "left",
): Block {
  return { is: "paragraph", text, role, align };
}

/** Names of share classes, parts of the dividend and resources that are typed in the other language. */
function foreignNames({ classes }: Announcement, language: Language): readonly FromOtherLanguage[] {
  const isForeign = (name: string | null) =>
    name !== null && languageOf(nameIn(name, language)) !== language;
  return classes.flatMap(({ name, heading, columns }): FromOtherLanguage[] => {
    const decided = columns.find(({ role }) => role === "decided");
    const parts = (decided?.parts ?? []).filter((part) => isForeign(part.name));
    const resources = columns.flatMap(({ resource }) => {
      const given = givenFact(resource);
      return given?.value.is === "other" && isForeign(given.value.text) ? [given] : [];
    });
    return [
      ...(isForeign(name) ? [{ fact: "shareClass", cell: heading } as const] : []),
      ...parts.map(({ label }) => ({ fact: "dividendParts", cell: label }) as const),
      ...resources.map(({ cell }) => ({ fact: "resource", cell }) as const),
    ];
  });
}

/** What a release lacks that cannot begin: the two rows of a forecast's revision, or what a dividend is and who decides. */
function cannotBegin(announcement: Announcement, language: Language): readonly LackingFact[] {
  return noticeOf(announcement) === "revision"
    ? [{ fact: "annualTable", cell: announcement.annual.heading }]
    : [...beginnings(announcement), ...tableFactsLacking(announcement, language)];
}

/** The facts no dividend's release can begin without. */
function beginnings({ decision }: Announcement): readonly LackingFact[] {
  return [
    ...(givenValue(decision.kind) === null
      ? [{ fact: "kind", cell: decision.kind?.cell ?? null } as const]
      : []),
    ...(givenValue(decision.decidedBy) === null
      ? [{ fact: "decidedBy", cell: decision.decidedBy?.cell ?? null } as const]
      : []),
  ];
}

/** One fact is named once for each place it lacks in. */
function refused(lacking: readonly LackingFact[]): Composition {
  const keys = lacking.map((each) =>
    JSON.stringify([each.fact, each.column ?? "decided", each.shareClass ?? null]),
  );
  return { is: "refused", lacking: lacking.filter((_, at) => keys.indexOf(keys[at] ?? "") === at) };
}

/** Numbers the parts where the language's form does: "1. 配当の内容". */
function numbering(numbered: boolean): (heading: string) => string {
  let last = 0;
  return (heading) => {
    last += 1;
    return numbered ? `${String(last)}. ${heading}` : heading;
  };
}
