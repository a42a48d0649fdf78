import type { ReactElement } from 'react';
import { useAppearance } from '../../app/appearance-store.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextPage } from './text-page.tsx';

const m = messages({
  title: { ru: 'Доступность', en: 'Accessibility' },
  lead: {
    ru: 'Сайтом можно пользоваться с клавиатуры, с экранным диктором, с крупным шрифтом и на телефоне шириной 320 точек. Мы держимся WCAG 2.1 уровня AA.',
    en: 'The site can be used by keyboard, with a screen reader, in large type and on a phone 320 pixels wide. We follow WCAG 2.1, level AA.',
  },
  can: { ru: 'Что есть', en: 'What there is' },
  contrast: {
    ru: 'Версия для слабовидящих: крупный текст, две схемы, широкие интервалы. Включается вверху каждой страницы и запоминается.',
    en: 'A low-vision version: large text, two schemes, wide spacing. It is turned on at the top of each page and remembered.',
  },
  keyboard: {
    ru: 'Всё делается с клавиатуры. Клавиша Tab ведёт по порядку, рамка показывает, где вы.',
    en: 'Everything works by keyboard. Tab goes in order; a frame shows where you are.',
  },
  colour: {
    ru: 'Цвет нигде не говорит один: рядом всегда слово и знак.',
    en: 'Colour never speaks alone: a word and a sign stand beside it.',
  },
  map: {
    ru: 'У каждой карты есть таблица с координатами, место можно ввести адресом.',
    en: 'Each map has a table of coordinates; a place can be entered by address.',
  },
  motion: {
    ru: 'Если в настройках устройства отключена анимация, её нет и здесь.',
    en: 'If animation is off in your device settings, it is off here.',
  },
  checked: { ru: 'Как проверяем', en: 'How it is checked' },
  axe: {
    ru: 'Каждый экран проходит автоматическую проверку axe в светлом, тёмном и контрастном виде.',
    en: 'Each screen passes the automatic axe check in light, dark and contrast.',
  },
  people: {
    ru: 'Проверки с людьми, которые пользуются экранным диктором, ещё впереди.',
    en: 'Tests with people who use screen readers are still to come.',
  },
  trouble: { ru: 'Если что-то мешает', en: 'If something is in the way' },
  paper: {
    ru: 'Заявку и уведомление можно подать на бумаге в администрацию: сотрудник внесёт их в систему.',
    en: 'An application or a notice can be handed in on paper at the administration: staff enters it.',
  },
  turnOn: { ru: 'Включить версию для слабовидящих', en: 'Turn on the low-vision version' },
});

/** The accessibility statement. */
export function AccessibilityPage(): ReactElement {
  const t = useT();
  const { mode, setMode } = useAppearance();
  return (
    <TextPage
      title={m.title}
      lead={m.lead}
      parts={[
        { title: m.can, items: [m.contrast, m.keyboard, m.colour, m.map, m.motion] },
        { title: m.checked, items: [m.axe, m.people] },
        { title: m.trouble, items: [m.paper] },
      ]}
    >
      <p className="mt-8">
        {mode !== 'contrast' && (
          <Button icon="eye" onPress={() => setMode('contrast')}>
            {t(m.turnOn)}
          </Button>
        )}
      </p>
    </TextPage>
  );
}
