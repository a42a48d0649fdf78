import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { phoneText } from '../../../i18n/phone-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/column.ts';
import type { IconName } from '../../../ui/icon-paths.ts';
import { Select } from '../../../ui/select.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import type { Tone } from '../../../ui/statuses.ts';
import { Table } from '../../../ui/table.tsx';
import { useVocabulary } from '../../application/use-vocabulary.ts';
import { roleNames, staffRoles } from '../role-names.ts';
import { InviteStaffDialog } from './invite-staff-dialog.tsx';
import { StaffDialog } from './staff-dialog.tsx';
import { staffQuery, type StaffMember, type StaffStatus } from './staff-query.ts';

const m = messages({
  invite: { ru: 'Пригласить сотрудника', en: 'Invite staff' },
  role: { ru: 'Роль', en: 'Role' },
  status: { ru: 'Доступ', en: 'Access' },
  any: { ru: 'любая', en: 'any' },
  anyStatus: { ru: 'любой', en: 'any' },
  name: { ru: 'Сотрудник', en: 'Person' },
  roles: { ru: 'Роли', en: 'Roles' },
  secondFactor: { ru: 'Второй шаг', en: 'Second step' },
  on: { ru: 'включён', en: 'on' },
  off: { ru: 'не настроен', en: 'not set up' },
  seen: { ru: 'Был в системе', en: 'Last seen' },
  never: { ru: 'ещё не входил', en: 'never' },
  action: { ru: 'Действие', en: 'Action' },
  change: { ru: 'Изменить', en: 'Change' },
  changeNamed: { ru: 'Изменить: {name}', en: 'Change: {name}' },
  invited: { ru: 'приглашён', en: 'invited' },
  active: { ru: 'работает', en: 'active' },
  blocked: { ru: 'заблокирован', en: 'blocked' },
  caption: { ru: 'Сотрудники', en: 'Staff' },
  none: { ru: 'Никого не нашлось', en: 'Nobody found' },
  noneText: { ru: 'Снимите отбор или пригласите первого.', en: 'Drop the filters or invite the first one.' },
});

const looks: Readonly<
  Record<StaffStatus, { readonly title: Message; readonly tone: Tone; readonly icon: IconName }>
> = {
  invited: { title: m.invited, tone: 'run', icon: 'mail' },
  active: { title: m.active, tone: 'ok', icon: 'okRing' },
  blocked: { title: m.blocked, tone: 'bad', icon: 'stop' },
};
const roleFilters = ['any', ...staffRoles] as const;
const statusFilters = ['any', 'active', 'invited', 'blocked'] as const;

/** Who works here: filters in the address, a row opens what may be changed. */
export function StaffTab(): ReactElement {
  const t = useT();
  const { agencyTitle } = useVocabulary();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const [isInviting, setInviting] = useState(false);
  const [openedId, setOpenedId] = useState<string>();
  const staff = useQuery(staffQuery);
  const role = roleFilters.find((each) => each === search.get('role')) ?? 'any';
  const status = statusFilters.find((each) => each === search.get('status')) ?? 'any';
  const filter = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === 'any') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const rows = (staff.data?.items ?? []).filter(
    (member) =>
      (role === 'any' || member.roles.some((each) => each.role === role)) &&
      (status === 'any' || member.status === status),
  );
  const opened = staff.data?.items.find(({ id }) => id === openedId);
  const columns: Column<StaffMember>[] = [
    {
      id: 'name',
      title: t(m.name),
      cell: (member) => (
        <>
          {member.names.familyName} {member.names.givenName} {member.names.patronymic}
          <span className="small muted block font-text">
            {member.contacts.map(({ value }) => phoneText(value)).join(', ')}
          </span>
        </>
      ),
    },
    {
      id: 'roles',
      title: t(m.roles),
      isLabelledOnPhone: true,
      cell: (member) =>
        member.roles
          .map(
            (each) =>
              t(roleNames[each.role]) +
              (each.agencyCode === undefined ? '' : `: ${agencyTitle(each.agencyCode)}`),
          )
          .join(', '),
    },
    {
      id: 'status',
      title: t(m.status),
      isLabelledOnPhone: true,
      cell: ({ status: each }) => (
        <Badge tone={looks[each].tone} icon={looks[each].icon} isPlain>
          {t(looks[each].title)}
        </Badge>
      ),
    },
    {
      id: 'second',
      title: t(m.secondFactor),
      isLabelledOnPhone: true,
      cell: (member) => t(member.secondFactorEnrolled ? m.on : m.off),
    },
    {
      id: 'seen',
      title: t(m.seen),
      isLabelledOnPhone: true,
      isNowrap: true,
      cell: (member) => (member.lastSeenAt === undefined ? t(m.never) : format.moment(member.lastSeenAt)),
    },
    {
      id: 'action',
      title: t(m.action),
      cell: (member) => (
        <Button
          size="small"
          aria-label={t(m.changeNamed, { name: member.displayName })}
          onPress={() => setOpenedId(member.id)}
        >
          {t(m.change)}
        </Button>
      ),
    },
  ];
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          className="w-56"
          label={t(m.role)}
          value={role}
          onChange={(next) => filter('role', next)}
          options={roleFilters.map((id) => ({ id, label: id === 'any' ? t(m.any) : t(roleNames[id]) }))}
        />
        <Select
          className="w-44"
          label={t(m.status)}
          value={status}
          onChange={(next) => filter('status', next)}
          options={statusFilters.map((id) => ({
            id,
            label: id === 'any' ? t(m.anyStatus) : t(looks[id].title),
          }))}
        />
        <span className="ml-auto">
          <Button variant="primary" icon="plus" onPress={() => setInviting(true)}>
            {t(m.invite)}
          </Button>
        </span>
      </div>
      {staff.isPending && <Skeleton lines={8} />}
      {staff.isError && <ProblemView problem={asProblem(staff.error)} onRetry={() => void staff.refetch()} />}
      {staff.data && rows.length === 0 && (
        <EmptyState icon="users" title={t(m.none)}>
          {t(m.noneText)}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Table caption={t(m.caption)} columns={columns} rows={rows} rowKey={({ id }) => id} isStacked />
      )}
      {isInviting && <InviteStaffDialog onClose={() => setInviting(false)} />}
      {opened && <StaffDialog key={opened.id} member={opened} onClose={() => setOpenedId(undefined)} />}
    </>
  );
}
