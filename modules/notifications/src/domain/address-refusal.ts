const aboutAddress: ReadonlySet<string> = new Set([
  // No such mailbox, not here, not allowed as a name; the library's word for an address it will not even offer.
  'smtp-550',
  'smtp-551',
  'smtp-553',
  'smtp-envelope',
  // A gateway of text messages that knows no such number.
  'http-404',
  'http-410',
  'http-422',
  // A gateway of SMPP: no such number.
  'smpp-11',
  // The person has blocked the bot.
  'bot-403',
]);

/** Whether a final refusal says that the address is no good, and not the text or the hour. */
export const isAboutAddress = (code: string): boolean => aboutAddress.has(code);
