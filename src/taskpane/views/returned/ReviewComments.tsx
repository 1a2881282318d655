import { makeStyles, tokens } from "@fluentui/react-components";
import type { DraftPlace } from "../../../drafts/draft";
import { paneWords } from "../paneWords";
import type { ComparedProps } from "../paneProps";

const useStyles = makeStyles({
  comment: {
    display: "block",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  author: { color: tokens.colorNeutralForeground3 },
});

/** What reviewers noted at a place of the draft. */
export function ReviewComments({
  place,
  returned,
  state,
}: ComparedProps & { readonly place: DraftPlace | null }) {
  const styles = useStyles();
  const words = paneWords(state.language).draft;
  const name = JSON.stringify(place);
  const here = returned.comments.filter((each) => JSON.stringify(each.place) === name);
  return here.map(({ author, text }, index) => (
    <span key={index} className={styles.comment}>
      <span className={styles.author}>{words.commentBy(author)}</span> {text}
    </span>
  ));
}
