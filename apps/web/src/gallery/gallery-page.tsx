import { useEffect, type ReactElement } from 'react';
import { useTitle } from '../app/use-title.ts';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { useSearchParams } from 'react-router';
import { BrandSections } from './brand-sections.tsx';
import { ButtonSections } from './button-sections.tsx';
import { DateSections } from './date-sections.tsx';
import { FieldSections } from './field-sections.tsx';
import { MapSection } from './map-section.tsx';
import { StateSections } from './state-sections.tsx';
import { StatusSections } from './status-sections.tsx';
import { TableSections } from './table-sections.tsx';
import { TimeSections } from './time-sections.tsx';
import { UploadSection } from './upload-section.tsx';

/** Every component in all its states; what the visual and the accessibility tests look at. */
export function GalleryPage(): ReactElement {
  useTitle('Компоненты');
  const [query, setQuery] = useSearchParams();
  const density = query.get('density') === 'dense' ? 'dense' : 'roomy';
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <div className="wrap pt-8">
      <h1>Компоненты</h1>
      <p className="muted mt-2">Каждый показан во всех состояниях, которые встречаются в продукте.</p>
      <p className="mt-3">
        <SegmentedControl
          label="Плотность"
          value={density}
          onChange={(next) =>
            setQuery(next === 'dense' ? { density: 'dense' } : {}, { preventScrollReset: true })
          }
          options={[
            { id: 'roomy', label: 'Для граждан' },
            { id: 'dense', label: 'Для служащих' },
          ]}
        />
      </p>
      <BrandSections />
      <ButtonSections />
      <FieldSections />
      <DateSections />
      <UploadSection />
      <StatusSections />
      <TimeSections />
      <TableSections />
      <MapSection />
      <StateSections />
    </div>
  );
}
