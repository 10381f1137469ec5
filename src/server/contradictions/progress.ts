import type { Connection } from 'vscode-languageserver';

/** How far a request has come, told to the token that its client gave along; to nobody when it gave none. */
export class TokenProgress {
  readonly #connection: Connection;
  readonly #token: string | number | undefined;
  #last = -1;

  constructor(connection: Connection, token: string | number | undefined, title: string) {
    this.#connection = connection;
    this.#token = token;
    this.#send({ kind: 'begin', title, percentage: 0, cancellable: true });
  }

  /** `message`: what is being done, in words. */
  report(done: number, total: number, message: string): void {
    const percentage = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percentage === this.#last) return;
    this.#last = percentage;
    this.#send({ kind: 'report', percentage, message });
  }

  end(): void {
    this.#send({ kind: 'end' });
  }

  #send(value: object): void {
    const token = this.#token;
    if (token !== undefined) void this.#connection.sendNotification('$/progress', { token, value });
  }
}
