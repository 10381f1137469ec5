import { tellTwice } from './told-twice';

suite('core/claims/frames/roles: two holders of one office', () => {
  tellTwice(
    [
      ['Ingrid Falk is the chairwoman of Norvik Shipping.', 'The chairman of Norvik Shipping is Peter Stroud.'],
      ['Oskar Lind coaches Velmar United.', 'Velmar United is coached by Dario Pinto.'],
      ['Martha Quill, the governor of Elden, opened the dam.', 'The governor of Elden, Thomas Reyes, opened the dam.'],
      ["Elden's governor Martha Quill signed the bill.", "Elden's governor Thomas Reyes signed the bill."],
      ['The Ashgrove Institute is directed by Lena Holm.', 'Paul Ferris is the director of the Ashgrove Institute.'],
      ['Nora Whitlock discovered the comet Arvid.', 'The comet Arvid was discovered by Simon Lake.'],
      ['The Kelby Theatre was designed by the architect Hugo Lane.', 'The Kelby Theatre was designed by Anna Frost.'],
      ['Vera Kolb ist die Präsidentin der Universität Landau.', 'Präsident der Universität Landau ist Jürgen Weiss.'],
      ['Die Klinik Bergau wird von Simone Roth geleitet.', 'Leiter der Klinik Bergau ist Frank Meisner.'],
      ['Der Kapitän der Aurora war Heinrich Voss.', 'Kapitän der Aurora war Gustav Brandt.'],
      ['Sandra Wolf führt die Partei Neue Mitte.', 'Vorsitzender der Partei Neue Mitte ist Tim Adler.'],
      [
        'Entdeckt wurde die Höhle Tiefenstein von Ludwig Kern.',
        'Ludwig Kern hat die Höhle Tiefenstein nicht entdeckt.',
      ],
      ['Ruth Ender was named chief executive of Brask Foods.', 'The chief executive of Brask Foods is Leo Hart.'],
    ],
    [
      ['Ingrid Falk is the chairwoman of Norvik Shipping.', 'Peter Stroud is the deputy chairman of Norvik Shipping.'],
      ['Ingrid Falk is the chairwoman of Norvik Shipping.', 'Peter Stroud is a former chairman of Norvik Shipping.'],
      ['Ingrid Falk chairs Norvik Shipping.', 'Ms Falk is the chairwoman of Norvik Shipping.'],
      ['Amos Greer founded the Pellworth Bank.', 'Amos Greer and his brother Noah founded the Pellworth Bank.'],
      ['Oskar Lind coaches Velmar United.', 'Dario Pinto would like to coach Velmar United.'],
      ['Oskar Lind coaches Velmar United.', 'Dario Pinto coached Velmar United until 1998.'],
      ['Martha Quill is the governor of Elden.', 'Thomas Reyes is a candidate for governor of Elden.'],
      ['Nora Whitlock discovered the comet Arvid.', 'Simon Lake photographed the comet Arvid.'],
      ['Lena Holm directs the Ashgrove Institute.', 'Paul Ferris is a researcher at the Ashgrove Institute.'],
      ['Ruth Ender is the chief executive of Brask Foods.', 'Leo Hart is the chief executive of Brask Energy.'],
      [
        'Vera Kolb ist die Präsidentin der Universität Landau.',
        'Jürgen Weiss war früher Präsident der Universität Landau.',
      ],
      ['Leiter der Klinik Bergau ist Frank Meisner.', 'Leiterin der Verwaltung der Klinik Bergau ist Simone Roth.'],
      ['Der Kapitän der Aurora war Heinrich Voss.', 'Erster Offizier der Aurora war Gustav Brandt.'],
      ['Sandra Wolf führt die Partei Neue Mitte.', 'Tim Adler will die Partei Neue Mitte führen.'],
      ['Bürgermeisterin von Hohenau ist Petra Lang.', 'Altbürgermeister von Hohenau ist Klaus Ried.'],
      ['Emil Hartung komponierte die Symphonie Nordlicht.', 'Karl Stein dirigierte die Symphonie Nordlicht.'],
      ['Der Architekt von Schloss Lindach war Anton Feld.', 'Den Garten von Schloss Lindach entwarf Georg Reuter.'],
      ['Martha Quill is the governor of Elden.', "Elden's lieutenant governor Thomas Reyes opened the dam."],
      ['Martha Quill is the governor of Elden.', 'If Thomas Reyes were the governor of Elden, the dam would be open.'],
    ],
  );
});
