export const CITIES_WELL_KNOWN = ``;
export const CITIES = ``;
export const CITIES_GERMAN_SPEAKING = ``;
