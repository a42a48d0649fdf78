import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { InviteForm } from './invite-form.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { kindNames, rightNames } from './organisation-words.ts';
import { organisationsQuery, type Organisation } from './organisations-query.ts';

const m = messages({
  numbers: { ru: 'ИНН {inn}', en: 'INN {inn}' },
  ogrn: { ru: 'ОГРН {ogrn}', en: 'OGRN {ogrn}' },
  people: { ru: 'Люди', en: 'People' },
  you: { ru: 'вы', en: 'you' },
  since: { ru: '{right} с {on}', en: '{right} since {on}' },
  invited: { ru: '{contact}: приглашение до {on}', en: '{contact}: invited until {on}' },
  invite: { ru: 'Пригласить человека', en: 'Invite a person' },
  edit: { ru: 'Изменить данные', en: 'Correct the particulars' },
  close: { ru: 'Закрыть организацию', en: 'Close the organisation' },
  leave: { ru: 'Выйти из организации', en: 'Leave the organisation' },
  remove: { ru: 'Исключить', en: 'Remove' },
  removeNamed: { ru: 'Исключить: {name}', en: 'Remove: {name}' },
  takeBack: { ru: 'Отозвать', en: 'Take back' },
  takeBackNamed: { ru: 'Отозвать приглашение: {name}', en: 'Take the invitation back: {name}' },
  makeOwner: { ru: 'Сделать владельцем', en: 'Make owner' },
  makeOwnerNamed: { ru: 'Сделать владельцем: {name}', en: 'Make owner: {name}' },
  makeRepresentative: { ru: 'Сделать представителем', en: 'Make representative' },
  makeRepresentativeNamed: { ru: 'Сделать представителем: {name}', en: 'Make representative: {name}' },
  removeTitle: { ru: 'Исключить {name}?', en: 'Remove {name}?' },
  removeText: {
    ru: 'Заявки организации этому человеку больше не будут видны.',
    en: 'The applications of the organisation are no longer visible to this person.',
  },
  leaveTitle: { ru: 'Выйти из организации?', en: 'Leave the organisation?' },
  leaveText: {
    ru: 'Её заявки пропадут из вашего кабинета. Вернуться можно по новому приглашению.',
    en: 'Its applications vanish from your office. You can come back by a new invitation.',
  },
  closeTitle: { ru: 'Закрыть организацию?', en: 'Close the organisation?' },
  closeText: {
    ru: 'Новые заявки от её имени подать будет нельзя. Поданные останутся.',
    en: 'No new applications can be filed for it. Filed ones stay.',
  },
  keep: { ru: 'Оставить', en: 'Keep' },
  done: { ru: 'Готово', en: 'Done' },
});

type Step =
  | { readonly kind: 'remove'; readonly personId: string; readonly name: string }
  | { readonly kind: 'leave'; readonly personId: string }
  | { readonly kind: 'close' };

/** One organisation: numbers, people with their rights, invitations, and what an owner may do with them. */
export function OrganisationCard({ organisation }: { readonly organisation: Organisation }): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { person } = useSession();
  const [open, setOpen] = useState<'invite' | 'edit'>();
  const [asked, setAsked] = useState<Step>();
  const isOwner = organisation.myRight === 'owner';
  const path = { id: organisation.id };
  const refresh = {
    onSuccess: async () => {
      showToast(t(m.done));
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: organisationsQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['session'] }),
      ]);
    },
  };
  const act = useCommand(
    (step: Step, { headers }) =>
      step.kind === 'close'
        ? unwrap(api.DELETE('/v1/organisations/{id}', { params: { path }, headers }))
        : unwrap(
            api.DELETE('/v1/organisations/{id}/members/{personId}', {
              params: { path: { ...path, personId: step.personId } },
              headers,
            }),
          ),
    refresh,
  );
  const takeBack = useCommand(
    (invitationId: string, { headers }) =>
      unwrap(
        api.DELETE('/v1/organisations/{id}/invitations/{invitationId}', {
          params: { path: { ...path, invitationId } },
          headers,
        }),
      ),
    refresh,
  );
  const setRight = useCommand(
    (
      { personId, right }: { readonly personId: string; readonly right: Organisation['myRight'] },
      { headers },
    ) =>
      unwrap(
        api.PUT('/v1/organisations/{id}/members/{personId}', {
          params: { path: { ...path, personId } },
          body: { right },
          headers,
        }),
      ),
    { ...refresh, onProblem: (problem) => showToast(problem.title, { tone: 'bad' }) },
  );
  const questions = {
    remove: {
      title: asked?.kind === 'remove' ? t(m.removeTitle, { name: asked.name }) : '',
      text: t(m.removeText),
      confirm: t(m.remove),
    },
    leave: { title: t(m.leaveTitle), text: t(m.leaveText), confirm: t(m.leave) },
    close: { title: t(m.closeTitle), text: t(m.closeText), confirm: t(m.close) },
  };
  const question = questions[asked?.kind ?? 'close'];
  return (
    <Section title={organisation.shortName ?? organisation.name} note={t(kindNames[organisation.kind])}>
      <p className="muted">
        {[
          organisation.inn === undefined ? undefined : t(m.numbers, { inn: organisation.inn }),
          organisation.ogrn === undefined ? undefined : t(m.ogrn, { ogrn: organisation.ogrn }),
          organisation.address,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <h3 className="mt-4">{t(m.people)}</h3>
      <ul className="lines max-w-[52rem]">
        {organisation.members.map(({ personId, displayName, right, since }) => {
          const isMe = personId === person?.id;
          const next = right === 'owner' ? 'representative' : 'owner';
          return (
            <li key={personId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <span>
                <b>{displayName}</b>
                {isMe && <span className="muted"> ({t(m.you)})</span>}
                <span className="small muted block">
                  {t(m.since, { right: t(rightNames[right]), on: format.date(format.civilDate(since)) })}
                </span>
              </span>
              {isOwner && !isMe && (
                <span className="btn-row">
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t(right === 'owner' ? m.makeRepresentativeNamed : m.makeOwnerNamed, {
                      name: displayName,
                    })}
                    onPress={() => setRight.mutate({ personId, right: next })}
                  >
                    {t(right === 'owner' ? m.makeRepresentative : m.makeOwner)}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t(m.removeNamed, { name: displayName })}
                    onPress={() => setAsked({ kind: 'remove', personId, name: displayName })}
                  >
                    {t(m.remove)}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
        {organisation.invitations.map(({ id, maskedContact, expiresAt, right }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span>
              {t(m.invited, { contact: maskedContact, on: format.dayMonth(format.civilDate(expiresAt)) })}
              <span className="small muted block">{t(rightNames[right])}</span>
            </span>
            {isOwner && (
              <Button
                size="small"
                aria-label={t(m.takeBackNamed, { name: maskedContact })}
                onPress={() => takeBack.mutate(id)}
              >
                {t(m.takeBack)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="btn-row mt-4">
        {isOwner && (
          <>
            <Button
              aria-expanded={open === 'invite'}
              onPress={() => setOpen(open === 'invite' ? undefined : 'invite')}
            >
              {t(m.invite)}
            </Button>
            <Button
              aria-expanded={open === 'edit'}
              onPress={() => setOpen(open === 'edit' ? undefined : 'edit')}
            >
              {t(m.edit)}
            </Button>
          </>
        )}
        {person !== undefined && (
          <Button variant="quiet" onPress={() => setAsked({ kind: 'leave', personId: person.id })}>
            {t(m.leave)}
          </Button>
        )}
        {isOwner && (
          <Button variant="quiet" onPress={() => setAsked({ kind: 'close' })}>
            {t(m.close)}
          </Button>
        )}
      </div>
      {open === 'invite' && <InviteForm organisation={organisation} onDone={() => setOpen(undefined)} />}
      {open === 'edit' && (
        <div className="panel mt-3">
          <OrganisationForm organisation={organisation} onDone={() => setOpen(undefined)} />
        </div>
      )}
      <ConfirmDialog
        title={question.title}
        confirmText={question.confirm}
        cancelText={t(m.keep)}
        isDanger
        isOpen={asked !== undefined}
        onOpenChange={(isOpen) => !isOpen && setAsked(undefined)}
        onConfirm={async () => asked !== undefined && act.mutateAsync(asked)}
      >
        {question.text}
      </ConfirmDialog>
    </Section>
  );
}
