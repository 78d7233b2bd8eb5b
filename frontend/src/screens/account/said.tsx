// What came of a command about people: wordOf(answer) is null where it was carried out, else says why not.
import { fieldWord, refusalWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";

interface Said {
  __typename?: string | undefined;
  code?: string | undefined;
  fields?: readonly { path: string; code: string }[] | undefined;
}

/** Null where it was carried out. */
export function wordOf(answer: Said): string | null {
  switch (answer.__typename) {
    case "Done":
    case "Link":
      return null;
    case "InvalidInput":
      return answer.fields?.map(({ code }) => fieldWord(code)).join(" ") ?? m.refusal_unknown();
    default:
      return refusalWord(answer.code ?? "");
  }
}

/** Says in the page why something was not carried out. */
export function Refusal({ text }: { text: string | null }) {
  return text ? (
    <Note tone="brick" live="alert">
      {text}
    </Note>
  ) : null;
}
