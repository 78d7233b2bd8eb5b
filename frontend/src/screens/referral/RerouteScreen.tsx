import { Link, useParams } from "wouter";
import { AlternativesDocument, AttemptDocument, type AttemptPartsFragment } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { nameOf, refusalWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Note } from "../../parts/Note";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { AlternativeCards, type Chosen } from "../alternative/AlternativeCards";
import { type Found, Groups } from "../alternative/Elsewhere";
import { SearchField } from "../alternative/SearchField";
import { Carried, SendOn } from "../alternative/SendOn";
import { useSearch } from "../alternative/use-search";
import { useSendOn } from "../alternative/use-send-on";
import { cardOf } from "../alternative/words";
import { showCode } from "../referrals/box";
import { whatOf } from "../referrals/what";
import { Instead } from "./Instead";
import "./referral.css";

const NOUNS = ["ATTEMPT"] as const;
/** All that are told. */
const MOST = 10;

/** Sends the need of an ended attempt to another service. */
export default function RerouteScreen() {
  const { id = "" } = useParams();
  const read = useRead(AttemptDocument, { id }, { nouns: NOUNS });
  const attempt = read.data?.attempt?.id === id ? read.data.attempt : null;
  useTitle(m.reroute_title());
  if (attempt) {
    return <Reroute key={attempt.id} attempt={attempt} />;
  }
  return <Instead title={m.reroute_title()} read={read} />;
}

function Reroute({ attempt }: { attempt: AttemptPartsFragment }) {
  const allowance = attempt.may.find((step) => step.command === "REROUTE");
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href="/doporuceni/odeslana">{m.box_list_sent()}</Link>
          </li>
          <li>
            <Link className="num nowrap" href={`/doporuceni/${attempt.id}`}>
              {showCode(attempt.code)}
            </Link>
          </li>
          <li aria-current="page">{m.reroute_title()}</li>
        </ol>
      </nav>
      <div className="head">
        <h1>
          {m.reroute_title()}: {whatOf(attempt)}
        </h1>
        <p className="muted">{m.reroute_lead()}</p>
      </div>
      {allowance?.allowed ? (
        <Choice attempt={attempt} />
      ) : (
        <section className="sheet stack">
          <Note tone="plank">
            <b>{m.reroute_cannot()}.</b> {refusalWord(allowance?.because ?? "not_your_part")}
          </Note>
          <p>
            <ButtonLink href={`/doporuceni/${attempt.id}`}>{m.attempt_back()}</ButtonLink>
          </p>
        </section>
      )}
    </>
  );
}

function Choice({ attempt }: { attempt: AttemptPartsFragment }) {
  const read = useRead(AlternativesDocument, { attempt: attempt.id }, { nouns: NOUNS });
  const sendOn = useSendOn(attempt);
  const found = read.data?.alternatives;
  return (
    <div className="cols">
      <div className="stack">
        <section className="sheet stack" aria-labelledby="reroute-list">
          <div>
            <h2 id="reroute-list">{m.reroute_list()}</h2>
            <p className="small muted">
              {m.reroute_asks({
                needs: attempt.needs.map(nameOf).join(", "),
                place: attempt.staysIn?.name ?? m.reroute_place_any(),
              })}
            </p>
          </div>
          {read.loading ? <Bones what={m.reroute_loading()} /> : null}
          {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
          {found ? <Groups found={found} attempt={attempt} shown={MOST} onSend={sendOn.choose} /> : null}
          <SendOn of={sendOn} attempt={attempt} />
        </section>
        <Other attempt={attempt} known={found ?? NOTHING} onSend={sendOn.choose} />
        <p>
          <ButtonLink href={`/doporuceni/${attempt.id}`} tone="bare">
            {m.attempt_back()}
          </ButtonLink>
        </p>
      </div>
      <div className="cols__side">
        <section className="sheet sheet--snug" aria-labelledby="reroute-carried">
          <h2 id="reroute-carried">{m.alt_carried_title()}</h2>
          <Carried attempt={attempt} />
        </section>
      </div>
    </div>
  );
}

const NOTHING: Found = { named: [], fitting: [] };

/** Any other service, found by words: the sender knows what the directory does not. */
function Other({
  attempt,
  known,
  onSend,
}: {
  attempt: AttemptPartsFragment;
  known: Found;
  onSend: (service: Chosen) => void;
}) {
  const listed = [...known.named, ...known.fitting].map((card) => card.service.id);
  const search = useSearch([attempt.to.id, ...listed]);
  return (
    <section className="sheet stack" aria-labelledby="reroute-other">
      <h2 id="reroute-other">{m.alt_other()}</h2>
      <SearchField id="reroute-search" of={search} />
      {search.cards && search.cards.length > 0 ? (
        <AlternativeCards
          cards={search.cards.map((card) => cardOf(card, attempt.mode))}
          attempt={attempt}
          explained={false}
          onSend={onSend}
        />
      ) : null}
    </section>
  );
}
