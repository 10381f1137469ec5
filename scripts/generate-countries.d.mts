/** The text of src/core/lang/generated/countries.ts. */
export function countrySource(): Promise<string>;
