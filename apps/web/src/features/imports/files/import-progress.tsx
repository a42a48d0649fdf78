import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import type { RequestImportDetail } from '../import-words.ts';
import { importQuery } from '../imports-queries.ts';
import { ImportFigures } from './import-figures.tsx';

const m = messages({
  progress: { ru: 'Загрузка в реестр', en: 'Reading in' },
  share: { ru: 'Прочитано {share}', en: '{share} read' },
  leave: {
    ru: 'Страницу можно закрыть: загрузка идёт на сервере и продолжится с последней принятой строки, даже если он перезапустится.',
    en: 'You may close the page: the server reads on, and after a restart goes on from the last row taken in.',
  },
  stop: { ru: 'Остановить', en: 'Stop' },
  confirm: { ru: 'Остановить загрузку?', en: 'Stop reading in?' },
  confirmText: {
    ru: 'Принятые строки останутся в реестре. Загрузку можно будет продолжить.',
    en: 'Rows taken in stay in the register. You can go on later.',
  },
  keep: { ru: 'Не останавливать', en: 'Do not stop' },
});

/** An import while it runs: how far it is, what it has brought, the way to stop it. */
export function ImportProgress({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const stop = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/request-imports/{id}/cancel', { params: { path: { id: item.id }, header } })),
    { onSuccess: (reply) => client.setQueryData(importQuery(item.id).queryKey, reply) },
  );
  return (
    <div className="max-w-[48rem]">
      {stop.error && <ProblemCallout problem={stop.error} />}
      <p className="mt-4 mb-1 font-mid" role="status">
        {t(m.share, { share: format.percent(item.progress, 0) })}
      </p>
      <ProgressBar label={t(m.progress)} share={item.progress} />
      <ImportFigures item={item} />
      <p className="muted">{t(m.leave)}</p>
      <p className="mt-4">
        <Button onPress={() => setAsking(true)}>{t(m.stop)}</Button>
      </p>
      <ConfirmDialog
        title={t(m.confirm)}
        confirmText={t(m.stop)}
        cancelText={t(m.keep)}
        onConfirm={() => stop.mutateAsync()}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t(m.confirmText)}
      </ConfirmDialog>
    </div>
  );
}
