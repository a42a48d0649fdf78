import { useQuery } from '@tanstack/react-query';
import type { EvaluationView, MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { publicFiguresQuery } from '../../../application/application-queries.ts';
import { BasisText } from '../../basis-text.tsx';

const m = messages({
  agencies: { ru: 'Кого спросят', en: 'Who will be asked' },
  agenciesNote: {
    ru: 'Ведомства спрашивает администрация, вам никуда ходить не нужно',
    en: 'The town asks the agencies; you need not go anywhere',
  },
  noAgencies: { ru: 'Согласований ведомств не нужно.', en: 'No agency needs to agree.' },
  notify: { ru: 'к сведению', en: 'for information' },
  next: { ru: 'Что будет после подачи', en: 'What happens after filing' },
  registration: { ru: 'Регистрация', en: 'Registration' },
  atOnce: { ru: 'сразу, с номером и квитанцией', en: 'at once, with a number and a receipt' },
  asked: { ru: 'Спросим ведомства', en: 'Agencies are asked' },
  nobody: { ru: 'никого', en: 'none' },
  askedCount: { ru: '{n}, все одновременно', en: '{n}, all at the same time' },
  decision: { ru: 'Решение', en: 'Decision' },
  within: { ru: 'за {norm} рабочих дней', en: 'within {norm} working days' },
  withinUsual: {
    ru: 'за {norm} рабочих дней, обычно за {median}',
    en: 'within {norm} working days, usually {median}',
  },
  byRegulation: {
    ru: 'в срок по регламенту, точную дату покажем сразу после подачи',
    en: 'within the term of the regulation; the exact date is shown right after filing',
  },
  event: { ru: 'Мероприятие', en: 'Event' },
  straight: {
    ru: 'Нарушений и рисков нет: решение может прийти автоматически, за минуты.',
    en: 'No violations and low risk: the decision may come automatically, within minutes.',
  },
  reply: { ru: 'Ответ органа', en: 'Reply of the authority' },
  replyTerm: {
    ru: 'за 3 дня; о пикете, о котором сообщили меньше чем за 5 дней, – в тот же день',
    en: 'within 3 days; for a picket told of less than 5 days ahead, the same day',
  },
  proposal: { ru: 'Если предложат изменить место или время', en: 'If a change of place or time is proposed' },
  proposalTerm: {
    ru: 'ответьте не позже чем за 3 дня до мероприятия',
    en: 'answer at least 3 days before the event',
  },
});

const firstStart = (form: MassEventForm): string | undefined =>
  form.sessions
    ?.map(({ startsAt }) => startsAt)
    .filter((at) => at !== undefined)
    .toSorted()[0];

/** Which agencies are asked and why. Not shown for a notice: nobody approves it. */
export function AgenciesBlock({ evaluation }: { readonly evaluation: EvaluationView }): ReactElement {
  const t = useT();
  return (
    <Section title={t(m.agencies)} note={t(m.agenciesNote)}>
      {evaluation.agencies.length === 0 ? (
        <p>{t(m.noAgencies)}</p>
      ) : (
        <ul className="lines">
          {evaluation.agencies.map((agency) => (
            <li key={agency.agency}>
              <b className="font-mid">{t.text(agency.title)}</b>
              {agency.kind === 'notify' && <span className="muted">, {t(m.notify)}</span>}
              <span className="small muted block">
                {t.text(agency.reason)}
                <br />
                <BasisText basis={agency.basis} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The stages to come, with what is known of their dates. */
export function NextStages({
  evaluation,
  form,
}: {
  readonly evaluation: EvaluationView;
  readonly form: MassEventForm;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const isNotice = form.eventClass === 'PUB';
  const { data: figures } = useQuery({ ...publicFiguresQuery, enabled: !isNotice });
  const startsAt = firstStart(form);
  const decision =
    figures === undefined
      ? t(m.byRegulation)
      : figures.medianWorkingDays === null
        ? t(m.within, { norm: figures.normWorkingDays })
        : t(m.withinUsual, { norm: figures.normWorkingDays, median: figures.medianWorkingDays });
  const asked = evaluation.agencies.length;
  const stages: readonly (readonly [string, string])[] = [
    [t(m.registration), t(m.atOnce)],
    ...(isNotice
      ? ([
          [t(m.reply), t(m.replyTerm)],
          [t(m.proposal), t(m.proposalTerm)],
        ] as const)
      : ([
          [t(m.asked), asked === 0 ? t(m.nobody) : t(m.askedCount, { n: asked })],
          [t(m.decision), decision],
        ] as const)),
    ...(startsAt === undefined ? [] : ([[t(m.event), format.nearDate(format.civilDate(startsAt))]] as const)),
  ];
  return (
    <Section title={t(m.next)}>
      {evaluation.straightThrough && !isNotice && <p className="mb-3">{t(m.straight)}</p>}
      <dl className="grid gap-3 tablet:grid-flow-col tablet:auto-cols-fr tablet:gap-0">
        {stages.map(([title, text]) => (
          <div
            key={title}
            className="tablet:border-l tablet:border-line tablet:px-4 tablet:first:border-l-0 tablet:first:pl-0"
          >
            <dt className="text-3 muted">{title}</dt>
            <dd className="font-mid">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
