// const save = useSave(Document): sends an edit once; keeps what the server said against it, by the path of the input.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import type { AnyVariables } from "urql";
import type { EditServiceMutation } from "../../gql/graphql";
import { fieldWord } from "../../parts/codes";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import type { Errors } from "./hours-draft";

const MORE: Readonly<Record<string, () => string>> = {
  before_from: m.edit_error_before_from,
  spans_overlap: m.edit_error_hours,
  twice: m.edit_error_twice,
};

const wordOf = (code: string): string => MORE[code]?.() ?? fieldWord(code);

/** "input.sites[0].hours.week[1][0].until" belongs to the box of that day. */
export const boxOf = (path: string): string =>
  path
    .replace(/^input\./, "")
    .replace(/(\.week\[\d+\]).*$/, "$1")
    .replace(/(\.exceptions\[\d+\]\.spans).*$/, "$1")
    .replace(/^vacancies.*$/, "rooms");

/** The id of the control of a path. */
export const idOf = (path: string): string =>
  `edit-${path.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "")}`;

export function useSave<Variables extends { key: string } & AnyVariables>(
  document: TypedDocumentNode<{ answer: EditServiceMutation["answer"] }, Variables>,
) {
  const command = useCommand(document);
  const [errors, setErrors] = useState<Errors>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  /** The edit where it was saved, "" where nothing was different, null where it was not. */
  const save = async (variables: Omit<Variables, "key">): Promise<string | null> => {
    setErrors({});
    setRefused(null);
    const answer = await command.run(variables);
    setAnswers((before) => before + 1);
    if (answer?.__typename === "Saved") {
      return answer.edit ?? "";
    }
    if (answer?.__typename === "InvalidInput") {
      setErrors(Object.fromEntries(answer.fields.map(({ path, code }) => [boxOf(path), wordOf(code)])));
    } else if (answer) {
      setRefused(answer.code);
    }
    return null;
  };
  /** Something was changed: what the server said against it no longer holds. */
  const forget = () => setErrors({});
  return { command, errors, refused, answers, save, forget };
}
