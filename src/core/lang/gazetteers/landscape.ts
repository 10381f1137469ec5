export const WATERS = ``;
export const MOUNTAINS = ``;
