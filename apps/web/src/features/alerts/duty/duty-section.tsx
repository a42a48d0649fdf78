import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DutyPosition } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { PickMany } from '../rules/pick-many.tsx';
import { positionNames, positions } from '../rules/rule-words.ts';

const m = messages({
  lead: {
    ru: 'Если за подразделение никто не назван, зовут тех, кто назван за город; если и там пусто – всех с подходящей ролью.',
    en: 'Where nobody is named for a unit, those named for the town are called; where nobody is named at all, everybody in the role.',
  },
  caption: { ru: 'Кто за что отвечает', en: 'Who answers for what' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  town: { ru: 'Город в целом', en: 'The town as a whole' },
  asTown: { ru: 'как за город', en: 'as for the town' },
  change: { ru: 'Изменить', en: 'Change' },
  changeNamed: { ru: 'Изменить: {unit}', en: 'Change: {unit}' },
  dialog: { ru: 'Кто отвечает: {unit}', en: 'Who answers: {unit}' },
  save: { ru: 'Сохранить', en: 'Save' },
  cancel: { ru: 'Отменить', en: 'Cancel' },
});

type Duty = Readonly<Record<DutyPosition, readonly { readonly id: string; readonly name: string }[]>>;
interface UnitRow {
  readonly code: string;
  readonly title: string;
  readonly duty: Duty;
}

/** Who answers for which unit, and for the town. */
export function DutySection({ vocabulary }: { readonly vocabulary: AlertVocabulary }): ReactElement {
  const t = useT();
  const [open, setOpen] = useState<UnitRow>();
  const list = useQuery({
    queryKey: ['duty'] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/duty', { signal })),
  });
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.data === undefined)
    return <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  const dutyOf = (code: string): Duty => {
    const holders = list.data.items.find(({ unitCode }) => unitCode === code)?.holders ?? [];
    const at = (position: DutyPosition) =>
      holders.filter((each) => each.position === position).map(({ person }) => person);
    return { owner: at('owner'), head: at('head'), deputy: at('deputy'), controller: at('controller') };
  };
  const rows: UnitRow[] = [
    { code: '', title: t(m.town), duty: dutyOf('') },
    ...vocabulary.units.map(({ code, title }) => ({ code, title: t.text(title), duty: dutyOf(code) })),
  ];
  return (
    <>
      <p className="muted max-w-measure mb-4">{t(m.lead)}</p>
      <Table
        caption={t(m.caption)}
        rows={rows}
        rowKey={({ code }) => code}
        isStacked
        columns={[
          { id: 'unit', title: t(m.unit), isRowHeader: true, cell: ({ title }) => title },
          ...positions.map((position) => ({
            id: position,
            title: capital(t(positionNames[position])),
            isLabelledOnPhone: true,
            cell: ({ code, duty }: UnitRow) =>
              duty[position].length > 0 ? (
                duty[position].map(({ name }) => name).join(', ')
              ) : (
                <span className="muted">{code === '' ? '–' : t(m.asTown)}</span>
              ),
          })),
          {
            id: 'change',
            title: '',
            titleText: t(m.change),
            cell: (row) => (
              <Button
                size="small"
                aria-label={t(m.changeNamed, { unit: row.title })}
                onPress={() => setOpen(row)}
              >
                {t(m.change)}
              </Button>
            ),
          },
        ]}
      />
      {open && (
        <Dialog
          title={t(m.dialog, { unit: open.title })}
          isOpen
          onOpenChange={(isOpen) => !isOpen && setOpen(undefined)}
        >
          <DutyForm row={open} vocabulary={vocabulary} onDone={() => setOpen(undefined)} />
        </Dialog>
      )}
    </>
  );
}

function DutyForm({
  row,
  vocabulary,
  onDone,
}: {
  readonly row: UnitRow;
  readonly vocabulary: AlertVocabulary;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const idsOf = (position: DutyPosition): string[] => row.duty[position].map(({ id }) => id);
  const [chosen, setChosen] = useState<Readonly<Record<DutyPosition, readonly string[]>>>({
    owner: idsOf('owner'),
    head: idsOf('head'),
    deputy: idsOf('deputy'),
    controller: idsOf('controller'),
  });
  const save = useCommand(
    (_: void, { header }) =>
      unwrap(
        api.PUT('/v1/duty', {
          body: {
            unitCode: row.code,
            holders: positions.flatMap((position) =>
              chosen[position].map((personId) => ({ position, personId })),
            ),
          },
          params: { header },
        }),
      ),
    {
      onSuccess: async () => {
        onDone();
        await client.invalidateQueries({ queryKey: ['duty'] });
      },
    },
  );
  return (
    <div className="form">
      {positions.map((position) => (
        <PickMany
          key={position}
          label={capital(t(positionNames[position]))}
          options={vocabulary.people.map(({ id, name }) => ({ id, label: name }))}
          values={chosen[position]}
          onChange={(ids) => setChosen({ ...chosen, [position]: ids })}
        />
      ))}
      <ProblemCallout problem={save.error} />
      <div className="btn-row">
        <Button variant="primary" isBusy={save.isPending} onPress={() => save.mutate()}>
          {t(m.save)}
        </Button>
        <Button onPress={onDone}>{t(m.cancel)}</Button>
      </div>
    </div>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
