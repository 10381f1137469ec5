export const BODIES_OF_STATES = ``;
export const COMPANIES = ``;
export const PARTIES_AND_AGENCIES = ``;
export const MEDIA = ``;
