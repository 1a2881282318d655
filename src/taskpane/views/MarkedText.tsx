import type { Piece } from "../../release/document";

interface MarkedTextProps {
  readonly text: string;
  /** The same in pieces, where words of it are marked. */
  readonly pieces: readonly Piece[] | undefined;
}

/** A text with its marked words underlined, as the Word file has them. */
export function MarkedText({ text, pieces }: MarkedTextProps) {
  if (pieces === undefined) return <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) =>
        piece.marked ? <u key={index}>{piece.text}</u> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
