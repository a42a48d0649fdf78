import { useQuery } from '@tanstack/react-query';
import type { DataSetPassport, DataVersionView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import { QueryView } from '../../indicators/query-view.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { dataSetQuery } from '../open-queries.ts';
import { CheckFile } from './check-file.tsx';

const m = messages({
  title: { ru: 'Набор данных', en: 'Data set' },
  all: { ru: 'Открытые данные', en: 'Open data' },
  passport: { ru: 'Паспорт', en: 'Passport' },
  meta: { ru: 'Паспорт файлом (meta.csv)', en: 'The passport as a file (meta.csv)' },
  identifier: { ru: 'Идентификационный номер', en: 'Identifier' },
  description: { ru: 'Описание', en: 'Description' },
  owner: { ru: 'Владелец', en: 'Owner' },
  address: { ru: 'Адрес набора', en: 'Address of the set' },
  formats: { ru: 'Форматы', en: 'Formats' },
  first: { ru: 'Первая публикация', en: 'First published' },
  last: { ru: 'Последнее изменение', en: 'Last changed' },
  change: { ru: 'Что изменилось', en: 'What changed' },
  asOf: { ru: 'Данные на', en: 'Figures as of' },
  keywords: { ru: 'Ключевые слова', en: 'Keywords' },
  structure: { ru: 'Структура', en: 'Structure' },
  field: { ru: 'Поле', en: 'Field' },
  meaning: { ru: 'Что значит', en: 'Meaning' },
  type: { ru: 'Тип', en: 'Type' },
  always: { ru: 'всегда', en: 'always' },
  maybe: { ru: 'может быть пусто', en: 'may be empty' },
  filled: { ru: 'Заполнено', en: 'Filled' },
  files: { ru: 'Файлы', en: 'Files' },
  latest: { ru: 'Версия {version} от {at}', en: 'Version {version} of {at}' },
  file: { ru: 'Файл', en: 'File' },
  size: { ru: 'Размер', en: 'Size' },
  journal: { ru: 'Запись журнала с этими суммами', en: 'Entry of the journal with these hashes' },
  older: { ru: 'Прежние версии', en: 'Earlier versions' },
  none: { ru: 'Набор ещё не опубликован', en: 'The set is not published yet' },
  noneText: {
    ru: 'Структура уже известна, файлы появятся с первой публикацией.',
    en: 'The structure is known already; files come with the first publication.',
  },
});

function Passport({ passport }: { readonly passport: DataSetPassport }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [latest] = passport.versions;
  return (
    <KeyValues
      items={[
        { key: 'identifier', title: t(m.identifier), value: passport.identifier },
        { key: 'description', title: t(m.description), value: t.text(passport.description) },
        { key: 'owner', title: t(m.owner), value: t.text(passport.owner) },
        { key: 'address', title: t(m.address), value: <span className="break-all">{passport.address}</span> },
        { key: 'formats', title: t(m.formats), value: passport.formats.join(', ') },
        { key: 'keywords', title: t(m.keywords), value: t.text(passport.keywords) },
        ...(passport.firstPublishedAt === null || latest === undefined
          ? []
          : [
              { key: 'first', title: t(m.first), value: format.moment(passport.firstPublishedAt) },
              { key: 'last', title: t(m.last), value: format.moment(latest.publishedAt) },
              { key: 'change', title: t(m.change), value: t.text(latest.change) },
              { key: 'as-of', title: t(m.asOf), value: format.moment(latest.asOf) },
            ]),
      ]}
    />
  );
}

function Files({ version }: { readonly version: DataVersionView }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Table
        caption={t(m.latest, { version: version.version, at: format.moment(version.publishedAt) })}
        isStacked
        rows={version.files}
        rowKey={(file) => file.format}
        columns={[
          {
            id: 'file',
            title: t(m.file),
            isRowHeader: true,
            cell: (file) => (
              <Link to={file.path} icon="download" download={file.name}>
                {file.name}
              </Link>
            ),
          },
          {
            id: 'size',
            title: t(m.size),
            align: 'end',
            isNowrap: true,
            cell: (file) => format.bytes(file.bytes),
          },
          {
            id: 'sha256',
            title: 'SHA-256',
            cell: (file) => <code className="mono break-all text-1">{file.sha256}</code>,
          },
        ]}
      />
      <p className="small mt-2">
        <Link to={`/v1/journal/entries/${version.journalEntryId}/proof`}>{t(m.journal)}</Link>
      </p>
    </>
  );
}

/** The passport of a set: what it is, how it is built, its files and how to verify them. */
export function DataSetPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams();
  const query = useQuery(dataSetQuery(code));
  const title = query.data === undefined ? t(m.title) : t.text(query.data.title);
  useTitle(title);
  return (
    <OpenFrame title={title}>
      <Breadcrumbs items={[{ to: '/open/data', title: t(m.all) }]} />
      <QueryView query={query} lines={10}>
        {(passport) => {
          const [latest, ...older] = passport.versions;
          return (
            <>
              <Section
                title={t(m.files)}
                note={
                  latest && t(m.latest, { version: latest.version, at: format.moment(latest.publishedAt) })
                }
                className="mt-4"
              >
                {latest === undefined ? (
                  <EmptyState icon="list" title={t(m.none)}>
                    {t(m.noneText)}
                  </EmptyState>
                ) : (
                  <>
                    <Files version={latest} />
                    <CheckFile versions={passport.versions} />
                  </>
                )}
              </Section>
              <Section
                title={t(m.passport)}
                note={
                  <Link to={`/v1/public/data-sets/${code}/meta.csv`} icon="download" download="meta.csv">
                    {t(m.meta)}
                  </Link>
                }
                className="mt-8"
              >
                <Passport passport={passport} />
              </Section>
              <Section title={t(m.structure)} className="mt-8">
                <Table
                  caption={t(m.structure)}
                  isDense
                  rows={passport.fields}
                  rowKey={({ name }) => name}
                  columns={[
                    {
                      id: 'name',
                      title: t(m.field),
                      isRowHeader: true,
                      cell: ({ name }) => <code>{name}</code>,
                    },
                    { id: 'title', title: t(m.meaning), cell: (field) => t.text(field.title) },
                    { id: 'type', title: t(m.type), cell: ({ type }) => type },
                    {
                      id: 'filled',
                      title: t(m.filled),
                      cell: ({ isRequired }) => t(isRequired ? m.always : m.maybe),
                    },
                  ]}
                />
              </Section>
              {older.length > 0 && (
                <Section title={t(m.older)} className="mt-8">
                  <ul className="lines">
                    {older.map((version) => (
                      <li key={version.version} className="flex flex-wrap gap-x-6 gap-y-1 py-2">
                        <span>
                          {t(m.latest, { version: version.version, at: format.moment(version.publishedAt) })}
                        </span>
                        {version.files
                          .filter((file) => file.format === 'csv' || file.format === 'json')
                          .map((file) => (
                            <Link key={file.format} to={file.path} download={file.name}>
                              {file.format.toUpperCase()}
                            </Link>
                          ))}
                        <span className="small muted">{t.text(version.change)}</span>
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          );
        }}
      </QueryView>
    </OpenFrame>
  );
}
