/** First names of people in many languages, lower case. */
export const FIRST_NAMES = `
mark will may grace florence christian rose max ernst wolf jordan chase john mary peter paul anna hans
`;
