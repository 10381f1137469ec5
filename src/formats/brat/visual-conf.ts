import type { ForeignFile } from '../../core/model/exchange';

interface Visual {
  readonly label?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** A single letter. */
  readonly key?: string;
}

/** How tags are shown and set, by their names. */
export type Visuals = ReadonlyMap<string, Visual>;

/** Labels and colours of `visual.conf`, keys of `kb_shortcuts.conf`. A key for two tags is the first one's. */
export function readVisuals(files: readonly ForeignFile[]): Visuals {
  const visuals = new Map<string, Visual>();
  const keys = new Set<string>();
  const tell = (tag: string, told: Visual): void => {
    visuals.set(tag, { ...told, ...visuals.get(tag) });
  };
  for (const { path, text } of files) {
    if (/(?:^|\/)visual\.conf$/.test(path)) readVisual(text, tell);
    else if (/(?:^|\/)kb_shortcuts\.conf$/.test(path)) {
      for (const line of text.split(/\r?\n/)) {
        const [, key = '', tag = ''] = /^(\p{L})\s+(\S+)$/u.exec(line.trim()) ?? [];
        if (key === '' || keys.has(key)) continue;
        keys.add(key);
        tell(tag, { key });
      }
    }
  }
  return visuals;
}

function readVisual(text: string, tell: (tag: string, told: Visual) => void): void {
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    const title = /^\[(.*)\]$/.exec(bare)?.[1];
    if (title !== undefined) section = title;
    else if (bare === '' || bare.startsWith('#')) continue;
    else if (section === 'labels') {
      const [tag = '', label = ''] = bare.split('|').map((part) => part.trim());
      if (tag !== '' && label !== '') tell(tag, { label });
    } else if (section === 'drawing') {
      const [, tag = '', drawn = ''] = /^(\S+)\s+(\S.*)$/.exec(bare) ?? [];
      const hex = /(?:^|[\s,])bgColor:\s*#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/i.exec(drawn)?.[1];
      if (hex !== undefined) tell(tag, { color: `#${hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex}` });
    }
  }
}
