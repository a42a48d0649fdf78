import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';

const m = messages({
  title: { ru: 'Согласование без исполнителя', en: 'Approval without an officer' },
  isOn: {
    ru: 'Согласовывать сразу, если нарушений нет и риск низкий',
    en: 'Approve at once when there are no violations and the risk is low',
  },
  isOnDetail: {
    ru: 'Нужны все документы, свободное место и ни одного ведомства, которое должно дать согласие.',
    en: 'It takes all documents, a free place and no agency that must concur.',
  },
  classes: {
    ru: 'Пакет правил допускает это для мероприятий: {list}.',
    en: 'The rule pack allows it for events: {list}.',
  },
  never: {
    ru: 'Уведомления по 54-ФЗ так не рассматривают никогда. Отказать система сама не может: отказ всегда решает человек.',
    en: 'Notices under Law 54-FZ are never handled so. The system cannot refuse by itself: a refusal is always a person’s decision.',
  },
  filed: {
    ru: 'Меняет порядок для заявок, поданных после переключения. Переключение записывается в журнал города.',
    en: 'Changes the order for applications filed after the switch. The switch is recorded in the town journal.',
  },
});

const straightThroughQuery = {
  queryKey: ['straight-through'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    unwrap(api.GET('/v1/straight-through', { signal })),
};

/** What this town decided for itself. */
export function TownTab(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(straightThroughQuery);
  const change = useCommand(
    (isOn: boolean, { header }) =>
      unwrap(api.PUT('/v1/straight-through', { body: { isOn }, params: { header } })),
    { onSuccess: (now) => client.setQueryData(straightThroughQuery.queryKey, now) },
  );
  if (error !== null && data === undefined)
    return <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <Section title={t(m.title)} isHung>
      <div className="grid max-w-measure gap-3">
        <ProblemCallout problem={change.error} />
        <Switch
          isSelected={change.isPending ? (change.variables ?? data.isOn) : data.isOn}
          isDisabled={change.isPending}
          onChange={(isOn) => change.mutate(isOn)}
          detail={t(m.isOnDetail)}
        >
          {t(m.isOn)}
        </Switch>
        <p>
          {t(m.classes, {
            list: data.classes.map(({ title }) => t.text(title).toLocaleLowerCase(t.language)).join(', '),
          })}
        </p>
        <p>{t(m.never)}</p>
        <p className="small muted">{t(m.filed)}</p>
      </div>
    </Section>
  );
}
