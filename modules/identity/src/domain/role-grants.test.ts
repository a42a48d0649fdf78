import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissionCatalogue, permissionNames } from './permission-catalogue.ts';
import {
  completeGrants,
  defaultGrants,
  diffGrants,
  findGrantFaults,
  needsSecondPerson,
  type GrantTable,
} from './role-grants.ts';
import { roleNames, type AssignedRole } from './role.ts';
import { standingOf } from './standing.ts';

const tables = fc
  .record(Object.fromEntries(roleNames.map((role) => [role, fc.subarray([...permissionNames])])))
  .map((grants) => completeGrants(grants as unknown as GrantTable));

describe('role grants', () => {
  it('come with defaults that are sound and complete', () => {
    expect(findGrantFaults(defaultGrants)).toEqual([]);
    expect(completeGrants(defaultGrants)).toEqual(
      Object.fromEntries(
        roleNames.map((role) => [role, permissionNames.filter((name) => defaultGrants[role].includes(name))]),
      ),
    );
    const granted = new Set(roleNames.flatMap((role) => defaultGrants[role]));
    expect(permissionNames.filter((name) => !granted.has(name))).toEqual([]);
  });

  it.each([
    ['applicant', 'application.decide', 'not-for-applicants'],
    ['auditor', 'venue.manage', 'reading-role'],
    ['controller', 'rules.propose', 'reading-role'],
    ['administrator', 'application.decide', 'role-not-eligible'],
    ['inspector', 'opinion.record', 'role-not-eligible'],
    ['officer', 'made.up', 'permission-unknown'],
  ] as const)('refuse %s with %s', (role, permission, fault) => {
    const faults = findGrantFaults({ ...defaultGrants, [role]: [...defaultGrants[role], permission] });
    expect(faults).toEqual([{ role, permission, fault }]);
  });

  it('cannot leave a town without anyone to mend them', () => {
    expect(findGrantFaults({ ...defaultGrants, administrator: [] }).map(({ fault }) => fault)).toEqual([
      'needed-by-administrators',
    ]);
    expect(findGrantFaults({ ...defaultGrants, applicant: [] }).map(({ fault }) => fault)).toEqual([
      'needed-by-everyone',
    ]);
  });

  it('differ by exactly what was added and removed', () => {
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        const { added, removed } = diffGrants(before, after);
        for (const role of roleNames) {
          const rebuilt = new Set(before[role]);
          for (const change of added) if (change.role === role) rebuilt.add(change.permission);
          for (const change of removed) if (change.role === role) rebuilt.delete(change.permission);
          expect([...rebuilt].sort()).toEqual([...after[role]].sort());
        }
        const dangerous = [...added, ...removed].some(
          ({ permission }) => permissionCatalogue[permission].dangerous,
        );
        expect(needsSecondPerson({ added, removed })).toBe(dangerous);
      }),
    );
  });
});

describe('standing', () => {
  const officer: AssignedRole = { role: 'officer' };

  it('gives staff without a second factor nothing, not even what an applicant has', () => {
    const standing = standingOf({ roles: [officer], blocked: false }, false, defaultGrants);
    expect(standing).toMatchObject({ roles: [], needsSecondFactor: true });
    expect(standing.permissions.size).toBe(0);
  });

  it('leaves blocked staff the rights of a citizen and no others', () => {
    const blocked = standingOf({ roles: [officer], blocked: true }, true, defaultGrants);
    const citizen = standingOf({ roles: [], blocked: false }, false, defaultGrants);
    expect(blocked).toEqual(citizen);
    expect([...citizen.permissions].sort()).toEqual([...defaultGrants.applicant].sort());
  });

  it('holds a permission exactly when one of the roles holds it', () => {
    fc.assert(
      fc.property(tables, fc.subarray(roleNames.filter((role) => role !== 'applicant')), (grants, names) => {
        const { permissions } = standingOf(
          { roles: names.map((role) => ({ role })), blocked: false },
          true,
          grants,
        );
        for (const permission of permissionNames) {
          const oracle = ['applicant' as const, ...names].some((role) => grants[role].includes(permission));
          expect(permissions.has(permission)).toBe(oracle);
        }
      }),
    );
  });
});
