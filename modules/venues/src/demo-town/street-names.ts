import type { BilingualText } from '@veche/kernel';

const name = (ru: string, en: string): BilingualText => ({ ru, en });

/** Streets between the blocks, in the order they are given out. */
export const laneNames: readonly BilingualText[] = [
  name('Рыбацкая улица', 'Rybatskaya Street'), name('Кузнечная улица', 'Kuznechnaya Street'), name('Хлебная улица', 'Khlebnaya Street'),
  name('Канатная улица', 'Kanatnaya Street'), name('Бондарная улица', 'Bondarnaya Street'), name('Лодочный переулок', 'Lodochny Lane'),
  name('Гончарная улица', 'Goncharnaya Street'), name('Зелёная улица', 'Zelyonaya Street'), name('Купеческая улица', 'Kupecheskaya Street'),
  name('Соляной переулок', 'Solyanoy Lane'), name('улица Просвещения', 'Prosveshcheniya Street'), name('Библиотечная улица', 'Bibliotechnaya Street'),
  name('Почтовая улица', 'Pochtovaya Street'), name('Аптекарский переулок', 'Aptekarsky Lane'), name('Певческий переулок', 'Pevchesky Lane'),
  name('Монетная улица', 'Monetnaya Street'), name('Часовая улица', 'Chasovaya Street'), name('улица Ткачей', 'Tkachey Street'),
  name('Красильная улица', 'Krasilnaya Street'), name('Литейная улица', 'Liteynaya Street'), name('Слесарный переулок', 'Slesarny Lane'),
  name('Дальняя улица', 'Dalnyaya Street'), name('Луговая улица', 'Lugovaya Street'), name('Вишнёвая улица', 'Vishnyovaya Street'),
  name('Яблоневая улица', 'Yablonevaya Street'), name('Песчаная улица', 'Peschanaya Street'), name('Родниковая улица', 'Rodnikovaya Street'),
  name('Сосновая улица', 'Sosnovaya Street'), name('Ясная улица', 'Yasnaya Street'), name('Тихий переулок', 'Tikhy Lane'),
  name('Паромная улица', 'Paromnaya Street'), name('Озёрная улица', 'Ozyornaya Street'), name('Медовый переулок', 'Medovy Lane'),
  name('Солнечная улица', 'Solnechnaya Street'), name('улица Строителей', 'Stroiteley Street'), name('Спортивная улица', 'Sportivnaya Street'),
  name('Школьная улица', 'Shkolnaya Street'), name('улица Связистов', 'Svyazistov Street'), name('Перронная улица', 'Perronnaya Street'),
  name('Путейская улица', 'Puteyskaya Street'), name('Депутатский переулок', 'Deputatsky Lane'), name('Грузовая улица', 'Gruzovaya Street'),
  name('Снежная улица', 'Snezhnaya Street'), name('Полынная улица', 'Polynnaya Street'), name('Ивовая улица', 'Ivovaya Street'),
  name('Кленовая улица', 'Klenovaya Street'), name('Журавлиная улица', 'Zhuravlinaya Street'), name('Стрижиный переулок', 'Strizhiny Lane'),
  name('Малая Садовая улица', 'Malaya Sadovaya Street'), name('Дачная улица', 'Dachnaya Street'), name('Овражная улица', 'Ovrazhnaya Street'),
  name('Окружная улица', 'Okruzhnaya Street'), name('Рябиновая улица', 'Ryabinovaya Street'), name('Ольховая улица', 'Olkhovaya Street'),
];
