import type { Tx } from '@veche/platform';
import { z } from 'zod';
import { ensureTown } from '../db/town-repo.ts';
import { findVenueByCode, saveVenue } from '../db/venue-repo.ts';
import { placeShape, type GeometryFault } from '../domain/place-shape.ts';
import { venueKinds, type Venue } from '../domain/venue.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const amount = z.number().nonnegative();

/** The passport of a venue as properties of a GeoJSON feature. Only code, name, kind and address are needed. */
const passport = z.strictObject({
  code: z.string().min(1).max(40),
  name: z.string().min(1).max(200),
  nameEn: z.string().min(1).max(200).optional(),
  kind: z.enum(venueKinds),
  address: z.string().min(1).max(300),
  capacity: z.int().positive().optional(),
  occupancyNormPerSqm: amount.optional(),
  ownerKind: z.enum(['municipal', 'state', 'private', 'unknown']).default('unknown'),
  ownerName: z.string().max(300).default(''),
  powerKw: amount.optional(),
  waterM3: amount.optional(),
  isIndoor: z.boolean().default(false),
  floor: z.int().optional(),
  exits: z.array(z.strictObject({ name: z.string().max(100), widthM: z.number().positive() })).default([]),
  allowedFrom: time.optional(),
  allowedTo: time.optional(),
  isMmplListed: z.boolean().default(false),
  mmplPassportNumber: z.string().max(60).optional(),
  isHeritage: z.boolean().default(false),
});

const feature = z.object({
  type: z.literal('Feature'),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: position }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)).min(1) }),
  ]),
  properties: passport,
});

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).min(1) });

/** What is wrong with a feature: a property that does not hold, by its path, or an outline that is no area. */
export type VenueRefusal =
  | { readonly feature: number; readonly code: 'property'; readonly path: string }
  | { readonly feature: number; readonly code: GeometryFault };

export interface VenueImport {
  readonly added: number;
  readonly changed: number;
  readonly refused: readonly VenueRefusal[];
}

/**
 * Loads venues from a GeoJSON collection, longitude first. A venue is known by its code: the same file may be loaded
 * again. Features that do not hold are refused by their number from 1; the others go in.
 *
 * @returns undefined when the document is no GeoJSON collection
 */
export async function importVenues(tx: Tx, document: unknown): Promise<VenueImport | undefined> {
  const parsed = collection.safeParse(document);
  if (!parsed.success) return undefined;
  const { projection } = await ensureTown(tx);
  const counts = { added: 0, changed: 0 };
  const refused: VenueRefusal[] = [];
  for (const [index, candidate] of parsed.data.features.entries()) {
    const read = feature.safeParse(candidate);
    if (!read.success) {
      for (const { path } of read.error.issues)
        refused.push({ feature: index + 1, code: 'property', path: path.join('.') });
      continue;
    }
    const shape = placeShape(read.data.geometry, projection);
    if (!shape.ok) {
      refused.push({ feature: index + 1, code: shape.error });
      continue;
    }
    const known = await findVenueByCode(tx, read.data.properties.code);
    counts[known ? 'changed' : 'added'] += 1;
    await saveVenue(tx, {
      ...venueOf(read.data.properties),
      id: known?.id ?? tx.newId(),
      geometry: read.data.geometry,
      centre: shape.value.centre,
      areaSqm: shape.value.areaSqm,
    });
  }
  return { ...counts, refused };
}

function venueOf(
  properties: z.output<typeof passport>,
): Omit<Venue, 'id' | 'geometry' | 'centre' | 'areaSqm'> {
  const { name, nameEn, allowedFrom, allowedTo, ...rest } = properties;
  return {
    ...rest,
    name: { ru: name, en: nameEn ?? name },
    capacity: rest.capacity ?? null,
    occupancyNormPerSqm: rest.occupancyNormPerSqm ?? null,
    powerKw: rest.powerKw ?? null,
    waterM3: rest.waterM3 ?? null,
    floor: rest.floor ?? null,
    allowedHours:
      allowedFrom === undefined || allowedTo === undefined ? null : { from: allowedFrom, to: allowedTo },
    mmplPassportNumber: rest.mmplPassportNumber ?? null,
  };
}
