// <Note tone="slate|river|moss|plank|brick" icon? live?>: a message that stays in the page.
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import type { Tone } from "./StateBadge";

const ICON: Readonly<Record<Tone, IconName>> = {
  slate: "info",
  river: "info",
  moss: "check",
  plank: "clock",
  brick: "warn",
};

export interface NoteProps {
  tone?: Tone;
  icon?: IconName;
  /** `alert` is spoken at once, `status` when the reader is free. */
  live?: "alert" | "status";
  children: ReactNode;
}

export function Note({ tone = "slate", icon = ICON[tone], live, children }: NoteProps) {
  return (
    <div className={`note note--${tone}`} role={live}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}
