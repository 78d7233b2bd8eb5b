// <Combo>: the box with a list under it that NeedPicker and PlacePicker share; the caller filters the options.
// Our own, by the combobox pattern of ARIA 1.2: React Aria's brings 58 kB where a route may weigh 60.
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { m } from "../words/messages";
import { describedBy, FieldError, Hint } from "./Field";
import { Icon, type IconName } from "./Icon";
import { numberOf } from "./time";

export interface ComboOption {
  id: string;
  name: string;
  /** What tells two of the same name apart. */
  detail?: string | undefined;
  /** The heading under which it stands; options of one group follow one another. */
  group?: string | undefined;
}

export interface ComboProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  placeholder?: string | undefined;
  icon?: IconName;
  options: readonly ComboOption[];
  text: string;
  onText: (text: string) => void;
  onPick: (id: string) => void;
  /** Backspace in an empty box. */
  onBack?: () => void;
  /** Enter while no option is marked. With it the text itself is an answer, and typing marks none. */
  onEnter?: () => void;
  /** In the place of the button that opens the list. */
  button?: ReactNode;
  /** What was picked, before the box. */
  chips?: ReactNode;
}

/** The list: whether it is open and which option is marked. -1 marks none. */
interface List {
  open: boolean;
  marked: number;
}

const CLOSED: List = { open: false, marked: -1 };

/** Where an arrow leads; the ends are joined. */
export function moved(marked: number, key: string, count: number): number {
  if (count === 0) {
    return -1;
  }
  if (key === "ArrowDown") {
    return (marked + 1) % count;
  }
  return marked <= 0 ? count - 1 : marked - 1;
}

function useCombo({ options, text, onText, onPick, onBack, onEnter }: ComboProps) {
  const [list, setList] = useState<List>(CLOSED);
  const marked = list.marked < options.length ? list.marked : -1;
  const pick = (option: ComboOption | undefined) => {
    if (option) {
      onPick(option.id);
      setList(CLOSED);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        setList({ open: true, marked: moved(marked, event.key, options.length) });
        break;
      case "Enter":
        if (list.open && marked >= 0) {
          event.preventDefault();
          pick(options[marked]);
        } else if (onEnter) {
          event.preventDefault();
          setList(CLOSED);
          onEnter();
        }
        break;
      case "Escape":
        setList(CLOSED);
        break;
      case "Backspace":
        if (text === "") {
          onBack?.();
        }
        break;
    }
  };
  const type = (next: string) => {
    onText(next);
    // the first match is marked as soon as something is typed, so that Enter takes it
    setList({ open: true, marked: next.trim() === "" || onEnter ? -1 : 0 });
  };
  const leave = () => setList(CLOSED);
  const toggle = () => setList(list.open ? CLOSED : { open: true, marked: -1 });
  const open = () => setList({ open: true, marked });
  return { isOpen: list.open, marked, pick, onKeyDown, type, leave, toggle, open };
}

/** Arrows walk between the chips and the box, Backspace and Delete take the chip away. */
function walkChips(event: KeyboardEvent<HTMLElement>, input: HTMLInputElement | null): void {
  const chips = [...event.currentTarget.querySelectorAll<HTMLElement>(".word button")];
  const at = chips.indexOf(event.target as HTMLElement);
  const inBox = event.target === input;
  if (inBox && event.key === "ArrowLeft" && input?.selectionStart === 0 && input.selectionEnd === 0) {
    chips.at(-1)?.focus();
  } else if (at >= 0 && event.key === "ArrowLeft") {
    chips[Math.max(0, at - 1)]?.focus();
  } else if (at >= 0 && event.key === "ArrowRight") {
    (chips[at + 1] ?? input)?.focus();
  } else if (at >= 0 && (event.key === "Backspace" || event.key === "Delete")) {
    event.preventDefault();
    chips[at]?.click();
    input?.focus();
  }
}

export function Combo(props: ComboProps) {
  const { id, label, hint, error, options, text, placeholder, icon, chips } = props;
  const combo = useCombo(props);
  const shown = combo.isOpen && (options.length > 0 || !props.onEnter);
  const input = useRef<HTMLInputElement>(null);
  const listId = `${id}-list`;
  const active = combo.isOpen && combo.marked >= 0 ? `${id}-${combo.marked}` : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the whole box closes its list
    <div className="field combo" onBlur={(event) => leavesBox(event) && combo.leave()}>
      <label htmlFor={id}>{label}</label>
      <Hint id={id} text={hint} />
      <div className={error ? "ask__box ask__box--wrong" : "ask__box"}>
        {icon ? <Icon name={icon} /> : null}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the box and its chips */}
        <div className="ask__in" onKeyDown={(event) => walkChips(event, input.current)}>
          {chips}
          <input
            id={id}
            ref={input}
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active}
            aria-describedby={describedBy(id, hint, error)}
            aria-invalid={error ? true : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            value={text}
            onChange={(event) => combo.type(event.target.value)}
            onClick={combo.open}
            onKeyDown={combo.onKeyDown}
          />
        </div>
        {props.button ?? (
          <button
            type="button"
            className="ask__open"
            tabIndex={-1}
            aria-label={m.find_open_list()}
            onClick={() => {
              input.current?.focus();
              combo.toggle();
            }}
          >
            <Icon name="down" />
          </button>
        )}
      </div>
      <FieldError id={id} text={error} />
      <p className="vh" role="status">
        {shown ? m.find_options({ count: options.length, shown: numberOf(options.length) }) : ""}
      </p>
      <Options id={id} label={label} options={options} combo={combo} free={props.onEnter !== undefined} />
    </div>
  );
}

function leavesBox(event: FocusEvent<HTMLElement>): boolean {
  return !event.currentTarget.contains(event.relatedTarget);
}

interface OptionsProps {
  id: string;
  label: string;
  options: readonly ComboOption[];
  combo: ReturnType<typeof useCombo>;
  /** Whether the text itself is an answer, so that an empty list need not be shown. */
  free: boolean;
}

/** Options under their headings, each with its place in the whole list. */
function groupsOf(
  options: readonly ComboOption[],
): { name: string | undefined; from: number; count: number }[] {
  const groups: { name: string | undefined; from: number; count: number }[] = [];
  options.forEach((option, index) => {
    const last = groups.at(-1);
    if (last && last.name === option.group) {
      last.count += 1;
    } else {
      groups.push({ name: option.group, from: index, count: 1 });
    }
  });
  return groups;
}

function Options({ id, label, options, combo, free }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  });
  return (
    <div className="list" hidden={!combo.isOpen || (options.length === 0 && free)}>
      <div id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
        {combo.isOpen
          ? groupsOf(options).map((group) =>
              group.name === undefined ? (
                <Run key={group.from} id={id} options={options} combo={combo} group={group} />
              ) : (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
                <div key={group.from} role="group" aria-label={group.name}>
                  <p className="list__group" aria-hidden="true">
                    {group.name}
                  </p>
                  <Run id={id} options={options} combo={combo} group={group} />
                </div>
              ),
            )
          : null}
      </div>
      {options.length === 0 ? <p className="list__none">{m.find_no_option()}</p> : null}
    </div>
  );
}

interface RunProps {
  id: string;
  options: readonly ComboOption[];
  combo: ReturnType<typeof useCombo>;
  group: { from: number; count: number };
}

function Run({ id, options, combo, group }: RunProps) {
  return options.slice(group.from, group.from + group.count).map((option, nth) => (
    // The keys belong to the box, which keeps the focus.
    <div
      key={option.id}
      id={`${id}-${group.from + nth}`}
      className="list__item"
      role="option"
      tabIndex={-1}
      aria-selected={group.from + nth === combo.marked}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => combo.pick(option)}
      onKeyDown={combo.onKeyDown}
    >
      {option.name}
      {option.detail ? <span className="small muted"> {option.detail}</span> : null}
    </div>
  ));
}

export interface ChipProps {
  kind?: string;
  word: string;
  onRemove: () => void;
}

/** A recognised word in the box, removable. */
export function Chip({ kind, word, onRemove }: ChipProps) {
  return (
    <span className="word">
      <span>
        {kind ? <small>{kind}</small> : null}
        {word}
      </span>
      <button type="button" aria-label={m.remove_word({ word })} onClick={onRemove}>
        <Icon name="x" />
      </button>
    </span>
  );
}
