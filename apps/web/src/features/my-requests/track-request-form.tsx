import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

const m = messages({
  form: { ru: 'Поиск запроса', en: 'Search for a request' },
  number: { ru: 'Номер запроса', en: 'Number of the request' },
  code: { ru: 'Код', en: 'Code' },
  codeHint: { ru: 'Восемь букв и цифр, например K4M2Q7XP', en: 'Eight letters and digits, like K4M2Q7XP' },
  noNumber: { ru: 'Введите номер', en: 'Enter the number' },
  shortCode: {
    ru: 'Введите код целиком: в нём восемь знаков',
    en: 'Enter the whole code: it has eight characters',
  },
  show: { ru: 'Показать', en: 'Show' },
});

export interface NumberAndCode {
  readonly number: string;
  readonly code: string;
}

const codeLength = 8;

/** The number and the code of a request, typed in whatever case and with whatever dashes. */
export function TrackRequestForm({
  number: first,
  isBusy,
  onSearch,
}: {
  readonly number: string;
  readonly isBusy: boolean;
  readonly onSearch: (asked: NumberAndCode) => void;
}): ReactElement {
  const t = useT();
  const [number, setNumber] = useState(first);
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const tidy = code.replaceAll(/[^A-Za-z0-9]/g, '');
  const faults = {
    number: number.trim() === '' ? t(m.noNumber) : undefined,
    code: tidy.length === codeLength ? undefined : t(m.shortCode),
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.number === undefined && faults.code === undefined)
      onSearch({ number: number.trim(), code: tidy.toUpperCase() });
  };
  return (
    <form className="form" onSubmit={submit} noValidate role="search" aria-label={t(m.form)}>
      <TextField
        label={t(m.number)}
        value={number}
        onChange={setNumber}
        error={isTried ? faults.number : undefined}
      />
      <TextField
        label={t(m.code)}
        hint={t(m.codeHint)}
        value={code}
        onChange={setCode}
        error={isTried ? faults.code : undefined}
        isNarrow
      />
      <Button type="submit" variant="primary" size="large" isBusy={isBusy}>
        {t(m.show)}
      </Button>
    </form>
  );
}
