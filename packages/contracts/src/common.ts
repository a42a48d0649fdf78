import { z } from 'zod';

export const uuid = z.uuid();
/** Years people deal with; the calendar of a database ends elsewhere than that of a form. */
const isUsualYear = (text: string): boolean => text >= '1900' && text < '2200';
const usualYear = {
  params: { code: 'year', ru: 'Укажите год от 1900 до 2199', en: 'Give a year from 1900 to 2199' },
};
/** Civil date `YYYY-MM-DD`. */
export const civilDate = z.iso.date().refine(isUsualYear, usualYear);
/** Moment in UTC or with an offset; stored and answered in UTC with milliseconds. */
export const moment = z.iso.datetime({ offset: true }).refine(isUsualYear, usualYear);
export const language = z.enum(['ru', 'en']);
export const bilingualText = z.object({ ru: z.string(), en: z.string() });

export const idParams = z.object({ id: uuid });
export const cursorQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list: `nextCursor` is absent on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().optional(), total: z.number().int().optional() });

/** GeoJSON geometries people can draw: a point, a polygon or a route. Longitude first, WGS 84. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2).max(500) }),
  z.object({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(position).min(4).max(500)).min(1).max(10),
  }),
]);
export type Geometry = z.infer<typeof geometry>;
