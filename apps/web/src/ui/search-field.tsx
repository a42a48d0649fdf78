import type { ReactElement, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaProps,
} from 'react-aria-components/SearchField';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { present } from './present.ts';
import { Icon } from './icon.tsx';

const m = messages({ clear: { ru: 'Стереть', en: 'Clear' } });

export interface SearchFieldProps extends Pick<
  AriaProps,
  'value' | 'defaultValue' | 'onChange' | 'onSubmit' | 'onClear' | 'autoFocus'
> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A search; Escape clears it, Enter submits. */
export function SearchField({
  label,
  isLabelHidden = false,
  placeholder,
  className,
  ref,
  ...aria
}: SearchFieldProps): ReactElement {
  const t = useT();
  return (
    <AriaSearchField {...aria} className={cx('field', className)}>
      {({ isEmpty }) => (
        <>
          <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
          <div className="control">
            <Icon name="search" />
            <Input {...present({ ref, placeholder })} />
            {!isEmpty && (
              <Button aria-label={t(m.clear)}>
                <Icon name="cross" />
              </Button>
            )}
          </div>
        </>
      )}
    </AriaSearchField>
  );
}
