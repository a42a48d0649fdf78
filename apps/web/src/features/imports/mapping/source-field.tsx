import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { sourcesQuery } from '../imports-queries.ts';

const m = messages({
  source: { ru: 'Источник', en: 'Source' },
  hint: {
    ru: 'Система, из которой файл. Запрос узнаётся по источнику и идентификатору в нём',
    en: 'The system the file is from. A request is known by its source and its id there',
  },
  fresh: { ru: 'Новый источник', en: 'A new source' },
  code: { ru: 'Код источника', en: 'Code of the source' },
  codeHint: { ru: 'Латинские буквы, цифры и дефис', en: 'Latin letters, digits and hyphens' },
  codeWrong: {
    ru: 'Только строчные латинские буквы, цифры и дефис, до 40 знаков',
    en: 'Only small latin letters, digits and hyphens, up to 40',
  },
  title: { ru: 'Название источника', en: 'Name of the source' },
  titleMissing: { ru: 'Назовите источник', en: 'Name the source' },
});

const fresh = '';
const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

export interface ChosenSource {
  readonly code: string;
  readonly title: string;
  /** Empty: it is a new one. */
  readonly known: string;
}

export const isCompleteSource = ({ code, title, known }: ChosenSource): boolean =>
  known !== fresh || (codePattern.test(code) && title.trim() !== '');

/** Which system a file or an answer comes from: a known one, or a new one with its code and name. */
export function SourceField({
  value,
  isTried,
  onChange,
}: {
  readonly value: ChosenSource;
  readonly isTried: boolean;
  readonly onChange: (source: ChosenSource) => void;
}): ReactElement {
  const t = useT();
  const { data } = useQuery(sourcesQuery);
  // What our own systems tell comes by their events alone.
  const known = (data?.items ?? []).filter(({ kind }) => kind !== 'permits' && kind !== 'manual');
  return (
    <div className="mapping-grid">
      <Select
        label={t(m.source)}
        hint={t(m.hint)}
        value={value.known}
        options={[
          { id: fresh, label: t(m.fresh) },
          ...known.map(({ code, title }) => ({ id: code, label: t.text(title), detail: code })),
        ]}
        onChange={(code) => onChange({ ...value, known: code })}
      />
      {value.known === fresh && (
        <>
          <TextField
            label={t(m.code)}
            hint={t(m.codeHint)}
            value={value.code}
            maxLength={40}
            spellCheck={false}
            autoComplete="off"
            error={isTried && !codePattern.test(value.code) ? t(m.codeWrong) : undefined}
            onChange={(code) => onChange({ ...value, code })}
          />
          <TextField
            label={t(m.title)}
            value={value.title}
            maxLength={200}
            error={isTried && value.title.trim() === '' ? t(m.titleMissing) : undefined}
            onChange={(title) => onChange({ ...value, title })}
          />
        </>
      )}
    </div>
  );
}

/** A source as commands name it. */
export const sourceOf = ({ known, code, title }: ChosenSource) => {
  const name = title.trim() === '' ? known : title.trim();
  return { code: known === fresh ? code : known, title: { ru: name, en: name } };
};
