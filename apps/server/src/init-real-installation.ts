import type { TenantId, ZoneId } from '@veche/kernel';
import {
  ConfigError,
  createInstallation,
  createLog,
  createTenant,
  newId,
  systemScope,
  type Config,
  type Installation,
} from '@veche/platform';
import { compose } from './compose.ts';
import type { InitOrder } from './init-flags.ts';
import { say } from './say.ts';

/**
 * Makes an empty database a real installation: one town and its first administrator, who sets a password by a code sent
 * to the contact. Nothing invented is added.
 *
 * @throws ConfigError when the database already is an installation
 */
export async function initRealInstallation(
  installation: Installation,
  config: Config,
  order: InitOrder,
): Promise<void> {
  const { db, facts, keys } = installation;
  if (facts) {
    const kind =
      facts.kind === 'demonstration'
        ? { ru: 'демонстрация', en: 'a demonstration' }
        : { ru: 'настоящая установка', en: 'a real installation' };
    throw new ConfigError([
      {
        ru: `Здесь уже есть ${kind.ru}. Её вид не меняется: возьмите другую базу`,
        en: `This already is ${kind.en}. Its kind cannot be changed: take another database`,
      },
    ]);
  }
  const tenantId = newId() as TenantId;
  await db.transact(systemScope('init'), async (tx) => {
    await createInstallation(tx, 'real', keys.fingerprint);
    await createTenant(tx, {
      id: tenantId,
      code: order.code,
      name: order.name,
      numberPrefix: order.prefix,
      zone: order.zone as ZoneId,
      regionCode: order.region,
      municipalityCode: order.municipality,
      centre: order.centre,
      isDemonstration: false,
      settings: {},
    });
  });
  const composition = compose({
    installation,
    config,
    log: createLog({ level: 'error' }),
    isDemonstration: false,
    live: () => undefined,
  });
  await composition.appointAdministrator(systemScope('init', tenantId), order.administrator);
  say({
    ru: `Установка создана: ${order.name.ru}. Запуск: node veche serve\nАдминистратор задаёт пароль по коду, который придёт на ${order.administrator.contact}; второй фактор обязателен.${config.smtp ? '' : '\nПочта не настроена: задайте VECHE_SMTP_URL и VECHE_SMTP_FROM, иначе код не уйдёт.'}`,
    en: `The installation is made: ${order.name.en}. To run it: node veche serve\nThe administrator sets a password by the code sent to ${order.administrator.contact}; a second factor is mandatory.${config.smtp ? '' : '\nMail is not set up: set VECHE_SMTP_URL and VECHE_SMTP_FROM, or the code will not leave.'}`,
  });
}
