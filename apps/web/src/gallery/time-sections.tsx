import { useState, type ReactElement } from 'react';
import { DayRibbon } from '../ui/day-ribbon.tsx';
import { Derivation } from '../ui/derivation.tsx';
import { Stations } from '../ui/stations.tsx';
import { Stepper, StepperCompact, type Step } from '../ui/stepper.tsx';
import { TimeTracks } from '../ui/time-tracks.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { GallerySection, TwoColumns } from './gallery-section.tsx';
import { festivalDays, overdueDays } from './sample-ribbon.ts';

const steps: readonly Step[] = [
  { id: 'kind', title: 'Вид мероприятия', detail: 'Концерт на открытом воздухе', state: 'done', to: '/ui' },
  { id: 'event', title: 'Мероприятие', detail: '«Музыка на воде»', state: 'done', to: '/ui' },
  { id: 'place', title: 'Место и время', state: 'current' },
  { id: 'people', title: 'Программа и люди', detail: '1 нарушение', state: 'invalid', to: '/ui' },
  { id: 'safety', title: 'План безопасности', state: 'ahead', to: '/ui' },
];

function Alternatives(): ReactElement {
  const [chosen, setChosen] = useState<'now' | 'later' | 'after' | 'fair' | null>('later');
  return (
    <TimeTracks
      label="Свободные варианты"
      value={chosen}
      onChange={setChosen}
      alternatives={[
        {
          id: 'now',
          title: 'Как сейчас',
          when: '11 июля, 16:00–22:00',
          isClash: true,
          segments: [
            { kind: 'busy', fromHour: 6, toHour: 15, text: 'велогонка' },
            { kind: 'asked', fromHour: 15, toHour: 23.5 },
            { kind: 'clash', fromHour: 10, toHour: 15, text: '5 ч' },
          ],
        },
        {
          id: 'later',
          title: 'На день позже',
          when: 'вс 12 июля, 16:00–22:00',
          segments: [
            { kind: 'free', fromHour: 10, toHour: 23.5, text: 'монтаж с 10:00, концерт 16:00–22:00' },
          ],
        },
        {
          id: 'after',
          title: 'Монтаж после гонки',
          when: 'сб 11 июля, 18:30–22:30',
          segments: [
            { kind: 'busy', fromHour: 6, toHour: 15, text: 'велогонка' },
            { kind: 'free', fromHour: 15.25, toHour: 23.75, text: 'монтаж с 15:15, 3 часа' },
          ],
        },
        {
          id: 'fair',
          title: 'Ярмарочное поле',
          when: 'сб 11 июля, 16:00–22:00',
          segments: [
            { kind: 'free', fromHour: 10, toHour: 23.5, text: 'до 12 000 человек, 1,9 км от набережной' },
          ],
        },
      ]}
    />
  );
}

export function TimeSections(): ReactElement {
  return (
    <>
      <GallerySection
        id="ribbon"
        title="Лента дней"
        note="Главный приём: видно, какие дни считаются и почему"
      >
        <div className="panel">
          <DayRibbon
            days={festivalDays}
            label="Дни рассмотрения с 12 мая по 5 июня 2026"
            pauseText="пауза: ждали ваш ответ"
          />
          <Derivation
            isOpenAtFirst
            steps={[
              {
                text: 'Заявка принята 13 мая. Счёт начинается на следующий день, 14 мая',
                basis: 'ГК, ст. 191',
              },
              { text: 'Норма – 15 рабочих дней', basis: 'Регламент согласования, п. 2.4' },
              { text: '15–18 мая срок стоял: вы уточняли план безопасности', basis: 'п. 2.9' },
              { text: 'Выходные 16–17, 23–24, 30–31 мая не считаются' },
            ]}
          />
        </div>
        <div className="mt-6">
          <DayRibbon days={overdueDays} label="Дни ответа с 18 по 27 мая 2026" />
        </div>
        <div className="mt-6 max-w-124 overflow-x-auto" tabIndex={0} role="region" aria-label="Узкая лента">
          <div className="min-w-116">
            <DayRibbon days={festivalDays} label="Дни рассмотрения, узкая лента" isTight hasLegend={false} />
          </div>
        </div>
      </GallerySection>
      <GallerySection id="stations" title="Этапы">
        <Stations
          stations={[
            { id: '1', title: 'Подана', detail: '12 мая, 16:42', state: 'passed' },
            { id: '2', title: 'Зарегистрирована', detail: '13 мая, 9:05', state: 'passed' },
            { id: '3', title: 'Документы проверены', detail: '20 мая, после уточнения', state: 'passed' },
            {
              id: '4',
              title: 'Согласование ведомств',
              detail: '6 из 8, до 27 мая',
              state: 'now',
              elapsed: 0.72,
            },
            { id: '5', title: 'Решение', detail: 'до 5 июня', state: 'ahead' },
            { id: '6', title: 'Мероприятие', detail: '27 июня, через 31 день', state: 'ahead' },
          ]}
        />
      </GallerySection>
      <GallerySection id="steps" title="Шаги и история">
        <TwoColumns>
          <Stepper steps={steps} />
          <div className="grid content-start gap-6">
            <StepperCompact steps={steps} />
            <Timeline
              label="История"
              entries={[
                { id: '1', at: '2026-05-27T07:12:00.000Z', text: 'Роспотребнадзор согласовал' },
                {
                  id: '2',
                  at: '2026-05-26T14:30:00.000Z',
                  who: 'полиция',
                  text: '«Досмотр на двух входах: Речной вокзал и Мельничный мост»',
                },
                {
                  id: '3',
                  at: '2026-05-20T08:05:00.000Z',
                  text: 'Е. Сорокина запросила 8 ведомств',
                  isMinor: true,
                },
              ]}
            />
          </div>
        </TwoColumns>
      </GallerySection>
      <GallerySection id="tracks" title="Варианты времени" note="Занятое, ваше и свободное на одной оси">
        <Alternatives />
      </GallerySection>
    </>
  );
}
