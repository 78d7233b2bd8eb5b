// changedFrom(settings, changed): the settings of notices as they are to be saved; HOURS, hourWord(7): "7:00".
import type { NoticeSettingsInput, NoticeSettingsQuery } from "../../gql/graphql";
import { m } from "../../words/messages";

export type NoticeInput = NoticeSettingsInput;

export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

export const hourWord = (hour: number): string => m.notice_hour({ hour: String(hour) });

export const changedFrom = (
  { rhythm, dailyAt, quiet, quietFrom, quietUntil, language }: NoticeSettingsQuery["noticeSettings"],
  changed: Partial<NoticeInput>,
): NoticeInput => ({ rhythm, dailyAt, quiet, quietFrom, quietUntil, language, ...changed });
