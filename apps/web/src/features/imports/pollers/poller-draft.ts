import type { PollerSettings } from './poller-words.ts';

/** A poller as it is being filled in. */
export interface PollerDraft {
  readonly settings: PollerSettings;
  /** Empty header and value: no secret is sent; for a kept one, it stays. */
  readonly secret: { readonly header: string; readonly value: string };
}

const open311Statuses = {
  open: { status: 'in-progress', isRegistration: true },
  closed: { status: 'completed', isFirstAnswer: true },
} as const satisfies PollerSettings['mapping']['statuses'];

/** What a new poller begins with. */
export const emptyDraft = (zone: string): PollerDraft => ({
  settings: {
    title: { ru: '', en: '' },
    sourceCode: '',
    dialect: 'open311-json',
    query: {
      url: '',
      filters: {},
      sinceParameter: 'start_date',
      untilParameter: 'end_date',
      momentForm: 'iso',
      itemsPointer: '',
    },
    mapping: {
      encoding: 'utf-8',
      delimiter: ',',
      zone,
      datePatterns: ['iso'],
      columns: {},
      facts: [],
      statuses: open311Statuses,
      channels: {},
      onTime: { yes: [], no: [] },
      endActivities: [],
    },
    intervalMinutes: 15,
    overlapMinutes: 30,
    firstDays: 7,
    thresholds: { silentMinutes: 60 },
    isEnabled: true,
  },
  secret: { header: '', value: '' },
});

const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/;
export type DraftFault = 'title' | 'sourceCode' | 'url' | 'externalId' | 'openedAt';

/** What still has to be filled in. */
export function faultsOf({ settings }: PollerDraft): DraftFault[] {
  const isJson = settings.dialect === 'json';
  const lacks = (field: 'externalId' | 'openedAt'): boolean =>
    isJson && (settings.mapping.columns[field]?.[0] ?? '') === '';
  return [
    ...(settings.title.ru.trim() === '' ? (['title'] as const) : []),
    ...(codePattern.test(settings.sourceCode) ? [] : (['sourceCode'] as const)),
    ...(/^https?:\/\/[^\s/]+/.test(settings.query.url) ? [] : (['url'] as const)),
    ...(lacks('externalId') ? (['externalId'] as const) : []),
    ...(lacks('openedAt') ? (['openedAt'] as const) : []),
  ];
}

/** `status=open, service_code=021` and back. */
export const filtersText = (filters: PollerSettings['query']['filters']): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

export function filtersOf(text: string): PollerSettings['query']['filters'] {
  const pairs = text.split(',').flatMap((pair): [string, string][] => {
    const [name = '', ...value] = pair.trim().split('=');
    return name === '' ? [] : [[name, value.join('=')]];
  });
  return Object.fromEntries(pairs);
}

/** What a command carries: a secret only when one was typed. */
export const inputOf = ({ settings, secret }: PollerDraft) => ({
  settings,
  ...(secret.header !== '' && secret.value !== '' ? { secret } : {}),
});
