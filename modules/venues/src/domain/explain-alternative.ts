import { localTimeOf } from '@veche/deadlines';
import type { BilingualText, ZoneId } from '@veche/kernel';
import type { AlternativeTime } from './alternative-times.ts';
import type { Venue } from './venue.ts';

interface Explanation {
  readonly title: BilingualText;
  readonly reason: BilingualText;
}

const nbsp = '\u00a0';
const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, nbsp);

/** «1,9 км», "1.9 km"; below a kilometre in tens of metres. */
export function distanceText(metres: number): BilingualText {
  if (metres < 1000) {
    const rounded = Math.max(10, Math.round(metres / 10) * 10);
    return { ru: `${rounded}${nbsp}м`, en: `${rounded}${nbsp}m` };
  }
  const kilometres = (metres / 1000).toFixed(1);
  return { ru: `${kilometres.replace('.', ',')}${nbsp}км`, en: `${kilometres}${nbsp}km` };
}

function durationText(minutes: number): BilingualText {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const ru = [hours > 0 ? `${hours}${nbsp}ч` : '', rest > 0 ? `${rest}${nbsp}мин` : '']
    .filter(Boolean)
    .join(' ');
  const en = [hours > 0 ? `${hours}${nbsp}h` : '', rest > 0 ? `${rest}${nbsp}min` : '']
    .filter(Boolean)
    .join(' ');
  return { ru, en };
}

const plural = (count: number, one: string, few: string, many: string): string => {
  const [tens, units] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return many;
  return units === 1 ? one : units >= 2 && units <= 4 ? few : many;
};

/** Says in a few words what changes at the same place. */
export function explainTime(time: AlternativeTime, zone: ZoneId): Explanation {
  switch (time.kind) {
    case 'other-day': {
      const days = Math.abs(time.dayShift);
      const later = time.dayShift > 0;
      return {
        title:
          days === 1
            ? { ru: later ? 'На день позже' : 'На день раньше', en: later ? 'A day later' : 'A day earlier' }
            : {
                ru: `На ${days}${nbsp}${plural(days, 'день', 'дня', 'дней')} ${later ? 'позже' : 'раньше'}`,
                en: `${days} days ${later ? 'later' : 'earlier'}`,
              },
        reason: { ru: 'Те же часы, место свободно', en: 'Same hours, the place is free' },
      };
    }
    case 'later':
      return {
        title: { ru: 'Позже в тот же день', en: 'Later the same day' },
        reason: { ru: 'Длительность та же', en: 'Same length' },
      };
    case 'earlier':
      return {
        title: { ru: 'Раньше в тот же день', en: 'Earlier the same day' },
        reason: { ru: 'Длительность та же', en: 'Same length' },
      };
    case 'setup-after':
      return {
        title: { ru: 'Монтаж между событиями', en: 'Set-up between events' },
        reason: setupReason(time, zone),
      };
  }
}

const sentence = (parts: readonly string[]): string =>
  parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());

function setupReason(time: AlternativeTime, zone: ZoneId): BilingualText {
  const moved = time.sessions.reduce((a, b) => (b.setupFrom > a.setupFrom ? b : a));
  const from = localTimeOf(moved.setupFrom, zone);
  const cuts: BilingualText[] = [{ ru: `монтаж с ${from}`, en: `set-up from ${from}` }];
  if (time.setupCutMin > 0) {
    const cut = durationText(time.setupCutMin);
    cuts.push({ ru: `подготовка короче на ${cut.ru}`, en: `preparation ${cut.en} shorter` });
  }
  if (time.eventCutMin > 0) {
    const cut = durationText(time.eventCutMin);
    cuts.push({ ru: `мероприятие короче на ${cut.ru}`, en: `event ${cut.en} shorter` });
  }
  return { ru: sentence(cuts.map((cut) => cut.ru)), en: sentence(cuts.map((cut) => cut.en)) };
}

/** Says why another venue is offered. */
export function explainVenue(venue: Venue, metres: number): Explanation {
  const away = distanceText(metres);
  const room = venue.capacity === null ? undefined : grouped(venue.capacity);
  return {
    title: venue.name,
    reason: {
      ru:
        room === undefined
          ? `Свободно, ${away.ru} от выбранного места`
          : `До ${room} человек, ${away.ru} от выбранного места`,
      en:
        room === undefined
          ? `Free, ${away.en} from the chosen place`
          : `Up to ${room} people, ${away.en} from the chosen place`,
    },
  };
}
