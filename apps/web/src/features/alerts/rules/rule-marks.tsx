import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import type { AlertRuleItem } from './rule-types.ts';

const m = messages({
  'never-fired': { ru: 'Ни разу за 90 дней', en: 'Not once in 90 days' },
  stale: { ru: 'Следить не за чем', en: 'Nothing to watch over' },
  noisy: { ru: 'Шумит', en: 'Noisy' },
  unread: { ru: 'Не читают', en: 'Nobody reads it' },
  'to-confirm': { ru: 'Полгода не подтверждали', en: 'Not confirmed for half a year' },
});
const d = messages({
  'never-fired': {
    ru: '<a>Проверьте на прошлом</a>: условие может быть слишком строгим.',
    en: '<a>Try it on the past</a>: the condition may be too strict.',
  },
  stale: {
    ru: 'Под отбор не подошёл ни один запрос. <a>Измените отбор</a> или выключите.',
    en: 'No request passes its filter. <a>Change the filter</a> or turn it off.',
  },
  noisy: {
    ru: 'Откликнулись на {share} оповещений. <a>Поднимите порог</a> или соберите в сводку.',
    en: 'Only {share} of its alerts had a reaction. <a>Raise the threshold</a> or gather them in the digest.',
  },
  unread: {
    ru: 'Открыли {read} из {all} сообщений. <a>Проверьте получателей</a>.',
    en: '{read} of {all} messages were opened. <a>Look at the recipients</a>.',
  },
  'to-confirm': { ru: 'Ещё нужно?', en: 'Is it still needed?' },
  confirm: { ru: 'Нужно', en: 'It is' },
  confirmNamed: { ru: 'Нужно: {name}', en: 'It is: {name}' },
});

type Mark = AlertRuleItem['audit']['marks'][number];
const stepOfMark: Readonly<Record<Mark, string>> = {
  'never-fired': 'check',
  stale: 'condition',
  noisy: 'condition',
  unread: 'recipients',
  'to-confirm': 'check',
};
const names: Readonly<Record<Mark, Message>> = m;

/** What the audit says of a rule, each with what to do. */
export function RuleMarks({ rule }: { readonly rule: AlertRuleItem }): ReactElement | null {
  const t = useT();
  const { marks } = rule.audit;
  if (marks.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {marks.map((mark) => (
        <li key={mark}>
          <Badge tone="warn" icon="warn" isPlain>
            {t(names[mark])}
          </Badge>
          <small className="muted block">
            <Advice mark={mark} rule={rule} />
          </small>
        </li>
      ))}
    </ul>
  );
}

function Advice({ mark, rule }: { readonly mark: Mark; readonly rule: AlertRuleItem }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { audit, id } = rule;
  const tags = {
    a: (text: string) => <Link to={`/alerts/rules/${id}?step=${stepOfMark[mark]}`}>{text}</Link>,
  };
  switch (mark) {
    case 'noisy':
      return <>{t.rich(d.noisy, tags, { share: format.percent(audit.usefulness ?? 0, 0) })}</>;
    case 'unread':
      return <>{t.rich(d.unread, tags, { read: audit.messagesRead, all: audit.messages })}</>;
    case 'to-confirm':
      return <Confirm rule={rule} />;
    default:
      return <>{t.rich(d[mark], tags)}</>;
  }
}

function Confirm({ rule }: { readonly rule: AlertRuleItem }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const confirm = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/alert-rules/{id}/confirmation', { params: { path: { id: rule.id }, header } })),
    { onSuccess: () => client.invalidateQueries({ queryKey: ['alerts', 'rules'] }) },
  );
  return (
    <>
      {t(d['to-confirm'])}{' '}
      <Button
        size="small"
        isBusy={confirm.isPending}
        aria-label={t(d.confirmNamed, { name: rule.definition.name })}
        onPress={() => confirm.mutate()}
      >
        {t(d.confirm)}
      </Button>
    </>
  );
}
