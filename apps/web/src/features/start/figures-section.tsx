import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { asProblem } from '../../api/api-problem.ts';
import { getJson } from '../../api/get-json.ts';
import type { paths } from '../../api/schema.gen.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { PendingText } from '../../ui/states.tsx';

const m = messages({
  title: { ru: 'Как работает город', en: 'How the town works' },
  loading: { ru: 'Загружаем показатели', en: 'Loading the figures' },
  period: { ru: '{period}, обновлено {at}', en: '{period}, updated {at}' },
  few: { ru: 'Мало случаев, чтобы показать честно', en: 'Too few cases to show fairly' },
  inTime: { ru: 'Решения в срок', en: 'Decisions in time' },
  inTimeText: {
    ru: 'Из {n, plural, one {# заявки} other {# заявок}}, по которым город принял решение. Отказ – тоже решение.',
    en: 'Of {n, plural, one {# application} other {# applications}} the town decided. A refusal is a decision too.',
  },
  inTimeFew: {
    ru: 'Доля решений, принятых не позже срока.',
    en: 'The share of decisions taken by their due date.',
  },
  term: { ru: 'Сколько ждут решения', en: 'How long a decision takes' },
  days: {
    ru: '{n, plural, one {рабочий день} few {рабочих дня} other {рабочих дней}}',
    en: '{n, plural, one {working day} other {working days}}',
  },
  termText: {
    ru: 'Половина заявителей ждёт меньше. По норме – не больше {n, plural, one {# рабочего дня} other {# рабочих дней}}.',
    en: 'Half of the applicants wait less. The norm is at most {n, plural, one {# working day} other {# working days}}.',
  },
  agreed: { ru: 'Согласовано мероприятий', en: 'Events agreed' },
  agreedText: {
    ru: 'За последние 90 дней. Все они – в календаре.',
    en: 'In the last 90 days. All of them are in the calendar.',
  },
  how: { ru: 'Проверить цифры: как они посчитаны', en: 'Check the figures: how they are made' },
  howText: {
    ru: 'Берём все заявки за последние 90 дней, по которым есть решение. Дни считаем по производственному календарю и без пауз, когда ждали ответа заявителя. Если случаев меньше пяти, число не показываем: по нему можно узнать людей.',
    en: 'All applications of the last 90 days that were decided. Days are counted by the working calendar without the pauses in which the applicant’s answer was awaited. Fewer than five cases are not shown: they would point at people.',
  },
  all: {
    ru: 'Все услуги города: показатели, реестр запросов, открытые данные',
    en: 'All services of the town: figures, register of requests, open data',
  },
  raw: { ru: 'Те же числа для программ (JSON)', en: 'The same figures for programs (JSON)' },
});

type Figures = paths['/v1/public/figures']['get']['responses'][200]['content']['application/json'];

/** What the page is laid out by until the figures come: texts of about their length. */
const awaited: Omit<Figures, 'from' | 'to' | 'updatedAt'> = {
  automaticShare: null,
  decided: 100,
  inTimeShare: 0.99,
  medianWorkingDays: 9.9,
  normWorkingDays: 15,
  agreedEvents: 99,
};

interface FigureProps {
  readonly title: string;
  readonly isPending: boolean;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly children: ReactNode;
}

function Figure({ title, isPending, value, unit, children }: FigureProps): ReactElement {
  const t = useT();
  return (
    <div className="grid content-start gap-2 border-t border-line py-4 first:border-t-0 first:pt-0 tablet:border-t-0 tablet:border-l tablet:px-8 tablet:py-0 tablet:first:border-l-0 tablet:first:pl-0 contrast:border-t contrast:border-l-0 contrast:px-0 contrast:py-4">
      <h3 className="font-mid">{title}</h3>
      <p className="min-h-[var(--fs-9)]">
        <PendingText isPending={isPending}>
          {value === null ? (
            <span className="text-5 text-ink-2">{t(m.few)}</span>
          ) : (
            <>
              <span className="figure-big">{value}</span>{' '}
              {unit !== undefined && <span className="text-5">{unit}</span>}
            </>
          )}
        </PendingText>
      </p>
      <p className="text-3 text-ink-2">
        <PendingText isPending={isPending}>{children}</PendingText>
      </p>
    </div>
  );
}

/**
 * How the town decides, in public figures; what is suppressed is said to be so. The place of the figures is kept from
 * the start, and its links come only when nothing above will move them any more.
 */
export function FiguresSection({ isAboveSettled }: { readonly isAboveSettled: boolean }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now, todayOn } = useSession();
  const figures = useQuery({
    queryKey: ['public-figures'],
    queryFn: ({ signal }) => getJson<Figures>('/v1/public/figures', signal),
    staleTime: 300_000,
  });
  const isPending = !figures.data || !isAboveSettled;
  const data = figures.data ?? { ...awaited, from: daysBefore(todayOn, 90), to: todayOn, updatedAt: now() };
  if (figures.isError)
    return (
      <Section title={t(m.title)}>
        <ProblemView problem={asProblem(figures.error)} onRetry={() => void figures.refetch()} />
      </Section>
    );
  return (
    <Section
      title={t(m.title)}
      note={
        <PendingText isPending={isPending}>
          {t(m.period, { period: format.dateRange(data.from, data.to), at: format.moment(data.updatedAt) })}
        </PendingText>
      }
    >
      {isPending && (
        <p className="visually-hidden" role="status">
          {t(m.loading)}
        </p>
      )}
      <div className="grid tablet:grid-cols-3 contrast:grid-cols-1" aria-busy={isPending}>
        <Figure
          title={t(m.inTime)}
          isPending={isPending}
          value={data.inTimeShare === null ? null : format.percent(data.inTimeShare)}
        >
          {data.decided === null ? t(m.inTimeFew) : t(m.inTimeText, { n: data.decided })}
        </Figure>
        <Figure
          title={t(m.term)}
          isPending={isPending}
          value={data.medianWorkingDays === null ? null : format.number(data.medianWorkingDays, 1)}
          unit={t(m.days, { n: data.medianWorkingDays ?? 0 })}
        >
          {t(m.termText, { n: data.normWorkingDays })}
        </Figure>
        <Figure
          title={t(m.agreed)}
          isPending={isPending}
          value={data.agreedEvents === null ? null : format.number(data.agreedEvents)}
        >
          {t(m.agreedText)}
        </Figure>
      </div>
      <div className={isPending ? 'invisible' : undefined}>
        <p className="mt-4">
          <Link to="/open">{t(m.all)}</Link>
        </p>
        <Disclosure title={t(m.how)} className="mt-2">
          <p className="max-w-measure">{t(m.howText)}</p>
          <p className="mt-2">
            <Link to="/v1/public/figures">{t(m.raw)}</Link>
          </p>
        </Disclosure>
      </div>
    </Section>
  );
}

const daysBefore = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
