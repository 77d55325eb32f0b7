import { joint, jointClass } from '../../../obsidian/joints';

/** Text whose particles stay on the line of the mark that they are written to. */
export function JoinedText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(joint).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <>
            {piece}
            <span class={jointClass} />
          </>
        ),
      )}
    </>
  );
}
