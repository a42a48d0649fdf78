import { describe, expect, it } from 'vitest';
import { consentTexts, findConsentFault } from './consent-texts.ts';

const version = consentTexts[0]?.version ?? '';

describe('consents', () => {
  it('are one text per purpose, and only the processing of data is required', () => {
    expect(new Set(consentTexts.map(({ purpose }) => purpose)).size).toBe(consentTexts.length);
    expect(consentTexts.filter(({ required }) => required).map(({ purpose }) => purpose)).toEqual([
      'data-processing',
    ]);
  });

  it.each([
    [['data-processing'], undefined],
    [['data-processing', 'messenger', 'analytics'], undefined],
    [['messenger'], 'consent-required'],
    [[], 'consent-required'],
    [['data-processing', 'data-processing'], 'consent-twice'],
  ] as const)('%j → %s', (purposes, fault) => {
    expect(findConsentFault(purposes.map((purpose) => ({ purpose, textVersion: version })))).toBe(fault);
  });

  it('name the text that was read: another version is refused', () => {
    expect(findConsentFault([{ purpose: 'data-processing', textVersion: '2020-01' }])).toBe(
      'consent-text-outdated',
    );
  });
});
