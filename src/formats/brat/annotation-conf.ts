import type { Foreign, ForeignFile } from '../../core/model/exchange';
import type { Json } from '../../core/model/json';
import { readVisuals, type Visuals } from './visual-conf';

const CONF = /(?:^|\/)(?:annotation|visual|kb_shortcuts|tools)\.conf$/;

export function isConfFile(path: string): boolean {
  return CONF.test(path);
}

/** What brat's `annotation.conf` declares: types of entities and events, relations (and the roles of events, which are relations here), attributes. */
export interface AnnotationConf {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly attributes: readonly ConfAttribute[];
}

interface ConfAttribute {
  readonly name: string;
  /** Tags that may have it. */
  readonly tags: readonly string[];
  /** None: it is true or absent. */
  readonly values: readonly string[];
}

/** The schemes of all configurations among the files, as one; `null` where there is none. */
export function readSchemes(files: readonly ForeignFile[]): NonNullable<Foreign['scheme']> | null {
  const confs = files.filter(({ path }) => /(?:^|\/)annotation\.conf$/.test(path)).map(({ text }) => readConf(text));
  if (confs.length === 0) return null;
  const visuals = readVisuals(files);
  const tags = [...new Set(confs.flatMap((conf) => conf.tags))];
  const attributes = attributesByTag(confs.flatMap((conf) => conf.attributes));
  return {
    tags: tags.map((tag) => tagJson(tag, attributes.get(tag) ?? new Map(), visuals)),
    relations: [...new Set(confs.flatMap((conf) => conf.relations))],
  };
}

function tagJson(tag: string, attributes: ReadonlyMap<string, readonly string[]>, visuals: Visuals): Json {
  const { label, color, key } = visuals.get(tag) ?? {};
  return {
    tag,
    ...(label === undefined || label === tag ? {} : { label }),
    ...(color === undefined ? {} : { color }),
    ...(key === undefined ? {} : { key }),
    ...(attributes.size === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
  };
}

function attributesByTag(attributes: readonly ConfAttribute[]): Map<string, Map<string, readonly string[]>> {
  const byTag = new Map<string, Map<string, readonly string[]>>();
  for (const { name, tags, values } of attributes) {
    for (const tag of tags) {
      const known = byTag.get(tag) ?? new Map<string, readonly string[]>();
      known.set(name, [...new Set([...(known.get(name) ?? []), ...values])]);
      byTag.set(tag, known);
    }
  }
  return byTag;
}

interface Declared {
  readonly name: string;
  /** `!Name` only holds others together. */
  readonly isHead: boolean;
  /** Tabs before it. */
  readonly depth: number;
  readonly args: string;
}

type Section = 'entities' | 'events' | 'relations' | 'attributes';
const SECTIONS: readonly Section[] = ['entities', 'events', 'relations', 'attributes'];

/** Never throws: lines that are no declaration are passed over. */
export function readConf(text: string): AnnotationConf {
  const macros = new Map<string, string>();
  const declared: Record<Section, Declared[]> = { entities: [], events: [], relations: [], attributes: [] };
  let section: Section | null = null;
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (bare === '' || bare.startsWith('#') || /^-+$/.test(bare)) continue;
    const title = /^\[(.*)\]$/.exec(bare)?.[1];
    const macro = /^(<[^<>\s]+>)=(.*)$/.exec(bare);
    if (title !== undefined) section = SECTIONS.find((one) => one === title) ?? null;
    else if (macro !== null) macros.set(macro[1] ?? '', macro[2] ?? '');
    else if (section !== null) declared[section].push(declaration(line));
  }
  const families = { entity: familyOf(declared.entities), event: familyOf(declared.events) };
  const types = [...declared.entities, ...declared.events].filter(({ isHead }) => !isHead).map(({ name }) => name);
  const expand = (value: string): string[] => namedTypes(value, macros, families);
  return {
    tags: [...new Set(types)],
    relations: [
      ...declared.relations.map(({ name }) => name).filter((name) => !name.startsWith('<')),
      ...declared.events.flatMap(({ args }) => argumentsIn(args).map(([role]) => role)),
    ].filter((name, at, all) => all.indexOf(name) === at),
    attributes: declared.attributes.map(({ name, args }) => {
      const given = new Map(argumentsIn(args));
      const value = given.get('Value') ?? '';
      return {
        name,
        tags: expand(given.get('Arg') ?? ''),
        values: value.split('|').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
      };
    }),
  };
}

function declaration(line: string): Declared {
  const depth = line.length - line.trimStart().length;
  const [, mark = '', name = '', args = ''] = /^(!?)(\S+)(?:\s+(\S.*))?$/.exec(line.trim()) ?? [];
  return { name, isHead: mark === '!', depth, args };
}

/** `Role?:A|B, <REL-TYPE>:symmetric`: roles without what says how often, and without what is no role. */
function argumentsIn(args: string): [role: string, types: string][] {
  return args.split(',').flatMap((one): [string, string][] => {
    const [, role = '', types = ''] = /^([^\s:<>?*+{]+)(?:[?*+]|\{[^}]*\})?:(.*)$/.exec(one.trim()) ?? [];
    return role === '' ? [] : [[role, types.trim()]];
  });
}

/** The types below each name, itself included. */
type Family = ReadonlyMap<string, readonly string[]>;

function familyOf(declared: readonly Declared[]): Family {
  const family = new Map<string, string[]>();
  const above: Declared[] = [];
  for (const one of declared) {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= one.depth) above.pop();
    above.push(one);
    // Deep trees are hostile: each line would be counted to all above it.
    if (above.length > DEEPEST) above.shift();
    for (const head of above) {
      const members = family.get(head.name) ?? [];
      if (!one.isHead) members.push(one.name);
      family.set(head.name, members);
    }
  }
  return family;
}

const DEEPEST = 20;
const MOST_TYPES = 5000;

function namedTypes(
  value: string,
  macros: ReadonlyMap<string, string>,
  { entity, event }: { readonly entity: Family; readonly event: Family },
): string[] {
  const found = new Set<string>();
  const opened = new Set<string>();
  const todo = value.split('|');
  while (todo.length > 0 && found.size < MOST_TYPES) {
    const name = (todo.pop() ?? '').trim();
    const macro = macros.get(name);
    if (macro !== undefined) {
      // A macro that names itself says nothing more.
      if (!opened.has(name)) todo.push(...macro.split('|'));
      opened.add(name);
    } else if (name === '<ENTITY>') add(found, entity);
    else if (name === '<EVENT>') add(found, event);
    else if (name === '<ANY>') for (const family of [entity, event]) add(found, family);
    else for (const type of entity.get(name) ?? event.get(name) ?? []) found.add(type);
  }
  return [...found].sort();
}

function add(found: Set<string>, family: Family): void {
  for (const members of family.values()) for (const type of members) found.add(type);
}
