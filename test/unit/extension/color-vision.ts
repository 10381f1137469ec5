/** How colours look to eyes without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, on linear red, green, blue. */
export const VISIONS = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no red cones': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no green cones': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

type Triple = readonly [number, number, number];

/** Distance of two `#rrggbb` colours in OKLab (Ottosson 2020); 0.02 is about what an eye just notices side by side, black to white is 1. */
export function distance(a: string, b: string, vision: keyof typeof VISIONS): number {
  const [one, other] = [a, b].map((color) => oklab(times(VISIONS[vision], linear(color)))) as [Triple, Triple];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function oklab(rgb: Triple): Triple {
  const toCones = [
    0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
    0.6299787005,
  ];
  const toLab = [
    0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
    -0.808675766,
  ];
  const [long, middle, short] = times(toCones, rgb);
  return times(toLab, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

function times(matrix: readonly number[], [x, y, z]: Triple): Triple {
  const row = (at: number): number => (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}

function linear(color: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
