import { describe, expect, it } from 'vitest';
import { emptyDraft, faultsOf, filtersOf, filtersText, inputOf, type PollerDraft } from './poller-draft.ts';

const draft = (changes: Partial<PollerDraft['settings']>): PollerDraft => {
  const empty = emptyDraft('Europe/Moscow');
  return { ...empty, settings: { ...empty.settings, ...changes } };
};
const filled = {
  title: { ru: 'Город', en: 'City' },
  sourceCode: 'city',
  query: { ...emptyDraft('UTC').settings.query, url: 'https://city.test/requests.json' },
};

describe('a poller that is being filled in', () => {
  it('says what is missing', () => {
    expect(faultsOf(draft({}))).toEqual(['title', 'sourceCode', 'url']);
    expect(faultsOf(draft(filled))).toEqual([]);
    expect(faultsOf(draft({ ...filled, dialect: 'json' }))).toEqual(['externalId', 'openedAt']);
  });

  it('writes filters as people type them', () => {
    const filters = { status: 'open', key: 'a=b' };
    expect(filtersOf(filtersText(filters))).toEqual(filters);
    expect(filtersOf(' , status=open,')).toEqual({ status: 'open' });
  });

  it('sends a secret only when one was typed', () => {
    expect(inputOf(draft(filled))).not.toHaveProperty('secret');
    const secret = { header: 'Authorization', value: 'Bearer x' };
    expect(inputOf({ ...draft(filled), secret })).toHaveProperty('secret', secret);
  });
});
