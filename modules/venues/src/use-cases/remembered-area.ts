import { featureArea } from '../domain/layer-facts.ts';
import type { Area } from '../domain/measure.ts';

const most = 2_000;
const areas = new Map<string, Area>();

/**
 * The area of a map feature; measured once for as long as it is asked about. The boundary of a town is asked about with every form
 * that is judged, and cutting it into triangles took longer than all the rules.
 */
export function rememberedArea(...[geometry, widthM, projection]: Parameters<typeof featureArea>): Area {
  const key = JSON.stringify([projection.origin, widthM, geometry]);
  const known = areas.get(key);
  if (known) return known;
  const area = featureArea(geometry, widthM, projection);
  // A town's map fits; should it not, what was asked about longest ago goes first.
  if (areas.size >= most) areas.delete(areas.keys().next().value ?? '');
  areas.set(key, area);
  return area;
}
