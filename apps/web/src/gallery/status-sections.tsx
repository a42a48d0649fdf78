import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CapacityBars } from '../ui/capacity-bars.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Finding } from '../ui/finding.tsx';
import { FindingsPanel, type PanelFinding } from '../ui/findings-panel.tsx';
import { Link } from '../ui/link.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { statuses, type StatusCode } from '../ui/statuses.ts';
import { GallerySection, TwoColumns } from './gallery-section.tsx';

const codes = Object.keys(statuses) as StatusCode[];

const panel: PanelFinding[] = [
  {
    id: 'L01',
    severity: 'bad',
    title: 'Площадка занята',
    value: 'Ваше время 10:00–23:30, занято 6:00–15:00',
    remedy: 'Выберите свободный вариант слева.',
    basis: 'Регламент согласования, п. 4.2 · правило L01',
  },
  {
    id: 'H09',
    severity: 'warn',
    title: 'Шум после 22:00 нежелателен',
    value: 'До жилых домов 110 м',
    remedy: 'Завершите звук до 22:00 или разверните порталы к реке.',
    basis: 'СанПиН 1.2.3685-21, табл. 5.35 · правило H09',
  },
  {
    id: 'X01',
    severity: 'unknown',
    title: 'Реестр юридических лиц не ответил',
    remedy: 'Проверим сами и скажем. Подать можно.',
    basis: 'правило O02',
  },
  { id: 'T01', severity: 'ok', title: 'Подаёте вовремя', value: 'До начала 45 дней, нужно не менее 30' },
  { id: 'T02', severity: 'ok', title: 'Часы разрешены', value: '16:00–22:00 в пределах 8:00–23:00' },
];

export function StatusSections(): ReactElement {
  return (
    <>
      <GallerySection id="statuses" title="Статусы" note="Значок, слово и цвет всегда вместе">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-4 gap-y-3">
          {codes.map((code) => (
            <li key={code}>
              <StatusBadge code={code} />
              <span className="block small muted" lang="en">
                {statuses[code].text.en}
              </span>
            </li>
          ))}
        </ul>
      </GallerySection>
      <GallerySection
        id="findings"
        title="Замечания"
        note="Что не так, сколько, что сделать, на чём основано"
      >
        <TwoColumns>
          <ul className="findings">
            <Finding
              severity="bad"
              title="Людей больше, чем успеет выйти"
              basis="Расчёт: 4,0 м × 82 чел./м·мин × 8 мин, самый широкий выход не считается · правило C01"
              remedy={
                <>
                  Уменьшите до 2 624 или добавьте 0,6 м ширины выходов.{' '}
                  <Link to="/ui">Шаг «Программа и люди»</Link>
                </>
              }
            >
              <CapacityBars
                label="Сколько людей допускает каждое ограничение"
                bars={[
                  { id: 'area', title: 'Площадь', people: 8400 },
                  { id: 'passport', title: 'Паспорт', people: 3500 },
                  { id: 'exits', title: 'Выходы', people: 2624, role: 'limit' },
                  { id: 'asked', title: 'Вы указали', people: 3000, role: 'asked' },
                ]}
              />
            </Finding>
            <Finding
              severity="warn"
              title="Мало туалетов"
              remedy="Добавьте 6 кабин."
              basis="Справочный расчёт · правило H01"
            />
            <Finding severity="ok" title="Часы разрешены" value="16:00–22:00 в пределах 8:00–23:00" />
          </ul>
          <FindingsPanel findings={panel} note="14:20, 5 правил" />
        </TwoColumns>
      </GallerySection>
      <GallerySection id="messages" title="Сообщения">
        <div className="grid gap-3">
          <ErrorSummary
            takesFocus={false}
            faults={[
              { field: 'phone', text: 'Телефон ответственного' },
              { field: 'sitting', text: 'Дата и время' },
            ]}
          />
          <Callout tone="warn" title="Срок ответа – завтра." action={<Button size="small">Ответить</Button>}>
            Без ответа заявка закроется 28 мая в 18:00.
          </Callout>
          <Callout tone="ok" title="Заявка подана.">
            Номер ТР-2026-00417, решение не позже 3 июня.
          </Callout>
          <Callout tone="run">Календарь изменили: 12 июня – выходной. Срок сдвинулся на 1 день.</Callout>
          <Callout tone="wait" title="Срок стоит.">
            Ждём ваш ответ до 22 мая.
          </Callout>
        </div>
      </GallerySection>
    </>
  );
}
