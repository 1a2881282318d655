import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { capitalized } from "../../../languages/capitalized";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import { foundPlaceText } from "../../../drafts/placeText";
import { type SettledFinding, openVerification } from "../../../drafts/accept/draftAcceptance";
import type { VerifiedItem } from "../../../drafts/compare/verification";
import { Disclosure } from "../Disclosure";
import { SeverityMark } from "../SeverityMark";
import type { ComparedProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { DraftFinding } from "./DraftFinding";
import { DraftItem } from "./DraftItem";
import { MarkedCopy } from "./MarkedCopy";
import { comparedCounts, isUnrelated } from "./comparedCounts";
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

/** A draft held against the worksheet: what differs first, what was accepted and what agrees folded away. */
export function Compared(props: ComparedProps) {
  const styles = useStyles();
  const { returned, state, actions, keepFocus } = props;
  const words = paneWords(state.language).draft;
  const report = verificationWordsIn(state.language);
  const { verification, settled } = returned;
  const listed = (of: (settled: SettledFinding) => boolean) =>
    settled
      .filter(of)
      .map((each, index) => (
        <DraftFinding
          key={`${String(index)} ${JSON.stringify(each.finding)}`}
          settled={each}
          {...props}
        />
      ));
  const open = (kind: string) => listed((each) => each.accepted === null && kindOf(each) === kind);
  const [differences, unmatched] = [open("differs"), open("unmatched")];
  const [lost, unmentioned] = [open("error"), open("note")];
  const accepted = listed((each) => each.accepted !== null);
  const comments = commentItems(props);
  const agreeing = verification.items
    .filter(({ verdict }) => verdict === "agrees")
    .map((item, index) => agreeingItem(item, index, props));
  const headed = (heading: string, items: readonly ReactNode[]) =>
    report.counted(heading, items.length);
  const name = words.named(returned.name);
  const notRead = returned.draft.unread.map(({ what, after }, index) => (
    <li key={String(index)}>{capitalized(report.unread(what, after))}</li>
  ));
  const counts = comparedCounts(openVerification(verification, settled));
  const isWhole = notRead.length === 0 && counts.unmatched === 0;
  const result = () => {
    if (counts.differing > 0) {
      return isUnrelated(verification)
        ? words.unrelated(name)
        : words.differs(name, counts.differing);
    }
    if (notRead.length > 0) return words.readAgrees(name);
    return isWhole ? words.agrees(name) : words.comparedAgrees(name);
  };
  return (
    <div className={styles.view}>
      <div className={styles.summary}>
        <SeverityMark of={counts.differing > 0 ? "error" : isWhole ? "clear" : "note"} />
        <div className={styles.words}>
          <Text weight="semibold">{result()}</Text>
          <Text size={200}>
            {words.counts(counts.agreeing, comparedCounts(verification).unmatched)}
          </Text>
        </div>
      </div>
      <MarkedCopy {...props} />
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
      <Folded label={headed(report.accepted, accepted)} items={accepted} />
      <Folded label={headed(words.comments, comments)} items={comments} />
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

/** How a finding is listed: by its verdict, or how grave it is that it is missing. */
function kindOf({ finding }: SettledFinding): string {
  return finding.is === "item" ? finding.item.verdict : finding.item.severity;
}

/** Every reviewer's comment with its place, whether or not anything was found there. */
function commentItems({ returned, state }: ComparedProps): readonly ReactNode[] {
  const report = verificationWordsIn(state.language);
  const words = paneWords(state.language).draft;
  return returned.comments.map(({ author, text, place }, index) => (
    <li key={index}>
      <Text size={200}>
        {place !== null && `${capitalized(foundPlaceText(place, report, returned.draft))} `}
        {words.commentBy(author)} {text}
      </Text>
    </li>
  ));
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

function agreeingItem(item: VerifiedItem, index: number, props: ComparedProps): ReactNode {
  const { draft } = props.returned;
  const { place, found, cell } = item;
  const where = foundPlaceText(place, verificationWordsIn(props.state.language), draft);
  return (
    <DraftItem
      key={`${where} ${found} ${String(index)}`}
      mark="agrees"
      title={capitalized(where)}
      cell={cell}
      found={found}
      around={surroundings(draft, place, found)}
      expected={null}
      {...props}
    />
  );
}
