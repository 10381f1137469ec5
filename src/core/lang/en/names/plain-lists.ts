export const others = 'the a an this that with from and but';
export const nouns = 'house company service court';
export const verbs = 'read read take mobile';
export const adjectives = 'great polish';
