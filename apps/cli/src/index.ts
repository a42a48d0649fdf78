export {
  UsageError,
  type Command,
  type CommandContext,
  type OpenedDatabase,
  type Terminal,
} from './command.ts';
export { runCli, type CliOptions } from './run-cli.ts';
