import type { IconName } from '../../ui/icon.tsx';

const icons: Readonly<Record<string, IconName>> = {
  MVD: 'shield',
  GIBDD: 'car',
  MCHS: 'fire',
  HEALTH: 'medical',
  ROSPOTREB: 'food',
  ROSGVARD: 'shield',
  ATK: 'eye',
  TRANSPORT: 'route',
  UTIL: 'bolt',
  CULTURE: 'users',
  SPORT: 'flag',
  TRADE: 'food',
  HERITAGE: 'townHall',
  GOSTECH: 'settings',
};

/** A drawing for the agency; its name stands beside it. */
export const agencyIcon = (agency: string): IconName => icons[agency] ?? 'townHall';
