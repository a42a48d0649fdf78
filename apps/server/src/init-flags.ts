import { parseArgs } from 'node:util';
import { assertNever, type BilingualText } from '@veche/kernel';
import { ConfigError } from '@veche/platform';

/** What a real installation is made of. */
export interface InitOrder {
  readonly code: string;
  readonly name: BilingualText;
  readonly prefix: string;
  readonly zone: string;
  readonly region: string;
  readonly municipality: string;
  readonly centre: readonly [longitude: number, latitude: number];
  readonly administrator: {
    readonly contact: string;
    readonly familyName: string;
    readonly givenName: string;
    readonly patronymic?: string;
  };
}

const names = [
  'town',
  'name-ru',
  'name-en',
  'prefix',
  'zone',
  'region',
  'municipality',
  'centre',
  'admin',
  'admin-contact',
] as const;
type Name = (typeof names)[number];

const example = `node veche init --town=zarechny --name-ru=Заречный --name-en=Zarechny --prefix=ЗР --zone=Europe/Moscow \\
  --region=58 --municipality=56734000 --centre=45.19,53.20 --admin="Иванова Мария Петровна" --admin-contact=admin@zarechny.example`;

/** Splits the flags of `veche init` from those of the program itself. @throws ConfigError naming all that are absent or wrong */
export function readInitFlags(argv: readonly string[]): { order: InitOrder; rest: string[] } {
  const isOwn = (text: string): boolean =>
    names.some((name) => text === `--${name}` || text.startsWith(`--${name}=`));
  const own: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const text = argv[index] ?? '';
    const target = isOwn(text) ? own : rest;
    target.push(text);
    if (!text.includes('=') && argv[index + 1] !== undefined) target.push(argv[(index += 1)] ?? '');
  }
  const { values } = parseArgs({
    args: own,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const given = values as Partial<Record<Name, string>>;
  const faults = names.filter((name) => !isRight(name, given[name])).map((name) => fault(name, given[name]));
  if (faults.length > 0)
    throw new ConfigError([...faults, { ru: `Пример:\n${example}`, en: `Example:\n${example}` }]);
  return { order: orderFrom(given as Record<Name, string>), rest };
}

function orderFrom(given: Record<Name, string>): InitOrder {
  const [familyName = '', givenName = '', patronymic] = given.admin.split(/\s+/);
  const [longitude = 0, latitude = 0] = given.centre.split(',').map(Number);
  return {
    code: given.town,
    name: { ru: given['name-ru'], en: given['name-en'] },
    prefix: given.prefix,
    zone: given.zone,
    region: given.region,
    municipality: given.municipality,
    centre: [longitude, latitude],
    administrator: {
      contact: given['admin-contact'],
      familyName,
      givenName,
      ...(patronymic === undefined ? {} : { patronymic }),
    },
  };
}

function isRight(name: Name, value: string | undefined): boolean {
  if (value === undefined || value.trim() === '') return false;
  switch (name) {
    case 'town':
      return /^[a-z][a-z0-9-]{1,40}$/.test(value);
    case 'zone':
      return Intl.supportedValuesOf('timeZone').includes(value);
    case 'centre': {
      const [longitude, latitude, more] = value.split(',').map(Number);
      return (
        more === undefined &&
        Math.abs(longitude ?? Number.NaN) <= 180 &&
        Math.abs(latitude ?? Number.NaN) <= 90
      );
    }
    case 'admin':
      return value.trim().split(/\s+/).length >= 2;
    case 'name-ru':
    case 'name-en':
    case 'prefix':
    case 'region':
    case 'municipality':
    case 'admin-contact':
      return true;
    default:
      return assertNever(name);
  }
}

const fault = (name: Name, value: string | undefined): BilingualText =>
  value === undefined
    ? { ru: `Не задано: --${name}`, en: `Not given: --${name}` }
    : { ru: `Неверное значение --${name}: «${value}»`, en: `Wrong value of --${name}: “${value}”` };
