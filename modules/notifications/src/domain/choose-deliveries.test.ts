import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDeliveries, defaultPreferences, type DeliveryFacts } from './choose-deliveries.ts';

const facts: DeliveryFacts = {
  category: 'status',
  actionRequired: false,
  preferences: defaultPreferences,
  contacts: { email: 'verified', sms: 'verified' },
  modes: { email: 'gateway', sms: 'gateway' },
};

const channelOf = <T>(values: fc.Arbitrary<T>) => fc.record({ email: values, sms: values });
const anyFacts: fc.Arbitrary<DeliveryFacts> = fc.record({
  category: fc.constantFrom('status', 'action', 'term', 'account'),
  actionRequired: fc.boolean(),
  preferences: fc.record({ email: fc.boolean(), sms: fc.boolean(), reminders: fc.boolean() }),
  contacts: channelOf(fc.constantFrom('verified', 'unverified', 'suspended', 'none')),
  modes: channelOf(fc.constantFrom('gateway', 'outbox', 'off')),
});

describe('copies of a message', () => {
  test('with both addresses proved, both copies are queued', () => {
    expect(chooseDeliveries(facts)).toEqual([
      { channel: 'email', state: 'queued' },
      { channel: 'sms', state: 'queued' },
    ]);
  });

  test('each copy that does not leave says why', () => {
    expect(chooseDeliveries({ ...facts, contacts: { email: 'unverified', sms: 'none' } })).toEqual([
      { channel: 'email', state: 'withheld', reason: 'unverified' },
      { channel: 'sms', state: 'withheld', reason: 'no-contact' },
    ]);
    expect(
      chooseDeliveries({
        ...facts,
        modes: { email: 'off', sms: 'outbox' },
        preferences: { ...defaultPreferences, sms: false },
      }),
    ).toEqual([
      { channel: 'email', state: 'withheld', reason: 'channel-off' },
      { channel: 'sms', state: 'withheld', reason: 'by-preference' },
    ]);
  });

  test('an address that refuses messages gets none', () => {
    expect(chooseDeliveries({ ...facts, contacts: { email: 'suspended', sms: 'verified' } })).toEqual([
      { channel: 'email', state: 'withheld', reason: 'suspended' },
      { channel: 'sms', state: 'queued' },
    ]);
  });

  test('a channel nobody asked for has no copy, unless an action would reach nobody', () => {
    expect(chooseDeliveries({ ...facts, wanted: ['sms'] })).toEqual([{ channel: 'sms', state: 'queued' }]);
    const unreachable = { ...facts, wanted: ['sms'], contacts: { email: 'verified', sms: 'none' } } as const;
    expect(chooseDeliveries(unreachable)).toEqual([
      { channel: 'sms', state: 'withheld', reason: 'no-contact' },
    ]);
    expect(chooseDeliveries({ ...unreachable, actionRequired: true })).toEqual([
      { channel: 'email', state: 'queued' },
      { channel: 'sms', state: 'withheld', reason: 'no-contact' },
    ]);
  });

  test('a reminder of a term stays in the cabinet when reminders are off', () => {
    const reminder = {
      ...facts,
      category: 'term',
      preferences: { email: true, sms: true, reminders: false },
    } as const;
    expect(chooseDeliveries(reminder).map((plan) => plan.state)).toEqual(['withheld', 'withheld']);
  });

  test('what needs an action leaves by one proved address even when all are switched off', () => {
    const off = { email: false, sms: false, reminders: false };
    expect(chooseDeliveries({ ...facts, actionRequired: true, preferences: off })).toEqual([
      { channel: 'email', state: 'queued' },
      { channel: 'sms', state: 'withheld', reason: 'by-preference' },
    ]);
  });

  test('nothing ever leaves to an address that is not proved, nor by a channel that is off', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const plan of chooseDeliveries(given)) {
          if (plan.state === 'withheld') continue;
          expect(given.contacts[plan.channel]).toBe('verified');
          expect(plan.state).toBe(given.modes[plan.channel] === 'gateway' ? 'queued' : 'in-outbox');
        }
      }),
    );
  });

  test('an action leaves whenever any proved address can be reached', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const reachable = (['email', 'sms'] as const).some(
          (channel) => given.contacts[channel] === 'verified' && given.modes[channel] !== 'off',
        );
        fc.pre(reachable && given.actionRequired);
        expect(chooseDeliveries(given).some((plan) => plan.state !== 'withheld')).toBe(true);
      }),
    );
  });
});
