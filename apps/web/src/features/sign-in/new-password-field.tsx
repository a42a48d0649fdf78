import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { PasswordField } from './password-field.tsx';
import {
  minPasswordLength,
  passwordRules,
  type KnownOfPerson,
  type PasswordRuleId,
} from './password-rules.ts';

const m = messages({
  hint: {
    ru: 'Проще всего запомнить три-четыре слова, не связанных между собой.',
    en: 'Three or four unrelated words are the easiest to remember.',
  },
  met: { ru: 'выполнено', en: 'met' },
  rules: { ru: 'Каким должен быть пароль', en: 'What the password must be' },
  length: { ru: 'не короче {n} знаков', en: 'at least {n} characters' },
  variety: { ru: 'не меньше пяти разных знаков', en: 'at least five different characters' },
  notLogin: { ru: 'без вашей почты и телефона', en: 'without your e-mail or phone' },
  notName: { ru: 'без вашего имени', en: 'without your name' },
});

export interface NewPasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly known: KnownOfPerson;
  readonly error?: string | undefined;
}

/** A new password with its rules, each ticked off as one types. */
export function NewPasswordField({ known, ...field }: NewPasswordFieldProps): ReactElement {
  const t = useT();
  const texts: Record<PasswordRuleId, string> = {
    length: t(m.length, { n: minPasswordLength }),
    variety: t(m.variety),
    'not-login': t(m.notLogin),
    'not-name': t(m.notName),
  };
  return (
    <div className="field">
      <PasswordField {...field} hint={t(m.hint)} isNew />
      <ul
        className="mt-2 grid gap-x-6 gap-y-1 tablet:grid-cols-2 contrast:grid-cols-1"
        aria-label={t(m.rules)}
      >
        {passwordRules(field.value, known).map(({ id, isMet }) => (
          <li key={id} className={cx('small flex items-center gap-2', isMet ? 'text-ok' : 'text-ink-2')}>
            <Icon name={isMet ? 'check' : 'minus'} />
            <span>
              {texts[id]}
              {isMet && <span className="visually-hidden">, {t(m.met)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
