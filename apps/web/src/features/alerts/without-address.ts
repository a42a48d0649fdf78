/** The text of a message on the page its address leads to: there the address says nothing and is hard to read. */
export function withoutAddress(text: string): string {
  const bare = text.replace(/[:–,]?\s*https?:\/\/\S+/g, '').trim();
  return /[\p{L}\p{N}»)]$/u.test(bare) ? `${bare}.` : bare;
}
