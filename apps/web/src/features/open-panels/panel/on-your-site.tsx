import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Link } from '../../../ui/link.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Section } from '../../../ui/section.tsx';
import { OpenCsvLink } from '../open-csv-link.tsx';

const m = messages({
  title: { ru: 'Взять себе', en: 'Take it along' },
  text: {
    ru: 'Вставьте показатели на свой сайт: страница без скриптов и cookie, обновляется сама.',
    en: 'Put the figures on your own site: a page without scripts and cookies that updates itself.',
  },
  what: { ru: 'Что показать', en: 'What to show' },
  figures: { ru: 'Главные числа', en: 'Headline figures' },
  unit: { ru: 'Подразделения', en: 'Units' },
  service: { ru: 'Услуги', en: 'Services' },
  district: { ru: 'Районы', en: 'Districts' },
  code: { ru: 'Код для вставки', en: 'Code to paste' },
  copy: { ru: 'Скопировать код', en: 'Copy the code' },
  look: { ru: 'Открыть, как это выглядит', en: 'See what it looks like' },
  frameTitle: { ru: 'Показатели услуг города', en: 'Figures of the services of the town' },
  files: { ru: 'Главные числа файлом:', en: 'The headline figures as a file:' },
  api: { ru: 'Те же числа для программ (JSON)', en: 'The same figures for programs (JSON)' },
  reference: { ru: 'Описание открытого API', en: 'Reference of the open API' },
});

const shows = ['figures', 'unit', 'service', 'district'] as const;

/** The figures for other sites and programs. */
export function OnYourSite({ month }: { readonly month: string }): ReactElement {
  const t = useT();
  const [show, setShow] = useState<(typeof shows)[number]>('figures');
  const address = `${location.origin}/embed/figures?show=${show}&lang=${t.language}`;
  const code = `<iframe src="${address.replaceAll('&', '&amp;')}" title="${t(m.frameTitle)}" width="100%" height="420" loading="lazy" style="border:0"></iframe>`;
  return (
    <Section title={t(m.title)} className="indicator-section">
      <p className="max-w-measure">{t(m.text)}</p>
      <div className="mt-3">
        <RadioGroup
          label={t(m.what)}
          look="inline"
          value={show}
          onChange={(value) => setShow(shows.find((each) => each === value) ?? 'figures')}
          options={shows.map((id) => ({ id, label: t(m[id]) }))}
        />
      </div>
      <p className="small muted mt-3">{t(m.code)}</p>
      <pre className="open-code" tabIndex={0} role="region" aria-label={t(m.code)}>
        {code}
      </pre>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <CopyButton text={code} title={t(m.copy)} />
        <Link to={address}>{t(m.look)}</Link>
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <span>
          {t(m.files)} <OpenCsvLink path="/v1/public/panels.csv" search={`month=${month}`} />
        </span>
        <Link to={`/v1/public/panels?month=${month}`}>{t(m.api)}</Link>
        <Link to="/v1/reference">{t(m.reference)}</Link>
      </p>
    </Section>
  );
}
