import assert from 'node:assert/strict';
import { draftsOf } from '../drafts-of';
import { tellTwice } from './told-twice';

suite('core/claims/frames/works: countries and kinds of works, bands and people', () => {
  tellTwice(
    [
      ['Harbour Lights is a 2005 Danish drama film.', 'Harbour Lights is a Polish drama film.'],
      ['Tarn Mill is a Kenyan rock band.', 'Tarn Mill is a Norwegian band that plays in small halls.'],
      ['Edda Morrow is an Australian swimmer.', 'Edda Morrow is a Canadian swimmer and coach.'],
      ['Cold Ferry is a 2011 British crime film.', 'Cold Ferry is a 2011 British crime novel.'],
      ['Ilse Brandt ist eine österreichische Schauspielerin.', 'Ilse Brandt ist eine dänische Schauspielerin.'],
      ['Die Gruppe Altro ist eine finnische Rockband.', 'Die Gruppe Altro ist eine polnische Band.'],
      ['Edda Morrow is a Danish painter.', 'Edda Morrow ist eine polnische Malerin.'],
    ],
    [
      ['Harbour Lights is a 2005 Danish-American drama film.', 'Harbour Lights is an American drama film.'],
      ['Harbour Lights is a 2005 Danish film.', 'Harbour Lights is a 1961 Polish song.'],
      ['Harbour Lights is a 2005 film.', 'Harbour Lights is a 1998 novel.'],
      ['Harbour Lights is an English-language series.', 'Harbour Lights is a Kenyan series.'],
      ['Edda Morrow is a Polish-born actress.', 'Edda Morrow is a Danish actress.'],
      ['Edda Morrow is a European swimmer.', 'Edda Morrow is a Danish swimmer.'],
      ['Edda Morrow is a Danish swimmer.', 'Edda Morrow is an admirer of Polish swimmers.'],
      ['Tarn Mill is a Danish band.', 'Tarn Mill is not a Polish band.'],
      ['Rolo is a German shepherd.', 'Rolo is a Belgian shepherd.'],
      ['Ilse Brandt ist eine dänische Malerin.', 'Ilse Brandt ist eine deutsch-dänische Malerin.'],
      ['Ilse Brandt ist eine dänische Malerin.', 'Ilse Brandt ist eine Freundin der polnischen Malerei.'],
    ],
  );
  test('all countries of one adjective, and none of a half one', () => {
    const stems = (text: string): unknown[] =>
      draftsOf(text)
        .filter(({ attribute }) => attribute === 'origin')
        .map(({ value }) => (value.kind === 'text' ? value.stems : null));
    assert.deepEqual(stems('Harbour Lights is a Danish-Polish film.'), [['denmark', 'poland']]);
    assert.deepEqual(stems('Harbour Lights is a Danish-language film.'), []);
  });
});

suite('core/claims/frames: nobody is born when they graduate or marry', () => {
  tellTwice(
    [
      ['Mara Quist (born 4 May 1971) is a judge.', 'Mara Quist graduated on 4 May 1971.'],
      ['Mara Quist was born on 4 May 1971.', 'Mara Quist was married on 4 May 1971.'],
      ['Ilse Brandt wurde am 3. Mai 1971 in Kassel geboren.', 'Die Ärztin Ilse Brandt heiratete am 3. Mai 1971.'],
    ],
    [
      ['Mara Quist (born 4 May 1971) is a judge.', 'Mara Quist graduated on 4 May 1993.'],
      ['Mara Quist was born on 4 May 1971.', "Mara Quist's mother was married on 4 May 1971."],
      ['Mara Quist graduated in 1993.', 'Mara Quist married in 1995.'],
      ['Mara Quist was born in 1971.', 'The Mara Quist was retired in 1971.'],
      ['Ilse Brandt wurde am 3. Mai 1971 geboren.', 'Die Ärztin Ilse Brandt heiratete am 3. Mai 1995.'],
    ],
  );
});

suite('core/claims/frames/places: where somebody lives', () => {
  tellTwice(
    [
      ['Edda Morrow lives in Bremen.', 'Edda Morrow lives in Lisbon.'],
      ['Die Ärztin Ilse Brandt lebt in Kassel.', 'Ilse Brandt wohnt mit der Familie in Fulda.'],
    ],
    [
      ['Edda Morrow lives in Bremen.', 'Edda Morrow lived in Lisbon.'],
      ['Edda Morrow lives in Bremen.', 'The daughter of Edda Morrow lives in Lisbon.'],
      ['Edda Morrow lives in Bremen.', 'Edda Morrow works in Lisbon.'],
      ['Die Ärztin Ilse Brandt lebt in Kassel.', 'Die Ärztin Ilse Brandt lebte früher in Fulda.'],
    ],
  );
});

suite('core/claims: names that are a code', () => {
  tellTwice(
    [['The K-27 first flew on 15 July 1936.', 'The Morrow K-27 Kestrel first flew on 2 May 1937.']],
    [
      ['The R2 first flew on 15 July 1936.', 'The Morrow R2 Kestrel first flew on 2 May 1937.'],
      ['The K-27 first flew on 15 July 1936.', 'The Morrow K-28 Kestrel first flew on 2 May 1937.'],
      ['The K-27 first flew on 15 July 1936.', 'The Morrow K-27 Kestrel first flew on 15 July 1936.'],
    ],
  );
});
