import { describe, expect, it } from 'vitest';
import { grantChanges, switchGrant } from './grant-changes.ts';

const grants = { officer: ['queue.read', 'application.decide'], auditor: ['journal.read'] };

describe('switchGrant', () => {
  it('gives, and takes back again', () => {
    const given = switchGrant(grants, 'auditor', 'queue.read');
    expect(given.auditor).toEqual(['journal.read', 'queue.read']);
    expect(switchGrant(given, 'auditor', 'queue.read')).toEqual(grants);
  });
  it('starts the list of a role that held nothing', () => {
    expect(switchGrant(grants, 'manager', 'queue.read').manager).toEqual(['queue.read']);
  });
});

describe('grantChanges', () => {
  it('tells what was given and what was taken, whatever the order of the lists', () => {
    const after = { officer: ['application.decide'], auditor: ['queue.read', 'journal.read'] };
    expect(grantChanges(grants, after, ['officer', 'auditor'])).toEqual([
      { role: 'officer', permission: 'queue.read', isAdded: false },
      { role: 'auditor', permission: 'queue.read', isAdded: true },
    ]);
  });
});
