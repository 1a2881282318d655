import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { capitalized } from "../../../languages/capitalized";
import { factNamesIn } from "../../../languages/factNamesIn";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import { foundPlaceText } from "../../../drafts/placeText";
import type { MissingItem, VerifiedItem } from "../../../drafts/compare/verification";
import type { ReturnedDraft } from "../../state/pane";
import { Disclosure } from "../Disclosure";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../checks/ChecksView";
import { paneWords } from "../paneWords";
import { DraftItem } from "./DraftItem";
import { comparedCounts } from "./comparedCounts";
import { surroundings } from "./draftPlaces";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  summary: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  hint: { display: "block", paddingBottom: tokens.spacingVerticalXS },
});

export interface ComparedProps extends ReadingProps {
  readonly returned: Extract<ReturnedDraft, { is: "compared" }>;
}

/** A draft held against the worksheet: what differs first, what agrees folded away. */
export function Compared(props: ComparedProps) {
  const styles = useStyles();
  const { returned, state, actions, keepFocus } = props;
  const words = paneWords(state.language).draft;
  const report = verificationWordsIn(state.language);
  const { items, missing } = returned.verification;
  const of = (verdict: VerifiedItem["verdict"]) =>
    items.filter((item) => item.verdict === verdict).map((item) => verifiedItem(item, props));
  const lacking = (severity: MissingItem["severity"]) =>
    missing.filter((item) => item.severity === severity).map((item) => missingItem(item, props));
  const [differences, unmatched, agreeing] = [of("differs"), of("unmatched"), of("agrees")];
  const [lost, unmentioned] = [lacking("error"), lacking("note")];
  const headed = (heading: string, listed: readonly ReactNode[]) =>
    report.counted(heading, listed.length);
  const name = words.named(returned.name);
  const notRead = returned.draft.unread.map(({ what, after }, index) => (
    <li key={String(index)}>{capitalized(report.unread(what, after))}</li>
  ));
  const counts = comparedCounts(returned.verification);
  return (
    <div className={styles.view}>
      <div className={styles.summary}>
        <SeverityMark
          of={counts.differing > 0 ? "error" : notRead.length === 0 ? "clear" : "note"}
        />
        <div className={styles.words}>
          <Text weight="semibold">
            {counts.differing > 0
              ? words.differs(name, counts.differing)
              : notRead.length === 0
                ? words.agrees(name)
                : words.readAgrees(name)}
          </Text>
          <Text size={200}>{words.counts(counts.agreeing, counts.unmatched)}</Text>
        </div>
      </div>
      <Listed heading={headed(report.differs, differences)} items={differences} />
      <Listed heading={headed(report.missing, lost)} items={lost} />
      <Listed heading={headed(report.notRead, notRead)} hint={report.notReadHint} items={notRead} />
      <Listed
        heading={headed(report.unmatched, unmatched)}
        hint={report.unmatchedHint}
        items={unmatched}
      />
      <Folded
        label={headed(report.unmentioned, unmentioned)}
        hint={report.unmentionedHint}
        items={unmentioned}
      />
      <Folded label={headed(report.agrees, agreeing)} items={agreeing} />
      <div>
        <Button
          size="small"
          onClick={() => {
            keepFocus();
            actions.putDraftAway();
          }}
        >
          {words.putAway}
        </Button>
      </div>
    </div>
  );
}

interface ListedProps {
  readonly heading: string;
  readonly hint?: string;
  readonly items: readonly ReactNode[];
}

function Listed({ heading, hint, items }: ListedProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <Items hint={hint} items={items} />
    </section>
  );
}

function Folded({
  label,
  hint,
  items,
}: Omit<ListedProps, "heading"> & { readonly label: ListedProps["heading"] }) {
  if (items.length === 0) return null;
  return (
    <Disclosure label={label}>
      <Items hint={hint} items={items} />
    </Disclosure>
  );
}

function Items({
  hint,
  items,
}: {
  readonly hint: string | undefined;
  readonly items: readonly ReactNode[];
}) {
  const styles = useStyles();
  return (
    <>
      {hint !== undefined && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
      <ul className={styles.list}>{items}</ul>
    </>
  );
}

function verifiedItem(item: VerifiedItem, props: ComparedProps): ReactNode {
  const { draft } = props.returned;
  const { place, found, expected, verdict, cell } = item;
  const where = foundPlaceText(place, verificationWordsIn(props.state.language), draft);
  return (
    <DraftItem
      key={`${where} ${found} ${String(props.returned.verification.items.indexOf(item))}`}
      mark={verdict}
      title={capitalized(where)}
      cell={cell}
      found={found}
      around={surroundings(draft, place, found)}
      expected={verdict === "differs" ? (expected ?? "") : null}
      {...props}
    />
  );
}

function missingItem(item: MissingItem, props: ComparedProps): ReactNode {
  const { fact, expected, cell, severity, place } = item;
  const { language } = props.state;
  const where = place && foundPlaceText(place, verificationWordsIn(language), props.returned.draft);
  const what = fact === null ? paneWords(language).draft.inWorksheet : factNamesIn(language)[fact];
  return (
    <DraftItem
      key={`${fact ?? ""} ${expected} ${String(props.returned.verification.missing.indexOf(item))}`}
      mark={severity === "error" ? "differs" : "unmatched"}
      title={capitalized(where ?? what)}
      cell={cell}
      found={null}
      around={null}
      expected={expected === "" ? null : expected}
      {...props}
    />
  );
}
