// Forms of plain texts: textChanges(draft, before, names) for the preview, textInput(draft, before) for what was changed.
import { m } from "../../words/messages";
import type { Change } from "./draft";

/** The fields that differ, and nothing else. */
export const textInput = <Draft extends Record<string, string>>(
  draft: Draft,
  before: Draft,
): Partial<Draft> =>
  Object.fromEntries(Object.entries(draft).filter(([name, text]) => text !== before[name])) as Partial<Draft>;

export const textChanges = <Draft extends Record<string, string>>(
  draft: Draft,
  before: Draft,
  names: Readonly<Record<keyof Draft, () => string>>,
): Change[] =>
  (Object.keys(names) as (keyof Draft & string)[])
    .filter((name) => draft[name] !== before[name])
    .map((name) => ({
      what: names[name](),
      was: before[name] || m.edit_empty(),
      is: draft[name] || m.edit_empty(),
    }));
