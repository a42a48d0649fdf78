import type { TownFeature } from '@veche/contracts';
import { seededRandom, type BilingualText } from '@veche/kernel';
import type { LonLat } from '../domain/projection.ts';
import { contains } from '../domain/ring.ts';
import { addressBook } from './address-book.ts';
import { degreesOf } from './board.ts';
import { buildDistrict } from './build-blocks.ts';
import { demoVenues, type DemoVenue } from './demo-venues.ts';
import { districts, seed, townCentre, townName } from './plan.ts';
import { townFeatures } from './town-features.ts';

export interface DemoAddress {
  readonly key: string;
  readonly address: string;
  readonly locality: string;
  readonly position: LonLat;
  /** Part of the town the house stands in. */
  readonly district: BilingualText;
}

export interface DemoTown {
  readonly name: BilingualText;
  readonly centre: LonLat;
  readonly features: readonly TownFeature[];
  readonly venues: readonly DemoVenue[];
  readonly addresses: readonly DemoAddress[];
}

/** Draws Tikhorechensk, the same every time. Nothing in it is copied from a real place. */
export function generateDemoTown(): DemoTown {
  const random = seededRandom(seed);
  const built = districts.map((district) => buildDistrict(district, random));
  const { laneName, addressed } = addressBook(built);
  return {
    name: townName,
    centre: townCentre,
    features: townFeatures(built, addressed, laneName),
    venues: demoVenues,
    addresses: addressed.map(({ street, number, centre }) => {
      const address = `${street.ru}, ${number}`;
      const district = districts.find(({ outline }) => contains(outline, centre))?.name ?? townName;
      return { key: address, address, locality: townName.ru, position: degreesOf(centre), district };
    }),
  };
}
