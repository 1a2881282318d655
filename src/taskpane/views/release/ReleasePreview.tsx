import { makeStyles, tokens } from "@fluentui/react-components";
import type { Block, ReleaseDocument } from "../../../release/document";
import { MarkedText } from "../MarkedText";
import { PlanTable } from "../PlanTable";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
  },
  mark: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-wrap" },
  table: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface PreviewProps {
  readonly document: ReleaseDocument;
  readonly label: string;
}

/** The release as composed, block by block, with its tables as tables. */
export function ReleasePreview({ document, label }: PreviewProps) {
  const styles = useStyles();
  return (
    <article className={styles.paper} aria-label={label} lang={document.language}>
      {document.draftMark !== null && <p className={styles.mark}>{document.draftMark}</p>}
      {document.blocks.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          over={document.blocks[index - 1]}
          language={document.language}
        />
      ))}
    </article>
  );
}

interface BlockProps {
  readonly block: Block;
  /** The block before it. */
  readonly over: Block | undefined;
  readonly language: ReleaseDocument["language"];
}

function BlockView({ block, over, language }: BlockProps) {
  const styles = useStyles();
  switch (block.is) {
    case "heading":
      return block.level === 1 ? (
        <h2 className={styles.title}>{block.text}</h2>
      ) : (
        <h3 className={styles.heading}>{block.text}</h3>
      );
    case "paragraph":
      return (
        <p className={styles.paragraph} style={{ textAlign: block.align }}>
          <MarkedText text={block.text} pieces={block.pieces} />
        </p>
      );
    case "table": {
      const { table, shareClass } = block.plan;
      const title = paneWords(language).tables.title(table, shareClass);
      // A correction has each table twice, before and after, and says which in the paragraph over it.
      const side = block.pieces !== undefined && over?.is === "paragraph" ? ` ${over.text}` : "";
      return (
        <div className={styles.table}>
          <PlanTable
            plan={block.plan}
            label={`${title}${side}`}
            lang={language}
            pieces={block.pieces}
          />
        </div>
      );
    }
  }
}
