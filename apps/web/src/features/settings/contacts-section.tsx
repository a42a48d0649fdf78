import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { phoneText } from '../../i18n/phone-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ContactChange } from './contact-change.tsx';
import { meQuery, type MyProfile } from './me-query.ts';

const m = messages({
  email: { ru: 'Электронная почта', en: 'E-mail' },
  phone: { ru: 'Телефон', en: 'Phone' },
  none: { ru: 'не указано', en: 'none' },
  verified: { ru: 'подтверждено {on}', en: 'confirmed {on}' },
  unverified: { ru: 'не подтверждено', en: 'not confirmed' },
  add: { ru: 'Добавить', en: 'Add' },
  change: { ru: 'Изменить', en: 'Change' },
  remove: { ru: 'Удалить', en: 'Remove' },
  addEmail: { ru: 'Добавить почту', en: 'Add an e-mail' },
  changeEmail: { ru: 'Изменить почту', en: 'Change the e-mail' },
  removeEmail: { ru: 'Удалить почту', en: 'Remove the e-mail' },
  addPhone: { ru: 'Добавить телефон', en: 'Add a phone' },
  changePhone: { ru: 'Изменить телефон', en: 'Change the phone' },
  removePhone: { ru: 'Удалить телефон', en: 'Remove the phone' },
  removeTitle: { ru: 'Удалить {value}?', en: 'Remove {value}?' },
  removeText: {
    ru: 'Войти с ним больше не получится, письма и коды туда не придут.',
    en: 'You can no longer sign in with it; no letters or codes will come there.',
  },
  keep: { ru: 'Не удалять', en: 'Keep' },
  removed: { ru: 'Удалено', en: 'Removed' },
});

type Kind = MyProfile['contacts'][number]['kind'];
const kinds = ['email', 'phone'] as const satisfies readonly Kind[];

const shownContact = ({ kind, value }: MyProfile['contacts'][number]): string =>
  kind === 'phone' ? phoneText(value) : value;

/** E-mail and phone: each confirmed by a code before it counts. */
export function ContactsSection({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [changed, setChanged] = useState<Kind>();
  const [removed, setRemoved] = useState<Kind>();
  const remove = useCommand(
    (kind: Kind, { headers }) =>
      unwrap(api.DELETE('/v1/me/contacts/{kind}', { params: { path: { kind } }, headers })),
    {
      onSuccess: async () => {
        showToast(t(m.removed));
        await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    },
  );
  const valueOf = (kind: Kind): string => me.contacts.find((contact) => contact.kind === kind)?.value ?? '';
  return (
    <>
      <ul className="lines *:first:pt-0">
        {kinds.map((kind) => {
          const contact = me.contacts.find((each) => each.kind === kind);
          const isEmail = kind === 'email';
          const changeName = contact
            ? isEmail
              ? m.changeEmail
              : m.changePhone
            : isEmail
              ? m.addEmail
              : m.addPhone;
          return (
            <li key={kind}>
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <div className="min-w-0">
                  <span className="small muted block">{t(m[kind])}</span>
                  <b className="block">
                    {contact ? shownContact(contact) : <span className="muted font-text">{t(m.none)}</span>}
                  </b>
                  {contact && (
                    <Badge
                      tone={contact.verifiedAt === undefined ? 'warn' : 'ok'}
                      icon={contact.verifiedAt === undefined ? 'warn' : 'okRing'}
                      isPlain
                    >
                      {contact.verifiedAt === undefined
                        ? t(m.unverified)
                        : t(m.verified, { on: format.date(format.civilDate(contact.verifiedAt)) })}
                    </Badge>
                  )}
                </div>
                <div className="btn-row">
                  <Button
                    size="small"
                    aria-label={t(changeName)}
                    aria-expanded={changed === kind}
                    onPress={() => setChanged(changed === kind ? undefined : kind)}
                  >
                    {t(contact ? m.change : m.add)}
                  </Button>
                  {contact && (
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t(isEmail ? m.removeEmail : m.removePhone)}
                      onPress={() => setRemoved(kind)}
                    >
                      {t(m.remove)}
                    </Button>
                  )}
                </div>
              </div>
              {changed === kind && <ContactChange kind={kind} onDone={() => setChanged(undefined)} />}
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        title={t(m.removeTitle, { value: removed === undefined ? '' : valueOf(removed) })}
        confirmText={t(m.remove)}
        cancelText={t(m.keep)}
        isDanger
        isOpen={removed !== undefined}
        onOpenChange={(isOpen) => !isOpen && setRemoved(undefined)}
        onConfirm={async () => removed !== undefined && remove.mutateAsync(removed)}
      >
        {t(m.removeText)}
      </ConfirmDialog>
    </>
  );
}
