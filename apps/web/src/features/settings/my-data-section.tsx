import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import type { MyProfile } from './me-query.ts';

const m = messages({
  export: {
    ru: 'Всё, что мы о вас храним, – одним файлом. Его читают программы, но открыть можно и в блокноте.',
    en: 'All we keep about you in one file. It is made for programs but opens in any text editor too.',
  },
  download: { ru: 'Скачать мои данные (JSON)', en: 'Download my data (JSON)' },
  erase: {
    ru: 'Учётную запись можно закрыть, а данные – уничтожить. Что закон велит хранить (решения по заявкам – пять лет), останется без доступа для всех, кроме архива, и уничтожится само в срок.',
    en: 'The account can be closed and the data destroyed. What the law orders to keep (decisions on applications, five years) stays closed to all but the archive and is destroyed in due time.',
  },
  eraseButton: { ru: 'Закрыть запись и стереть данные', en: 'Close the account and erase my data' },
  staff: {
    ru: 'У вас служебные роли: сначала их снимет администратор.',
    en: 'You hold staff roles: an administrator must remove them first.',
  },
});

/** Taking one's data along, and having them destroyed. @norm 152-ФЗ ст. 14, 21 */
export function MyDataSection({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const isStaff = me.roles.some(({ role }) => role !== 'applicant');
  return (
    <ul className="lines *:first:pt-0">
      <li>
        <p>{t(m.export)}</p>
        <p className="mt-3">
          <ButtonLink to="/v1/me/data-export" download="veche-my-data.json" icon="download">
            {t(m.download)}
          </ButtonLink>
        </p>
      </li>
      <li>
        <p>{t(m.erase)}</p>
        {isStaff ? (
          <p className="muted mt-2">{t(m.staff)}</p>
        ) : (
          <p className="mt-3">
            <Button variant="danger" onPress={() => setAsking(true)}>
              {t(m.eraseButton)}
            </Button>
          </p>
        )}
        {isAsking && (
          <EraseDialog hasPassword={me.passwordChangedAt !== undefined} onClose={() => setAsking(false)} />
        )}
      </li>
    </ul>
  );
}
