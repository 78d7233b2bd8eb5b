import { type FormEvent, useEffect, useRef, useState } from "react";
import { type CombinedError, type OperationResult, useClient } from "urql";
import { AttemptByCodeDocument, type AttemptByCodeQuery } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { fieldWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { type Failure, failureOf } from "../../parts/failure";
import { Note } from "../../parts/Note";
import { StateBadge } from "../../parts/StateBadge";
import { m } from "../../words/messages";
import { CODE_LENGTH, cleanCode, showCode } from "./box";
import { whatOf } from "./what";

type Found = NonNullable<AttemptByCodeQuery["attemptByCode"]>;

type Answer =
  | { kind: "none" }
  | { kind: "wrong"; text: string }
  | { kind: "looking" }
  | { kind: "found"; attempt: Found }
  | { kind: "missing"; code: string }
  | { kind: "failed"; failure: Failure };

/** What the box is called where it is not a person who came. */
export interface CodeWords {
  title: string;
  label: string;
  none: (code: string) => string;
}

export interface CodeBoxProps {
  words?: CodeWords;
  /** A code that was scanned: it is looked for at once. */
  begin?: string;
  onFound?: (id: string) => void;
}

const someoneCame = (): CodeWords => ({
  title: m.box_code_title(),
  label: m.box_code_label(),
  none: (code) => m.box_code_none({ code }),
});

/** The box for a person who came with a code: finds the referral that the code belongs to. */
export function CodeBox({ words = someoneCame(), begin = "", onFound }: CodeBoxProps) {
  const [typed, setTyped] = useState(begin);
  const [answer, ask] = useCodeSearch();
  const scanned = useRef(begin !== "");
  useEffect(() => {
    if (scanned.current) {
      scanned.current = false;
      ask(begin);
    }
  });
  useEffect(() => {
    if (answer.kind === "found") {
      onFound?.(answer.attempt.id);
    }
  }, [answer, onFound]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(typed);
  };
  return (
    <section className="sheet sheet--snug codebox" aria-labelledby="code-title">
      <h2 id="code-title">{words.title}</h2>
      <form onSubmit={submit} noValidate>
        <Field
          id="code"
          label={words.label}
          hint={m.box_code_hint()}
          error={answer.kind === "wrong" ? answer.text : undefined}
        >
          {(aria) => (
            <div className="codebox__line">
              <input
                className="in num"
                {...aria}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={40}
              />
              <Button type="submit">
                {answer.kind === "looking" ? m.box_code_finding() : m.box_code_find()}
              </Button>
            </div>
          )}
        </Field>
      </form>
      <div role="status">
        <CodeAnswer answer={answer} words={words} />
      </div>
    </section>
  );
}

function CodeAnswer({ answer, words }: { answer: Answer; words: CodeWords }) {
  switch (answer.kind) {
    case "found":
      return <FoundAttempt attempt={answer.attempt} />;
    case "missing":
      return <Note tone="plank">{words.none(answer.code)}</Note>;
    case "failed":
      return <ErrorNote failure={answer.failure} />;
    default:
      return null;
  }
}

function FoundAttempt({ attempt }: { attempt: Found }) {
  return (
    <div className="codebox__found stack">
      <p>
        <b>{m.box_code_found()}</b> <StateBadge state={attempt.state} />
      </p>
      <p>
        {whatOf(attempt)}
        <br />
        <span className="small muted">
          {m.box_from({ name: attempt.from.name })}, {m.box_to({ name: attempt.to.name })}
        </span>
      </p>
      <p>
        <ButtonLink href={`/doporuceni/${attempt.id}`} tone="do">
          {m.box_code_open()}
        </ButtonLink>
      </p>
    </div>
  );
}

/** The answer for the last code that was asked for, and the way to ask. */
function useCodeSearch(): [Answer, (typed: string) => void] {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer>({ kind: "none" });
  const ask = async (typed: string) => {
    const length = [...cleanCode(typed)].length;
    if (length !== CODE_LENGTH) {
      setAnswer({ kind: "wrong", text: m.box_code_short({ count: length }) });
      return;
    }
    setAnswer({ kind: "looking" });
    const result = await client
      .query(AttemptByCodeDocument, { code: cleanCode(typed) }, { requestPolicy: "network-only" })
      .toPromise();
    setAnswer(answerOf(result, typed));
  };
  return [answer, ask];
}

/** The code of the one field that was refused. */
function slipOf(error: CombinedError): string {
  const fields = error.graphQLErrors[0]?.extensions?.fields;
  const [field] = Array.isArray(fields) ? fields : [];
  return typeof field?.code === "string" ? field.code : "code_check";
}

function answerOf(
  result: Pick<OperationResult<AttemptByCodeQuery>, "data" | "error">,
  typed: string,
): Answer {
  if (result.error) {
    const failure = failureOf(result.error);
    return failure.code === "INVALID"
      ? { kind: "wrong", text: fieldWord(slipOf(result.error)) }
      : { kind: "failed", failure };
  }
  const attempt = result.data?.attemptByCode;
  return attempt ? { kind: "found", attempt } : { kind: "missing", code: showCode(typed) };
}
