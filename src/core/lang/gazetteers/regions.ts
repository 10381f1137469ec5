export const STATES = ``;
export const REGIONS = ``;
export const ISLANDS = ``;
export const DISTRICTS = ``;
