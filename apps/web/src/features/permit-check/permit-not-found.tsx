import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';

const m = messages({
  title: { ru: 'Такого разрешения нет.', en: 'There is no such permit.' },
  pair: {
    ru: 'Номера {number} с таким кодом город не выдавал. Сверьте оба с бумагой: буквы в номере русские, а ноль легко принять за О.',
    en: 'The town issued no {number} with this code. Compare both with the paper: the letters of the number are Cyrillic, and a zero is easily taken for O.',
  },
  link: {
    ru: 'Ссылка из QR-кода не ведёт ни к одному разрешению. Проверьте по номеру и коду с бумаги.',
    en: 'The link of the QR code leads to no permit. Check by the number and code on the paper.',
  },
  otherwise: {
    ru: 'Всё совпадает? Значит, бумага поддельная: покажите её инспектору или сообщите в администрацию.',
    en: 'Do they match? Then the paper is forged: show it to an inspector or tell the administration.',
  },
});

/** Nothing under this number and code: a slip, or a forged paper, and what to do in each case. */
export function PermitNotFound({ number }: { readonly number?: string | undefined }): ReactElement {
  const t = useT();
  return (
    <Callout tone="bad" title={t(m.title)} isAnnounced>
      <p>{number === undefined ? t(m.link) : t(m.pair, { number })}</p>
      <p className="mt-1">{t(m.otherwise)}</p>
    </Callout>
  );
}
