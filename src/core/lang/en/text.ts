import type { TextTable } from '../text-table';

export const text: TextTable = {
  functionWords:
    'the of and to am is that for was with as his he it on by be at from are this have had not but which they you were their her she or an been has its who will would there if more when can said into than them only other about all some could our out up what so my me your we i no do did does these those such should may must also after before then how any because between over us during being under since while until through off both each few own same too very just now'.split(
      ' ',
    ),
  coordinators: ['and', 'or', 'to', 'nor', 'but', 'versus', 'vs', 'through', 'as'],
  hyphenTails:
    'tion tions tional tionally sion sions cation cations ment ments mental ness ing ings ity ties ture tures tive tively ence ences ance ances able ably ible tial tially cial cially ber bers tember vember cember ary uary bruary tory tories ous ously ized ised izing ising lation lations ration rations'.split(
      ' ',
    ),
};
