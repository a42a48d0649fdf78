/** Kinds of document that applicants attach, by the codes of the document list. */
export type DocumentKind =
  | 'APPLICATION'
  | 'POWER_OF_ATTORNEY'
  | 'SITE_PLAN'
  | 'SAFETY_PLAN'
  | 'EVAC_PLAN'
  | 'FIRE_PLAN'
  | 'MEDICAL_CONTRACT'
  | 'MEDICAL_LICENSE'
  | 'SECURITY_CONTRACT'
  | 'INSURANCE'
  | 'OWNER_CONSENT'
  | 'CLEANING_LETTER'
  | 'TRAFFIC_PLAN'
  | 'PROGRAM'
  | 'SPORT_REGULATION'
  | 'PD_CONSENT';

/** Phrases that speak for a kind; those of a title weigh more when they stand near the beginning. */
export const kindPhrases: Readonly<Record<DocumentKind, readonly RegExp[]>> = {
  APPLICATION: [
    /заявлени[ея]\s+(?:о|на)\s+(?:проведени|согласовани)/iu,
    /уведомлени[ея]\s+о\s+проведении/iu,
    /прошу\s+(?:вас\s+)?(?:согласовать|разрешить)/iu,
  ],
  POWER_OF_ATTORNEY: [/доверенность/iu, /уполномочива(?:ет|ю)/iu, /без\s+права\s+передоверия/iu],
  SITE_PLAN: [/план\s+размещения/iu, /схема\s+(?:размещения|территории)/iu, /экспликация/iu],
  SAFETY_PLAN: [
    /план\s+(?:обеспечения\s+)?(?:общественной\s+)?безопасности/iu,
    /обеспечени[ея]\s+безопасности/iu,
  ],
  EVAC_PLAN: [/(?:план|схема)\s+эвакуации/iu, /эвакуационн\p{L}+\s+выход/iu],
  FIRE_PLAN: [/инструкция\s+о\s+мерах\s+пожарной/iu, /мер\p{L}*\s+пожарной\s+безопасности/iu],
  MEDICAL_CONTRACT: [
    /договор\p{L}*[^.]{0,80}медицинск/iu,
    /медицинско\p{L}+\s+(?:обеспечени|сопровождени)/iu,
    /бригад\p{L}*\s+скорой/iu,
  ],
  MEDICAL_LICENSE: [/лицензия[^.]{0,60}медицинск/iu, /на\s+осуществление\s+медицинской\s+деятельности/iu],
  SECURITY_CONTRACT: [
    /договор\p{L}*[^.]{0,80}охран/iu,
    /охранн\p{L}+\s+(?:услуг|организаци|деятельност)/iu,
    /\bЧОО?П?\b/u,
  ],
  INSURANCE: [
    /страхов\p{L}+\s+полис/iu,
    /полис\s+(?:страхования|№)/iu,
    /страхов(?:ая|ой)\s+сумм/iu,
    /договор\p{L}*\s+страхования/iu,
  ],
  OWNER_CONSENT: [
    /согласие\s+(?:собственника|правообладателя)/iu,
    /согласие\s+на\s+использование\s+(?:территории|земельного|площадки)/iu,
  ],
  CLEANING_LETTER: [
    /гарантийное\s+письмо/iu,
    /уборк\p{L}+\s+территории/iu,
    /вывоз\p{L}*\s+(?:тко|мусора|отходов)/iu,
  ],
  TRAFFIC_PLAN: [
    /схема\s+организации\s+(?:дорожного\s+)?движения/iu,
    /организаци\p{L}+\s+дорожного\s+движения/iu,
  ],
  PROGRAM: [/программа\s+(?:мероприятия|праздника|фестиваля|концерта)/iu, /сценарн\p{L}+\s+план/iu],
  SPORT_REGULATION: [/положение\s+о\s+(?:проведении|соревновани)/iu, /регламент\s+соревновани/iu],
  PD_CONSENT: [/согласие\s+на\s+обработку\s+персональных/iu],
};
