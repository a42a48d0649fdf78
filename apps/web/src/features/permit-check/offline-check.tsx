import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ButtonLink } from '../../ui/link.tsx';

const m = messages({
  title: { ru: 'Проверить без интернета', en: 'Check off line' },
  text: {
    ru: 'Подпись стоит внутри PDF, поэтому файл можно проверить на компьютере без связи. Сертификат администрации скачайте заранее.',
    en: 'The signature is inside the PDF, so the file can be checked on a computer without a connection. Download the certificate of the administration beforehand.',
  },
  certificate: {
    ru: 'Скачать сертификат администрации',
    en: 'Download the certificate of the administration',
  },
  certificateWhere: {
    ru: 'Сертификат скачивается со страницы любого проверенного разрешения.',
    en: 'The certificate is downloaded from the page of any permit you have checked.',
  },
  command: {
    ru: 'Команда для компьютера, где установлено Вече:',
    en: 'The command for a computer that has Veche:',
  },
  copy: { ru: 'Скопировать команду', en: 'Copy the command' },
});

const command = 'node veche verify permit permit.pdf --ca veche-authority.pem';

/** How to check the signature of the PDF without a connection. */
export function OfflineCheck({ token }: { readonly token?: string }): ReactElement {
  const t = useT();
  return (
    <Disclosure title={t(m.title)} className="mt-8 print:hidden">
      <div className="panel mt-2 max-w-measure">
        <p>{t(m.text)}</p>
        <div className="mt-3">
          {token === undefined ? (
            <p className="small muted">{t(m.certificateWhere)}</p>
          ) : (
            <ButtonLink
              to={`/v1/public/permits/${token}/certificate`}
              download="veche-authority.pem"
              size="small"
              icon="download"
            >
              {t(m.certificate)}
            </ButtonLink>
          )}
        </div>
        <p className="mt-3">{t(m.command)}</p>
        <p className="mono mt-1">{command}</p>
        <p className="mt-2">
          <CopyButton text={command} title={t(m.copy)} />
        </p>
      </div>
    </Disclosure>
  );
}
