/** Stems of file names that tell a kind of document; the first that fits wins, so the narrow ones come first. */
const stems: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['POWER_OF_ATTORNEY', /доверенност|(?<![а-я])мчд(?![а-я])|doverenn|attorney/],
  ['PD_CONSENT', /персональн|perso?naln|(?<![а-я])пдн(?![а-я])/],
  ['EVAC_PLAN', /эвакуац|evak|evac/],
  ['FIRE_PLAN', /пожарн|pozhar|fire/],
  ['SECURITY_CONTRACT', /охран|(?<![а-я])чоп(?![а-я])|ohran|okhran|security/],
  ['MEDICAL_LICENSE', /лиценз.*мед|мед.*лиценз|licen.*med|med.*licen/],
  ['MEDICAL_CONTRACT', /медиц|медик|скор(ой|ая)|(?<![а-я])мед|medic|skor/],
  ['ALCOHOL_LICENSE', /алкогол|alko|alcohol/],
  ['INSURANCE', /страхов|полис|strah|polis|insur/],
  ['PUBLIC_SPACE_PERMIT', /общественн.*пространств|public space/],
  ['OWNER_CONSENT', /согласи|собственник|аренд|soglas|arend|consent/],
  ['TRAFFIC_PLAN', /движени|парковк|(?<![а-я])одд(?![а-я])|dvizh|traffic|parking/],
  ['CLEANING_LETTER', /уборк|вывоз|мусор|тко|uborka|clean/],
  ['PYRO_PACK', /фейерверк|пиротехн|feyerverk|pyro|firework/],
  ['RIDES_CERT', /аттракцион|attrakts|ride/],
  ['STRUCTURE_ACT', /конструкц|сцен[аы].*акт|акт.*сцен|konstruk|structure/],
  ['FOOD_LIST', /питани|меню|food|pitan/],
  ['SPORT_REGULATION', /положени.*(соревн|турнир|забег)|регламент|regulation/],
  ['FAIR_PLAN', /ярмарк|yarmark|fair/],
  ['SAFETY_PLAN', /безопасност|bezopasn|safety/],
  ['SITE_PLAN', /схем|размещени|план.*площадк|shema|skhema|site/],
  ['PROGRAM', /программ|сценари|programm?a?\b|scenari/],
  ['AGE_MARK_DECL', /маркировк|возрастн/],
  ['BANK_ACCOUNT', /реквизит|счет|bank/],
  ['ID_ORGANIZER', /паспорт|passport/],
  ['APPLICATION', /заявлени|уведомлени|zayavl|uvedoml|application|notice/],
];

/** The kind of document a file name tells, of those that can be attached; `undefined` when it tells none. */
export function guessDocumentType(fileName: string, known: readonly string[]): string | undefined {
  const name = fileName
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[_.-]+/g, ' ');
  return stems.find(([type, pattern]) => known.includes(type) && pattern.test(name))?.[0];
}
