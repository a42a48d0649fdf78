import type { ReactElement } from 'react';
import type { components } from '../../api/schema.gen.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/states.tsx';

const m = messages({
  agree: {
    ru: 'Согласен на обработку персональных данных',
    en: 'I consent to the processing of my personal data',
  },
  read: { ru: 'Прочитать текст согласия', en: 'Read the text of the consent' },
  version: {
    ru: 'Редакция {version}. Отозвать согласие можно в настройках.',
    en: 'Version {version}. It can be withdrawn in the settings.',
  },
  failed: {
    ru: 'Текст согласия не загрузился: без него отметить нельзя.',
    en: 'The text of the consent did not load: it cannot be ticked without it.',
  },
  repeat: { ru: 'Повторить', en: 'Try again' },
});

export interface ConsentBoxProps {
  readonly text: components['schemas']['ConsentText'] | undefined;
  readonly isLoading: boolean;
  readonly onRetry: () => void;
  readonly isGiven: boolean;
  readonly onChange: (isGiven: boolean) => void;
  readonly error?: string | undefined;
}

/** Consent as a statement of its own, never ticked beforehand, with its full text at hand. @norm 152-ФЗ ст. 9 */
export function ConsentBox({
  text,
  isLoading,
  onRetry,
  isGiven,
  onChange,
  error,
}: ConsentBoxProps): ReactElement {
  const t = useT();
  if (isLoading) return <Skeleton lines={2} />;
  if (text === undefined) {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3">
        {t(m.failed)}
        <Button size="small" icon="repeat" onPress={onRetry}>
          {t(m.repeat)}
        </Button>
      </p>
    );
  }
  return (
    <div>
      <Checkbox name="hasConsent" isSelected={isGiven} onChange={onChange} error={error}>
        {t(m.agree)}
      </Checkbox>
      <Disclosure title={t(m.read)}>
        <div className="panel mt-1">
          <p>{t.text(text.text)}</p>
          <p className="small muted mt-2">{t(m.version, { version: text.version })}</p>
        </div>
      </Disclosure>
    </div>
  );
}
