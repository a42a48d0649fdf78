export {
  hasValidAccountKey,
  parseBankAccount,
  parseBic,
  type BankAccount,
  type BankAccountFault,
  type Bic,
  type BicFault,
} from './bank-account.ts';
export { innHolder, parseInn, type Inn, type InnFault } from './inn.ts';
export { parseOgrn, parseOgrnip, type Ogrn, type OgrnFault, type Ogrnip, type OgrnipFault } from './ogrn.ts';
export { municipalityOf, parseOktmo, type Oktmo, type OktmoFault } from './oktmo.ts';
export { formatPhone, isMobile, parsePhone, toE164, type Phone, type PhoneFault } from './phone.ts';
export { formatSnils, parseSnils, type Snils, type SnilsFault } from './snils.ts';
export { completeUin, parseUin, uinCheckDigit, type Uin, type UinFault } from './uin.ts';
