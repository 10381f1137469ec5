/** What tests use of the package, which brings no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly document: object;
    readonly documentUrl: string;
    readonly contextUrl: string | undefined;
  }
  interface Options {
    readonly base?: string;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: {
    expand(input: object, options: Options): Promise<object[]>;
    compact(input: object, context: object, options: Options): Promise<object>;
    canonize(
      input: object,
      options: Options & { readonly algorithm: string; readonly format: string; readonly safe?: boolean },
    ): Promise<string>;
  };
  export default jsonld;
}
