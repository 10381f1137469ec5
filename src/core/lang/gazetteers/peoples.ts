/**
 * Adjectives and nouns of countries, regions, cities, peoples and religions, one place or group a line:
 * its folded English name | English | German adjectives without ending | German nouns. Several are separated by commas.
 * English entries in `-man` stand for `-men`, `-woman`, `-women` as well and others for their plural in `-s`; German nouns in `-e` for the weak forms and the
 * feminine (`Russe, Russen, Russin, Russinnen`), other nouns for `-s`, `-n`, `-in`, `-innen`.
 */
export const PEOPLES = `
russia|russian|russisch|russe
united states|american|amerikanisch,us-amerikanisch|amerikaner,us-amerikaner
france|french,frenchman|französisch|franzose,französin,französinnen
germany|german|deutsch|
europe|european|europäisch|europäer
`;

/** What may stand before an adjective of a place in one word or with a hyphen. */
export const DEMONYM_PREFIXES = {
  en: 'anglo franco sino russo afro indo austro pan pro anti non ex euro hispano italo greco graeco judeo turco serbo balto luso ibero latino native north south east west mid trans un half all',
  de: 'nord süd ost west zentral mittel latein alt neu gesamt inner außer ober nieder groß klein nordost nordwest südost südwest pro anti ex trans anglo franko sino afro indo austro pan hispano italo gräko serbo ur spät früh nicht halb fern vor',
} as const;

/** Names of inhabitants that do not follow the rule of `-er` added to the city: `inhabitant=city`. German. */
export const INHABITANTS = `
`;
