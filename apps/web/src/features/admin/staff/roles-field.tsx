import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { roleNames, staffRoles, type StaffRole } from '../role-names.ts';
import type { StaffRoleInput } from './staff-query.ts';

const m = messages({
  label: { ru: 'Роли', en: 'Roles' },
  agency: { ru: 'Код ведомства', en: 'Code of the agency' },
  agencyHint: { ru: 'Латинские заглавные буквы: MCHS, GIBDD', en: 'Latin capitals: MCHS, GIBDD' },
  agencyMissing: {
    ru: 'Введите код ведомства, от имени которого человек отвечает',
    en: 'Enter the code of the agency the person answers for',
  },
});

const agencyPattern = /^[A-Z]{2,16}$/;

/** Whether each role that needs an agency names one. */
export const hasAgencies = (roles: readonly StaffRoleInput[]): boolean =>
  roles.every(({ role, agencyCode }) => role !== 'agency-reviewer' || agencyPattern.test(agencyCode ?? ''));

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
        <TextField
          className="mt-2"
          label={t(m.agency)}
          hint={t(m.agencyHint)}
          name="agencyCode"
          value={reviewer.agencyCode ?? ''}
          onChange={(code) =>
            onChange(
              value.map((each) =>
                each.role === 'agency-reviewer'
                  ? { role: each.role, ...(code === '' ? {} : { agencyCode: code.trim().toUpperCase() }) }
                  : each,
              ),
            )
          }
          isNarrow
          maxLength={16}
          error={isTried && !hasAgencies(value) ? t(m.agencyMissing) : undefined}
        />
      )}
    </fieldset>
  );
}
