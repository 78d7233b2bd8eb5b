import type { LimitPartsFragment } from "../../gql/graphql";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import { workingTime } from "../handovers/working-time";
import { dueMoment } from "../referrals/due-moment";
import { type Amount, idOf, keyOf, limitWord, type Unit } from "./terms";

export interface LimitFieldProps {
  limit: LimitPartsFragment;
  amount: Amount;
  workday: number;
  error: string | undefined;
  onType: (amount: Amount) => void;
}

const UNITS: readonly { unit: Unit; word: () => string }[] = [
  { unit: "days", word: m.terms_unit_days },
  { unit: "hours", word: m.terms_unit_hours },
  { unit: "minutes", word: m.terms_unit_minutes },
];

/** One limit: how much of which unit, its default and bounds, and until when it would run. */
export function LimitField({ limit, amount, workday, error, onType }: LimitFieldProps) {
  const label = limitWord(limit);
  const shown = (minutes: number) => workingTime(minutes, workday);
  const hint = m.terms_default({
    usual: shown(limit.default),
    least: shown(limit.least),
    most: shown(limit.most),
  });
  return (
    <div className="terms__limit">
      <Field id={idOf(keyOf(limit))} label={label} hint={hint} error={error}>
        {(aria) => (
          <div className="terms__amount">
            <input
              className="in num"
              {...aria}
              inputMode="decimal"
              autoComplete="off"
              value={amount.amount}
              onChange={(event) => onType({ ...amount, amount: event.target.value })}
            />
            <select
              className="in"
              aria-label={m.terms_unit({ limit: label })}
              value={amount.unit}
              onChange={(event) => onType({ ...amount, unit: event.target.value as Unit })}
            >
              {UNITS.map(({ unit, word }) => (
                <option key={unit} value={unit}>
                  {word()}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
      {error ? null : <p className="small muted">{m.terms_until({ when: dueMoment(limit.until) })}</p>}
    </div>
  );
}
