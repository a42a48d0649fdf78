import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

const m = messages({
  loading: { ru: 'Загружаем', en: 'Loading' },
  slow: {
    ru: 'Сервер отвечает дольше обычного. Введённое сохранено.',
    en: 'The server takes longer than usual. What you typed is kept.',
  },
  reload: { ru: 'Открыть страницу заново', en: 'Open the page again' },
  failed: { ru: 'Не загрузилось', en: 'Did not load' },
  failedText: {
    ru: 'Сервер не ответил. Введённое сохранено.',
    en: 'The server did not answer. What you typed is kept.',
  },
  repeat: { ru: 'Повторить', en: 'Try again' },
  code: { ru: 'Код {code}.', en: 'Code {code}.' },
});

/** Empty: what, why, the first step. */
export function EmptyState({
  icon = 'list',
  title,
  children,
  action,
}: {
  readonly icon?: IconName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactElement {
  return (
    <div className="state-box">
      <Icon name={icon} />
      <h2 className="text-4 dense:text-3">{title}</h2>
      {children !== undefined && <p className="muted small mt-1">{children}</p>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Trace id of the failed request, to tell the help desk. */
  readonly traceId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
}

/** Something did not load: what happened, what is safe, a way out. */
export function ErrorState({
  title,
  children,
  traceId,
  onRetry,
  isRetrying = false,
}: ErrorStateProps): ReactElement {
  const t = useT();
  return (
    <div className="state-box" role="alert">
      <Icon name="network" />
      <h2 className="text-4 dense:text-3">{title ?? t(m.failed)}</h2>
      <p className="muted small mt-1">
        {children ?? t(m.failedText)} {traceId !== undefined && t(m.code, { code: traceId.slice(0, 8) })}
      </p>
      {onRetry !== undefined && (
        <div className="mt-3">
          <Button size="small" icon="repeat" onPress={onRetry} isBusy={isRetrying}>
            {t(m.repeat)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The person may not see this: what is missing and who can give it; `action` leads to what is theirs. */
export function NoRights({
  title,
  children,
  action,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactElement {
  return (
    <div className="state-box">
      <Icon name="lock" />
      <h2 className="text-4 dense:text-3">{title}</h2>
      <p className="muted small mt-1 max-w-measure">{children}</p>
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

/** Words that are still being fetched: bars of the same lines, from a text of about the same length. */
export function PendingText({
  isPending,
  children,
}: {
  readonly isPending: boolean;
  readonly children: ReactNode;
}): ReactElement {
  if (!isPending) return <>{children}</>;
  return (
    <span className="skeleton-text" aria-hidden>
      <span>{children}</span>
    </span>
  );
}

const widths = ['w-[70%]', 'w-full', 'w-[85%]', 'w-2/5', 'w-[92%]', 'w-3/5'];

/** After so long a person wonders whether to go on waiting. */
const slowAfterMs = 10_000;

/**
 * Bars in the place of what is to come. Show after 400 ms; give it the number of lines of the real thing. After ten
 * seconds a sentence and a way out.
 */
export function Skeleton({
  lines = 4,
  label,
  isSlow,
}: {
  readonly lines?: number;
  readonly label?: string;
  /** Told by time unless given. */
  readonly isSlow?: boolean;
}): ReactElement {
  const t = useT();
  const [hasWaited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <b className="visually-hidden">{label ?? t(m.loading)}</b>
      {(isSlow ?? hasWaited) && (
        <p className="muted small mb-3">
          {t(m.slow)}{' '}
          <button type="button" className="link" onClick={() => location.reload()}>
            {t(m.reload)}
          </button>
        </p>
      )}
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={widths[index % widths.length]} aria-hidden />
      ))}
    </div>
  );
}
