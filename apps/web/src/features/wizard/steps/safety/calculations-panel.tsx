import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem } from '../../../../api/index.ts';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { CapacityBars, type CapacityBar } from '../../../../ui/capacity-bars.tsx';
import { Link } from '../../../../ui/link.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ErrorState, Skeleton } from '../../../../ui/states.tsx';
import { paperPath } from '../../../application/application-commands.ts';
import { readPointer } from '../../form/form-pointer.ts';
import { useForm, useFormStore } from '../../form/form-store.ts';
import { useSettled } from '../place/conflict-search.ts';
import { CalculationRow } from './calculation-row.tsx';
import {
  groupByQuestion,
  safetyCalculationQuery,
  targetOf,
  type Calculation,
  type SafetyCalculation,
} from './calculation.ts';

const m = messages({
  title: { ru: 'Расчёты', en: 'Calculations' },
  note: {
    ru: 'Справочные: обязательных норм числа людей нет',
    en: 'For reference: there are no binding norms of numbers',
  },
  risk: { ru: 'Степень риска: {band}.', en: 'Risk band: {band}.' },
  LOW: { ru: 'низкая', en: 'low' },
  MEDIUM: { ru: 'средняя', en: 'medium' },
  HIGH: { ru: 'высокая', en: 'high' },
  VERY_HIGH: { ru: 'очень высокая', en: 'very high' },
  capacity: { ru: 'Сколько людей вмещает место', en: 'How many people the place holds' },
  asked: { ru: 'Вы указали', en: 'You declared' },
  empty: {
    ru: 'Укажите место, время и число людей – посчитаем выходы, распорядителей, медиков, туалеты и воду.',
    en: 'Give the place, the time and the number of people, and we calculate exits, stewards, medics, toilets and water.',
  },
  takeAll: { ru: 'Подставить всё рекомендованное', en: 'Use all recommended numbers' },
  request: { ru: 'Предварительный запрос, PDF', en: 'Preliminary request, PDF' },
  requestText: {
    ru: 'Риски, какие службы понадобятся и черновик плана: можно показать медикам и охране заранее.',
    en: 'Risks, services needed and a draft plan, to show to medics and guards in advance.',
  },
});

const bandWords = { LOW: m.LOW, MEDIUM: m.MEDIUM, HIGH: m.HIGH, VERY_HIGH: m.VERY_HIGH };

function Capacity({
  items,
  asked,
}: {
  readonly items: readonly Calculation[];
  readonly asked: number | undefined;
}): ReactElement | null {
  const t = useT();
  if (items.length === 0) return null;
  const bars: CapacityBar[] = items.flatMap(({ code, title, value, isRecommended }) =>
    value === null
      ? []
      : [
          {
            id: code,
            title: t.text(title),
            people: value,
            ...(isRecommended ? { role: 'limit' as const } : {}),
          },
        ],
  );
  return (
    <div className="mb-4">
      <h3 className="mb-2">{t(m.capacity)}</h3>
      <CapacityBars
        label={t(m.capacity)}
        bars={
          asked === undefined
            ? bars
            : [...bars, { id: 'asked', title: t(m.asked), people: asked, role: 'asked' }]
        }
      />
    </div>
  );
}

function Numbers({ found }: { readonly found: SafetyCalculation }): ReactElement {
  const t = useT();
  const store = useFormStore();
  const asked = useForm((state) => state.form.people?.attendancePeak);
  const groups = groupByQuestion(found.items.filter(({ question }) => question !== 'capacity'));
  const band =
    found.riskBand === null
      ? undefined
      : (bandWords as Readonly<Record<string, (typeof bandWords)['LOW']>>)[found.riskBand];
  const form = useForm((state) => state.form);
  // More than recommended is left as it is.
  const short = found.items
    .filter(({ isRecommended }) => isRecommended)
    .flatMap((item) => targetOf(item) ?? [])
    .filter(({ pointer, value }) => Number(readPointer(form, pointer) ?? 0) < value);
  return (
    <>
      {band && <p className="mb-3">{t(m.risk, { band: t(band) })}</p>}
      <Capacity items={found.items.filter(({ question }) => question === 'capacity')} asked={asked} />
      <ul className="lines">
        {groups.flatMap(({ question, items }) => {
          // Toilets and water are several things asked at once; the other questions have one answer by several methods.
          const isMany = question === 'toilets' || question === 'water';
          const [first, ...others] = items;
          if (first === undefined) return [];
          return isMany
            ? items.map((item) => <CalculationRow key={item.code} item={item} others={[]} />)
            : [<CalculationRow key={question} item={first} others={others} />];
        })}
      </ul>
      {short.length > 0 && (
        <div className="mt-3">
          <Button size="small" icon="check" onPress={() => store.getState().changeMany(short)}>
            {t(m.takeAll)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the calculators say of the form as typed, each number with its formula and source. */
export function CalculationsPanel({
  applicationId,
}: {
  readonly applicationId: string | undefined;
}): ReactElement {
  const t = useT();
  const form = useSettled(
    useForm((state) => state.form),
    600,
  );
  const { data, error, refetch, isFetching } = useQuery(safetyCalculationQuery(form));
  return (
    <Section title={t(m.title)} note={t(m.note)} className="mt-0">
      <div className="panel">
        {data === undefined && error === null && <Skeleton lines={6} />}
        {data === undefined && error !== null && (
          <ErrorState
            title={asProblem(error).title || undefined}
            onRetry={() => void refetch()}
            isRetrying={isFetching}
          />
        )}
        {data && data.items.length === 0 && <p className="muted">{t(m.empty)}</p>}
        {data && data.items.length > 0 && <Numbers found={data} />}
      </div>
      {applicationId !== undefined && (
        <p className="mt-3">
          <Link to={paperPath(applicationId, 'preliminary-request', t.language)} icon="download">
            {t(m.request)}
          </Link>
          <span className="small muted block">{t(m.requestText)}</span>
        </p>
      )}
    </Section>
  );
}
