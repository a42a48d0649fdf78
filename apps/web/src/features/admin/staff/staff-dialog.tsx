import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useSession } from '../../../app/session.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { hasAgencies, RolesField } from './roles-field.tsx';
import { staffQuery, type StaffMember, type StaffRoleInput } from './staff-query.ts';

const m = messages({
  blocked: { ru: 'Доступ закрыт', en: 'Access is blocked' },
  blockedNote: {
    ru: 'Человек выйдет на всех устройствах и не войдёт, пока отметка стоит',
    en: 'The person is signed out everywhere and cannot sign in while this is ticked',
  },
  reset: { ru: 'Сбросить второй шаг входа', en: 'Reset the second step' },
  resetNote: {
    ru: 'Если телефон потерян: при следующем входе человек настроит его заново',
    en: 'If the phone is lost: at the next sign-in the person sets it up again',
  },
  reason: { ru: 'Причина', en: 'Reason' },
  reasonHint: { ru: 'Останется в журнале', en: 'It stays in the journal' },
  reasonMissing: { ru: 'Напишите причину хотя бы в двух словах', en: 'Give the reason in a few words' },
  save: { ru: 'Сохранить', en: 'Save' },
  cancel: { ru: 'Не менять', en: 'Leave as it is' },
  saved: { ru: 'Сохранено', en: 'Saved' },
  unchanged: { ru: 'ничего не изменено', en: 'nothing is changed' },
  own: {
    ru: 'Свои роли и доступ меняет другой администратор.',
    en: 'Another administrator changes your own roles and access.',
  },
  stale: {
    ru: 'Запись изменил другой администратор. Закройте окно и откройте снова: покажем новое.',
    en: 'Another administrator changed the record. Close the window and open it again.',
  },
});

const shortestReason = 5;
const textOfRoles = (roles: readonly StaffRoleInput[]): string =>
  JSON.stringify(roles.map(({ role, agencyCode }) => [role, agencyCode]).toSorted());

/** Changes roles and access of one person, always with a reason. */
export function StaffDialog({
  member,
  onClose,
}: {
  readonly member: StaffMember;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const { person } = useSession();
  const [roles, setRoles] = useState<StaffRoleInput[]>(member.roles);
  const [isBlocked, setBlocked] = useState(member.status === 'blocked');
  const [isReset, setReset] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isRolesChanged = textOfRoles(roles) !== textOfRoles(member.roles);
  const isBlockChanged = isBlocked !== (member.status === 'blocked');
  const isChanged = isRolesChanged || isBlockChanged || isReset;
  const save = useCommand(
    (_: void, { headers }) =>
      unwrap(
        api.PATCH('/v1/staff/{id}', {
          params: { path: { id: member.id }, header: { 'If-Match': `"${member.version}"` } },
          headers,
          body: {
            ...(isRolesChanged ? { roles } : {}),
            ...(isBlockChanged ? { blocked: isBlocked } : {}),
            ...(isReset ? { resetSecondFactor: true as const } : {}),
            reason: reason.trim(),
          },
        }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.saved));
        onClose();
        await queryClient.invalidateQueries({ queryKey: staffQuery.queryKey });
      },
      onProblem: (problem) =>
        problem.code === 'stale-version' &&
        void queryClient.invalidateQueries({ queryKey: staffQuery.queryKey }),
    },
  );
  const isReasonShort = reason.trim().length < shortestReason;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isChanged && !isReasonShort && hasAgencies(roles)) save.mutate();
  };
  return (
    <Dialog title={member.displayName} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      {member.id === person?.id ? (
        <Callout tone="run">{t(m.own)}</Callout>
      ) : (
        <form className="form" onSubmit={submit} noValidate>
          {save.error?.code === 'stale-version' ? (
            <Callout tone="warn" isAnnounced>
              {t(m.stale)}
            </Callout>
          ) : (
            <ProblemCallout problem={save.error} />
          )}
          <RolesField value={roles} onChange={setRoles} isTried={isTried} />
          <Checkbox isSelected={isBlocked} onChange={setBlocked} detail={t(m.blockedNote)}>
            {t(m.blocked)}
          </Checkbox>
          {member.secondFactorEnrolled && (
            <Checkbox isSelected={isReset} onChange={setReset} detail={t(m.resetNote)}>
              {t(m.reset)}
            </Checkbox>
          )}
          <TextArea
            label={t(m.reason)}
            hint={t(m.reasonHint)}
            name="reason"
            value={reason}
            onChange={setReason}
            rows={2}
            maxLength={1000}
            isRequired
            error={isTried && isReasonShort ? t(m.reasonMissing) : undefined}
          />
          <div className="btn-row dialog-actions">
            <Button
              type="submit"
              variant="primary"
              isBusy={save.isPending}
              disabledReason={isChanged ? undefined : t(m.unchanged)}
            >
              {t(m.save)}
            </Button>
            <Button onPress={onClose}>{t(m.cancel)}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
