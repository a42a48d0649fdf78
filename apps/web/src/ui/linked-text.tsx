import { Fragment, type ReactElement } from 'react';
import { Link } from './link.tsx';

const address = /(https?:\/\/[^\s<>«»"]+[^\s<>«»".,;:!?)])/;

/** A text of a letter, its addresses of this site as links; those of other sites stay text. */
export function LinkedText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(address).map((part, index) => (
        // Parts of one text never change places.
        <Fragment key={index}>{isOwn(part) ? <Link to={pathOf(part)}>{part}</Link> : part}</Fragment>
      ))}
    </>
  );
}

const isOwn = (part: string): boolean =>
  address.test(part) && URL.canParse(part) && new URL(part).origin === location.origin;

function pathOf(part: string): string {
  const { pathname, search, hash } = new URL(part);
  return `${pathname}${search}${hash}`;
}
