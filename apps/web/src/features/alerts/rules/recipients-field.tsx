import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Option } from '../../../ui/option.ts';
import { Select } from '../../../ui/select.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { recipientName } from './rule-names.ts';
import { positionNames, positions, recipientRoles, roleRecipientNames } from './rule-words.ts';
import type { RuleRecipient } from './rule-types.ts';

const m = messages({
  who: { ru: 'Кому', en: 'Whom' },
  duty: { ru: 'Дежурному подразделения', en: 'Who is on duty in the unit' },
  person: { ru: 'Сотруднику', en: 'A member of staff' },
  group: { ru: 'Группе', en: 'A group' },
  role: { ru: 'Всем с ролью', en: 'Everybody in a role' },
  outside: { ru: 'Внешнему адресу', en: 'An outside address' },
  name: { ru: 'Кто именно', en: 'Who exactly' },
  none: { ru: 'Пока никому', en: 'Nobody yet' },
  unreachable: { ru: '{name} – ещё не согласился', en: '{name} – has not agreed yet' },
});

const kinds = ['duty', 'person', 'group', 'role', 'outside'] as const;
type Kind = (typeof kinds)[number];

/** Whom messages go to: each is named by kind and by name, and stands under the field. */
export function RecipientsField({
  recipients,
  vocabulary,
  onChange,
  error,
  label,
}: {
  readonly recipients: readonly RuleRecipient[];
  readonly vocabulary: AlertVocabulary;
  readonly onChange: (recipients: RuleRecipient[]) => void;
  readonly error?: string | undefined;
  readonly label?: string;
}): ReactElement {
  const t = useT();
  const [kind, setKind] = useState<Kind>('duty');
  const add = (id: string | null): void => {
    if (id === null) return;
    const added = recipientOf(kind, id);
    if (!recipients.some((each) => keyOf(each) === keyOf(added))) onChange([...recipients, added]);
  };
  const options: Record<Kind, Option[]> = {
    duty: positions.map((id) => ({ id, label: t(positionNames[id]) })),
    person: vocabulary.people.map(({ id, name }) => ({ id, label: name })),
    group: vocabulary.groups.map(({ id, name }) => ({ id, label: name })),
    role: recipientRoles.map((id) => ({ id, label: t(roleRecipientNames[id]) })),
    outside: vocabulary.contacts.map(({ id, name, isReachable }) => ({
      id,
      label: isReachable ? name : t(m.unreachable, { name }),
    })),
  };
  return (
    <div className="grid gap-3" data-field="recipients">
      {error !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      <div className="rule-columns">
        <Select<Kind>
          label={label ?? t(m.who)}
          value={kind}
          options={kinds.map((id) => ({
            id,
            label: t(m[id]),
            isDisabled: options[id].length === 0,
          }))}
          onChange={setKind}
        />
        <ComboBox
          key={`${kind} ${recipients.length}`}
          label={t(m.name)}
          options={options[kind]}
          value={null}
          onChange={add}
        />
      </div>
      {recipients.length === 0 ? (
        <p className="muted small">{t(m.none)}</p>
      ) : (
        <ul className="rule-tags">
          {recipients.map((each) => (
            <li key={keyOf(each)}>
              <Tag
                text={recipientName(t, vocabulary, each)}
                isOn
                onRemove={() => onChange(recipients.filter((other) => other !== each))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function recipientOf(kind: Kind, id: string): RuleRecipient {
  switch (kind) {
    case 'duty':
      return { kind, position: positions.find((each) => each === id) ?? 'owner' };
    case 'role':
      return { kind, role: recipientRoles.find((each) => each === id) ?? 'officer' };
    case 'person':
      return { kind, personId: id };
    case 'group':
      return { kind, groupId: id };
    case 'outside':
      return { kind, contactId: id };
  }
}

const keyOf = (recipient: RuleRecipient): string => JSON.stringify(recipient);
