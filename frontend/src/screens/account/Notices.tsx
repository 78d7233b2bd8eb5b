import { useState } from "react";
import {
  NoticeSettingsDocument,
  type NoticeSettingsQuery,
  SendTestMailDocument,
  SetNoticeSettingsDocument,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { ErrorNote } from "../../parts/ErrorNote";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { NoticeFields } from "./NoticeFields";
import { changedFrom, type NoticeInput } from "./notices";
import { Refusal, wordOf } from "./said";

type Settings = NoticeSettingsQuery["noticeSettings"];

const NO_VARIABLES = {};

/** When I am told by mail that something waits. */
export function Notices() {
  const read = useRead(NoticeSettingsDocument, NO_VARIABLES);
  const settings = read.data?.noticeSettings;
  return (
    <section className="sheet stack" aria-labelledby="upozorneni">
      <h2 id="upozorneni">{m.notice_title()}</h2>
      {read.loading ? <Bones what={m.notice_loading()} rows={3} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {settings?.sends ? <Sending settings={settings} onChanged={read.refresh} /> : null}
      {settings && !settings.sends ? <Note>{m.notice_no_mail()}</Note> : null}
    </section>
  );
}

function Sending({ settings, onChanged }: { settings: Settings; onChanged: () => void }) {
  const set = useCommand(SetNoticeSettingsDocument);
  const toast = useToast();
  const [changed, setChanged] = useState<Partial<NoticeInput>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = changedFrom(settings, changed);
  const save = async () => {
    const answer = await set.run({ input });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      toast({ text: m.notice_saved() });
      setChanged({});
      onChanged();
    }
  };
  return (
    <>
      <p>{m.notice_text({ email: settings.email })}</p>
      {settings.undelivered ? <Note tone="brick">{m.notice_undelivered()}</Note> : null}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NoticeFields input={input} onChange={(next) => setChanged({ ...changed, ...next })} />
        <Refusal text={refusal} />
        <div className="row">
          <Button type="submit" tone="do">
            {m.notice_save()}
          </Button>
        </div>
        <CommandStatus of={set} />
      </form>
      <TestMail settings={settings} onSent={onChanged} />
    </>
  );
}

function TestMail({ settings, onSent }: { settings: Settings; onSent: () => void }) {
  const test = useCommand(SendTestMailDocument);
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    const answer = await test.run({});
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      toast({ text: m.notice_test_sent({ email: settings.email }) });
      onSent();
    }
  };
  return (
    <>
      <Refusal text={refusal} />
      <div className="row">
        <Button onClick={send}>{m.notice_test()}</Button>
        {settings.lastSentAt ? (
          <span className="small muted">{m.notice_last_sent({ when: momentOf(settings.lastSentAt) })}</span>
        ) : null}
      </div>
      <CommandStatus of={test} />
    </>
  );
}
