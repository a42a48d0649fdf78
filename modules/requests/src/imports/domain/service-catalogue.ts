import { err, ok, type Result } from '@veche/kernel';
import { cellsOf } from './csv-cells.ts';
import { spbServiceCode } from './spb/spb-row.ts';

/** A service of a catalogue, with its term where the catalogue knows it. */
export interface CatalogueService {
  readonly code: string;
  readonly title: string;
  readonly category?: string;
  readonly object?: string;
  readonly workingDays?: number;
}

export interface CatalogueFault {
  readonly line: number;
  readonly problem:
    'columns-missing' | 'title-missing' | 'code-missing' | 'code-repeated' | 'term-unreadable';
}

const longestTerm = 1000;

/**
 * Reads a catalogue of services as CSV with a heading: `reason` or `title`; `reason_id` (a reason of the St Petersburg portal) or `code`;
 * `category`, `object` and `norm_working_days` where known. The first fault ends the reading: half a catalogue is none.
 */
export function readServiceCatalogue(csv: string): Result<CatalogueService[], CatalogueFault> {
  const [heading = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(heading, ',').map((name) => name.trim());
  const columnOf = (...known: string[]): number => names.findIndex((name) => known.includes(name));
  const columns = {
    code: columnOf('reason_id', 'code'),
    title: columnOf('reason', 'title'),
    category: columnOf('category'),
    object: columnOf('object'),
    term: columnOf('norm_working_days'),
  };
  if (columns.code === -1 || columns.title === -1) return err({ line: 1, problem: 'columns-missing' });
  const isPortal = names[columns.code] === 'reason_id';
  const services = new Map<string, CatalogueService>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = cellsOf(line, ',');
    const cell = (column: number): string => (cells[column] ?? '').trim();
    const fault = (problem: CatalogueFault['problem']) => err({ line: index + 2, problem });
    const [id, title, term] = [cell(columns.code), cell(columns.title), cell(columns.term)];
    if (id === '') return fault('code-missing');
    if (title === '') return fault('title-missing');
    if (!/^\d{0,4}$/.test(term) || Number(term) > longestTerm) return fault('term-unreadable');
    const code = isPortal ? spbServiceCode(id) : id;
    if (services.has(code)) return fault('code-repeated');
    const [category, object] = [cell(columns.category), cell(columns.object)];
    services.set(code, {
      code,
      title,
      ...(category === '' ? {} : { category }),
      ...(object === '' ? {} : { object }),
      ...(term === '' ? {} : { workingDays: Number(term) }),
    });
  }
  return ok([...services.values()]);
}
