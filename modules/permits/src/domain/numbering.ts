/** Public number of an application or notice: town, year, five digits. */
export const applicationNumber = (prefix: string, year: number, last: number): string =>
  `${prefix}-${year}-${String(last).padStart(5, '0')}`;

/** Public number of a permit: four digits after the year, marked Р. */
export const permitNumber = (prefix: string, year: number, last: number): string =>
  `${prefix}-Р-${year}-${String(last).padStart(4, '0')}`;
