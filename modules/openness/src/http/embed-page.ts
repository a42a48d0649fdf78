import { createHash } from 'node:crypto';
import type { OpenDimension, OpenPanel } from '@veche/contracts';
import type { BilingualText, Language } from '@veche/kernel';
import { figureText, monthText } from '../queries/figure-text.ts';

/** The page has one style, known by its hash: nothing else may be drawn, run or loaded. */
const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#10191c;--ink-2:#465358;--line:#d3dadb;--accent:#08586f;--bad:#ab2318}
@media(prefers-color-scheme:dark){:root{--paper:#11181a;--ink:#e9eeef;--ink-2:#b0bcc0;--line:#2e3b3f;--accent:#74c6dc;--bad:#ff9a8c}}
*{box-sizing:border-box}body{margin:0;padding:16px;background:var(--paper);color:var(--ink);font:16px/1.5 "Golos Text",system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:18px;line-height:1.3;margin:0 0 12px;border-top:2px solid var(--ink);padding-top:10px}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 24px;margin:0}
dt{font-size:14px;font-weight:500}dd{margin:0}dd b{font-size:28px;font-weight:500;line-height:1.2;display:block}
small,footer{font-size:13px;color:var(--ink-2)}footer{margin-top:14px;border-top:1px solid var(--line);padding-top:8px}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:6px 8px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--ink-2);font-size:13px}.n{text-align:right;white-space:nowrap}.bad{color:var(--bad);font-weight:600}a{color:var(--accent)}
.scroll{overflow-x:auto}:focus-visible{outline:2px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px #ffd23d}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Any site may frame this page; the page may do nothing but be read. */
export const embedHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors *; base-uri 'none'; form-action 'none'`,
  'x-frame-options': '',
  'cross-origin-resource-policy': 'cross-origin',
};

const words = {
  title: { ru: '{town}: услуги, {month}', en: '{town}: services, {month}' },
  by: {
    service: { ru: 'Услуга', en: 'Service' },
    unit: { ru: 'Подразделение', en: 'Unit' },
    district: { ru: 'Район', en: 'District' },
  },
  place: { ru: 'Место', en: 'Place' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  cases: { ru: 'Случаев', en: 'Cases' },
  casesOf: { ru: 'случаев: {n}', en: 'cases: {n}' },
  held: { ru: 'скрыто', en: 'held back' },
  below: { ru: 'ниже цели', en: 'below target' },
  small: {
    ru: 'Числа меньше пяти скрыты, чтобы по ним нельзя было узнать людей.',
    en: 'Counts under five are held back so that nobody can be recognised.',
  },
  asOf: { ru: 'По состоянию на {at}.', en: 'As of {at}.' },
  all: { ru: 'Все показатели и определения', en: 'All figures and definitions' },
} as const;

const fill = (
  text: BilingualText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
) => text[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));

const escape = (text: string): string =>
  text.replaceAll(
    /[&<>"']/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? '',
  );

interface EmbedInput {
  readonly panel: OpenPanel;
  readonly show: 'figures' | OpenDimension;
  readonly language: Language;
  readonly town: BilingualText;
  readonly zone: string;
  readonly publicUrl: string;
}

const shownFirst = ['received', 'done', 'on-time-share', 'time-p50', 'satisfaction', 'overdue-now'];

function figures({ panel, language }: EmbedInput): string {
  const cells = panel.figures
    .filter(({ definition }) => shownFirst.includes(definition.code))
    .map(({ definition, figure }) => {
      const value =
        figure === null ? words.held[language] : figureText(definition.unit, figure.value, language);
      const cases =
        figure === null || definition.unit === 'count'
          ? ''
          : `<small>${escape(fill(words.casesOf, language, { n: figureText('count', figure.n, language) }))}</small>`;
      return `<div><dt>${escape(definition.title[language])}</dt><dd><b>${escape(value)}</b>${cases}</dd></div>`;
    });
  return `<dl>${cells.join('')}</dl>`;
}

function table({ panel, show, language }: EmbedInput): string {
  if (show === 'figures') return '';
  const rows = panel.tables[show].map((row) => {
    const { onTime } = row;
    const isBelow = row.verdict === 'below-target';
    const share =
      onTime === null
        ? row.isCountOnly
          ? ''
          : words.held[language]
        : figureText('share', onTime.value, language);
    const range =
      onTime?.interval === undefined
        ? ''
        : `${figureText('share', onTime.interval.low, language)} – ${figureText('share', onTime.interval.high, language)}`;
    const cells: readonly [string, boolean][] = [
      [row.place === null ? '–' : String(row.place), false],
      [row.received === null ? words.held[language] : figureText('count', row.received, language), false],
      [isBelow ? `${share} (${words.below[language]})` : share, isBelow],
      [range, false],
      [onTime === null ? '' : figureText('count', onTime.n, language), false],
    ];
    const tail = cells.map(([text, bad]) => `<td class="n${bad ? ' bad' : ''}">${escape(text)}</td>`);
    return `<tr>${tail[0]}<th scope="row">${escape(row.title[language])}</th>${tail.slice(1).join('')}</tr>`;
  });
  const head = [words.received, words.onTime, words.interval, words.cases].map(
    (text) => `<th scope="col" class="n">${escape(text[language])}</th>`,
  );
  const title = `<th scope="col">${escape(words.by[show][language])}</th>`;
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="t"><table><thead><tr><th scope="col" class="n">${words.place[language]}</th>${title}${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Figures of a month as a page for other sites: text and tables alone, no script, no cookie. */
export function embedPage(input: EmbedInput): string {
  const { panel, language, town, publicUrl, show } = input;
  const title = fill(words.title, language, {
    town: town[language],
    month: monthText(panel.month, language),
  });
  const at = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: input.zone,
  }).format(new Date(panel.releasedAt));
  const link = `${publicUrl.replace(/\/$/, '')}/open?month=${panel.month}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head>
<body><main><h1 id="t">${escape(title)}</h1>${show === 'figures' ? figures(input) : table(input)}
<footer>${escape(fill(words.asOf, language, { at }))} ${escape(words.small[language])} <a href="${escape(link)}" target="_blank" rel="noopener">${escape(words.all[language])}</a></footer></main></body></html>
`;
}
