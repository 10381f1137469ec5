/**
 * `TextDecoder` of the Encoding Standard: the one global beside ECMAScript's own that core uses. Node, browsers and
 * workers all have it, it reads no machine state, and core's compiler settings know neither Node's nor the DOM's types,
 * so the part that is used is declared here.
 */
interface TextDecoderConstructor {
  new (
    label: string,
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  ): {
    decode(bytes: Uint8Array): string;
  };
}

export const { TextDecoder: StandardTextDecoder } = globalThis as unknown as { TextDecoder: TextDecoderConstructor };
