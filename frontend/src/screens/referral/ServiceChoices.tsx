import type { RerouteChoicesQuery } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { nameOf } from "../../parts/codes";
import { m } from "../../words/messages";

type Card = RerouteChoicesQuery["services"]["nodes"][number];

export interface ServiceChoicesProps {
  cards: readonly Card[];
  value: string | null;
  error?: string | undefined;
  onChange: (service: string) => void;
}

/** One service to choose from several: its name, kind, organisation and places. */
export function ServiceChoices({ cards, value, error, onChange }: ServiceChoicesProps) {
  return (
    <Choices
      id="reroute-service"
      legend={m.reroute_choose()}
      error={error}
      value={value}
      onChange={onChange}
      options={cards.map((card) => ({ value: card.id, label: card.name, explain: explain(card) }))}
    />
  );
}

function explain(card: Card): string {
  const parts = [nameOf(card.kind), card.organisation.name, card.sitedIn.join(", "), card.phone];
  return parts.filter((part) => part && part !== card.name).join(" · ");
}
