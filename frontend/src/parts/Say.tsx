// <Say tone icon>: a fact with a shape and a colour in front of its words.
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import type { Tone } from "./StateBadge";

export function Say({ tone, icon, children }: { tone: Tone; icon: IconName; children: ReactNode }) {
  return (
    <span className={`say say--${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
