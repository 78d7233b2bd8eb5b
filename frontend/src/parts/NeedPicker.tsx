// <NeedPicker id label value={codes} onChange>: several needs as chips, searched by their names and synonyms without accents.
import { useState } from "react";
import { NeedsDocument, type NeedsQuery } from "../gql/graphql";
import { m } from "../words/messages";
import { Chip, Combo } from "./Combo";
import { nameOf } from "./codes";
import { ErrorNote } from "./ErrorNote";
import { foundIn } from "./fold";
import { useRead } from "./use-read";

type Need = NeedsQuery["needs"][number];

const NO_VARIABLES = {};
const NO_NEEDS: readonly Need[] = [];

/** All needs, read once. */
export function useNeeds() {
  const read = useRead(NeedsDocument, NO_VARIABLES);
  return { ...read, needs: read.data?.needs ?? NO_NEEDS };
}

/** Found by its own name, not by a synonym: such needs stand first. */
const named = (need: Need, text: string): boolean => foundIn(text, [nameOf(need)]);

export interface NeedPickerProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

export function NeedPicker({ id, label, hint, error, value, onChange }: NeedPickerProps) {
  const { needs, failure, refresh } = useNeeds();
  const [text, setText] = useState("");
  const options = needs
    .filter((need) => !value.includes(need.code))
    .filter((need) => foundIn(text, [need.nameCs, need.nameEn, ...need.synonyms]))
    .sort((a, b) => Number(named(b, text)) - Number(named(a, text)))
    .map((need) => ({ id: need.code, name: nameOf(need) }));
  const wordOf = (code: string) => {
    const need = needs.find((one) => one.code === code);
    return need ? nameOf(need) : "…";
  };
  return (
    <>
      <Combo
        id={id}
        label={label}
        hint={hint}
        error={error}
        icon="search"
        placeholder={value.length === 0 ? m.find_need_placeholder() : undefined}
        options={options}
        text={text}
        onText={setText}
        onPick={(code) => {
          setText("");
          onChange([...value, code]);
        }}
        onBack={() => onChange(value.slice(0, -1))}
        chips={value.map((code) => (
          <Chip
            key={code}
            word={wordOf(code)}
            onRemove={() => onChange(value.filter((one) => one !== code))}
          />
        ))}
      />
      {failure && needs.length === 0 ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
    </>
  );
}
