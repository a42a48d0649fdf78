import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { useEnter } from '../sign-in/use-enter.ts';

const m = messages({
  title: { ru: 'Второй шаг включён.', en: 'The second step is on.' },
  text: {
    ru: 'Сохраните резервные коды: они показаны один раз. Каждым можно войти однажды, если телефона нет рядом.',
    en: 'Keep the recovery codes: they are shown once. Each lets you in one time when the phone is not at hand.',
  },
  list: { ru: 'Резервные коды', en: 'Recovery codes' },
  copy: { ru: 'Скопировать все', en: 'Copy all' },
  kept: {
    ru: 'Коды сохранены там, где их не увидят другие',
    en: 'I keep the codes where others do not see them',
  },
  go: { ru: 'Продолжить', en: 'Continue' },
  first: { ru: 'сначала сохраните коды', en: 'keep the codes first' },
});

/** Recovery codes, shown this once; one goes on only after saying they are kept. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }): ReactElement {
  const t = useT();
  const enter = useEnter();
  const [isKept, setKept] = useState(false);
  return (
    <div className="form">
      <Callout tone="ok" title={t(m.title)} isAnnounced>
        {t(m.text)}
      </Callout>
      <ul className="panel grid grid-cols-1 gap-x-8 gap-y-1 tablet:grid-cols-2" aria-label={t(m.list)}>
        {codes.map((code) => (
          <li key={code} className="mono text-5">
            {code}
          </li>
        ))}
      </ul>
      <div className="btn-row">
        <CopyButton text={codes.join('\n')} title={t(m.copy)} />
        <PrintButton />
      </div>
      <Checkbox isSelected={isKept} onChange={setKept}>
        {t(m.kept)}
      </Checkbox>
      <div className="btn-row">
        <Button
          variant="primary"
          disabledReason={isKept ? undefined : t(m.first)}
          onPress={() => void enter()}
        >
          {t(m.go)}
        </Button>
      </div>
    </div>
  );
}
