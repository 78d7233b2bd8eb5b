// <TakeAway file="/pokryti.csv?…" word={m.coverage_file()} />: a report as a file, and on paper.
import { m } from "../words/messages";
import { Button } from "./Button";
import { Icon } from "./Icon";

export function TakeAway({ file, word }: { file: string; word: string }) {
  return (
    <div className="row no-print">
      <a className="btn" href={file} download>
        {word}
      </a>
      <Button onClick={() => window.print()}>
        <Icon name="print" />
        {m.handovers_print()}
      </Button>
    </div>
  );
}
