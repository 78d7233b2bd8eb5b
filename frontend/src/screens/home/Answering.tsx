import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../parts/Button";
import { formWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { hourOf, momentOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Present, PresentRead } from "./District";
import { Sheet } from "./Sheet";

type Service = Present["services"][number];

/** How many are shown before somebody asks for all. */
const FIRST = 6;

const answersNow = ({ opening, online }: Service): boolean => opening.open || online.length > 0;

/** Who can be reached at this moment, then who opens next. */
export function Answering({ read }: { read: PresentRead }) {
  const [all, setAll] = useState(false);
  return (
    <Sheet
      id="home-now"
      title={m.home_now()}
      read={read}
      loading={m.home_now_loading()}
      aside={
        read.data ? (
          <span className="small muted">{m.home_now_at({ time: hourOf(read.data.present.at) })}</span>
        ) : null
      }
    >
      {({ present }) =>
        present.services.length === 0 ? (
          <p className="muted">{m.home_now_empty()}</p>
        ) : (
          <>
            <p className="small muted" role="status">
              {countOf(present.services.filter(answersNow).length)}
            </p>
            <ul className="rows">
              {(all ? present.services : present.services.slice(0, FIRST)).map((service) => (
                <ServiceLine key={service.service.id} line={service} />
              ))}
            </ul>
            {present.services.length > FIRST ? (
              <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? m.home_less()
                  : m.home_all_services({
                      count: present.services.length,
                      shown: numberOf(present.services.length),
                    })}
              </Button>
            ) : null}
          </>
        )
      }
    </Sheet>
  );
}

const countOf = (count: number): string =>
  count === 0 ? m.home_now_nobody() : m.home_now_count({ count, shown: numberOf(count) });

function ServiceLine({ line }: { line: Service }) {
  return (
    <li className="now">
      <div>
        <h3>
          <Link href={`/sluzba/${line.service.id}`}>{line.service.name}</Link>
        </h3>
        {line.organisation.name === line.service.name ? null : (
          <p className="small muted">{line.organisation.name}</p>
        )}
        <p className="small">
          <Open line={line} />
        </p>
        {line.online.map((channel) => (
          <p className="small" key={`${channel.kind} ${channel.handle}`}>
            <Say tone="moss" icon="chat">
              {m.home_online({ kind: CHANNEL[channel.kind], handle: channel.handle })}
              {channel.until ? ` ${m.home_until({ time: hourOf(channel.until) })}` : ""}
            </Say>
          </p>
        ))}
        {line.vacancies.map((vacancy) => (
          <p className="small" key={vacancy.form}>
            <Room vacancy={vacancy} />
          </p>
        ))}
        <p className="small muted">{line.takesReferrals ? m.home_takes() : m.home_takes_not()}</p>
      </div>
      {line.phone ? (
        <a className="btn now__call" href={`tel:${line.phone.replaceAll(/\s/g, "")}`}>
          <Icon name="phone" />
          <span className="vh">{m.home_call({ name: line.service.name })} </span>
          <span className="num">{line.phone}</span>
        </a>
      ) : null}
    </li>
  );
}

const CHANNEL: Readonly<Record<Service["online"][number]["kind"], string>> = {
  INSTAGRAM: "Instagram",
  FACEBOOK: "Facebook",
  MESSENGER: "Messenger",
  WHATSAPP: "WhatsApp",
  DISCORD: "Discord",
  CHAT: "chat",
};

function Open({ line }: { line: Service }) {
  const { known, open, until, opens } = line.opening;
  if (!known) {
    return (
      <Say tone="slate" icon="ask">
        {m.home_hours_unknown()}
      </Say>
    );
  }
  if (open) {
    return (
      <Say tone="moss" icon="dot">
        <b>{until ? m.home_open_until({ time: momentIn(until) }) : m.home_open_always()}</b>
      </Say>
    );
  }
  return (
    <Say tone="slate" icon="ring">
      {opens ? m.home_opens({ when: momentOf(opens) }) : m.home_closed()}
    </Say>
  );
}

/** The hour where it is today, else the day too. */
const momentIn = (at: string): string =>
  new Date(at).getTime() - Date.now() < 12 * 3_600_000 ? hourOf(at) : momentOf(at);

function Room({ vacancy }: { vacancy: Service["vacancies"][number] }) {
  const when = m.home_as_of({ when: momentOf(vacancy.asOf) });
  const form = formWord(vacancy.form);
  const free =
    vacancy.free == null ? "" : m.home_free_places({ count: vacancy.free, shown: numberOf(vacancy.free) });
  const word = { FREE: m.home_room_FREE(), FEW: m.home_room_FEW(), FULL: m.home_room_FULL() }[vacancy.room];
  const look = { FREE: "moss", FEW: "plank", FULL: "slate" } as const;
  const icon = { FREE: "check", FEW: "halfc", FULL: "minus" } as const;
  return (
    <Say tone={look[vacancy.room]} icon={icon[vacancy.room]}>
      <b>{free === "" || vacancy.room === "FULL" ? word : free}</b>, {form}{" "}
      <span className="muted">{when}</span>
    </Say>
  );
}
