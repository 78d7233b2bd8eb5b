// <Combo>: the box with a list under it that NeedPicker and PlacePicker share; the caller filters the options.
import type { ReactNode } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { m } from "../words/messages";
import { describedBy, FieldError, Hint } from "./Field";
import { Icon, type IconName } from "./Icon";
import { Spoken } from "./Spoken";

export interface ComboOption {
  id: string;
  name: string;
  /** What tells two of the same name apart. */
  detail?: string | undefined;
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
  /** What was picked, before the box. */
  chips?: ReactNode;
}

/** Speaks the language of the screen. */
export function Combo(props: ComboProps) {
  return (
    <Spoken>
      <ComboField {...props} />
    </Spoken>
  );
}

function ComboField(props: ComboProps) {
  const { id, label, hint, error, options, text, onText, onPick } = props;
  return (
    <ComboBox
      className="field"
      items={options}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={(key) => (key === null ? undefined : onPick(String(key)))}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
    >
      <Label>{label}</Label>
      <Hint id={id} text={hint} />
      <Box {...props} />
      <FieldError id={id} text={error} />
      <Popover className="list" offset={4}>
        <ListBox<ComboOption> renderEmptyState={() => <p className="list__none">{m.find_no_option()}</p>}>
          {(option) => (
            <ListBoxItem className="list__item" textValue={option.name}>
              <Text slot="label">{option.name}</Text>
              {option.detail ? (
                <Text slot="description" className="small muted">
                  {option.detail}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Box({ id, hint, error, placeholder, icon, chips, text, onBack }: ComboProps) {
  return (
    <div className="ask__box">
      {icon ? <Icon name={icon} /> : null}
      {chips}
      <Input
        id={id}
        placeholder={placeholder ?? ""}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy(id, hint, error)}
        onKeyDown={(event) => (event.key === "Backspace" && text === "" ? onBack?.() : undefined)}
      />
      <Button className="ask__open" aria-label={m.find_open_list()}>
        <Icon name="down" />
      </Button>
    </div>
  );
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
