import { err, ok, type Result } from '@veche/kernel';
import type { Application } from '../application.ts';
import { rejection, type Rejection } from '../rejection.ts';
import { isPossible, type Command } from '../transitions.ts';

/** The state itself when the command is possible in it, else the rejection that names the present status. */
export function requireStatus(state: Application, command: Command): Result<Application, Rejection> {
  return isPossible(state.status, command)
    ? ok(state)
    : err(rejection('wrong-status', { status: state.status, command }));
}
