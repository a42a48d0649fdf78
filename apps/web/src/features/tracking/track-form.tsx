import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { tidyNumber } from './application-number.ts';

const m = messages({
  label: { ru: 'Номер заявки', en: 'Application number' },
  show: { ru: 'Показать', en: 'Show' },
  empty: {
    ru: 'Введите номер. Он есть в письме и в СМС, например {example}',
    en: 'Enter the number. It is in the letter and in the text message, for example {example}',
  },
});

/** The number of an application, large: the first thing of the start page. */
export function TrackForm({ number = '' }: { readonly number?: string }): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const id = useId();
  const { tenant, todayOn } = useSession();
  const [typed, setTyped] = useState(number);
  const [isMissing, setMissing] = useState(false);
  const example = `${tenant?.prefix ?? 'ТР'}-${todayOn.slice(0, 4)}-00417`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const tidy = tidyNumber(typed);
    setMissing(tidy === '');
    if (tidy !== '') void navigate(`/track/${encodeURIComponent(tidy)}`);
  };
  return (
    <form onSubmit={submit} noValidate role="search" aria-label={t(m.label)}>
      {isMissing && (
        <p className="field-error" id={`${id}-error`} role="alert">
          <Icon name="stop" />
          <span>{t(m.empty, { example })}</span>
        </p>
      )}
      <div className="grid gap-2 tablet:grid-cols-[minmax(0,1fr)_auto] tablet:gap-0">
        <label htmlFor={id} className="visually-hidden">
          {t(m.label)}
        </label>
        <input
          id={id}
          className="control min-h-14 text-5 font-mid tablet:text-6"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={example}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-error` : undefined}
        />
        <Button type="submit" variant="primary" size="large">
          {t(m.show)}
        </Button>
      </div>
    </form>
  );
}
