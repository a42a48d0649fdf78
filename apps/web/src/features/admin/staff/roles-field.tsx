import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { useVocabulary } from '../../application/use-vocabulary.ts';
import { roleNames, staffRoles, type StaffRole } from '../role-names.ts';
import type { StaffRoleInput } from './staff-query.ts';

const m = messages({
  label: { ru: 'Роли', en: 'Roles' },
  agency: { ru: 'Ведомство', en: 'Agency' },
  agencyMissing: {
    ru: 'Выберите ведомство, от имени которого человек отвечает',
    en: 'Choose the agency the person answers for',
  },
});

/** Whether each role that needs an agency names one. */
export const hasAgencies = (roles: readonly StaffRoleInput[]): boolean =>
  roles.every(({ role, agencyCode }) => role !== 'agency-reviewer' || agencyCode !== undefined);

export interface RolesFieldProps {
  readonly value: readonly StaffRoleInput[];
  readonly onChange: (roles: StaffRoleInput[]) => void;
  readonly error?: string | undefined;
  /** Faults are shown only after the first attempt to save. */
  readonly isTried: boolean;
}

/** Roles of a person; a reviewer of an agency names the agency. */
export function RolesField({ value, onChange, error, isTried }: RolesFieldProps): ReactElement {
  const t = useT();
  const agencies = useVocabulary().vocabulary?.agencies ?? [];
  const reviewer = value.find(({ role }) => role === 'agency-reviewer');
  const toggle = (role: StaffRole, isOn: boolean): void =>
    onChange(isOn ? [...value, { role }] : value.filter((each) => each.role !== role));
  return (
    <fieldset className={error === undefined ? 'field' : 'field field-invalid'} data-field="roles">
      <legend className="field-label">{t(m.label)}</legend>
      {error !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      {staffRoles.map((role) => (
        <Checkbox
          key={role}
          isSelected={value.some((each) => each.role === role)}
          onChange={(isOn) => toggle(role, isOn)}
        >
          {t(roleNames[role])}
        </Checkbox>
      ))}
      {reviewer && (
        <Select
          className="mt-2"
          label={t(m.agency)}
          name="agencyCode"
          options={agencies.map(({ code, title }) => ({ id: code, label: t.text(title) }))}
          value={reviewer.agencyCode ?? null}
          onChange={(agencyCode) =>
            onChange(
              value.map((each) => (each.role === 'agency-reviewer' ? { role: each.role, agencyCode } : each)),
            )
          }
          error={isTried && !hasAgencies(value) ? t(m.agencyMissing) : undefined}
        />
      )}
    </fieldset>
  );
}
