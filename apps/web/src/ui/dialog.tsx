import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { TriggerButton } from './trigger-button.tsx';

const m = messages({ close: { ru: 'Закрыть', en: 'Close' } });

interface DialogBodyProps {
  readonly title: ReactNode;
  /** The body; `close` closes the dialog. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly isWide?: boolean;
  /** A question that must be answered: no cross, a press outside does not close. */
  readonly isAlert?: boolean;
}

export type DialogProps = DialogBodyProps &
  (
    | { /** What opens it: a `TriggerButton`. */ readonly trigger: ReactNode }
    | { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }
  );

function DialogBox({ title, children, isWide = false, isAlert = false }: DialogBodyProps): ReactElement {
  const t = useT();
  return (
    <Modal className={cx('dialog-box', isWide && 'dialog-wide')}>
      <AriaDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
        {({ close }) => (
          <>
            <div className="dialog-head">
              <Heading slot="title" level={2} className="dialog-title">
                {title}
              </Heading>
              {!isAlert && (
                <TriggerButton
                  slot="close"
                  variant="quiet"
                  size="small"
                  icon="cross"
                  aria-label={t(m.close)}
                />
              )}
            </div>
            <div className="dialog-body">{typeof children === 'function' ? children(close) : children}</div>
          </>
        )}
      </AriaDialog>
    </Modal>
  );
}

/** A window over the page. Focus goes in, Escape closes, focus returns to the opener. */
export function Dialog(props: DialogProps): ReactElement {
  const isDismissable = props.isAlert !== true;
  if ('trigger' in props) {
    return (
      <DialogTrigger>
        {props.trigger}
        <ModalOverlay className="scrim" isDismissable={isDismissable}>
          <DialogBox {...props} />
        </ModalOverlay>
      </DialogTrigger>
    );
  }
  return (
    <ModalOverlay
      className="scrim"
      isDismissable={isDismissable}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <DialogBox {...props} />
    </ModalOverlay>
  );
}
