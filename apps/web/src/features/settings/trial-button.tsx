import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';

const m = messages({
  trial: { ru: 'Прислать пробное', en: 'Send a trial' },
  sent: {
    ru: 'Отправили. Что с ним стало – <a>в сообщениях</a>.',
    en: 'Sent. What became of it is <a>among the messages</a>.',
  },
});

/** Sends the person a trial message by one channel. */
export function TrialButton({ channel }: { readonly channel: 'push' | 'bot' }): ReactElement {
  const t = useT();
  const send = useCommand((_: void, { headers }) =>
    unwrap(api.POST('/v1/me/channels/{channel}/trial', { params: { path: { channel } }, headers })),
  );
  return (
    <>
      <Button size="small" isBusy={send.isPending} onPress={() => send.mutate()}>
        {t(m.trial)}
      </Button>
      <span role="status" className="small muted">
        {send.isSuccess && t.rich(m.sent, { a: (text) => <Link to="/messages">{text}</Link> })}
      </span>
      <ProblemCallout problem={send.error} />
    </>
  );
}
