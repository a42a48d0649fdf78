/**
 * Words that passwords are made of most often, in Russian and English. A password that is one of them with digits or
 * signs around it, doubled, spelt with look-alike signs or typed in the other keyboard layout is refused.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort passw pass parol administrator admin root user username guest login welcome letmein master secret
  default changeme qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc iloveyou love lovely princess
  sunshine monkey dragon football baseball basketball superman batman shadow michael jordan jennifer charlie daniel
  thomas jessica ashley nicole anthony computer internet samsung apple google yandex mail gmail vkontakte facebook
  moscow moskva russia rossiya sankt petersburg piter spartak zenit dinamo lokomotiv cska marina natasha sergey andrey
  alexander alexandr vladimir dmitry nastya anastasia ekaterina katya olga elena tatiana maxim nikita ivan kristina
  test testing tester temp temporary demo demonstration example sample hello whatever trustno nothing money freedom
  starwars pokemon matrix killer hunter ranger soccer hockey cheese chocolate butterfly flower orange banana summer
  winter spring autumn january february december monday friday
  veche permit permits monitor gosuslugi uslugi administration municipality government
  пароль админ администратор пользователь логин гость тест тестовый привет любовь люблю солнышко солнце зайка котик
  кошка собака наташа сергей андрей александр владимир дмитрий анастасия настя екатерина катя ольга елена татьяна
  марина максим никита иван кристина москва россия петербург спартак зенит динамо локомотив цска родина победа свобода
  деньги счастье секрет доступ вход система компьютер интернет яндекс вконтакте госуслуги город администрация
  мероприятие разрешение заявка заявитель вече лето зима весна осень январь февраль март апрель июнь июль август
  сентябрь октябрь ноябрь декабрь понедельник пятница футбол хоккей мамочка мама папа семья дочка сынок`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Rows of keys and of the alphabets: a run of four along one of them, either way, counts as no effort. */
export const keyRows: readonly string[] = [
  '01234567890',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
];

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** The same keys pressed in the Russian layout: `gfhjkm` → `пароль`. */
export const inRussianLayout = (text: string): string =>
  Array.from(text)
    .map((sign) => (latinKeys.includes(sign) ? (russianKeys[latinKeys.indexOf(sign)] ?? sign) : sign))
    .join('');

/** The same keys pressed in the Latin layout: `йцукен` → `qwerty`. */
export const inLatinLayout = (text: string): string =>
  Array.from(text)
    .map((sign) => (russianKeys.includes(sign) ? (latinKeys[russianKeys.indexOf(sign)] ?? sign) : sign))
    .join('');
