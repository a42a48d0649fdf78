import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { packVersionsQuery, type PackVersion } from './rule-pack-queries.ts';

const m = messages({
  title: { ru: 'Версия {version}', en: 'Version {version}' },
  proposed: { ru: 'Предложил: {name}. Вступит в силу {on}.', en: 'Proposed by {name}. In force from {on}.' },
  effect: {
    ru: 'Заявки, поданные раньше, судят по прежней версии.',
    en: 'Applications filed earlier are judged by the earlier version.',
  },
  reason: { ru: 'Почему отклоняете', en: 'Why you reject it' },
  needReason: { ru: 'Напишите причину: её прочитает автор', en: 'Write the reason: the author reads it' },
  publish: { ru: 'Опубликовать', en: 'Publish' },
  reject: { ru: 'Отклонить', en: 'Reject' },
  published: { ru: 'Версия {version} опубликована', en: 'Version {version} is published' },
  rejected: { ru: 'Версия {version} отклонена', en: 'Version {version} is rejected' },
  failed: { ru: 'Не получилось. Нажмите ещё раз.', en: 'It did not work. Press again.' },
});

function Settle({
  version,
  onClose,
}: {
  readonly version: PackVersion;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const settle = useCommand(
    (body: { readonly approved: boolean; readonly reason?: string }, { headers }) =>
      sendCommand(`POST`, `/v1/rule-pack-proposals/${version.id}/publication`, body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async (_reply, { approved }) => {
        await Promise.all([
          client.invalidateQueries({ queryKey: packVersionsQuery.queryKey }),
          client.invalidateQueries({ queryKey: ['rule-pack'] }),
        ]);
        showToast(t(approved ? m.published : m.rejected, { version: version.version }));
        onClose();
      },
    },
  );
  const reject = (): void => {
    if (reason.trim() === '') setError(t(m.needReason));
    else settle.mutate({ approved: false, reason: reason.trim() });
  };
  return (
    <div className="form">
      <p>{t(m.proposed, { name: version.proposedBy, on: format.date(version.effectiveFrom) })}</p>
      <p>«{version.reason}»</p>
      <p className="small muted">{t(m.effect)}</p>
      <TextArea
        label={t(m.reason)}
        isOptional
        rows={2}
        maxLength={2000}
        value={reason}
        error={error}
        onChange={(text) => {
          setReason(text);
          setError(undefined);
        }}
      />
      {settle.isError && (
        <Callout tone="bad" isAnnounced>
          {settle.error.title || t(m.failed)}
        </Callout>
      )}
      <div className="btn-row">
        <Button variant="primary" isBusy={settle.isPending} onPress={() => settle.mutate({ approved: true })}>
          {t(m.publish)}
        </Button>
        <Button isDisabled={settle.isPending} onPress={reject}>
          {t(m.reject)}
        </Button>
      </div>
    </div>
  );
}

/** A second person publishes or rejects what the first proposed. */
export function SettleDialog({
  version,
  onClose,
}: {
  readonly version: PackVersion | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  return (
    <Dialog
      title={version === undefined ? '' : t(m.title, { version: version.version })}
      isOpen={version !== undefined}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {version !== undefined && <Settle version={version} onClose={onClose} />}
    </Dialog>
  );
}
