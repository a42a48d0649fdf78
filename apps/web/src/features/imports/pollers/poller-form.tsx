import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldNames, type ImportField } from '../import-words.ts';
import { StatusesTable } from '../mapping/statuses-table.tsx';
import { faultsOf, filtersOf, filtersText, type DraftFault, type PollerDraft } from './poller-draft.ts';
import { dialectNames, type PollerDialect, type PollerSettings } from './poller-words.ts';

const m = messages({
  system: { ru: '1. Система', en: '1. System' },
  title: { ru: 'Название', en: 'Name' },
  code: { ru: 'Код источника', en: 'Code of the source' },
  codeHint: { ru: 'Латинские буквы, цифры и дефис', en: 'Latin letters, digits and hyphens' },
  dialect: { ru: 'Как отвечает', en: 'How it answers' },
  url: { ru: 'Адрес списка запросов', en: 'Address of the list of requests' },
  urlHint: {
    ru: 'Для Open311 – до requests.json или requests.xml',
    en: 'For Open311 up to requests.json or requests.xml',
  },
  header: { ru: 'Заголовок с ключом', en: 'Header with a key' },
  headerHint: {
    ru: 'Если системе нужен ключ, например Authorization',
    en: 'If the system wants a key, such as Authorization',
  },
  key: { ru: 'Ключ', en: 'Key' },
  keyHint: {
    ru: 'Хранится зашифрованным и больше не показывается. Пусто – прежний остаётся',
    en: 'Kept encrypted and never shown again. Empty: the former one stays',
  },
  query: { ru: '2. Что спрашивать', en: '2. What to ask for' },
  filters: { ru: 'Отбор', en: 'Filters' },
  filtersHint: {
    ru: 'Через запятую: status=open, service_code=021',
    en: 'Separated by commas: status=open, service_code=021',
  },
  since: { ru: 'Параметр начала окна', en: 'Parameter of the beginning' },
  until: { ru: 'Параметр конца окна', en: 'Parameter of the end' },
  items: { ru: 'Где список в ответе', en: 'Where the list stands in the answer' },
  itemsHint: { ru: 'Указатель JSON, например /data/items', en: 'JSON pointer, such as /data/items' },
  pointers: { ru: 'Где что в записи', en: 'What stands where in an item' },
  pointerHint: { ru: 'Указатель JSON, например /id', en: 'JSON pointer, such as /id' },
  statuses: { ru: 'Статусы', en: 'Statuses' },
  rhythm: { ru: '3. Как часто и о чём сообщать', en: '3. How often, and what to tell' },
  interval: { ru: 'Опрашивать каждые, мин', en: 'Ask every, min' },
  overlap: { ru: 'Перекрытие, мин', en: 'Overlap, min' },
  overlapHint: {
    ru: 'Столько времени спрашивается заново: там тоже записывают с опозданием',
    en: 'So much is asked for again: the other side is late too',
  },
  silent: { ru: 'Сообщить, если молчит, мин', en: 'Tell when silent for, min' },
  problems: { ru: 'Сообщить, если проблемных больше', en: 'Tell when more problem requests than' },
  problemsHint: { ru: 'Просроченные, отказанные и отложенные', en: 'Late, refused and postponed' },
  on: { ru: 'Опрос включён', en: 'Polling is on' },
});

const faultTexts: Readonly<Record<DraftFault, { ru: string; en: string }>> = {
  title: { ru: 'Назовите систему', en: 'Name the system' },
  sourceCode: {
    ru: 'Только строчные латинские буквы, цифры и дефис, до 40 знаков',
    en: 'Only small latin letters, digits and hyphens, up to 40',
  },
  url: { ru: 'Адрес начинается с https:// или http://', en: 'An address begins with https:// or http://' },
  externalId: { ru: 'Без идентификатора запрос не узнать', en: 'A request is not known without its id' },
  openedAt: {
    ru: 'Без даты поступления срок не посчитать',
    en: 'A term cannot be counted without the opening',
  },
};

const pointerFields: readonly ImportField[] = [
  'externalId',
  'openedAt',
  'status',
  'updatedAt',
  'closedAt',
  'dueAt',
  'service',
  'unit',
  'district',
  'address',
  'text',
];

/** The settings of a poller, in three parts. */
export function PollerForm({
  draft,
  isTried,
  onChange,
  keptHeader,
}: {
  readonly draft: PollerDraft;
  readonly isTried: boolean;
  readonly onChange: (draft: PollerDraft) => void;
  readonly keptHeader?: string | null;
}): ReactElement {
  const t = useT();
  const { settings, secret } = draft;
  const faults = isTried ? faultsOf(draft) : [];
  const error = (fault: DraftFault): string | undefined =>
    faults.includes(fault) ? t(faultTexts[fault]) : undefined;
  const set = (changes: Partial<PollerSettings>): void =>
    onChange({ ...draft, settings: { ...settings, ...changes } });
  const setQuery = (changes: Partial<PollerSettings['query']>): void =>
    set({ query: { ...settings.query, ...changes } });
  const setParameter = (name: 'sinceParameter' | 'untilParameter', value: string): void => {
    const { [name]: _, ...rest } = settings.query;
    set({ query: value.trim() === '' ? rest : { ...rest, [name]: value.trim() } });
  };
  const setPointer = (field: ImportField, pointer: string): void => {
    const { [field]: _, ...others } = settings.mapping.columns;
    const columns = pointer.trim() === '' ? others : { ...others, [field]: [pointer.trim()] };
    set({ mapping: { ...settings.mapping, columns } });
  };
  const setThresholds = (changes: Partial<PollerSettings['thresholds']>): void =>
    set({ thresholds: { ...settings.thresholds, ...changes } });
  return (
    <>
      <Section title={t(m.system)}>
        <div className="mapping-grid">
          <TextField
            label={t(m.title)}
            value={settings.title.ru}
            maxLength={200}
            error={error('title')}
            onChange={(title) => set({ title: { ru: title, en: title } })}
          />
          <TextField
            label={t(m.code)}
            hint={t(m.codeHint)}
            value={settings.sourceCode}
            maxLength={40}
            spellCheck={false}
            error={error('sourceCode')}
            onChange={(sourceCode) => set({ sourceCode })}
          />
          <Select<PollerDialect>
            label={t(m.dialect)}
            value={settings.dialect}
            options={(Object.keys(dialectNames) as PollerDialect[]).map((id) => ({
              id,
              label: t(dialectNames[id]),
            }))}
            onChange={(dialect) => set({ dialect })}
          />
        </div>
        <TextField
          label={t(m.url)}
          hint={t(m.urlHint)}
          type="url"
          value={settings.query.url}
          maxLength={1000}
          spellCheck={false}
          error={error('url')}
          onChange={(url) => setQuery({ url: url.trim() })}
        />
        <div className="mapping-grid">
          <TextField
            label={t(m.header)}
            hint={t(m.headerHint)}
            isOptional
            value={secret.header}
            placeholder={keptHeader ?? ''}
            maxLength={60}
            spellCheck={false}
            onChange={(header) => onChange({ ...draft, secret: { ...secret, header } })}
          />
          <TextField
            label={t(m.key)}
            hint={t(m.keyHint)}
            isOptional
            type="password"
            autoComplete="off"
            value={secret.value}
            maxLength={2000}
            onChange={(value) => onChange({ ...draft, secret: { ...secret, value } })}
          />
        </div>
      </Section>
      <Section title={t(m.query)}>
        <div className="mapping-grid">
          <TextField
            label={t(m.filters)}
            hint={t(m.filtersHint)}
            isOptional
            defaultValue={filtersText(settings.query.filters)}
            spellCheck={false}
            onChange={(text) => setQuery({ filters: filtersOf(text) })}
          />
          <TextField
            label={t(m.since)}
            isOptional
            value={settings.query.sinceParameter ?? ''}
            spellCheck={false}
            onChange={(value) => setParameter('sinceParameter', value)}
          />
          <TextField
            label={t(m.until)}
            isOptional
            value={settings.query.untilParameter ?? ''}
            spellCheck={false}
            onChange={(value) => setParameter('untilParameter', value)}
          />
        </div>
        {settings.dialect === 'json' && (
          <>
            <TextField
              label={t(m.items)}
              hint={t(m.itemsHint)}
              isOptional
              value={settings.query.itemsPointer}
              spellCheck={false}
              onChange={(itemsPointer) => setQuery({ itemsPointer: itemsPointer.trim() })}
            />
            <h3 className="mt-4">{t(m.pointers)}</h3>
            <p className="muted small">{t(m.pointerHint)}</p>
            <div className="mapping-grid">
              {pointerFields.map((field) => (
                <TextField
                  key={field}
                  label={t(fieldNames[field])}
                  isOptional={field !== 'externalId' && field !== 'openedAt'}
                  value={settings.mapping.columns[field]?.[0] ?? ''}
                  spellCheck={false}
                  error={field === 'externalId' || field === 'openedAt' ? error(field) : undefined}
                  onChange={(pointer) => setPointer(field, pointer)}
                />
              ))}
            </div>
          </>
        )}
        <h3 className="mt-5 mb-1">{t(m.statuses)}</h3>
        <StatusesTable
          rows={Object.entries(settings.mapping.statuses).map(([name, rule]) => ({
            name,
            count: null,
            rule,
          }))}
          onChange={(name, rule) => {
            const { [name]: _, ...others } = settings.mapping.statuses;
            const statuses = rule === null ? others : { ...others, [name]: rule };
            set({ mapping: { ...settings.mapping, statuses } });
          }}
        />
      </Section>
      <Section title={t(m.rhythm)}>
        <div className="mapping-grid">
          <NumberField
            label={t(m.interval)}
            value={settings.intervalMinutes}
            minValue={1}
            maxValue={1440}
            onChange={(n) => n !== null && set({ intervalMinutes: n })}
          />
          <NumberField
            label={t(m.overlap)}
            hint={t(m.overlapHint)}
            value={settings.overlapMinutes}
            minValue={0}
            maxValue={10_080}
            onChange={(n) => n !== null && set({ overlapMinutes: n })}
          />
          <NumberField
            label={t(m.silent)}
            value={settings.thresholds.silentMinutes}
            minValue={5}
            maxValue={10_080}
            onChange={(n) => n !== null && setThresholds({ silentMinutes: n })}
          />
          <NumberField
            label={t(m.problems)}
            hint={t(m.problemsHint)}
            isOptional
            value={settings.thresholds.problemRequests ?? null}
            minValue={1}
            maxValue={100_000}
            onChange={(n) => {
              const { problemRequests: _, ...rest } = settings.thresholds;
              set({ thresholds: n === null ? rest : { ...rest, problemRequests: n } });
            }}
          />
        </div>
        <Switch isSelected={settings.isEnabled} onChange={(isEnabled) => set({ isEnabled })}>
          {t(m.on)}
        </Switch>
      </Section>
    </>
  );
}
