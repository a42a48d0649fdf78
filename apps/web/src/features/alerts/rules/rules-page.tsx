import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Table } from '../../../ui/table.tsx';
import { SeverityBadge } from '../alert-words.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';
import { rulesQuery, vocabularyQuery } from '../alert-queries.ts';
import { RuleMarks } from './rule-marks.tsx';
import { eventSentence } from './rule-sentences.ts';
import { RuleStateBadge } from './rule-state.tsx';
import { useRuleSwitch } from './use-rule-switch.ts';
import type { AlertRuleItem } from './rule-types.ts';

const m = messages({
  title: { ru: 'Правила оповещения', en: 'Alert rules' },
  add: { ru: 'Новое правило', en: 'New rule' },
  show: { ru: 'Показать', en: 'Show' },
  all: { ru: 'Все', en: 'All' },
  attention: { ru: 'Требуют внимания: {n}', en: 'Need attention: {n}' },
  off: { ru: 'Не работают', en: 'Not working' },
  empty: { ru: 'Правил пока нет', en: 'There are no rules yet' },
  emptyText: {
    ru: 'Правило скажет вовремя: скоро срок, отказ, молчит источник. Пять шагов, перед включением – проверка на прошлом.',
    en: 'A rule tells in time: due soon, refused, a silent source. Five steps, and a try on the past before it is on.',
  },
  none: { ru: 'Таких правил нет', en: 'There are no such rules' },
  rule: { ru: 'Правило', en: 'Rule' },
  severity: { ru: 'Важность', en: 'Severity' },
  state: { ru: 'Работает', en: 'Works' },
  last: { ru: 'Последний раз', en: 'Last fired' },
  never: { ru: 'ещё не было', en: 'never yet' },
  fired: { ru: 'За 90 дней', en: 'In 90 days' },
  reacted: { ru: 'отклик {share}', en: '{share} had a reaction' },
  marks: { ru: 'Что проверить', en: 'What to look at' },
  fine: { ru: 'всё в порядке', en: 'all is well' },
  copy: { ru: 'Скопировать', en: 'Copy' },
  copyNamed: { ru: 'Скопировать: {name}', en: 'Copy: {name}' },
  works: { ru: '{name}: работает', en: '{name}: works' },
});

const shown = ['all', 'attention', 'off'] as const;
type Shown = (typeof shown)[number];
const isWorking = ({ state }: AlertRuleItem): boolean => state === 'on' || state === 'quiet';

const lets: Readonly<Record<Shown, (rule: AlertRuleItem) => boolean>> = {
  all: () => true,
  attention: ({ audit }) => audit.marks.length > 0,
  off: (rule) => !isWorking(rule),
};

/** All rules with what the audit says of each, and the switch beside it. */
export function RulesPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const show = shown.find((each) => each === search.get('show')) ?? 'all';
  const rules = useQuery(rulesQuery);
  useTitle(t(m.title));
  const items = rules.data?.items ?? [];
  const listed = items.filter(lets[show]);
  return (
    <AlertsFrame permission="alert.manage">
      <div className="alerts-head">
        <h1>{t(m.title)}</h1>
        <ButtonLink to="/alerts/rules/new" variant="primary" icon="plus">
          {t(m.add)}
        </ButtonLink>
      </div>
      {rules.isPending && <Skeleton lines={8} />}
      {rules.data === undefined && !rules.isPending && (
        <ProblemView problem={asProblem(rules.error)} onRetry={() => void rules.refetch()} />
      )}
      {rules.data && items.length === 0 && (
        <EmptyState icon="bell" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <div className="mb-3">
            <SegmentedControl
              label={t(m.show)}
              value={show}
              onChange={(value) => setSearch(value === 'all' ? {} : { show: value }, { replace: true })}
              options={[
                { id: 'all', label: t(m.all) },
                { id: 'attention', label: t(m.attention, { n: items.filter(lets.attention).length }) },
                { id: 'off', label: t(m.off) },
              ]}
            />
          </div>
          {listed.length === 0 ? <p className="muted">{t(m.none)}</p> : <RulesTable rules={listed} />}
        </>
      )}
    </AlertsFrame>
  );
}

function RulesTable({ rules }: { readonly rules: readonly AlertRuleItem[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const vocabulary = useQuery(vocabularyQuery).data;
  const turn = useRuleSwitch();
  return (
    <>
      <ProblemCallout problem={turn.error} className="mb-3" />
      <Table
        caption={t(m.title)}
        rows={rules}
        rowKey={({ id }) => id}
        isStacked
        columns={[
          {
            id: 'rule',
            title: t(m.rule),
            isRowHeader: true,
            cell: ({ id, definition }) => (
              <>
                <Link to={`/alerts/rules/${id}`}>{definition.name}</Link>
                {vocabulary && <small>{eventSentence({ t, format, vocabulary }, definition)}</small>}
              </>
            ),
          },
          {
            id: 'severity',
            title: t(m.severity),
            isNowrap: true,
            cell: ({ definition }) => <SeverityBadge severity={definition.severity} />,
          },
          {
            id: 'state',
            title: t(m.state),
            isNowrap: true,
            isLabelledOnPhone: true,
            cell: (rule) => <StateCell rule={rule} turn={turn} />,
          },
          {
            id: 'last',
            title: t(m.last),
            isNowrap: true,
            isLabelledOnPhone: true,
            cell: ({ audit }) =>
              audit.lastFiredAt === undefined ? t(m.never) : format.moment(audit.lastFiredAt),
          },
          {
            id: 'fired',
            title: t(m.fired),
            align: 'end',
            isNowrap: true,
            isLabelledOnPhone: true,
            cell: ({ audit }) => (
              <>
                {format.number(audit.fired)}
                {audit.usefulness !== undefined && (
                  <small className="muted">
                    {t(m.reacted, { share: format.percent(audit.usefulness, 0) })}
                  </small>
                )}
              </>
            ),
          },
          {
            id: 'marks',
            title: t(m.marks),
            isLabelledOnPhone: true,
            cell: (rule) =>
              rule.audit.marks.length === 0 ? (
                <span className="muted">{t(m.fine)}</span>
              ) : (
                <RuleMarks rule={rule} />
              ),
          },
          {
            id: 'actions',
            title: '',
            titleText: t(m.copy),
            cell: ({ id, definition }) => (
              <Link
                to={`/alerts/rules/new?copy=${id}`}
                aria-label={t(m.copyNamed, { name: definition.name })}
              >
                {t(m.copy)}
              </Link>
            ),
          },
        ]}
      />
    </>
  );
}

/** A rule that was on once is switched here; a draft is finished on its page. */
function StateCell({
  rule,
  turn,
}: {
  readonly rule: AlertRuleItem;
  readonly turn: ReturnType<typeof useRuleSwitch>;
}): ReactElement {
  const t = useT();
  const { id, version, state, definition } = rule;
  if (state === 'draft') return <RuleStateBadge rule={rule} />;
  return (
    <>
      <Switch
        isSelected={state !== 'off'}
        isDisabled={turn.isPending}
        onChange={(isOn) => turn.mutate({ id, version, name: definition.name, state: isOn ? 'on' : 'off' })}
      >
        <span className="visually-hidden">{t(m.works, { name: definition.name })}</span>
      </Switch>
      {state === 'quiet' && <RuleStateBadge rule={rule} />}
    </>
  );
}
