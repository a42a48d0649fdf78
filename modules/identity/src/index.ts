export { createIdentityModule, type FirstAdministrator, type IdentityModule } from './identity-module.ts';
export type { PeopleDirectory, PersonCard, PersonReach } from './people-directory.ts';
export type { Organisation } from './db/organisation-repo.ts';
export type { DemoPerson } from './use-cases/demo-people.ts';
export { sessionCookie } from './use-cases/authenticate.ts';
export { eraseAgain } from './use-cases/erase-again.ts';
export { identityEvents } from './events.ts';
export { displayNameOf, fullNameOf, type PersonNames } from './domain/person-names.ts';
export {
  isPermissionName,
  permissionCatalogue,
  permissionNames,
  type PermissionName,
} from './domain/permission-catalogue.ts';
export { demoPersonas, type DemoPersona } from './domain/demo-personas.ts';
export { maskContact, parseContact, type Contact } from './domain/contact.ts';
export type {
  CodeMessage,
  CodeSender,
  CodeTemplate,
  IdentityDeps,
  IdentityJournalEntry,
  RetentionHold,
} from './ports.ts';
