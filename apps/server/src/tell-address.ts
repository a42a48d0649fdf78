import type { Config } from '@veche/platform';
import { say } from './say.ts';

/** The last lines of `npm start`: where to look and as whom to sign in. */
export function tellAddress({
  config,
  isDemonstration,
  elapsedMs,
}: {
  config: Config;
  isDemonstration: boolean;
  elapsedMs: number;
}): void {
  const seconds = (elapsedMs / 1000).toFixed(1);
  const { publicUrl } = config;
  if (!isDemonstration)
    return say({
      ru: `\nВече работает: ${publicUrl} (за ${seconds} с). Остановить: Ctrl-C`,
      en: `\nVeche is running: ${publicUrl} (in ${seconds} s). To stop: Ctrl-C`,
    });
  say({
    ru: `
Вече работает: ${publicUrl}   (за ${seconds} с)
Это демонстрация: город, люди и заявки выдуманы, разрешения – с водяным знаком.
Вход без пароля, одним нажатием: ${publicUrl}/sign-in
  Организатор – Алексей Лапин · Гражданин – Пётр Самойлов · Исполнитель – Елена Сорокина
  Ведомства, инспектор, руководитель и администратор – там же
Письма и СМС никуда не уходят: ${publicUrl}/outbox
Справочник API: ${publicUrl}/v1/reference
Остановить: Ctrl-C`,
    en: `
Veche is running: ${publicUrl}   (in ${seconds} s)
This is a demonstration: the town, the people and the applications are invented, permits carry a watermark.
Sign in without a password, by one click: ${publicUrl}/sign-in
  Organiser – Aleksei Lapin · Citizen – Pyotr Samoilov · Officer – Elena Sorokina
  Agencies, inspector, manager and administrator are there too
Letters and texts go nowhere: ${publicUrl}/outbox
API reference: ${publicUrl}/v1/reference
To stop: Ctrl-C`,
  });
}
