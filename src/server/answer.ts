import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { RequestOf } from './protocol';

/** Registers the handler of a request of ours, with the types that the protocol gives it. */
export function answer<Params, Answer>(
  connection: Connection,
  { method }: RequestOf<Params, Answer>,
  handler: (params: Params, token: CancellationToken) => Promise<Answer>,
): void {
  connection.onRequest(method, handler);
}
