import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { messages, useT } from '../i18n/index.ts';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import { present } from './present.ts';
import { Icon, type IconName } from './icon.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';

const m = messages({
  open: { ru: 'Показать список', en: 'Show the list' },
  nothing: { ru: 'Ничего не нашлось. Введите иначе', en: 'Nothing found. Try other words' },
});

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly onBlur?: () => void;
  /** For a search on the server: the typed text; pass the found `options` in. Without it the list filters itself. */
  readonly onSearch?: (text: string) => void;
  readonly placeholder?: string;
  readonly icon?: IconName;
}

/** One of a long list, found by typing. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactElement {
  const t = useT();
  const { head, root, rest } = splitField(props);
  const { options, value, onChange, onBlur, onSearch, placeholder, icon } = rest;
  return (
    <AriaComboBox
      {...root}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(onSearch === undefined ? { defaultItems: options } : { items: options, onInputChange: onSearch })}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldHead {...head} />
      <Group className="control">
        {icon && <Icon name={icon} />}
        <Input {...present({ placeholder })} />
        <Button aria-label={t(m.open)}>
          <Icon name="chevron" />
        </Button>
      </Group>
      <Popover className="popover" offset={6}>
        <OptionList options={options} emptyText={t(m.nothing)} />
      </Popover>
    </AriaComboBox>
  );
}
