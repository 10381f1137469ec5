export const others = 'der die das und aber nicht';
export const nouns = 'gesellschaft kredit karte musik laden haus recht wein berg stadt';
export const persons = 'anbieter meister anwalt';
export const verbs = 'verwerten eröffnen lesen';
export const adjectives = 'neu groß alt';
