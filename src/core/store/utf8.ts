/** In every host (Node, worker, browser), but in no ECMAScript library file. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Text of one of our own small files: UTF-8, byte order mark dropped, broken sequences replaced. Documents are decoded by `core/text`. */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
