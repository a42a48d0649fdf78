import { useQueryClient } from '@tanstack/react-query';
import type { OrganisationKind, OrganisationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../../../api/index.ts';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { organisationsQuery } from '../../../application/application-queries.ts';
import { formatFault } from '../../form/field-format.ts';

const m = messages({
  title: { ru: 'Новая организация', en: 'New organisation' },
  kind: { ru: 'Форма', en: 'Form' },
  'legal-entity': { ru: 'Юридическое лицо', en: 'Legal entity' },
  'individual-entrepreneur': { ru: 'Индивидуальный предприниматель', en: 'Sole trader' },
  'public-association': { ru: 'Общественное объединение', en: 'Public association' },
  'religious-organisation': { ru: 'Религиозная организация', en: 'Religious organisation' },
  'political-party': { ru: 'Политическая партия', en: 'Political party' },
  'public-authority': { ru: 'Орган власти', en: 'Public authority' },
  name: { ru: 'Полное название', en: 'Full name' },
  nameHint: { ru: 'Как в ЕГРЮЛ', en: 'As in the state register' },
  nameEmpty: { ru: 'Введите название', en: 'Enter the name' },
  inn: { ru: 'ИНН', en: 'INN' },
  ogrn: { ru: 'ОГРН', en: 'OGRN' },
  address: { ru: 'Адрес', en: 'Address' },
  add: { ru: 'Добавить', en: 'Add' },
  cancel: { ru: 'Не добавлять', en: 'Do not add' },
});

const kinds = [
  'legal-entity',
  'individual-entrepreneur',
  'public-association',
  'religious-organisation',
  'political-party',
  'public-authority',
] as const satisfies readonly OrganisationKind[];

interface NewOrganisation {
  readonly kind: (typeof kinds)[number];
  readonly name: string;
  readonly inn: string;
  readonly ogrn: string;
  readonly address: string;
}

const bodyOf = ({ kind, name, inn, ogrn, address }: NewOrganisation) => ({
  kind,
  name: name.trim(),
  ...(inn === '' ? {} : { inn: inn.replaceAll(/\D/g, '') }),
  ...(ogrn === '' ? {} : { ogrn: ogrn.replaceAll(/\D/g, '') }),
  ...(address === '' ? {} : { address }),
});

/** Adds an organisation without leaving the application; the person becomes its owner. */
export function NewOrganisationDialog({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void;
  readonly onAdded: (organisation: OrganisationView) => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [entered, setEntered] = useState<NewOrganisation>({
    kind: 'legal-entity',
    name: '',
    inn: '',
    ogrn: '',
    address: '',
  });
  const [wasTried, setTried] = useState(false);
  const set = (part: Partial<NewOrganisation>): void => setEntered({ ...entered, ...part });
  const add = useCommand<NewOrganisation, OrganisationView>(
    (input, { headers }) =>
      sendCommand('POST', '/v1/organisations', bodyOf(input), { idempotencyKey: headers['idempotency-key'] }),
    {
      onSuccess: async (organisation) => {
        await client.invalidateQueries({ queryKey: organisationsQuery.queryKey });
        onAdded(organisation);
        onClose();
      },
    },
  );
  const faults = {
    name: entered.name.trim().length < 2 ? t(m.nameEmpty) : undefined,
    inn: formatFault('inn', entered.inn, t),
    ogrn: formatFault('ogrn', entered.ogrn, t),
  };
  const isRight = Object.values(faults).every((fault) => fault === undefined);
  const at = (field: keyof typeof faults): string | undefined =>
    (wasTried ? faults[field] : undefined) ?? add.error?.errorAt(`/${field}`)?.message;
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isRight) add.mutate(entered);
        }}
      >
        {add.error && add.error.errors.length === 0 && (
          <Callout tone="bad" isAnnounced>
            {add.error.title}
          </Callout>
        )}
        <Select
          label={t(m.kind)}
          options={kinds.map((id) => ({ id, label: t(m[id]) }))}
          value={entered.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t(m.name)}
          hint={t(m.nameHint)}
          value={entered.name}
          onChange={(name) => set({ name })}
          error={at('name')}
          autoComplete="organization"
        />
        <div className="field-pair">
          <TextField
            label={t(m.inn)}
            isOptional={entered.kind === 'public-association'}
            value={entered.inn}
            onChange={(inn) => set({ inn })}
            error={at('inn')}
            inputMode="numeric"
          />
          <TextField
            label={t(m.ogrn)}
            isOptional
            value={entered.ogrn}
            onChange={(ogrn) => set({ ogrn })}
            error={at('ogrn')}
            inputMode="numeric"
          />
        </div>
        <TextField
          label={t(m.address)}
          isOptional
          value={entered.address}
          onChange={(address) => set({ address })}
        />
        <div className="btn-row dialog-actions">
          <Button variant="primary" type="submit" isBusy={add.isPending}>
            {t(m.add)}
          </Button>
          <Button onPress={onClose}>{t(m.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
