import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { messages, useT } from '../i18n/index.ts';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';

const m = messages({ choose: { ru: 'Выберите', en: 'Choose' } });

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  /** `null` means nothing is chosen. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
}

/** One of a short list of known things. More than about fifteen: use `ComboBox`. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactElement {
  const t = useT();
  const { head, root, rest } = splitField(props);
  const { options, value, onChange, placeholder, onBlur } = rest;
  return (
    <AriaSelect
      {...root}
      {...(onBlur === undefined ? {} : { onBlur })}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      placeholder={placeholder ?? t(m.choose)}
    >
      <FieldHead {...head} />
      <Button className="control">
        <SelectValue>
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevron" className="control-end" />
      </Button>
      <Popover className="popover" offset={6}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
