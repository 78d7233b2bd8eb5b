import { Link } from "wouter";
import { HomeGlanceDocument, type HomeGlanceQuery } from "../../gql/graphql";
import { Say } from "../../parts/Say";
import { numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { shareOf, workingTime } from "../handovers/working-time";
import { Sheet } from "./Sheet";

type Seen = HomeGlanceQuery["handoverGlance"];
type Sums = Seen["now"];
const NOUNS = ["ATTEMPT"] as const;

/** The last thirty days beside the thirty before, and ties worth a call. */
export function Glance({ code }: { code: string }) {
  const read = useRead(HomeGlanceDocument, { district: code }, { nouns: NOUNS });
  return (
    <Sheet
      id="home-glance"
      title={m.home_glance()}
      read={read}
      loading={m.handovers_loading()}
      aside={<Link href="/predavani">{m.home_glance_all()}</Link>}
    >
      {({ handoverGlance }) => (
        <>
          <Compare now={handoverGlance.now} before={handoverGlance.before} />
          <Ties seen={handoverGlance} />
        </>
      )}
    </Sheet>
  );
}

function Compare({ now, before }: { now: Sums; before: Sums }) {
  if (now.sent === 0 && before.sent === 0) {
    return <p className="muted">{m.home_glance_none()}</p>;
  }
  const median = (sums: Sums): string =>
    sums.toAnswer.minutes == null ? m.handovers_no_median() : workingTime(sums.toAnswer.minutes);
  const lines = [
    { word: m.home_glance_sent(), of: (sums: Sums) => numberOf(sums.sent) },
    { word: m.home_glance_accepted(), of: (sums: Sums) => numberOf(sums.accepted) },
    { word: m.home_glance_waiting(), of: (sums: Sums) => numberOf(sums.waiting) },
    { word: m.home_glance_closed(), of: (sums: Sums) => shareOf(sums.closed, sums.sent) },
    { word: m.home_glance_answer(), of: median },
  ];
  return (
    <table className="table glance">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{m.home_glance_what()}</span>
          </th>
          <th scope="col" className="r">
            {m.home_glance_now()}
          </th>
          <th scope="col" className="r">
            {m.home_glance_before()}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ word, of }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td className="r">{of(now)}</td>
            <td className="r">{of(before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ties({ seen }: { seen: Seen }) {
  if (seen.calls === 0) {
    return null;
  }
  return (
    <div className="glance__ties">
      <h3>{m.home_glance_calls()}</h3>
      <ul className="rows rows--tight">
        {seen.oneSided.map((tie) => (
          <li key={`${tie.from.id} ${tie.to.id}`}>
            <Say tone="plank" icon="to">
              {m.home_glance_tie({
                from: tie.from.name,
                to: tie.to.name,
                sent: m.handovers_sent({ count: tie.sent, shown: numberOf(tie.sent) }),
              })}
            </Say>
          </li>
        ))}
      </ul>
      {seen.calls > seen.oneSided.length ? (
        <p className="small muted">
          {m.home_glance_calls_more({
            count: seen.calls - seen.oneSided.length,
            shown: numberOf(seen.calls - seen.oneSided.length),
          })}
        </p>
      ) : null}
    </div>
  );
}
