import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import type { ImportFormat, ImportMapping, RequestImportDetail, StatusRule } from '../import-words.ts';
import { importQuery, presetsQuery, previewQuery, sourceStatusesQuery } from '../imports-queries.ts';
import { ColumnsFields } from './columns-fields.tsx';
import { FormFields, settled } from './form-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { isCompleteSource, SourceField, sourceOf, type ChosenSource } from './source-field.tsx';
import { StatusesTable } from './statuses-table.tsx';

const m = messages({
  source: { ru: 'Откуда файл', en: 'Where the file is from' },
  form: { ru: 'Как он записан', en: 'How it is written' },
  columns: { ru: 'Столбцы', en: 'Columns' },
  preview: { ru: 'Первые строки', en: 'First rows' },
  previewNote: { ru: 'в реестре их ещё нет', en: 'not in the register yet' },
  statuses: { ru: 'Статусы', en: 'Statuses' },
  lead: {
    ru: 'Проверьте, откуда файл и как прочитаны первые строки, потом загрузите его кнопкой внизу.',
    en: 'See where the file is from and how its first rows are read, then read it in with the button below.',
  },
  statusesText: {
    ru: 'В реестре шесть статусов: скажите, что значит каждый статус источника. Отметьте и то, что происходит, когда запрос его получает: зарегистрирован (от этого считают срок), получил первый ответ, решён по словам заявителя; или срок в этом статусе стоит. Встречается – в первых пятистах строках.',
    en: 'The register has six statuses: say what each of the source means. Tick also what happens when a request enters it: it is registered (the term counts from then), has its first answer, is solved in the applicant’s words; or the clock stands in it. Occurs: in the first five hundred rows.',
  },
  decided: {
    ru: '{n, plural, one {# статус этого источника уже сопоставлен} few {# статуса этого источника уже сопоставлены} other {# статусов этого источника уже сопоставлены}}: их меняют на странице источника.',
    en: '{n, plural, one {# status of this source is mapped already} other {# statuses of this source are mapped already}}: change them on the page of the source.',
  },
  start: { ru: 'Загрузить в реестр', en: 'Read it in' },
});

interface Form {
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
}

/** What a new source is called unless the person says otherwise: the format of some files tells where they are from. */
const suggested: Readonly<Record<ImportFormat, Pick<ChosenSource, 'code' | 'title'>>> = {
  spb: { code: 'spb-portal', title: 'Портал «Наш Санкт-Петербург»' },
  boston: { code: 'boston-311', title: 'Boston 311' },
  csv: { code: '', title: '' },
  xes: { code: '', title: '' },
  wabo: { code: 'wabo', title: '' },
};

function withRule(mapping: ImportMapping, name: string, rule: StatusRule | null): ImportMapping {
  const { [name]: _, ...others } = mapping.statuses;
  return { ...mapping, statuses: rule === null ? others : { ...others, [name]: rule } };
}

/** Second step: where the file is from, how it is read, what its first rows become. */
export function MappingStep({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const presets = useQuery(presetsQuery);
  const [form, setForm] = useState<Form>({ format: item.format, mapping: item.mapping });
  const [source, setSource] = useState<ChosenSource>({ ...suggested[item.format], known: '' });
  const sourceFields = useRef<HTMLDivElement>(null);
  const [isTried, setTried] = useState(false);
  const shown = useDeferredValue({ format: form.format, mapping: settled(form.mapping) });
  const preview = useQuery(previewQuery(item, shown));
  const known = useQuery({ ...sourceStatusesQuery(source.known), enabled: source.known !== '' });
  // What was decided of a source stands; a file only adds statuses nobody has met.
  const decided = new Map(
    source.known === ''
      ? []
      : (known.data?.items ?? []).flatMap(({ name, rule }) => (rule ? [[name, rule] as const] : [])),
  );
  const start = useCommand(
    (_: void, { header }) =>
      unwrap(
        api.POST('/v1/request-imports/{id}/start', {
          params: { path: { id: item.id }, header },
          body: { format: form.format, mapping: settled(form.mapping), source: sourceOf(source) },
        }),
      ),
    { onSuccess: (reply) => client.setQueryData(importQuery(item.id).queryKey, reply) },
  );
  const change = (mapping: ImportMapping): void => setForm({ ...form, mapping });
  const changeFormat = (format: ImportFormat): void => {
    const preset = presets.data?.items.find((each) => each.format === format)?.mapping ?? form.mapping;
    const { encoding, delimiter } = form.mapping;
    setForm({ format, mapping: { ...preset, encoding, delimiter } });
  };
  const submit = (): void => {
    setTried(true);
    if (isCompleteSource(source)) return start.mutate();
    // The button is screens below the field: without this, nothing would seem to happen.
    requestAnimationFrame(() =>
      sourceFields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  return (
    <>
      <p className="muted max-w-measure">{t(m.lead)}</p>
      <Section title={t(m.source)}>
        <div ref={sourceFields}>
          <SourceField value={source} isTried={isTried} onChange={setSource} />
        </div>
      </Section>
      <Section title={t(m.form)}>
        <FormFields format={form.format} mapping={form.mapping} onFormat={changeFormat} onChange={change} />
        {preview.data !== undefined && preview.data.columns.length > 0 && (
          <Disclosure title={t(m.columns)} isOpenAtFirst={form.format === 'csv'} className="mt-2">
            <ColumnsFields
              format={form.format}
              mapping={form.mapping}
              columns={preview.data.columns}
              onChange={(columns) => change({ ...form.mapping, columns })}
            />
          </Disclosure>
        )}
      </Section>
      <Section title={t(m.preview)} note={t(m.previewNote)}>
        {preview.isPending && <Skeleton lines={8} />}
        {preview.isError && (
          <ProblemView problem={asProblem(preview.error)} onRetry={() => void preview.refetch()} />
        )}
        {preview.data && (
          <PreviewTable
            preview={preview.data}
            mapping={{
              ...form.mapping,
              statuses: { ...form.mapping.statuses, ...Object.fromEntries(decided) },
            }}
          />
        )}
      </Section>
      {preview.data !== undefined && preview.data.statuses.length > 0 && (
        <Section title={t(m.statuses)}>
          <p className="muted mb-3 max-w-measure">{t(m.statusesText)}</p>
          {decided.size > 0 && <p className="muted small">{t(m.decided, { n: decided.size })}</p>}
          <StatusesTable
            rows={preview.data.statuses
              .filter(({ name }) => !decided.has(name))
              .map(({ name, count }) => ({ name, count, rule: form.mapping.statuses[name] ?? null }))}
            onChange={(name, rule) => change(withRule(form.mapping, name, rule))}
          />
        </Section>
      )}
      {start.error && <ProblemCallout problem={start.error} />}
      <p className="mt-5 btn-row">
        <Button variant="primary" isBusy={start.isPending} onPress={submit}>
          {t(m.start)}
        </Button>
      </p>
    </>
  );
}
