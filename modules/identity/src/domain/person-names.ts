/** Names of a person as they stand in their passport. */
export interface PersonNames {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic?: string | undefined;
}

/** The short form that screens and colleagues see: «А. Лапин». */
export const displayNameOf = ({ givenName, familyName }: PersonNames): string =>
  `${firstLetter(givenName)}. ${familyName}`;

/** The full form for documents: «Лапин Алексей Викторович». */
export const fullNameOf = ({ familyName, givenName, patronymic }: PersonNames): string =>
  [familyName, givenName, patronymic].filter((part) => part !== undefined && part !== '').join(' ');

const firstLetter = (name: string): string => Array.from(name)[0]?.toLocaleUpperCase('ru') ?? '';
