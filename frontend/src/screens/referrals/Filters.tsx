import { useId } from "react";
import { useLocation } from "wouter";
import type { AttemptsQuery, InboxOrder, ReferralState, Urgency, WaitsFor } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { stateWord, urgencyWord } from "../../parts/codes";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import {
  type Ask,
  addressOfAsk,
  everythingIn,
  FILTERS,
  type Filter,
  narrows,
  ORDERS,
  WAITS_FOR,
} from "./box";

type Counts = AttemptsQuery["attempts"];

const WHOM_WORD: Readonly<Record<WaitsFor, () => string>> = {
  ME: m.inbox_for_ME,
  TEAM: m.inbox_for_TEAM,
  UNHELD: m.inbox_for_UNHELD,
  OTHER_SIDE: m.inbox_for_OTHER_SIDE,
};

const CO_WORD: Readonly<Record<Filter, () => string>> = {
  OPEN: m.inbox_filter_co_OPEN,
  CLOSED: m.inbox_filter_co_CLOSED,
  ALL: m.inbox_filter_co_ALL,
};

const ORDER_WORD: Readonly<Record<InboxOrder, () => string>> = {
  DUE: m.inbox_order_DUE,
  NEWEST: m.inbox_order_NEWEST,
};

/** What narrows a box, with how many each choice shows; the choice stands in the address. */
export function Filters({ ask, counts }: { ask: Ask; counts: Counts | null }) {
  const [, navigate] = useLocation();
  const set = (change: Partial<Ask>) => navigate(addressOfAsk({ ...ask, ...change }), { replace: true });
  return (
    <div className="filters">
      <Whom ask={ask} counts={counts} set={set} />
      <div className="filters__more">
        <Select
          label={m.inbox_filter_co()}
          value={ask.filter}
          onChange={(filter) => set({ filter: filter as Filter, state: null })}
          options={FILTERS.map((value) => ({ value, word: CO_WORD[value]() }))}
        />
        <Facets ask={ask} counts={counts} set={set} />
        <Select
          label={m.inbox_order()}
          value={ask.order}
          onChange={(order) => set({ order: order as InboxOrder })}
          options={ORDERS.map((value) => ({ value, word: ORDER_WORD[value]() }))}
        />
        <label className="check filters__mine">
          <input type="checkbox" checked={ask.mine} onChange={() => set({ mine: !ask.mine })} />
          <span>
            {m.inbox_filter_mine()} <span className="num">{counts ? numberOf(counts.mine) : ""}</span>
          </span>
        </label>
        {narrows(ask) ? (
          <Button tone="bare" onClick={() => navigate(addressOfAsk(everythingIn(ask.box)))}>
            {m.inbox_filter_clear()}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface PartProps {
  ask: Ask;
  counts: Counts | null;
  set: (change: Partial<Ask>) => void;
}

function Whom({ ask, counts, set }: PartProps) {
  const countOf = (whom: WaitsFor) => counts?.waitsFor.find((one) => one.waitsFor === whom)?.count;
  return (
    <fieldset className="chips">
      <legend className="vh">{m.inbox_for()}</legend>
      <Chip pressed={ask.waitsFor === null} onPress={() => set({ waitsFor: null })}>
        {m.inbox_for_ALL()}
      </Chip>
      {WAITS_FOR.map((whom) => (
        <Chip
          key={whom}
          pressed={ask.waitsFor === whom}
          onPress={() => set({ waitsFor: ask.waitsFor === whom ? null : whom })}
        >
          {WHOM_WORD[whom]()} <span className="num">{numberOf(countOf(whom) ?? 0)}</span>
        </Chip>
      ))}
    </fieldset>
  );
}

function Chip({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}

/** One select per facet; a choice that would show nothing is not offered, the chosen one always is. */
function Facets({ ask, counts, set }: PartProps) {
  const states = counted(counts?.states ?? [], (one) => one.state, ask.state, stateWord);
  const urgencies = counted(counts?.urgencies ?? [], (one) => one.urgency, ask.urgency, urgencyWord);
  const names = new Map(counts?.services.map((one) => [one.service, one.name]));
  const services = counted(
    counts?.services ?? [],
    (one) => one.service,
    ask.service,
    (id) => names.get(id) ?? m.inbox_filter_service(),
  );
  const all = { value: "", word: m.inbox_filter_all() };
  return (
    <>
      <Select
        label={m.inbox_filter_state()}
        value={ask.state ?? ""}
        options={[all, ...states]}
        onChange={(state) => set({ state: (state || null) as ReferralState | null })}
      />
      <Select
        label={m.inbox_filter_service()}
        value={ask.service ?? ""}
        options={[all, ...services]}
        onChange={(service) => set({ service: service || null })}
      />
      <Select
        label={m.inbox_filter_urgency()}
        value={ask.urgency ?? ""}
        options={[all, ...urgencies]}
        onChange={(urgency) => set({ urgency: (urgency || null) as Urgency | null })}
      />
    </>
  );
}

interface Option {
  value: string;
  word: string;
}

export function counted<One extends { count: number }, Value extends string>(
  all: readonly One[],
  keyOf: (one: One) => Value,
  chosen: Value | null,
  wordOf: (value: Value) => string,
): Option[] {
  const options = all.map((one) => ({
    value: keyOf(one),
    word: `${wordOf(keyOf(one))} (${numberOf(one.count)})`,
  }));
  if (chosen && !options.some((one) => one.value === chosen)) {
    options.push({ value: chosen, word: `${wordOf(chosen)} (0)` });
  }
  return options;
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field filters__one">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <select id={id} className="in" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  );
}
