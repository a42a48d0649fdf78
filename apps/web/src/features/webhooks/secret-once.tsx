import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';

const m = messages({
  once: { ru: 'Секрет виден один раз.', en: 'The secret is shown once.' },
  text: {
    ru: 'Передайте его тем, кто принимает сообщения: по нему они проверят подпись. Закроете окно – посмотреть снова нельзя, только выпустить новый.',
    en: 'Hand it to those who take the messages: they check the signature by it. Once this window is closed it cannot be seen again, only replaced.',
  },
  copy: { ru: 'Скопировать секрет', en: 'Copy the secret' },
  done: { ru: 'Секрет сохранён', en: 'The secret is kept' },
});

/** A secret that was just made; it cannot be read again. */
export function SecretOnce({
  secret,
  onDone,
}: {
  readonly secret: string;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  return (
    <div className="form">
      <Callout tone="warn" title={t(m.once)}>
        {t(m.text)}
      </Callout>
      <p>
        <code className="mono break-all">{secret}</code>
      </p>
      <p>
        <CopyButton text={secret} title={t(m.copy)} />
      </p>
      <p>
        <Button variant="primary" onPress={onDone}>
          {t(m.done)}
        </Button>
      </p>
    </div>
  );
}
