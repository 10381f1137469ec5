/** Continents, oceans' rims and parts of the world beside those of CLDR. */
export const WORLD_REGIONS = `
america=amerika,middle east=naher osten=nahen osten~s=nahe osten=near east=mittlerer osten=mittleren osten~s=mittlere osten=vorderer orient=vorderen orient~s,far east=ferner osten=fernen osten~s=ferne osten,
asia pacific=asia-pacific=asien-pazifik,south asia=südasien,north africa=nordafrika,west africa=westafrika,east africa=ostafrika,southern africa=südliches afrika=südlichen afrika~s,
east asia=ostasien,southeast asia=south-east asia=south east asia=südostasien,western europe=westeuropa,eastern europe=osteuropa,central europe=mitteleuropa=zentraleuropa,northern europe=nordeuropa,southern europe=südeuropa,
south-eastern europe=southeastern europe=südosteuropa,central america=mittelamerika=zentralamerika,latin america=lateinamerika,caribbean=the caribbean=karibik=west indies=westindien,east indies=ostindien,
scandinavia=skandinavien,balkans=balkan~s=balkan peninsula=balkanhalbinsel,baltic states=baltics=baltikum~s,benelux=low countries=beneluxländer,iberia=iberian peninsula=iberische~n halbinsel,
maghreb,levant=levante,horn of africa=horn von afrika,sahel=sahelzone,eurasia=eurasien,arabia=arabien=arabian peninsula=arabische~n halbinsel,anatolia=anatolien,asia minor=kleinasien,
british isles=britische~n inseln,indian subcontinent=indischer subkontinent=indischen subkontinent,caucasus=kaukasus,south caucasus=südkaukasus,transcaucasia=transkaukasien,crimea=krim,siberia=sibirien,
arctic=arktis,antarctic=antarktis,oceania=ozeanien,sub-saharan africa=subsahara-afrika,pacific rim=pazifikraum,old world,new world,orient,occident=abendland,persian gulf states=golfstaaten,
commonwealth of independent states=gus!,eastern bloc=ostblock~s,western hemisphere=northern hemisphere=southern hemisphere,global south=globaler süden=globalen süden~s=globale süden,
mediterranean=mittelmeerraum~s,gulf states,visegrad=visegrád,dach-region,fertile crescent=fruchtbarer halbmond=fruchtbaren halbmond~s
`;
