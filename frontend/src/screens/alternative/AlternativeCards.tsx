// <AlternativeCards cards attempt onSend />: services that may take the person instead, each with why it fits, its room,
// and one step to send them there; or why that is not possible now.
import { Link } from "wouter";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { refusalWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { m } from "../../words/messages";
import { VacancyText } from "../service/Rooms";
import { type Card, distanceWord, type Fit, fitOf, lineOf } from "./words";
import "./alternative.css";

export interface Chosen {
  id: string;
  name: string;
}

export interface AlternativeCardsProps {
  cards: readonly Card[];
  attempt: AttemptPartsFragment;
  /** Whether the first card that can take the person carries the filled button. */
  main?: boolean;
  /** Whether the cards know how well they fit. */
  explained?: boolean;
  onSend: (service: Chosen) => void;
}

export function AlternativeCards({
  cards,
  attempt,
  main = false,
  explained = true,
  onSend,
}: AlternativeCardsProps) {
  const first = main ? cards.find((card) => card.because === null)?.service.id : undefined;
  return (
    <ul className="alts">
      {cards.map((card) => (
        <AlternativeItem
          key={card.service.id}
          card={card}
          fit={explained ? fitOf(card, attempt) : NOTHING_KNOWN}
          main={card.service.id === first}
          onSend={onSend}
        />
      ))}
    </ul>
  );
}

const NOTHING_KNOWN: Fit = { fits: [], mind: [] };

interface AlternativeItemProps {
  card: Card;
  fit: Fit;
  main: boolean;
  onSend: (service: Chosen) => void;
}

function AlternativeItem({ card, fit, main, onSend }: AlternativeItemProps) {
  const { id, name } = card.service;
  const { fits, mind } = fit;
  return (
    <li className="alt">
      <div className="alt__what">
        <h3>
          <Link href={`/sluzba/${id}`}>{name}</Link>
        </h3>
        <p className="small muted">
          {lineOf(card, name)}
          {card.metres === null ? null : (
            <>
              {" · "}
              <span className="num nowrap">{distanceWord(card.metres)}</span>
            </>
          )}
        </p>
        {fits.length > 0 ? <p className="small">{fits.join("; ")}</p> : null}
        {mind.length > 0 ? (
          <p className="small">
            <Say tone="plank" icon="warn">
              {mind.join("; ")}
            </Say>
          </p>
        ) : null}
      </div>
      <div className="alt__do">
        <p className="small">
          <Room card={card} />
        </p>
        <div className="row">
          {card.because === null ? (
            <Button tone={main ? "do" : "plain"} onClick={() => onSend({ id, name })}>
              {m.alt_send()}
              <span className="vh"> {name}</span>
            </Button>
          ) : (
            <Say tone="slate" icon="minus">
              {m.alt_cannot()} {refusalWord(card.because)}
            </Say>
          )}
          <Phone card={card} />
        </div>
      </div>
    </li>
  );
}

export function Room({ card }: { card: Pick<Card, "room"> }) {
  return card.room ? (
    <VacancyText vacancy={card.room.vacancy} />
  ) : (
    <Say tone="slate" icon="ring">
      {m.alt_room_unknown()}
    </Say>
  );
}

function Phone({ card }: { card: Pick<Card, "phone"> }) {
  return card.phone ? (
    <ButtonLink tone="bare" href={`tel:${card.phone.replaceAll(/\s/g, "")}`}>
      <Icon name="phone" />
      <span className="num nowrap">{card.phone}</span>
    </ButtonLink>
  ) : null;
}
