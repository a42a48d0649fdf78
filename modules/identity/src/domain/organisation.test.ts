import { parseInn, parseOgrn } from '@veche/identifiers';
import { describe, expect, it } from 'vitest';
import { demoPersonas } from './demo-personas.ts';
import { findOrganisationFaults, keepsAnOwner } from './organisation.ts';
import { findRoleFaults } from './role.ts';

describe('organisations', () => {
  it.each([
    [{ kind: 'legal-entity', inn: '7830002293', ogrn: '1027810234567' }, ['ogrn-check-digits']],
    [{ kind: 'legal-entity', inn: '7830002293' }, []],
    [{ kind: 'legal-entity' }, ['inn-missing']],
    [{ kind: 'legal-entity', inn: '500100732259' }, ['inn-length']],
    [{ kind: 'individual-entrepreneur', inn: '500100732259', ogrn: '304500116000157' }, []],
    [{ kind: 'individual-entrepreneur', inn: '500100732258' }, ['inn-check-digits']],
    [
      { kind: 'individual-entrepreneur', inn: '7830002293', ogrn: '1027700132195' },
      ['inn-length', 'ogrn-length'],
    ],
    [{ kind: 'public-association' }, []],
    [{ kind: 'person', inn: '500100732259' }, []],
    [{ kind: 'person', ogrn: '304500116000157' }, ['ogrn-superfluous']],
  ] as const)('%j has faults %j', (numbers, codes) => {
    expect(findOrganisationFaults(numbers).map(({ code }) => code)).toEqual(codes);
  });

  it('keep an owner', () => {
    const members = [
      { personId: 'a', right: 'owner' },
      { personId: 'b', right: 'representative' },
    ] as const;
    expect(keepsAnOwner(members, { personId: 'a', right: undefined })).toBe(false);
    expect(keepsAnOwner(members, { personId: 'a', right: 'representative' })).toBe(false);
    expect(keepsAnOwner(members, { personId: 'b', right: undefined })).toBe(true);
  });
});

describe('demonstration personas', () => {
  it('have sound roles, unique codes and phones, and numbers whose check digits hold', () => {
    for (const key of ['code', 'phone'] as const)
      expect(new Set(demoPersonas.map((one) => one[key])).size).toBe(demoPersonas.length);
    expect(demoPersonas.flatMap(({ roles }) => findRoleFaults(roles))).toEqual([]);
    const organisations = demoPersonas.flatMap(({ organisation }) => organisation ?? []);
    expect(organisations.filter(({ inn, ogrn }) => !parseInn(inn).ok || !parseOgrn(ogrn).ok)).toEqual([]);
  });

  it('cover every role', () => {
    const roles = new Set(demoPersonas.flatMap((one) => one.roles.map(({ role }) => role)));
    expect([...roles].sort()).toEqual([
      'administrator',
      'agency-reviewer',
      'auditor',
      'controller',
      'inspector',
      'manager',
      'officer',
    ]);
  });
});
