// Nothing fits: which part keeps how many away, what is nearest outside the place, and the need can be recorded.
import { useState } from "react";
import { useViewer } from "../../app/viewer";
import { FindNearbyDocument, type PartKind, RecordUnmetNeedDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { numberOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { type Asked, filterOf, piecesOf, withoutPart } from "./filter";
import { ServiceCard } from "./ServiceCard";
import { type Names, pieceWord } from "./words";

interface NothingFoundProps {
  asked: Asked;
  names: Names;
  onAsk: (asked: Asked) => void;
  onClear: () => void;
}

export function NothingFound({ asked, names, onAsk, onClear }: NothingFoundProps) {
  const { data, failure, loading, refresh } = useRead(FindNearbyDocument, { filter: filterOf(asked) });
  const wordsOf = (kind: PartKind) =>
    piecesOf(asked)
      .filter((piece) => piece.kind === kind)
      .map((piece) => pieceWord(piece, names))
      .join(", ");
  return (
    <div className="stack">
      <div className="sheet">
        <Empty
          title={m.find_empty_title()}
          text={data?.nearby.drops.length === 0 ? m.find_empty_text() : m.find_empty_drop()}
          action={<Button onClick={onClear}>{m.find_clear()}</Button>}
        />
        {loading ? <Bones what={m.find_loading()} rows={2} /> : null}
        {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
        <ul className="find__drops">
          {(data?.nearby.drops ?? []).map(({ kind, total }) => (
            <li key={kind}>
              <Button onClick={() => onAsk(withoutPart(asked, kind))}>
                <Icon name="x" />
                {m.find_drop({ what: wordsOf(kind), count: total, shown: numberOf(total) })}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <Unmet asked={asked} />
      {data && data.nearby.nearest.length > 0 ? (
        <section aria-labelledby="nearest" className="stack">
          <h2 id="nearest">{m.find_nearest()}</h2>
          <ol className="svcs">
            {data.nearby.nearest.map((service) => (
              <ServiceCard key={service.id} service={service} asked={asked} />
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}

/** Counts the need for the planners: no text, no person. */
function Unmet({ asked }: { asked: Asked }) {
  const viewer = useViewer();
  const record = useCommand(RecordUnmetNeedDocument);
  const [done, setDone] = useState("");
  const { needs, place } = asked;
  const question = JSON.stringify([needs, place, asked.ages]);
  if (!viewer || needs.length === 0 || place === null) {
    return null;
  }
  if (done === question) {
    return <Note tone="moss">{m.find_unmet_done()}</Note>;
  }
  const send = async () => {
    const input = { needs: [...needs], place, ageBand: asked.ages[0] ?? null };
    const answer = await record.run({ input });
    if (answer?.__typename === "Counted") {
      setDone(question);
    }
  };
  return (
    <div className="sheet stack no-print">
      <h2>{m.find_unmet_title()}</h2>
      <p>{m.find_unmet_text()}</p>
      <Button onClick={send} blocked={record.status !== "idle"}>
        {m.find_unmet_do()}
      </Button>
      <CommandStatus of={record} />
    </div>
  );
}
