/** A method name that carries the types of its message. */
export interface RequestOf<Params, Answer> {
  readonly method: string;
  readonly types?: [Params, Answer];
}
export interface NotificationOf<Params> {
  readonly method: string;
  readonly types?: [Params];
}
/** A message that is answered. */
export function request<Params, Answer>(method: string): RequestOf<Params, Answer> {
  return { method };
}
/** A message that is not. */
export function notification<Params>(method: string): NotificationOf<Params> {
  return { method };
}
