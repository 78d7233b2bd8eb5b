// Words of the parts of a question: kindWord("NEED") → "potřeba", pieceWord(piece, names) → "dluhy a exekuce".
import type { FoundPartFragment, PartKind } from "../../gql/graphql";
import { formWord } from "../../parts/codes";
import { placeName } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { getLocale } from "../../words/runtime";
import type { Piece } from "./filter";

/** Names of parts, by kind and code. */
export type Names = ReadonlyMap<string, FoundPartFragment>;

export const nameKey = ({ kind, code }: Piece): string => `${kind} ${code}`;

/** Stands for a name that is still being read: a code says nothing to anybody. */
const UNREAD = "…";

const KIND: Record<PartKind, () => string> = {
  NEED: m.find_part_NEED,
  KIND: m.find_part_KIND,
  FORM: m.find_part_FORM,
  GROUP: m.find_part_GROUP,
  AGE: m.find_part_AGE,
  PLACE: m.find_part_PLACE,
  ORGANISATION: m.find_part_ORGANISATION,
  SERVICE: m.find_part_SERVICE,
  REFERRALS: m.find_part_NOW,
  ANONYMOUS: m.find_part_NOW,
  OPEN: m.find_part_NOW,
  ONLINE: m.find_part_NOW,
  WORDS: m.find_part_WORDS,
};

const SWITCH: Partial<Record<PartKind, () => string>> = {
  REFERRALS: m.facet_REFERRALS,
  ANONYMOUS: m.facet_ANONYMOUS,
  OPEN: m.facet_OPEN,
  ONLINE: m.facet_ONLINE,
};

/** The small word above a chip. */
export const kindWord = (kind: PartKind): string => KIND[kind]();

/** The name of a part, as a chip, an option and a facet say it. */
export function partWord(part: FoundPartFragment): string {
  if (part.place) {
    return placeName(part.place);
  }
  if (part.kind === "FORM") {
    return formWord(part.code);
  }
  const name = getLocale() === "en" ? part.nameEn : part.nameCs;
  return SWITCH[part.kind]?.() ?? name ?? part.code;
}

export function pieceWord(piece: Piece, names: Names): string {
  if (piece.kind === "FORM") {
    return formWord(piece.code);
  }
  if (piece.kind === "WORDS") {
    return piece.code;
  }
  const part = names.get(nameKey(piece));
  return SWITCH[piece.kind]?.() ?? (part ? partWord(part) : UNREAD);
}
