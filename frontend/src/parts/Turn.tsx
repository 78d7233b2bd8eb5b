// <Turn side={row.side} owes={row.owes} />: the small bridge; the left bank is always the reader's.
import type { Party } from "../gql/graphql";
import { m } from "../words/messages";

const LEFT = "M1 22V13h6.5c2 0 2.5 1 3 2.5L13 22z";
const RIGHT = "M43 22V13h-6.5c-2 0-2.5 1-3 2.5L31 22z";

type Whose = "me" | "they" | "none";

/** Whose turn it is, from the reader's side. */
export function whoseTurn(side: Party, owes: Party): Whose {
  if (owes === "NOBODY") {
    return "none";
  }
  return owes === side ? "me" : "they";
}

/** The words of the sign, for a screen that says them beside it. */
export const turnWord = (whose: Whose): string =>
  ({ me: m.turn_you, they: m.turn_they, none: m.turn_nobody })[whose]();

export function Turn({ side, owes }: { side: Party; owes: Party }) {
  const whose = whoseTurn(side, owes);
  return (
    <svg className={`turn turn--${whose}`} viewBox="0 0 44 24" role="img" aria-label={turnWord(whose)}>
      <path className={whose === "me" ? "owes" : undefined} d={LEFT} />
      <path className={whose === "they" ? "owes" : undefined} d={RIGHT} />
      <path
        className="turn__deck"
        d="M4 11Q22 1 40 11"
        strokeDasharray={whose === "none" ? "3 4" : undefined}
      />
    </svg>
  );
}
