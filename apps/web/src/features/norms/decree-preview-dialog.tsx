import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { asProblem, sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { calendarVersionsQuery, decreePreviewQuery, servicesQuery } from './norms-queries.ts';
import { RecalculationView } from './recalculation-view.tsx';

const m = messages({
  title: { ru: 'Версия {version}: что сдвинется', en: 'Version {version}: what will move' },
  counting: { ru: 'Считаем открытые сроки', en: 'Counting open terms' },
  activate: { ru: 'Ввести в действие', en: 'Put in force' },
  running: {
    ru: 'Сдвигаем сроки. Это окно можно закрыть: работа не прервётся.',
    en: 'Moving terms. You may close this: the work goes on.',
  },
  done: {
    ru: 'Календарь действует. {n, plural, =0 {Сроки не сдвинулись} one {Сдвинут # срок} few {Сдвинуты # срока} other {Сдвинуто # сроков}}.',
    en: 'The calendar is in force. {n, plural, =0 {No term moved} one {# term moved} other {# terms moved}}.',
  },
});

const askEveryMs = 1000;

/** What a decree moves, before it is put in force; then how it goes. */
export function DecreePreviewDialog({
  version,
  onClose,
}: {
  readonly version: number;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const activate = useCommand<void, unknown>((_input, { headers }) =>
    sendCommand('POST', `/v1/calendar-versions/${version}/activation`, undefined, {
      idempotencyKey: headers['idempotency-key'],
    }),
  );
  const isStarted = activate.isSuccess;
  const preview = useQuery({ ...decreePreviewQuery(version), enabled: !isStarted });
  const services = useQuery(servicesQuery);
  const versions = useQuery({
    ...calendarVersionsQuery,
    ...(isStarted ? { refetchInterval: askEveryMs } : {}),
  });
  const own = versions.data?.items.find((each) => each.version === version);
  const moved = own?.activatedAt === null ? undefined : (own?.movedCount ?? undefined);
  useEffect(() => {
    if (!isStarted || moved === undefined) return;
    showToast(t(m.done, { n: moved }));
    void client.invalidateQueries({ queryKey: ['requests'] });
    onClose();
  }, [isStarted, moved, client, onClose, t]);
  return (
    <Dialog title={t(m.title, { version })} isOpen isWide onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="form">
        {preview.data === undefined && preview.isPending && <Skeleton lines={6} label={t(m.counting)} />}
        {preview.isError && <ProblemCallout problem={asProblem(preview.error)} />}
        {preview.data !== undefined && (
          <>
            <RecalculationView preview={preview.data} services={services.data?.items ?? []} />
            {isStarted ? (
              <p role="status">{t(m.running)}</p>
            ) : (
              <Button variant="primary" isBusy={activate.isPending} onPress={() => activate.mutate()}>
                {t(m.activate)}
              </Button>
            )}
          </>
        )}
        <ProblemCallout problem={activate.error} />
      </div>
    </Dialog>
  );
}
