import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { messages, type Message } from '../../../i18n/index.ts';
import type { RegisterSort } from './register-filters.ts';

const m = messages({
  number: { ru: 'Номер', en: 'Number' },
  service: { ru: 'Услуга', en: 'Service' },
  opened: { ru: 'Поступил', en: 'Opened' },
  status: { ru: 'Статус', en: 'Status' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  due: { ru: 'Срок', en: 'Term' },
  stated: { ru: 'Срок по источнику', en: 'Term at the source' },
  district: { ru: 'Район', en: 'District' },
  channel: { ru: 'Канал', en: 'Channel' },
  criticality: { ru: 'Критичность', en: 'Criticality' },
  source: { ru: 'Источник', en: 'Source' },
  changed: { ru: 'Изменён', en: 'Changed' },
});

export type ColumnId =
  | 'number'
  | 'service'
  | 'opened'
  | 'status'
  | 'unit'
  | 'due'
  | 'stated'
  | 'district'
  | 'channel'
  | 'criticality'
  | 'source'
  | 'changed';

export interface RegisterColumn {
  readonly id: ColumnId;
  readonly title: Message;
  readonly sort?: RegisterSort;
  /** A row without them could not be told from another. */
  readonly isFixed?: boolean;
}

/** Columns in the order they stand. */
export const registerColumns: readonly RegisterColumn[] = [
  { id: 'number', title: m.number, isFixed: true },
  { id: 'service', title: m.service, isFixed: true },
  { id: 'opened', title: m.opened, sort: 'opened' },
  { id: 'status', title: m.status },
  { id: 'unit', title: m.unit },
  { id: 'district', title: m.district },
  { id: 'channel', title: m.channel },
  { id: 'criticality', title: m.criticality },
  { id: 'source', title: m.source },
  { id: 'due', title: m.due, sort: 'due', isFixed: true },
  { id: 'stated', title: m.stated },
  { id: 'changed', title: m.changed, sort: 'changed' },
];

const usual: readonly ColumnId[] = ['opened', 'status', 'unit', 'district'];

interface ColumnChoice {
  readonly chosen: readonly ColumnId[];
  readonly choose: (chosen: readonly ColumnId[]) => void;
}

/** Which columns a person wants to see; kept in this browser. */
export const useColumnChoice = create<ColumnChoice>()(
  persist((set) => ({ chosen: usual, choose: (chosen) => set({ chosen }) }), {
    name: 'veche.register-columns',
    storage: createJSONStorage(() => localStorage),
  }),
);

/** The columns to draw, the fixed ones always among them. */
export const shownColumns = (chosen: readonly ColumnId[]): readonly RegisterColumn[] =>
  registerColumns.filter(({ id, isFixed }) => isFixed === true || chosen.includes(id));
