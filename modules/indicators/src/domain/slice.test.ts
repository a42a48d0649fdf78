import { expect, test } from 'vitest';
import { filteredBy, keptSliceFor, keptSliceNames, keptSlices } from './slice.ts';

test('the smallest kept slice that parts by all that is asked', () => {
  expect(keptSliceFor([])).toBe('all');
  expect(keptSliceFor(['service'])).toBe('service');
  expect(keptSliceFor(['district'])).toBe('district');
  expect(keptSliceFor(['region', 'district'])).toBe('district');
  expect(keptSliceFor(['unit', 'service'])).toBe('service-unit');
  expect(keptSliceFor(['service', 'region'])).toBe('service-district');
  expect(keptSliceFor(['unit', 'district'])).toBeUndefined();
  for (const name of keptSliceNames)
    expect(keptSlices[keptSliceFor(keptSlices[name]) ?? 'all']).toEqual(keptSlices[name]);
});

test('a filter for «not said» is a filter', () => {
  expect(filteredBy({ unit: '', service: 'x' })).toEqual(['service', 'unit']);
});
