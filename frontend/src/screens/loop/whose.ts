// Whose hand-overs the reader may ask about: their organisation's, a district they facilitate, a region they plan.
import type { Viewer } from "../../app/viewer";
import type { LoopScope } from "../../gql/graphql";
import { CELLS, REGIONS } from "../../parts/map/ground";
import { m } from "../../words/messages";

export interface Whose {
  scope: LoopScope;
  toward: string | null;
  /** The words of the choice. */
  word: string;
}

/** The value of the choice in a list. */
export const keyOf = ({ scope, toward }: Pick<Whose, "scope" | "toward">): string =>
  `${scope}/${toward ?? ""}`;

const district = (code: string): Whose => ({
  scope: "DISTRICT",
  toward: code,
  word: m.loop_scope_DISTRICT({ place: CELLS.find((cell) => cell.code === code)?.name ?? code }),
});

const region = (code: string): Whose => ({
  scope: "REGION",
  toward: code,
  word: m.loop_scope_REGION({ place: REGIONS.find((each) => each.code === code)?.name ?? code }),
});

/** All choices; the first is the usual one. */
export function choicesOf(viewer: Viewer): readonly Whose[] {
  const toward = (role: string) =>
    viewer.roles.filter((holding) => holding.role === role).flatMap((holding) => holding.toward ?? []);
  const regions = toward("PLANNER");
  const own: Whose[] = viewer.actingFor
    ? [
        { scope: "SENT", toward: null, word: m.loop_scope_SENT() },
        { scope: "RECEIVED", toward: null, word: m.loop_scope_RECEIVED() },
      ]
    : [];
  const planned = CELLS.filter((cell) => regions.includes(cell.region)).map((cell) => cell.code);
  const districts = [...new Set([...toward("FACILITATOR"), ...planned])];
  return [...own, ...regions.map(region), ...districts.map(district)];
}
