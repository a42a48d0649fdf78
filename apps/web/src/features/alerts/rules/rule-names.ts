import type { OutboundChannel } from '@veche/contracts';
import type { Message, Translate } from '../../../i18n/index.ts';
import { channelNames } from '../../messages/delivery-words.ts';
import type { AlertVocabulary } from '../alert-queries.ts';
import { positionNames, roleRecipientNames } from './rule-words.ts';
import type { RuleRecipient } from './rule-types.ts';

/** A channel by name; one this client does not know yet goes by its code. */
export const channelName = (t: Translate, channel: OutboundChannel): string => {
  const names: Readonly<Partial<Record<string, Message>>> = channelNames;
  const name = names[channel];
  return name === undefined ? channel : t(name);
};

/** A code by its name in a list of the vocabulary. */
export const nameIn = (t: Translate, list: AlertVocabulary['services'], code: string): string => {
  const found = list.find((each) => each.code === code);
  return found ? t.text(found.title) : code;
};

/** A recipient in words. */
export function recipientName(t: Translate, vocabulary: AlertVocabulary, recipient: RuleRecipient): string {
  const byId = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? '–';
  switch (recipient.kind) {
    case 'duty':
      return t(positionNames[recipient.position]);
    case 'role':
      return t(roleRecipientNames[recipient.role]);
    case 'person':
      return byId(vocabulary.people, recipient.personId);
    case 'group':
      return byId(vocabulary.groups, recipient.groupId);
    case 'outside':
      return byId(vocabulary.contacts, recipient.contactId);
  }
}

/** The process a rule is bound to: a service or a category; undefined when it watches over all. */
export const processName = (
  t: Translate,
  vocabulary: AlertVocabulary,
  process: string | undefined,
): string | undefined => (process === undefined ? undefined : nameIn(t, vocabulary.services, process));
