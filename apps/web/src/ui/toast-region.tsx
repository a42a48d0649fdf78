import { useEffect, useState, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Icon } from './icon.tsx';
import { useToastQueue, type ToastMessage } from './toast-store.ts';

const m = messages({
  region: { ru: 'Уведомления', en: 'Notifications' },
  close: { ru: 'Закрыть', en: 'Close' },
});

const shownMs = 8000;

/** One toast. Stays while the pointer or the focus is on it. */
export function Toast({
  toast,
  onClose,
}: {
  readonly toast: Omit<ToastMessage, 'id'>;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'ok' ? 'check' : 'stop'} />
      <span>{toast.text}</span>
      <span className="toast-actions">
        {toast.action && (
          <button
            type="button"
            onClick={() => {
              toast.action?.onPress();
              onClose();
            }}
          >
            {toast.action.title}
          </button>
        )}
        <button type="button" aria-label={t(m.close)} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </span>
    </div>
  );
}

/** Where toasts appear; said aloud politely. */
export function ToastRegion(): ReactElement {
  const t = useT();
  const { toasts, close } = useToastQueue();
  return (
    <div className="toast-region" role="region" aria-label={t(m.region)}>
      <div role="status" className="grid gap-2">
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </div>
    </div>
  );
}
