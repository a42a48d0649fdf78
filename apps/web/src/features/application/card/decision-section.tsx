import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { paperPath } from '../application-commands.ts';
import { useCreateApplication } from '../use-create-application.ts';

const m = messages({
  decision: { ru: 'Решение', en: 'Decision' },
  decidedAt: { ru: '{at}, {by}', en: '{at}, {by}' },
  automatic: {
    ru: 'принято автоматически: нарушений и рисков нет',
    en: 'taken automatically: no violations, low risk',
  },
  officer: { ru: 'исполнитель {name}', en: 'officer {name}' },
  authority: { ru: 'администрация', en: 'the town' },
  conditions: {
    ru: '{n, plural, one {# условие} few {# условия} other {# условий}}',
    en: '{n, plural, one {# condition} other {# conditions}}',
  },
  grounds: { ru: 'Почему отказано', en: 'Why it is refused' },
  recommendation: { ru: 'Что сделать: {text}', en: 'What to do: {text}' },
  basis: { ru: 'Основание: {norm}', en: 'Basis: {norm}' },
  again: { ru: 'Подать на другую дату – данные сохранены', en: 'File for another date: your data are kept' },
  appeal: { ru: 'Как обжаловать', en: 'How to appeal' },
  paper: { ru: 'Решение, PDF', en: 'The decision, PDF' },
});

type Decision = NonNullable<ApplicationView['decision']>;

function Refusal({
  decision,
  applicationId,
}: {
  readonly decision: Decision;
  readonly applicationId: string;
}): ReactElement {
  const t = useT();
  const create = useCreateApplication();
  return (
    <>
      <h3 className="mb-1">{t(m.grounds)}</h3>
      <ul className="lines">
        {decision.grounds.map((ground) => (
          <li key={ground.code}>
            <b className="font-mid">{t.text(ground.title)}</b>
            <p>{ground.reason}</p>
            <p className="mt-1">{t(m.recommendation, { text: ground.recommendation })}</p>
            <p className="small muted">{t(m.basis, { norm: ground.norm })}</p>
          </li>
        ))}
      </ul>
      {create.error && (
        <Callout tone="bad" isAnnounced>
          {create.error.title}
        </Callout>
      )}
      <div className="mt-3">
        <Button
          variant="primary"
          isBusy={create.isPending}
          onPress={() => create.mutate({ copyOf: applicationId })}
        >
          {t(m.again)}
        </Button>
      </div>
    </>
  );
}

/** What was decided: conditions to keep, or grounds with what to do next. */
export function DecisionSection({
  application,
}: {
  readonly application: ApplicationView;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { decision, id } = application;
  if (decision === undefined) return null;
  const by = decision.automatic
    ? t(m.automatic)
    : decision.officer
      ? t(m.officer, { name: decision.officer.displayName })
      : t(m.authority);
  const title =
    decision.conditions.length > 0 ? t(m.conditions, { n: decision.conditions.length }) : t(m.decision);
  return (
    <Section title={title} note={t(m.decidedAt, { at: format.moment(decision.decidedAt), by })}>
      {decision.text !== undefined && <p className="mb-3 max-w-measure">{decision.text}</p>}
      {decision.conditions.length > 0 && (
        <ol className="lines">
          {decision.conditions.map((condition, index) => (
            <li key={condition.id} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
              <span className="num muted">{index + 1}.</span>
              <span>
                {condition.text}
                {(condition.source ?? condition.basis) !== undefined && (
                  <span className="small muted block">
                    {[condition.source, condition.basis].filter((part) => part !== undefined).join(' · ')}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {decision.outcome === 'refused' && <Refusal decision={decision} applicationId={id} />}
      {decision.appeal && (
        <Disclosure title={t(m.appeal)} className="mt-4">
          <p className="mt-1 max-w-measure">{t.text(decision.appeal)}</p>
        </Disclosure>
      )}
      {/* An approval is the permit itself; a refusal is a paper of its own. */}
      {decision.outcome === 'refused' && (
        <p className="mt-3">
          <Link to={paperPath(id, 'decision', t.language)} icon="download">
            {t(m.paper)}
          </Link>
        </p>
      )}
    </Section>
  );
}
