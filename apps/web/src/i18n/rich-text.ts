import { createElement, Fragment, type ReactNode } from 'react';

/** How to draw each element named in a message. */
export type RichTags = Readonly<Record<string, (children: string) => ReactNode>>;

/** Draws `<name>…</name>` of a text by the given tags; unknown names stay as they are. */
export function richText(text: string, tags: RichTags): ReactNode {
  const names = Object.keys(tags).join('|');
  if (names === '') return text;
  const parts = text.split(new RegExp(`<(${names})>(.*?)</\\1>`, 'gs'));
  const nodes: ReactNode[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    nodes.push(parts[index]);
    const [name, children] = [parts[index + 1], parts[index + 2]];
    if (name !== undefined && children !== undefined) {
      nodes.push(createElement(Fragment, { key: index }, tags[name]?.(children) ?? children));
    }
  }
  return nodes;
}
