import { useState, type ReactElement } from 'react';
import { sortRows, type Column, type Sort } from '../ui/column.ts';
import { DataGrid } from '../ui/data-grid.tsx';
import { RibbonMini } from '../ui/day-ribbon.tsx';
import { KeyValues } from '../ui/key-values.tsx';
import { Link } from '../ui/link.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Badge, StatusBadge } from '../ui/status-badge.tsx';
import type { StatusCode } from '../ui/statuses.ts';
import { Table } from '../ui/table.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { GallerySection, TwoColumns } from './gallery-section.tsx';
import { festivalDays, overdueDays } from './sample-ribbon.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly status: StatusCode;
  readonly agencies: string;
  readonly dueOn: string;
  readonly urgency: 'normal' | 'late';
}

const cases: readonly Case[] = [
  {
    id: '00389',
    title: '«Ночной рынок»',
    status: 'ON_REVIEW',
    agencies: '7/7',
    dueOn: '2026-05-26',
    urgency: 'late',
  },
  {
    id: '00417',
    title: '«Летний двор»',
    status: 'IN_CONCURRENCE',
    agencies: '6/8',
    dueOn: '2026-06-05',
    urgency: 'normal',
  },
  {
    id: '00425',
    title: 'Забег «Белая ночь»',
    status: 'NEEDS_FIX',
    agencies: '–',
    dueOn: '2026-06-10',
    urgency: 'normal',
  },
];

const columns: readonly Column<Case>[] = [
  {
    id: 'dueOn',
    title: 'Срок решения',
    isSortable: true,
    isNowrap: true,
    cell: (row) => (
      <>
        <RibbonMini days={row.urgency === 'late' ? overdueDays : festivalDays} urgency={row.urgency} />
        {row.urgency === 'late' ? (
          <Badge tone="bad" icon="stop" isPlain>
            просрочено на 1 день
          </Badge>
        ) : (
          <small>5 июня · 7 р. д.</small>
        )}
      </>
    ),
  },
  {
    id: 'title',
    title: 'Заявка',
    isSortable: true,
    isRowHeader: true,
    cell: (row) => (
      <Link to="/ui" isQuiet>
        {row.title}
      </Link>
    ),
  },
  { id: 'status', title: 'Этап', cell: (row) => <StatusBadge code={row.status} /> },
  {
    id: 'agencies',
    title: 'Ведомства',
    align: 'end',
    cell: (row) => <span className="num">{row.agencies}</span>,
  },
];

const valueOf = (row: Case, column: string): string => (column === 'title' ? row.title : row.dueOn);

interface Answer {
  readonly id: string;
  readonly agency: string;
  readonly answer: StatusCode;
  readonly when: string;
  readonly note: string;
}
const answers: readonly Answer[] = [
  {
    id: '1',
    agency: 'Полиция',
    answer: 'APPROVED_COND',
    when: '26 мая',
    note: '3 условия: досмотр на двух входах, 16 охранников',
  },
  {
    id: '2',
    agency: 'Скорая помощь',
    answer: 'APPROVED_COND',
    when: '25 мая',
    note: '2 бригады, медпост у Речного вокзала',
  },
  { id: '3', agency: 'Роспотребнадзор', answer: 'APPROVED', when: '27 мая', note: '9 точек питания' },
];

function Grid(): ReactElement {
  const [sort, setSort] = useState<Sort>({ column: 'dueOn', direction: 'ascending' });
  const [selected, setSelected] = useState<string[]>(['00417']);
  const [opened, setOpened] = useState('');
  return (
    <>
      <DataGrid
        label="Заявки"
        columns={columns}
        rows={sortRows(cases, sort, valueOf)}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        onOpen={setOpened}
      />
      <p className="small muted mt-2" role="status">
        Выбрано: {selected.length}. {opened !== '' && `Открыта ${opened}`}
      </p>
      <Pagination shown={3} total={13} onMore={() => undefined} />
    </>
  );
}

export function TableSections(): ReactElement {
  return (
    <>
      <GallerySection id="tables" title="Вкладки и таблицы">
        <Tabs
          label="Разделы дела"
          tabs={[
            { id: 'findings', title: 'Замечания', count: 2, children: <Grid /> },
            { id: 'documents', title: 'Документы', count: 11, children: 'Документы' },
            { id: 'letters', title: 'Переписка', children: 'Переписка' },
            { id: 'history', title: 'История', children: 'История', isDisabled: true },
          ]}
        />
        <div className="mt-6">
          <Table
            caption="Ответы ведомств"
            isCaptionShown
            isStacked
            rows={answers}
            rowKey={(row) => row.id}
            columns={[
              { id: 'agency', title: 'Ведомство', cell: (row) => row.agency },
              { id: 'answer', title: 'Ответ', cell: (row) => <StatusBadge code={row.answer} isPlain /> },
              { id: 'when', title: 'Когда', isNowrap: true, cell: (row) => row.when },
              {
                id: 'note',
                title: 'Условия и пояснения',
                cell: (row) => <span className="muted">{row.note}</span>,
              },
            ]}
          />
        </div>
      </GallerySection>
      <GallerySection id="facts" title="Путь, факты, складка">
        <TwoColumns>
          <div className="grid content-start gap-4">
            <Breadcrumbs items={[{ to: '/ui', title: 'Мои заявки' }, { title: 'ТР-2026-00417' }]} />
            <Disclosure title="Пройдено 19 правил" isOpenAtFirst>
              <p className="muted small">Срок подачи, часы, границы города и ещё 16.</p>
            </Disclosure>
          </div>
          <KeyValues
            items={[
              { key: 'kind', title: 'Вид', value: 'фестиваль, культура' },
              { key: 'when', title: 'Когда', value: 'сб 27 июня, 12:00–22:00' },
              { key: 'people', title: 'Людей', value: <b>2 400</b> },
            ]}
          />
        </TwoColumns>
      </GallerySection>
    </>
  );
}
