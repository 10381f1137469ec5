/**
 * Function words of languages that Variorum does not read: evidence against English and German, no more. Words that are
 * frequent in English or German as well are left out of no list; what they weigh is shared out.
 */
export const FOREIGN_WORDS: Readonly<Record<string, readonly string[]>> = {
  french:
    'le la les des du de et est un une dans que qui pour pas sur au aux avec ce cette il elle ne sont par plus ou mais nous vous ont été être leur ses son se sa à où comme fait tout'.split(
      ' ',
    ),
  spanish:
    'el la los las de del y que en un una por con no para su al lo como más pero sus le ha este esta son fue era es se entre cuando muy sin sobre también hasta hay donde'.split(
      ' ',
    ),
  italian:
    'il lo la gli le di del della dei delle e che un una per con non sono è da nel nella si al alla ma come più ha anche questo questa loro suo sua dal degli ai tra'.split(
      ' ',
    ),
  portuguese:
    'o os a as do da dos das de e que em um uma para com não por mais se na no nas nos foi ao ele ela são como mas seu sua pelo pela à também até'.split(
      ' ',
    ),
  dutch:
    'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit naar heeft hij door over wordt nog hebben deze die worden was tot zich geen werd'.split(
      ' ',
    ),
  latin:
    'et in est non ad ut cum quod qui quae sed ex per de ab esse sunt hoc aut enim etiam eius quam nec atque pro si se quo quidem autem ac ita'.split(
      ' ',
    ),
  scandinavian:
    'och att det som en på är av för den till med inte om ett han har var jag från men ska og at er til ikke af der de blev jeg fra eller efter'.split(
      ' ',
    ),
  polish: 'i w na z do nie że się o jest to jak po co ale za przez od dla oraz który która był przy ich'.split(' '),
};
