/** const form = useTerms(held, onChanged): what was typed of the deadlines, what it would mean, and its saving. */
import { useEffect, useMemo, useState } from "react";
import {
  type LimitPartsFragment,
  SetTermsDocument,
  type TermsInput,
  type TermsPartsFragment,
  TermsPreviewDocument,
} from "../../gql/graphql";
import { refusalWord } from "../../parts/codes";
import type { FormError } from "../../parts/ErrorSummary";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { amountOf, inputOf, keyOf, refusedFields, type Typed, typedOf, unreadable, workdayOf } from "./terms";

/** How long the typing rests before its meaning is asked for. */
const REST_MS = 400;

/** The hours that hold where nobody chose others: 8:00–16:00. */
const USUAL = { opens: 8 * 60, closes: 16 * 60 };

export function useTerms(held: TermsPartsFragment, onChanged: () => void) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(held));
  const [before, setBefore] = useState<TermsPartsFragment | null>(null);
  const { limits, wrong } = useMeaning(typed, held);
  const saving = useSaving(limits, workdayOf(typed));
  const save = async (next: Typed, was: TermsPartsFragment | null) => {
    const saved = await saving.save(next, held.version);
    if (saved) {
      setTyped(typedOf(saved));
      setBefore(was);
      onChanged();
    }
  };
  // what somebody else saved replaces what was typed only when that was asked for
  const [outdated, setOutdated] = useState<number | null>(null);
  useEffect(() => {
    if (outdated !== null && held.version !== outdated) {
      setOutdated(null);
      setTyped(typedOf(held));
      setBefore(null);
    }
  }, [held, outdated]);
  const reload = () => {
    saving.forget();
    setOutdated(held.version);
    onChanged();
  };
  return {
    typed,
    setTyped,
    limits,
    errors: saving.errors.length > 0 ? saving.errors : wrong,
    attempt: saving.attempt,
    refused: saving.refused,
    sending: saving.sending,
    reload,
    save: () => save(typed, held),
    /** Null until something was saved here. */
    undo: before ? () => save(typedOf(before), null) : null,
    fillDefaults: () => setTyped(defaultsOf(held)),
  };
}

function defaultsOf(held: TermsPartsFragment): Typed {
  const day = held.closes - held.opens;
  const usual = USUAL.closes - USUAL.opens;
  // half and whole days stay what they are; an hour of a crisis is an hour in any day
  const limits = held.limits.map((limit) => {
    const minutes = limit.for === "CRISIS" ? limit.default : Math.round((limit.default / day) * usual);
    return [keyOf(limit), amountOf(minutes, usual)] as const;
  });
  return { ...typedOf({ ...USUAL, limits: [] }), limits: Object.fromEntries(limits) };
}

/** What the typed would mean: until when each limit runs, and what is wrong. What was known last stays. */
function useMeaning(typed: Typed, held: TermsPartsFragment) {
  const [at] = useState(() => new Date().toISOString());
  const [asked, setAsked] = useState<TermsInput | null>(null);
  const input = inputOf(typed, held.limits);
  const text = JSON.stringify(input);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(JSON.parse(text)), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const variables = useMemo(() => ({ input: asked ?? { ...USUAL, limits: [] }, at }), [asked, at]);
  const read = useRead(TermsPreviewDocument, variables, { pause: asked === null });
  const preview = read.data?.termsPreview;
  const [last, setLast] = useState<readonly LimitPartsFragment[]>(held.limits);
  useEffect(() => {
    if (preview) {
      setLast(preview.limits);
    }
  }, [preview]);
  const current = JSON.stringify(asked) === text;
  const unread = unreadable(typed, held.limits);
  const refused = current && preview ? refusedFields(preview.fields, preview.limits, workdayOf(typed)) : [];
  return { limits: last, wrong: unread.length > 0 ? unread : refused };
}

function useSaving(limits: readonly LimitPartsFragment[], workday: number) {
  const sending = useCommand(SetTermsDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (typed: Typed, seen: number): Promise<TermsPartsFragment | null> => {
    const input = inputOf(typed, limits);
    setErrors([]);
    setRefused(null);
    setAttempt((tries) => tries + 1);
    const answer = input ? await sending.run({ seen, input }) : null;
    switch (answer?.__typename) {
      case "OrganisationTerms":
        toast({ text: m.terms_saved() });
        return answer;
      case "InvalidInput":
        setErrors(refusedFields(answer.fields, limits, workday));
        setAttempt((tries) => tries + 1);
        return null;
      case "NotAllowed":
        setRefused(refusalWord(answer.code));
        return null;
      case "Refused":
        setRefused(answer.code === "stale" ? m.terms_stale() : refusalWord(answer.code));
        return null;
      default:
        return null;
    }
  };
  return { sending, errors, attempt, refused, save, forget: () => setRefused(null) };
}
