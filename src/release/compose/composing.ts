import type { Announcement, TextBlockName } from "../../dividend/announcement";
import { givenFact, givenValue } from "../../dividend/fact";
import { type Language, languageOf } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { termsOf } from "../../languages/terms";
import { annualTable } from "../../tables/annualTable";
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
import { textBlocks } from "./textBlocks";

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
  const facts = releaseFacts(announcement, printed);
  if (facts === null) {
    return refused([...beginnings(announcement), ...tableFactsLacking(announcement, language)]);
  }
  const words = releaseWordsIn(language);
  const terms = termsOf(announcement, language);
  const texts = textBlocks(announcement, printed, facts, words, terms);
  const foreignNotes: FromOtherLanguage[] = [];
  const noted = (from: FromOtherLanguage) => foreignNotes.push(from);
  const approving = facts.decidedBy === "shareholdersMeeting";
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
  const annual = annualTable(announcement, language);
  const blocks: Block[] = [
    ...opening.blocks,
    ...paragraphs("banner"),
    ...texts
      .paragraphs("headline")
      .map((text): Block => ({ is: "heading", level: 1, text, role: "headline" })),
    ...paragraphs("lead"),
    ...(approving ? paragraphs("approval") : []),
    ...(form.opening === null ? [] : [paragraph(form.opening, "opening", "center")]),
    ...announcement.classes.flatMap((shareClass): Block[] => [
      heading(
        numbered(
          shareClass.name === null
            ? terms.comparison
            : terms.comparisonOfClass.replace("{name}", () => shareClass.name ?? ""),
        ),
        "comparison",
      ),
      { is: "table", plan: comparisonTable(announcement, shareClass, language) },
      ...columnNotes(announcement, shareClass, printed, noted).map((text) =>
        paragraph(text, "columnNotes"),
      ),
    ]),
    ...underHeading(() => numbered(terms.reason), "reason"),
    ...(annual === null
      ? []
      : [heading(terms.annual, "annual"), { is: "table", plan: annual } as const]),
    ...paragraphs("notes"),
    ...underHeading(() => terms.about.replace("{name}", name), "about"),
    ...underHeading(() => terms.contact, "contact"),
    ...(form.closing === null ? [] : [paragraph(form.closing, "closing", "right")]),
  ];
  const lacking = [...tableFactsLacking(announcement, language), ...printed.lacking];
  if (lacking.length > 0) return refused(lacking);
  const typedApproval = announcement.text.approval?.[language]?.length ?? 0;
  return {
    is: "document",
    document: {
      language,
      blocks,
      draftMark: options.draft === true ? words.draftMark : null,
      font: options.font ?? announcement.presentation.fonts?.[language]?.value ?? null,
    },
    templates: texts.templates,
    onlyInOtherLanguage: texts.onlyInOtherLanguage,
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
  const isForeign = (name: string | null) => name !== null && languageOf(name) !== language;
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

/** The facts no release can begin without. */
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
