import type { SeededRandom } from '@veche/kernel';
import type { IncomingApplicant } from '../incoming-change.ts';

const surnames = [
  'Аверин',
  'Балашов',
  'Веснин',
  'Голубев',
  'Дьяков',
  'Ерохин',
  'Жилин',
  'Зотов',
  'Исаков',
  'Калинин',
  'Лобов',
  'Маслов',
  'Носов',
  'Орехов',
  'Пахомов',
  'Рогов',
  'Савин',
  'Тетерин',
  'Уваров',
  'Фомин',
  'Харитонов',
  'Цветков',
  'Чернов',
  'Шубин',
  'Щеглов',
  'Юдаков',
  'Яшин',
  'Болотов',
  'Гусев',
  'Ларин',
];
const men = [
  'Алексей',
  'Борис',
  'Виктор',
  'Глеб',
  'Денис',
  'Егор',
  'Захар',
  'Илья',
  'Кирилл',
  'Лев',
  'Матвей',
  'Никита',
  'Павел',
  'Родион',
  'Степан',
  'Тимур',
];
const women = [
  'Анна',
  'Вера',
  'Галина',
  'Дарья',
  'Ева',
  'Жанна',
  'Зоя',
  'Инна',
  'Клавдия',
  'Лидия',
  'Мария',
  'Нина',
  'Ольга',
  'Полина',
  'Раиса',
  'Софья',
];
const firms = [
  'ООО «Тихая гавань»',
  'ООО «Водоканал-Сервис»',
  'ООО «Стройдвор»',
  'ООО «Речной порт»',
  'ИП Савина Н. К.',
  'ООО «Кабельные линии»',
  'ООО «Хлебный дом»',
];

/** Services firms ask for more often than people. */
const firmServices = new Set(['DIG-ORDER', 'NTO', 'ADVERT', 'BLD-PERMIT', 'ENG-CONN', 'GPZU', 'HALL-RENT']);

/** Somebody of the invented town; the same number is the same person. */
export function demoApplicant(number: number, random: SeededRandom, serviceCode: string): IncomingApplicant {
  if (firmServices.has(serviceCode) && random.next() < 0.7) {
    const index = Math.floor(random.next() * firms.length);
    return { key: `f${index}`, name: firms[index] ?? '', contact: `office${index}@tikhorechensk.example` };
  }
  const isWoman = number % 2 === 0;
  const surname = surnames[number % surnames.length] ?? '';
  const given = (isWoman ? women : men)[Math.floor(number / 7) % 16] ?? '';
  return {
    key: `p${number}`,
    name: `${surname}${isWoman ? 'а' : ''} ${given}`,
    contact: number % 3 === 0 ? `p${number}@tikhorechensk.example` : `+7999${String(1_000_000 + number)}`,
  };
}
