import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadingProps } from "../paneProps";
import { startWords } from "./startWords";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Which of the workbook's dividend worksheets the pane follows, and the way to the others. */
export function OtherWorksheets({ reading, state, actions }: ReadingProps) {
  const styles = useStyles();
  const { others: words } = startWords(state.language);
  const { others, announcement } = reading;
  if (others.length === 0) return null;
  return (
    <section>
      <Text size={200}>
        {words.follows(announcement.sheet)} {words.also}
      </Text>
      <ul className={styles.list}>
        {others.map(({ sheet }) => (
          <li key={sheet}>
            <Link
              as="button"
              inline
              className={styles.link}
              title={words.how}
              onClick={() => {
                actions.goTo({ sheet, address: "A1" });
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
