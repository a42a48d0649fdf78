import { useQuery } from '@tanstack/react-query';
import type { FeedbackModel } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { KeyValues } from '../../../ui/key-values.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import '../feedback.css';

const m = messages({
  title: { ru: 'Насколько верить разбору по темам', en: 'How far to trust the sorting' },
  all: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  explain: {
    ru: 'Тему и срочность предлагает обученная модель. Где она не уверена, она молчит, и решает человек. Каждое исправление становится примером: ночью модель учится заново.',
    en: 'A trained model proposes topic and urgency. Where it is not sure it keeps silent and a person decides. Each correction becomes an example: at night the model learns anew.',
  },
  none: { ru: 'Модели ещё нет', en: 'There is no model yet' },
  noneText: { ru: 'Она обучится сама через несколько минут.', en: 'It trains itself in a few minutes.' },
  topic: { ru: 'Тема', en: 'Topic' },
  urgency: { ru: 'Срочность', en: 'Urgency' },
  speaks: {
    ru: 'Говорит при уверенности от {threshold}: о {count} из {all} отложенных текстов, верно в {share}.',
    en: 'Speaks from a confidence of {threshold}: about {count} of {all} texts held out, right in {share}.',
  },
  silent: {
    ru: 'Молчит: ошибается слишком часто или не находит редкого. Решает человек.',
    en: 'Keeps silent: it is wrong too often, or misses what is rare. A person decides.',
  },
  accuracy: { ru: 'Верно на отложенных', en: 'Right on texts held out' },
  interval: { ru: '{share} (от {from} до {to}, n = {n})', en: '{share} ({from} to {to}, n = {n})' },
  macroF1: { ru: 'Среднее F1 по меткам', en: 'Mean F1 over labels' },
  examples: { ru: 'Примеры', en: 'Examples' },
  ofWhich: {
    ru: 'с поставкой {seed}, из файлов {imported}, исправлено людьми {corrected}',
    en: 'shipped {seed}, from files {imported}, corrected by people {corrected}',
  },
  caveat: {
    ru: 'Пока учится на примерах из поставки: они похожи друг на друга, и на настоящих отзывах точность ниже.',
    en: 'So far it learns from the shipped examples: they are alike, and on real reviews it is less accurate.',
  },
  trained: { ru: 'Обучена', en: 'Trained' },
  calibration: { ru: 'Уверенность и правота', en: 'Confidence and truth' },
  band: { ru: 'Уверенность', en: 'Confidence' },
  fromTo: { ru: '{from}–{to}', en: '{from}–{to}' },
  texts: { ru: 'Текстов', en: 'Texts' },
  promised: { ru: 'Обещала в среднем', en: 'Promised on average' },
  came: { ru: 'Верно', en: 'Right' },
});

/** What the models that sort reviews are worth, on texts they had not seen. */
export function ModelPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <OfficerGate permission="feedback.handle">
      <div className="feedback-page">
        <p className="small">
          <Link to="/feedback">{t(m.all)}</Link>
        </p>
        <h1>{t(m.title)}</h1>
        <p className="mt-2 max-w-measure">{t(m.explain)}</p>
        <Models />
      </div>
    </OfficerGate>
  );
}

function Models(): ReactElement {
  const t = useT();
  const found = useQuery({
    queryKey: ['feedback-models'],
    queryFn: ({ signal }) => getJson<{ models: FeedbackModel[] }>('/v1/feedback-models', signal),
  });
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.data === undefined)
    return <ProblemView problem={asProblem(found.error)} onRetry={() => void found.refetch()} />;
  if (found.data.models.length === 0)
    return (
      <EmptyState icon="target" title={t(m.none)}>
        {t(m.noneText)}
      </EmptyState>
    );
  return (
    <>
      {found.data.models.map((model) => (
        <Model key={model.purpose} model={model} />
      ))}
    </>
  );
}

function Model({ model }: { readonly model: FeedbackModel }): ReactElement {
  const t = useT();
  const format = useFormat();
  const percent = (share: number): string => format.percent(share, 0);
  const { examples, spoken, heldOut } = model;
  const isOnSeeds = examples.imported + examples.corrected < examples.seed;
  return (
    <Section title={t(m[model.purpose])} className="mt-6">
      <div className="max-w-measure">
        <p className="mt-2">
          {model.threshold > 1
            ? t(m.silent)
            : t(m.speaks, {
                threshold: percent(model.threshold),
                count: spoken.count,
                all: heldOut,
                share: percent(spoken.right / spoken.count),
              })}
        </p>
        {isOnSeeds && <p className="mt-2 muted">{t(m.caveat)}</p>}
        <KeyValues
          items={[
            {
              key: 'accuracy',
              title: t(m.accuracy),
              value: t(m.interval, {
                share: percent(model.accuracy),
                from: percent(model.accuracyFrom),
                to: percent(model.accuracyTo),
                n: heldOut,
              }),
            },
            { key: 'f1', title: t(m.macroF1), value: percent(model.macroF1) },
            { key: 'examples', title: t(m.examples), value: t(m.ofWhich, examples) },
            { key: 'trained', title: t(m.trained), value: format.moment(model.trainedAt) },
          ]}
        />
        <h3 className="mt-4">{t(m.calibration)}</h3>
        <Table
          caption={t(m.calibration)}
          isDense
          rows={model.calibration}
          rowKey={({ from }) => String(from)}
          columns={[
            {
              id: 'band',
              title: t(m.band),
              isRowHeader: true,
              cell: ({ from, to }) => t(m.fromTo, { from: percent(from), to: percent(to) }),
            },
            { id: 'texts', title: t(m.texts), align: 'end', cell: ({ count }) => format.number(count) },
            {
              id: 'promised',
              title: t(m.promised),
              align: 'end',
              cell: ({ meanConfidence }) => percent(meanConfidence),
            },
            { id: 'came', title: t(m.came), align: 'end', cell: ({ accuracy }) => percent(accuracy) },
          ]}
        />
      </div>
    </Section>
  );
}
