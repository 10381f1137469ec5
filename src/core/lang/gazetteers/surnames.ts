/** Common surnames, lower case. */
export const SURNAMES = `
smith baker müller richter koch sonntag meier steinmeier bergmann
`;
