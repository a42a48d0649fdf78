import { useState, type ReactElement, type ReactNode } from 'react';
import { asProblem } from '../api/api-problem.ts';
import { messages, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { Dialog } from './dialog.tsx';

const m = messages({
  failed: {
    ru: 'Не получилось. Ничего не изменилось, повторите.',
    en: 'It did not work. Nothing has changed; try again.',
  },
});

export interface ConfirmDialogProps {
  /** A question: «Отозвать заявку?» */
  readonly title: ReactNode;
  /** What will happen. */
  readonly children?: ReactNode;
  /** Both answers are verbs: «Отозвать заявку», «Не отзывать». */
  readonly confirmText: string;
  readonly cancelText: string;
  readonly isDanger?: boolean;
  /** May take time: the dialog stays, the button is busy; a rejection is shown and can be repeated. */
  readonly onConfirm: () => Promise<unknown> | void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Asks before something that is hard to undo. */
export function ConfirmDialog({
  title,
  children,
  confirmText,
  cancelText,
  isDanger = false,
  onConfirm,
  isOpen,
  onOpenChange,
}: ConfirmDialogProps): ReactElement {
  const t = useT();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm();
      onOpenChange(false);
    } catch (error) {
      setFailure(asProblem(error).title || t(m.failed));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} isAlert isOpen={isOpen} onOpenChange={(next) => !isBusy && onOpenChange(next)}>
      {children !== undefined && <p>{children}</p>}
      {failure !== undefined && (
        <Callout tone="bad" isAnnounced className="mt-3">
          {failure}
        </Callout>
      )}
      <div className="btn-row dialog-actions">
        <Button variant={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onPress={() => void confirm()}>
          {confirmText}
        </Button>
        <Button isDisabled={isBusy} onPress={() => onOpenChange(false)}>
          {cancelText}
        </Button>
      </div>
    </Dialog>
  );
}
