import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { AlertsFrame } from '../alerts-frame.tsx';
import { ruleQuery, vocabularyQuery, type AlertVocabulary } from '../alert-queries.ts';
import { DraftNote } from './draft-note.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleHistory } from './rule-history.tsx';
import { RuleMarks } from './rule-marks.tsx';
import { RuleStateBadge } from './rule-state.tsx';
import { SaveActions } from './save-actions.tsx';
import { useRuleDraft } from './use-rule-draft.ts';
import { useRuleSwitch } from './use-rule-switch.ts';
import type { AlertRuleItem } from './rule-types.ts';

const m = messages({
  back: { ru: 'Правила оповещения', en: 'Alert rules' },
  turnOff: { ru: 'Выключить', en: 'Turn off' },
  turnOn: { ru: 'Включить', en: 'Turn on' },
  copy: { ru: 'Скопировать', en: 'Copy' },
  log: { ru: 'Сообщения по правилу', en: 'Messages of the rule' },
  saved: { ru: 'Новая версия сохранена', en: 'The new version is saved' },
  life: { ru: 'Как оно живёт', en: 'How it lives' },
  owner: { ru: 'Отвечает', en: 'Owner' },
  since: { ru: 'Работает с', en: 'Works since' },
  last: { ru: 'Сработало последний раз', en: 'Fired last' },
  never: { ru: 'ещё не было', en: 'never yet' },
  fired: { ru: 'За 90 дней', en: 'In 90 days' },
  firedText: {
    ru: 'сработало {fired}, взяли в работу {taken}, что-то сделали {acted}',
    en: 'fired {fired}, taken on {taken}, acted upon {acted}',
  },
  read: { ru: 'Сообщения', en: 'Messages' },
  readText: { ru: 'отправлено {all}, открыто {read}', en: '{all} sent, {read} opened' },
  reading: { ru: 'Показатель сейчас', en: 'The figure now' },
  version: { ru: 'Версия', en: 'Version' },
  versionText: { ru: '{n}, от {at}', en: '{n}, of {at}' },
});

/** A rule that exists: its steps, how it lives, what it said before. */
export function RulePage(): ReactElement {
  const { id = '' } = useParams();
  const t = useT();
  const rule = useQuery(ruleQuery(id));
  const vocabulary = useQuery(vocabularyQuery);
  const failed = [rule, vocabulary].find((query) => query.isError);
  return (
    <AlertsFrame permission="alert.manage">
      <p className="small">
        <Link to="/alerts/rules" icon="left">
          {t(m.back)}
        </Link>
      </p>
      {failed && <ProblemView problem={asProblem(failed.error)} onRetry={() => void failed.refetch()} />}
      {!failed && (rule.data === undefined || vocabulary.data === undefined) && <Skeleton lines={10} />}
      {rule.data && vocabulary.data && <RuleView rule={rule.data} vocabulary={vocabulary.data} />}
    </AlertsFrame>
  );
}

function RuleView({
  rule,
  vocabulary,
}: {
  readonly rule: AlertRuleItem;
  readonly vocabulary: AlertVocabulary;
}): ReactElement {
  const t = useT();
  const { draft, isKept, change, drop } = useRuleDraft(rule.id, rule.definition);
  const turn = useRuleSwitch();
  const isOn = rule.state === 'on' || rule.state === 'quiet';
  const { id, version } = rule;
  const { name } = rule.definition;
  useTitle(name);
  return (
    <>
      <div className="alerts-head">
        <div>
          <h1>{name}</h1>
          <p className="mt-1">
            <RuleStateBadge rule={rule} />
          </p>
        </div>
        <div className="btn-row">
          {rule.state !== 'draft' && (
            <Button
              isBusy={turn.isPending}
              onPress={() => turn.mutate({ id, version, name, state: isOn ? 'off' : 'on' })}
            >
              {t(isOn ? m.turnOff : m.turnOn)}
            </Button>
          )}
          <ButtonLink to={`/alerts/rules/new?copy=${id}`} icon="copy">
            {t(m.copy)}
          </ButtonLink>
        </div>
      </div>
      <ProblemCallout problem={turn.error} className="mb-3" />
      <RuleMarks rule={rule} />
      <DraftNote isKept={isKept} isChange onDrop={drop} />
      <RuleEditor
        draft={draft}
        vocabulary={vocabulary}
        onChange={change}
        isWhole
        actions={
          (isKept || !isOn) && (
            <SaveActions
              rule={rule}
              draft={draft}
              onSaved={() => {
                drop();
                showToast(t(m.saved));
              }}
            />
          )
        }
      />
      <RuleLife rule={rule} />
      <RuleHistory rule={rule} vocabulary={vocabulary} />
    </>
  );
}

function RuleLife({ rule }: { readonly rule: AlertRuleItem }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { audit, reading } = rule;
  return (
    <Section
      title={t(m.life)}
      note={<Link to={`/alerts/log?rule=${rule.id}`}>{t(m.log)}</Link>}
      className="mt-8"
    >
      <div className="max-w-measure">
        <KeyValues
          items={[
            { key: 'owner', title: t(m.owner), value: rule.owner },
            {
              key: 'version',
              title: t(m.version),
              value: t(m.versionText, { n: rule.version, at: format.moment(rule.changedAt, true) }),
            },
            ...(rule.enabledAt === undefined
              ? []
              : [{ key: 'since', title: t(m.since), value: format.moment(rule.enabledAt, true) }]),
            {
              key: 'last',
              title: t(m.last),
              value: audit.lastFiredAt === undefined ? t(m.never) : format.moment(audit.lastFiredAt, true),
            },
            {
              key: 'fired',
              title: t(m.fired),
              value: t(m.firedText, { fired: audit.fired, taken: audit.acknowledged, acted: audit.acted }),
            },
            {
              key: 'read',
              title: t(m.read),
              value: t(m.readText, { all: audit.messages, read: audit.messagesRead }),
            },
            ...(reading?.value === undefined
              ? []
              : [{ key: 'reading', title: t(m.reading), value: figureOf(rule, reading.value, format) }]),
          ]}
        />
      </div>
    </Section>
  );
}

function figureOf(
  { definition: { event } }: AlertRuleItem,
  value: number,
  format: ReturnType<typeof useFormat>,
): string {
  return event.kind === 'metric' && event.metric.startsWith('share-')
    ? format.percent(value)
    : format.number(value, 1);
}
