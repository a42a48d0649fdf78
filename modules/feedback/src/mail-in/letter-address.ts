/** An address of ours with what stands after the plus: the token of an answer, or the code of a town. */
export interface LetterAddress {
  readonly detail?: string;
}

/** Reads a recipient against our own address; undefined for any other. Capitals of the name and the domain do not matter, those of the token do. */
export function readLetterAddress(recipient: string, own: string): LetterAddress | undefined {
  const [ownName = '', ownDomain = ''] = split(own);
  const [name = '', domain = ''] = split(recipient);
  if (domain.toLowerCase() !== ownDomain.toLowerCase()) return undefined;
  const [base = '', ...rest] = name.split('+');
  if (base.toLowerCase() !== ownName.toLowerCase()) return undefined;
  return rest.length === 0 ? {} : { detail: rest.join('+') };
}

const linkPath = /\/r\/([\w-]{43})$/;

/** Where an answer to a letter with a link of ours goes: the token says whose it is and what about. Undefined without such a link. */
export function replyAddressOf(own: string, link: string | undefined): string | undefined {
  const token = linkPath.exec(link ?? '')?.[1];
  const [name = '', domain = ''] = split(own);
  return token === undefined ? undefined : `${name}+${token}@${domain}`;
}

const split = (address: string): string[] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};
