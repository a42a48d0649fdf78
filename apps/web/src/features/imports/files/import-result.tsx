import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Link } from '../../../ui/link.tsx';
import type { RequestImportDetail } from '../import-words.ts';
import { importQuery, newestOfSourceQuery } from '../imports-queries.ts';
import { ImportFigures } from './import-figures.tsx';
import { RefusedRows } from './refused-rows.tsx';

const m = messages({
  done: { ru: 'Файл загружен {at}.', en: 'The file was read in on {at}.' },
  doneAll: { ru: 'Все строки приняты.', en: 'All rows were taken in.' },
  doneSome: {
    ru: '{n, plural, one {# строка не принята} few {# строки не приняты} many {# строк не приняты} other {# строки не приняты}}, причины ниже.',
    en: '{n, plural, one {# row was not taken in} other {# rows were not taken in}}; the reasons are below.',
  },
  again: {
    ru: 'Исправьте их в исходной системе и загрузите файл снова: уже принятое не удвоится.',
    en: 'Mend them in the source and upload the file again: what is in already is not doubled.',
  },
  failed: { ru: 'Загрузка прервалась: {reason}.', en: 'Reading in broke off: {reason}.' },
  cancelled: {
    ru: 'Загрузка остановлена. Принятое осталось в реестре.',
    en: 'Reading in was stopped. What was taken in stays.',
  },
  resume: { ru: 'Продолжить с последней принятой строки', en: 'Go on from the last row taken in' },
  gone: {
    ru: 'Файл больше не хранится: продолжить нельзя.',
    en: 'The file is no longer kept: it cannot go on.',
  },
  register: { ru: 'Запросы в реестре', en: 'Requests in the register' },
  indicators: { ru: 'Показатели', en: 'Indicators' },
  indicatorsOf: { ru: 'Показатели за {year} год', en: 'Indicators of {year}' },
  source: { ru: 'Источник', en: 'Source' },
  reconciliation: { ru: 'Сверка', en: 'Reconciliation' },
});

function Outcome({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const format = useFormat();
  if (item.state === 'cancelled') return <Callout tone="wait">{t(m.cancelled)}</Callout>;
  if (item.state === 'failed')
    return (
      <Callout tone="bad">
        {t(m.failed, { reason: item.fault === null ? '' : t.text(item.fault) })}
        {!item.isFileKept && ` ${t(m.gone)}`}
      </Callout>
    );
  const at = format.moment(item.finishedAt ?? item.uploadedAt);
  return item.rowsRefused === 0 ? (
    <Callout tone="ok" title={t(m.done, { at })}>
      {t(m.doneAll)}
    </Callout>
  ) : (
    <Callout tone="warn" title={t(m.done, { at })}>
      {t(m.doneSome, { n: item.rowsRefused })} {t(m.again)}
    </Callout>
  );
}

/** Figures of the year the newest of these requests is from: a file may be of long ago. */
function IndicatorsLink({ source }: { readonly source: string }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(newestOfSourceQuery(source));
  const on = data === undefined || data === null ? undefined : format.civilDate(data.openedAt);
  return (
    <Link to={`/indicators?period=year${on === undefined ? '' : `&on=${on}`}`}>
      {on === undefined ? t(m.indicators) : t(m.indicatorsOf, { year: on.slice(0, 4) })}
    </Link>
  );
}

/** What came of an import: figures, rows that did not go in, the way on. */
export function ImportResult({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const resume = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/request-imports/{id}/resume', { params: { path: { id: item.id }, header } })),
    { onSuccess: (reply) => client.setQueryData(importQuery(item.id).queryKey, reply) },
  );
  const canResume = item.state !== 'done' && item.isFileKept && item.sourceCode !== null;
  return (
    <>
      <Outcome item={item} />
      {resume.error && <ProblemCallout problem={resume.error} />}
      <ImportFigures item={item} />
      {canResume && (
        <p className="my-3">
          <Button variant="primary" isBusy={resume.isPending} onPress={() => resume.mutate()}>
            {t(m.resume)}
          </Button>
        </p>
      )}
      {item.sourceCode !== null && (
        <p className="btn-row">
          <Link to={`/requests?scope=all&source=${item.sourceCode}&sort=opened&direction=desc`}>
            {t(m.register)}
          </Link>
          <IndicatorsLink source={item.sourceCode} />
          <Link to={`/imports/sources/${item.sourceCode}`}>
            {t(m.source)} {item.sourceCode}
          </Link>
          <Link to="/imports/reconciliation">{t(m.reconciliation)}</Link>
        </p>
      )}
      {item.rowsRefused > 0 && <RefusedRows item={item} />}
    </>
  );
}
