import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { TiedFact } from "../../../checks/prose/ties/tie";
import type { Language } from "../../../dividend/language";
import { factNamesIn } from "../../../languages/factNamesIn";
import type { TieWords } from "../../../languages/tieWords";
import { tieWordsIn } from "../../../languages/tieWordsIn";
import {
  type TextLinks,
  type TypedFigure,
  linkCounts,
  textLinks,
  withLink,
} from "../../../papers/textLinks";
import { textLabels } from "../../../worksheet/labels";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  figures: { rowGap: tokens.spacingVerticalS },
  text: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  figure: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  cells: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  link: { maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
  becomes: {
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  whole: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Each figure of each text with the fact and the cell it is tied to, and the placeholder that can stand for it. */
export function TextTies(props: ReadingProps) {
  const styles = useStyles();
  const texts = textLinks(props.reading.announcement).filter(
    ({ linked, figures }) => linked + figures.length > 0,
  );
  if (texts.length === 0) return null;
  const words = tieWordsIn(props.state.language);
  const { linked, typed } = linkCounts(texts);
  return (
    <Disclosure label={words.heading(linked, typed)}>
      <div className={styles.text}>
        <Text size={200}>{words.what}</Text>
        <ul className={styles.list}>
          {texts.map((text) => (
            <li key={`${String(text.cell.row)} ${String(text.cell.column)}`}>
              <TextItem {...props} text={text} words={words} />
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

interface TextProps extends ReadingProps {
  readonly text: TextLinks;
  readonly words: TieWords;
}

function TextItem(props: TextProps) {
  const styles = useStyles();
  const { text, words, state, actions } = props;
  const { language } = state;
  return (
    <div className={styles.text}>
      <Text weight="semibold">
        <CellLink
          cell={text.cell}
          label={textLabels[text.block][language][0]}
          language={language}
          select={actions.selectCell}
        />
      </Text>
      {text.figures.length === 0 && <Text size={200}>{words.allLinked(text.linked)}</Text>}
      {text.figures.length > 0 && (
        <ul className={`${styles.list} ${styles.figures}`}>
          {text.figures.map((figure) => (
            <li key={figure.start}>
              <Figure {...props} figure={figure} />
            </li>
          ))}
        </ul>
      )}
      {text.unread > 0 && <Text size={200}>{words.unread(text.unread)}</Text>}
      {text.whole.figures > 0 && <Whole {...props} />}
    </div>
  );
}

function Figure({
  text,
  figure,
  words,
  state,
  actions,
  keepFocus,
}: TextProps & { readonly figure: TypedFigure }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <Text>{figure.words}</Text>
      <Text size={200} className={figure.is === "wrong" ? styles.wrong : styles.hint}>
        {saidOf(figure, words, state.language)}{" "}
        <span className={styles.cells}>
          {figure.cells.map(({ cell, shown }) => (
            <CellLink
              key={`${String(cell.row)} ${String(cell.column)}`}
              cell={cell}
              label={shown}
              language={state.language}
              select={actions.selectCell}
            />
          ))}
        </span>
      </Text>
      {figure.links.map((link) => (
        <Button
          key={link.placeholder}
          size="small"
          appearance="subtle"
          className={styles.link}
          disabledFocusable={state.working !== null}
          aria-label={words.link(figure.words, link.placeholder)}
          onClick={() => {
            keepFocus();
            actions.linkText(text.cell, withLink(text.text, figure, link), 1);
          }}
        >
          {`→ ${link.placeholder} (${link.filled})`}
        </Button>
      ))}
    </div>
  );
}

function Whole({ text: { cell, whole }, words, state, actions, keepFocus }: TextProps) {
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <Text size={200}>{words.wholeBecomes}</Text>
      <Text size={200} className={styles.becomes}>
        {whole.text}
      </Text>
      <Button
        size="small"
        disabledFocusable={state.working !== null}
        onClick={() => {
          keepFocus();
          actions.linkText(cell, whole.text, whole.figures);
        }}
      >
        {words.linkWhole(whole.figures)}
      </Button>
    </div>
  );
}

function saidOf({ is, fact }: TypedFigure, words: TieWords, language: Language): string {
  const called = fact === null ? "" : nameOf(fact, words, language);
  switch (is) {
    case "agreed":
      return words.agrees(called);
    case "wrong":
      return words.isNone(called);
    case "change":
      return words.change;
    case "elsewhere":
      return words.elsewhere;
    case "open":
      return words.open;
  }
}

function nameOf(fact: TiedFact, words: TieWords, language: Language): string {
  const names = factNamesIn(language);
  if (fact === "fiscalYear") return words.fiscalYear;
  return fact === "forecastDate" ? names.announcedOn : names[fact];
}
