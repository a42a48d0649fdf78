import { join, resolve } from 'node:path';
import type { BilingualText } from '@veche/kernel';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** Parts a process may run; by default all of them. They share nothing in memory. */
export const processRoles = ['web', 'worker', 'sequencer'] as const;
export type ProcessRole = (typeof processRoles)[number];

export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTls?: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
}

/** A gateway of texts that speaks SMPP. */
export interface SmppConfig {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly systemId: string;
  readonly password: string;
  readonly from: string;
}

/** Everything that may differ between installations; read once, at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly keysFolder: string;
  /** Connection for set-up and migrations; without it the embedded server is used. */
  readonly databaseUrl?: string;
  /** Connection the program works through; derived from `databaseUrl` unless told. */
  readonly appDatabaseUrl?: string;
  /** Port of the embedded server; a free one unless told. */
  readonly postgresPort: number;
  readonly poolSize: number;
  readonly roles: ReadonlySet<ProcessRole>;
  readonly webFolder: string;
  readonly trustedProxies: readonly string[];
  readonly metricsToken?: string;
  readonly logLevel: string;
  /** How many months of service requests a demonstration is made with: fewer are made sooner. */
  readonly demoMonths: number;
  readonly smtp?: SmtpConfig;
  readonly smsGateway?: { readonly url: string; readonly token?: string };
  readonly smpp?: SmppConfig;
  /** Web Push: whom push services may ask about us, `mailto:…`; without it browsers are not told. */
  readonly pushContact?: string;
  readonly bot?: { readonly baseUrl: string; readonly token: string };
  /** Where letters to the town come in by SMTP, and its address; without it none do. */
  readonly mailIn?: { readonly host: string; readonly port: number; readonly address: string };
  readonly clamd?: { readonly host: string; readonly port: number };
  /** Names in private networks that pollers, web-hooks and gateways may call: `host` or `host:port`. */
  readonly outboundAllow: readonly string[];
}

/** `a, b` → `['a', 'b']`. */
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const port = z.coerce.number().int().min(0).max(65535);
const settings = z.object({
  VECHE_HOST: z.string().min(1).default('127.0.0.1'),
  VECHE_PORT: port.default(8080),
  VECHE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  VECHE_DATA: z.string().min(1).default('.veche'),
  VECHE_KEYS: z.string().min(1).default('.veche-keys'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  VECHE_APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  VECHE_POSTGRES_PORT: port.default(0),
  VECHE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(20),
  VECHE_ROLES: z
    .string()
    .default(processRoles.join(','))
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(processRoles)).min(1)),
  VECHE_WEB: z.string().min(1).default('apps/web/dist'),
  VECHE_TRUSTED_PROXIES: z.string().default('').transform(listOf),
  VECHE_METRICS_TOKEN: z.string().min(16).optional(),
  VECHE_DEMO_MONTHS: z.coerce.number().int().min(1).max(14).default(14),
  VECHE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  VECHE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  VECHE_SMTP_FROM: z.string().min(3).optional(),
  VECHE_SMTP_REQUIRE_TLS: z.enum(['yes', 'no']).default('no'),
  VECHE_SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  VECHE_SMS_TOKEN: z.string().optional(),
  VECHE_SMPP_URL: z.url({ protocol: /^smpps?$/ }).optional(),
  VECHE_SMPP_FROM: z
    .string()
    .regex(/^(\d{3,15}|[A-Za-z0-9 .-]{1,11})$/)
    .optional(),
  VECHE_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/)
    .optional(),
  VECHE_BOT_TOKEN: z
    .string()
    .regex(/^[\w:-]{10,200}$/)
    .optional(),
  VECHE_BOT_URL: z.url({ protocol: /^https?$/ }).default('https://api.telegram.org'),
  VECHE_MAIL_IN_URL: z.url({ protocol: /^smtp$/ }).optional(),
  VECHE_MAIL_IN_ADDRESS: z
    .string()
    // Longer names have no place for a plus and a token.
    .regex(/^[^\s@,;<>"+]{1,20}@[^\s@,;<>"]+$/)
    .optional(),
  VECHE_CLAMD: z
    .string()
    .regex(/^[^:\s]+:\d{1,5}$/)
    .optional(),
  VECHE_OUTBOUND_ALLOW: z
    .string()
    .default('')
    .transform(listOf)
    .pipe(z.array(z.string().regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i))),
});
type Settings = z.output<typeof settings>;

/** What a setting must look like, for the message about a wrong one. */
const forms: Partial<Record<keyof Settings, BilingualText>> = {
  VECHE_PORT: { ru: 'число от 0 до 65535', en: 'a number from 0 to 65535' },
  VECHE_POSTGRES_PORT: { ru: 'число от 0 до 65535', en: 'a number from 0 to 65535' },
  VECHE_PUBLIC_URL: {
    ru: 'адрес вида https://veche.example.ru',
    en: 'an address like https://veche.example.ru',
  },
  DATABASE_URL: {
    ru: 'строка вида postgresql://имя:пароль@узел:5432/база',
    en: 'a string like postgresql://user:password@host:5432/database',
  },
  VECHE_APP_DATABASE_URL: {
    ru: 'строка вида postgresql://veche_app:пароль@узел:5432/база',
    en: 'a string like postgresql://veche_app:password@host:5432/database',
  },
  VECHE_POOL_SIZE: { ru: 'число от 2 до 200', en: 'a number from 2 to 200' },
  VECHE_ROLES: {
    ru: `через запятую: ${processRoles.join(', ')}`,
    en: `separated by commas: ${processRoles.join(', ')}`,
  },
  VECHE_METRICS_TOKEN: { ru: 'не короче 16 знаков', en: 'at least 16 characters' },
  VECHE_DEMO_MONTHS: { ru: 'число от 1 до 14', en: 'a number from 1 to 14' },
  VECHE_LOG_LEVEL: {
    ru: 'trace, debug, info, warn, error, fatal или silent',
    en: 'trace, debug, info, warn, error, fatal or silent',
  },
  VECHE_SMTP_URL: {
    ru: 'адрес вида smtp://имя:пароль@узел:587 или smtps://…:465',
    en: 'an address like smtp://user:password@host:587 or smtps://…:465',
  },
  VECHE_SMTP_REQUIRE_TLS: { ru: 'yes или no', en: 'yes or no' },
  VECHE_SMS_URL: {
    ru: 'адрес вида https://sms.example.ru/send',
    en: 'an address like https://sms.example.ru/send',
  },
  VECHE_SMPP_URL: {
    ru: 'адрес вида smpp://имя:пароль@узел:2775 или smpps://…',
    en: 'an address like smpp://user:password@host:2775 or smpps://…',
  },
  VECHE_SMPP_FROM: {
    ru: 'номер или имя до 11 латинских букв',
    en: 'a number, or a name of at most 11 Latin letters',
  },
  VECHE_PUSH_CONTACT: {
    ru: 'mailto:почта администратора или https://…',
    en: 'mailto: and the e-mail of the administrator, or https://…',
  },
  VECHE_BOT_TOKEN: {
    ru: 'ключ бота, как его выдал мессенджер',
    en: 'the token of the bot, as the messenger gave it',
  },
  VECHE_BOT_URL: {
    ru: 'адрес вида https://api.telegram.org',
    en: 'an address like https://api.telegram.org',
  },
  VECHE_MAIL_IN_URL: {
    ru: 'адрес и порт, где принимать письма: smtp://127.0.0.1:2525',
    en: 'address and port where letters come in: smtp://127.0.0.1:2525',
  },
  VECHE_MAIL_IN_ADDRESS: {
    ru: 'адрес города без плюса, до 20 знаков перед @: otzyv@town.example',
    en: 'the address of the town without a plus, up to 20 characters before the @: otzyv@town.example',
  },
  VECHE_CLAMD: { ru: 'узел:порт', en: 'host:port' },
  VECHE_OUTBOUND_ALLOW: {
    ru: 'имена через запятую: gateway.local, 10.0.0.5:8025',
    en: 'names separated by commas: gateway.local, 10.0.0.5:8025',
  },
};
const anyText: BilingualText = { ru: 'непустой текст', en: 'a text that is not empty' };

/** Flags of the command line and the settings they stand for: `--port=8081`, `--roles web,worker`. */
const flags: Readonly<Record<string, keyof Settings>> = {
  host: 'VECHE_HOST',
  port: 'VECHE_PORT',
  'public-url': 'VECHE_PUBLIC_URL',
  data: 'VECHE_DATA',
  keys: 'VECHE_KEYS',
  'database-url': 'DATABASE_URL',
  roles: 'VECHE_ROLES',
  'log-level': 'VECHE_LOG_LEVEL',
};

/**
 * Reads settings from the environment and the command line; a flag wins.
 * @param root folder that relative paths start from
 * @throws ConfigError naming every wrong value
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
  root = process.cwd(),
): Config {
  const { given, faults } = readFlags(argv);
  const fromEnv = Object.fromEntries(
    Object.keys(settings.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = settings.safeParse({ ...fromEnv, ...given });
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof Settings));
    for (const name of names) faults.push(wrong(name));
  }
  if (parsed.success && parsed.data.VECHE_SMTP_URL && !parsed.data.VECHE_SMTP_FROM)
    faults.push({
      ru: 'Задан VECHE_SMTP_URL, но не задан VECHE_SMTP_FROM – от кого письма',
      en: 'VECHE_SMTP_URL is set, but VECHE_SMTP_FROM, the sender of letters, is not',
    });
  if (parsed.success && parsed.data.VECHE_SMPP_URL && !parsed.data.VECHE_SMPP_FROM)
    faults.push({
      ru: 'Задан VECHE_SMPP_URL, но не задан VECHE_SMPP_FROM – от кого СМС',
      en: 'VECHE_SMPP_URL is set, but VECHE_SMPP_FROM, the sender of texts, is not',
    });
  if (parsed.success && parsed.data.VECHE_SMPP_URL && parsed.data.VECHE_SMS_URL)
    faults.push({
      ru: 'Заданы и VECHE_SMPP_URL, и VECHE_SMS_URL – оставьте один путь для СМС',
      en: 'Both VECHE_SMPP_URL and VECHE_SMS_URL are set: leave one way for texts',
    });
  if (
    parsed.success &&
    (parsed.data.VECHE_MAIL_IN_URL === undefined) !== (parsed.data.VECHE_MAIL_IN_ADDRESS === undefined)
  )
    faults.push({
      ru: 'VECHE_MAIL_IN_URL и VECHE_MAIL_IN_ADDRESS задаются вместе: где принимать письма и на какой адрес',
      en: 'VECHE_MAIL_IN_URL and VECHE_MAIL_IN_ADDRESS are set together: where letters come in, and to which address',
    });
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return fromSettings(parsed.data, root);
}

function fromSettings(s: Settings, root: string): Config {
  const address = s.VECHE_HOST.includes(':') ? `[${s.VECHE_HOST}]` : s.VECHE_HOST;
  const [clamdHost, clamdPort] = s.VECHE_CLAMD?.split(':') ?? [];
  return {
    host: s.VECHE_HOST,
    port: s.VECHE_PORT,
    publicUrl: (
      s.VECHE_PUBLIC_URL ?? `http://${address === '0.0.0.0' ? 'localhost' : address}:${s.VECHE_PORT}`
    ).replace(/\/$/, ''),
    dataFolder: resolve(root, s.VECHE_DATA),
    keysFolder: resolve(root, s.VECHE_KEYS),
    ...(s.DATABASE_URL === undefined ? {} : { databaseUrl: s.DATABASE_URL }),
    ...(s.VECHE_APP_DATABASE_URL === undefined ? {} : { appDatabaseUrl: s.VECHE_APP_DATABASE_URL }),
    postgresPort: s.VECHE_POSTGRES_PORT,
    poolSize: s.VECHE_POOL_SIZE,
    roles: new Set(s.VECHE_ROLES),
    webFolder: resolve(root, join(s.VECHE_WEB)),
    trustedProxies: s.VECHE_TRUSTED_PROXIES,
    ...(s.VECHE_METRICS_TOKEN === undefined ? {} : { metricsToken: s.VECHE_METRICS_TOKEN }),
    logLevel: s.VECHE_LOG_LEVEL,
    demoMonths: s.VECHE_DEMO_MONTHS,
    ...(s.VECHE_SMTP_URL === undefined ? {} : { smtp: smtpFrom(new URL(s.VECHE_SMTP_URL), s) }),
    ...(s.VECHE_SMS_URL === undefined
      ? {}
      : {
          smsGateway: {
            url: s.VECHE_SMS_URL,
            ...(s.VECHE_SMS_TOKEN === undefined ? {} : { token: s.VECHE_SMS_TOKEN }),
          },
        }),
    ...(s.VECHE_SMPP_URL === undefined ? {} : { smpp: smppFrom(new URL(s.VECHE_SMPP_URL), s) }),
    ...(s.VECHE_PUSH_CONTACT === undefined ? {} : { pushContact: s.VECHE_PUSH_CONTACT }),
    ...(s.VECHE_BOT_TOKEN === undefined
      ? {}
      : { bot: { baseUrl: s.VECHE_BOT_URL, token: s.VECHE_BOT_TOKEN } }),
    ...mailInFrom(s),
    outboundAllow: s.VECHE_OUTBOUND_ALLOW,
    ...(clamdHost === undefined ? {} : { clamd: { host: clamdHost, port: Number(clamdPort) } }),
  };
}

function smtpFrom(url: URL, s: Settings): SmtpConfig {
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTls: s.VECHE_SMTP_REQUIRE_TLS === 'yes',
    ...(url.username
      ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
      : {}),
    from: s.VECHE_SMTP_FROM ?? '',
  };
}

function mailInFrom({
  VECHE_MAIL_IN_URL: url,
  VECHE_MAIL_IN_ADDRESS: address,
}: Settings): Pick<Config, 'mailIn'> {
  if (url === undefined || address === undefined) return {};
  const { hostname, port: given } = new URL(url);
  return { mailIn: { host: hostname.replace(/^\[|\]$/g, ''), port: Number(given || 25), address } };
}

function smppFrom(url: URL, s: Settings): SmppConfig {
  const secure = url.protocol === 'smpps:';
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 3550 : 2775)),
    secure,
    systemId: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    from: s.VECHE_SMPP_FROM ?? '',
  };
}

function readFlags(argv: readonly string[]): { given: Record<string, string>; faults: BilingualText[] } {
  const given: Record<string, string> = {};
  const faults: BilingualText[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const text = argv[index] ?? '';
    const [name = '', inline] = text.replace(/^--/, '').split(/=(.*)/s);
    const setting = text.startsWith('--') && Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!setting) {
      faults.push({
        ru: `Неизвестный ключ «${text}». Есть: ${Object.keys(flags)
          .map((flag) => `--${flag}`)
          .join(', ')}`,
        en: `Unknown flag "${text}". There are: ${Object.keys(flags)
          .map((flag) => `--${flag}`)
          .join(', ')}`,
      });
      continue;
    }
    if (inline === undefined) index += 1;
    given[setting] = inline ?? argv[index] ?? '';
  }
  return { given, faults };
}

function wrong(name: keyof Settings): BilingualText {
  const form = forms[name] ?? anyText;
  return {
    ru: `Неверное значение ${name}: нужно ${form.ru}`,
    en: `Wrong value of ${name}: must be ${form.en}`,
  };
}
