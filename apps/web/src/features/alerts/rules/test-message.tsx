import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { deliveryStates } from '../../messages/delivery-words.ts';
import { channelName } from './rule-names.ts';
import type { RuleDefinition } from './rule-types.ts';

const m = messages({
  title: { ru: 'Проверить вживую', en: 'Try it for real' },
  lead: { ru: 'Отправим вам, другим не уйдёт.', en: 'It goes to you and to nobody else.' },
  send: { ru: 'Отправить пробное', en: 'Send a test' },
  onSite: { ru: 'На сайте – в <a>сообщениях</a>', en: 'On the site, among <a>messages</a>' },
  outbox: { ru: 'Прочитать в исходящих', en: 'Read it in the outbox' },
});

const isSettled = (state: string): boolean => !['queued', 'sending'].includes(state);

/** A message to oneself in the words of the rule, and what became of it. */
export function TestMessage({ definition }: { readonly definition: RuleDefinition }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { isDemonstration } = useSession();
  const [id, setId] = useState<string>();
  const send = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/alert-rules/test-message', { body: { definition }, params: { header } })),
    { onSuccess: (sent) => setId(sent.id) },
  );
  const outcome = useQuery({
    queryKey: ['alert-test', id] as const,
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/alert-rules/test-message/{id}', { params: { path: { id: id ?? '' } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.copies.every((copy) => isSettled(copy.state)) ? false : 1500,
  });
  return (
    <section aria-label={t(m.title)}>
      <h3>{t(m.title)}</h3>
      <p className="muted small mt-1 mb-2">{t(m.lead)}</p>
      <Button icon="send" isBusy={send.isPending} onPress={() => send.mutate()}>
        {t(m.send)}
      </Button>
      <ProblemCallout problem={send.error} className="mt-2" />
      {outcome.data && (
        <div role="status">
          <ul className="small mt-2">
            <li>{t.rich(m.onSite, { a: (text) => <Link to="/messages">{text}</Link> })}</li>
            {outcome.data.copies.map(({ channel, state, at }) => (
              <li key={channel}>
                {channelName(t, channel)}:{' '}
                <Badge tone={deliveryStates[state].tone} icon={deliveryStates[state].icon} isPlain>
                  {t(deliveryStates[state].title)}
                </Badge>{' '}
                <span className="muted">{format.time(at)}</span>
              </li>
            ))}
            {isDemonstration && (
              <li>
                <Link to="/outbox">{t(m.outbox)}</Link>
              </li>
            )}
          </ul>
        </div>
      )}
    </section>
  );
}
