import { useMutation } from '@tanstack/react-query';
import type { OpenRequest } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { statusCode } from '../../register/shared/request-words.ts';
import { Held } from '../held.tsx';
import { getOpen } from '../open-queries.ts';
import { bandWords, outcomeWords } from './register-words.ts';

const m = messages({
  number: { ru: 'Номер запроса', en: 'Request number' },
  find: { ru: 'Найти по номеру', en: 'Find by number' },
  found: { ru: 'Запрос {number}', en: 'Request {number}' },
  unknown: {
    ru: 'Такого запроса в открытом реестре нет',
    en: 'There is no such request in the open register',
  },
  unknownText: {
    ru: 'Проверьте номер. Запросы, которых за месяц меньше пяти на услугу, и уведомления по 54-ФЗ в реестр не входят; подробности своего запроса видны в кабинете.',
    en: 'Check the number. Requests of a service with fewer than five in a month and notices under 54-FZ are not in the register; details of your own request are in your office.',
  },
  month: { ru: 'Месяц', en: 'Month' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  district: { ru: 'Район', en: 'District' },
  status: { ru: 'Статус', en: 'Status' },
  term: { ru: 'Срок', en: 'Term' },
  took: { ru: 'Заняло', en: 'Took' },
  notSaid: { ru: 'не указан', en: 'not said' },
});

function Facts({
  request,
  number,
}: {
  readonly request: OpenRequest;
  readonly number: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <div className="panel mt-3" role="status">
      <h2 className="text-5">{t(m.found, { number })}</h2>
      <KeyValues
        items={[
          { key: 'service', title: t(m.service), value: t.text(request.serviceTitle) },
          { key: 'month', title: t(m.month), value: format.month(request.month) },
          {
            key: 'unit',
            title: t(m.unit),
            value: request.unitTitle === null ? <Held /> : t.text(request.unitTitle),
          },
          {
            key: 'district',
            title: t(m.district),
            value:
              request.district === null ? (
                <Held />
              ) : request.district === '' ? (
                t(m.notSaid)
              ) : (
                request.district
              ),
          },
          { key: 'status', title: t(m.status), value: <StatusBadge code={statusCode[request.status]} /> },
          { key: 'term', title: t(m.term), value: t(outcomeWords[request.outcome]) },
          ...(request.took === null
            ? []
            : [{ key: 'took', title: t(m.took), value: t(bandWords[request.took]) }]),
        ]}
      />
    </div>
  );
}

/** One request by its number: no more than its row of the register. */
export function FindByNumber(): ReactElement {
  const t = useT();
  const [number, setNumber] = useState('');
  const lookup = useMutation({
    mutationFn: (asked: string) =>
      getOpen<{ request: OpenRequest }>(`/v1/public/request-lookups/${encodeURIComponent(asked)}`),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (number.trim() !== '') lookup.mutate(number.trim());
  };
  const problem = lookup.isError ? asProblem(lookup.error) : undefined;
  return (
    <div className="mt-4">
      <form className="flex flex-wrap items-end gap-3" onSubmit={submit}>
        <TextField label={t(m.number)} value={number} onChange={setNumber} isNarrow />
        <Button type="submit" isBusy={lookup.isPending}>
          {t(m.find)}
        </Button>
      </form>
      {lookup.data && <Facts request={lookup.data.request} number={lookup.variables} />}
      {problem?.status === 404 ? (
        <div className="mt-3 max-w-measure">
          <Callout tone="wait" title={t(m.unknown)} isAnnounced>
            {t(m.unknownText)}
          </Callout>
        </div>
      ) : (
        problem && <ProblemCallout problem={problem} />
      )}
    </div>
  );
}
