import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readShippedReference } from '../shipped-reference.ts';
import { readServicePack } from './service-pack.ts';

const { services } = await readShippedReference(
  fileURLToPath(new URL('../../../../rulepacks/ru/', import.meta.url)),
);

describe('the shipped services', () => {
  it('are those of the catalogue, each with a norm that names its act and how far it was checked', () => {
    expect(services.length).toBeGreaterThanOrEqual(38);
    for (const { code, title, norms } of services) {
      expect([code, title.ru, title.en]).not.toContain('');
      for (const norm of norms) {
        expect([code, norm.verification]).toEqual([code, expect.stringMatching(/^(V|K|D|TBC)$/)]);
        expect([code, norm.basis.every(({ title: act }) => act !== undefined)]).toEqual([code, true]);
      }
    }
    // A finance report is the organiser's own duty; of the social card no term was found.
    const withoutNorm = services.filter(({ norms }) => norms.every(({ stage }) => stage !== 'final'));
    expect(withoutNorm.map(({ code }) => code)).toEqual(['EVT-PUB-FIN', 'SOC-CARD']);
  });

  it('time an appeal as 59-ФЗ does', () => {
    const appeal = services.find(({ code }) => code === 'APPEAL-59');
    expect(appeal?.norms.find(({ stage }) => stage === 'final')).toMatchObject({
      amount: 30,
      unit: 'calendarDay',
      endShift: 'previous',
      extension: 30,
      isPausable: false,
      startsWith: 'registered',
    });
    expect(appeal?.norms.map(({ stage }) => stage)).toContain('stage:registration');
  });

  it('are refused when the pack has another form', () => {
    expect(() => readServicePack({ services: [{ code: 1 }] }, { acts: [] })).toThrow(TypeError);
    expect(() => readServicePack([], { acts: [] })).toThrow(TypeError);
  });
});
