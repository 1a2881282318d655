import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Fragment, useEffect, useRef } from "react";
import { type CellAddress, a1 } from "../../../dividend/fact";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import { draftPlaceText } from "../../../drafts/placeText";
import type { Begun } from "../../state/pane";
import { CellLink } from "../CellLink";
import { capitalized } from "../../../languages/capitalized";
import { paneWords } from "../paneWords";
import { shortened } from "../shortened";
import type { ReadingProps } from "../paneProps";
import { usageIn } from "../../../languages/usageIn";

const useStyles = makeStyles({
  note: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalXS,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  close: { alignSelf: "flex-start" },
  place: { color: tokens.colorNeutralForeground3 },
});

/** What a worksheet was made of, and what to look at in it, until it is closed. */
export function BegunNote({ state, actions, reading, keepFocus }: ReadingProps) {
  const styles = useStyles();
  const { begun, language } = state;
  const note = useRef<HTMLElement>(null);
  const isHere = begun?.sheet === reading.announcement.sheet;
  // The button that makes a worksheet may stand far below what is then to be read first.
  useEffect(() => {
    if (isHere) note.current?.scrollIntoView({ block: "nearest" });
  }, [isHere, begun?.sheet]);
  if (begun === null || !isHere) return null;
  const { beginning: words, draft, common } = paneWords(language);
  return (
    <section ref={note} className={styles.note}>
      <div className={styles.words}>
        <Text weight="semibold">
          {begun.is === "imported"
            ? words.imported(draft.named(begun.file))
            : words.rolledForward(begun.from)}
        </Text>
        <Text size={200}>{adviceOn(begun, words)}</Text>
        {begun.is === "imported" && begun.notUnderstood.length > 0 && (
          <ul className={styles.list}>
            {begun.notUnderstood.map(({ place, text, cell }, index) => (
              <li key={index}>
                <span className={styles.place}>
                  {capitalized(draftPlaceText(place, verificationWordsIn(language)))}
                </span>{" "}
                {shortened(text)}
                {cell !== null && (
                  <>
                    {" "}
                    <Link
                      as="button"
                      inline
                      disabled={state.working !== null}
                      onClick={() => {
                        keepFocus();
                        actions.putThere(cell, text);
                      }}
                    >
                      {words.putThere(a1(cell))}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {begun.is === "imported" && begun.taken.length > 0 && (
          <>
            <Text size={200}>{words.taken(begun.taken.length)}</Text>
            <ul className={styles.list}>
              {bySentence(begun.taken).map(([sentence, cells]) => (
                <li key={sentence}>
                  {cells.map((cell) => (
                    <Fragment key={a1(cell)}>
                      <CellLink cell={cell} language={language} select={actions.selectCell} />{" "}
                    </Fragment>
                  ))}
                  {shortened(sentence)}
                </li>
              ))}
            </ul>
          </>
        )}
        {begun.is === "rolledForward" && begun.toReview.length > 0 && (
          <ul className={styles.list}>
            {begun.toReview.map(({ cell, text, figures }) => (
              <li key={a1(cell)}>
                <CellLink cell={cell} language={language} select={actions.selectCell} />{" "}
                <strong>{figures.join(usageIn(language).comma)}</strong>{" "}
                <span className={styles.place}>{shortened(text)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        className={styles.close}
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={common.close}
        onClick={() => {
          keepFocus();
          actions.closeBegun();
        }}
      />
    </section>
  );
}

/** Each sentence once, with the cells that were filled from it. */
function bySentence(
  taken: Extract<Begun, { is: "imported" }>["taken"],
): readonly (readonly [sentence: string, cells: readonly CellAddress[]])[] {
  const sentences = [...new Set(taken.map(({ words }) => words))];
  return sentences.map((sentence) => [
    sentence,
    taken.filter(({ words }) => words === sentence).map(({ cell }) => cell),
  ]);
}

function adviceOn(begun: Begun, words: ReturnType<typeof paneWords>["beginning"]): string {
  if (begun.is === "imported") {
    const { length } = begun.notUnderstood;
    return length === 0 ? words.allUnderstood : words.notUnderstood(length);
  }
  const { length } = begun.toReview;
  return length === 0 ? words.nothingToReview : words.toReview(length);
}
