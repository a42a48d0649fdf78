import { useState, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { TextField } from '../../ui/text-field.tsx';

const m = messages({
  show: { ru: 'Показать пароль', en: 'Show the password' },
  hide: { ru: 'Скрыть пароль', en: 'Hide the password' },
});

export interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** A password to be made now rather than typed from memory. */
  readonly isNew?: boolean;
}

/** A password with a way to see what was typed: on a phone slips are the rule. */
export function PasswordField({ isNew = false, ...field }: PasswordFieldProps): ReactElement {
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <div className="field">
      <TextField
        {...field}
        className="mb-0"
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        maxLength={128}
        isRequired
      />
      <button
        type="button"
        className="link small mt-1"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? m.hide : m.show)}
      </button>
    </div>
  );
}
