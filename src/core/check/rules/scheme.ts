import { keyOf, printOf, recordPrint, standing, wordsOf } from '../annotated';
import { documentRule, type Rule } from '../rule';

/** A tag that the project does not have: often a slip. Types of the engine are always in the scheme. */
export const unknownTag = documentRule('unknown-tag', 'warning', function* (document, { scheme }) {
  const known = new Map(scheme.tags.map(({ tag }) => [tag, tag]));
  const byLowerCase = new Map(scheme.tags.map(({ tag }) => [tag.toLowerCase(), tag]));
  for (const { item, fragments, cover } of standing(document)) {
    const { tag } = item;
    if (tag === undefined || known.has(tag)) continue;
    const meant = byLowerCase.get(tag.trim().toLowerCase());
    yield {
      uri: document.uri,
      span: cover,
      args: { tag, text: wordsOf(document.text, fragments) },
      fingerprint: printOf(recordPrint(item), tag),
      fixes:
        meant === undefined
          ? []
          : [
              {
                code: 'take-tag',
                args: { tag: meant },
                safe: true,
                changes: [{ kind: 'set', of: keyOf(item), tag: meant }],
              },
            ],
    };
  }
});

/** The project asks for an attribute that is not there, or is empty. */
export const missingAttribute = documentRule('missing-attribute', 'warning', function* (document, { rules }) {
  if (rules.attributes.length === 0) return;
  for (const { item, fragments, cover } of standing(document)) {
    for (const { tag, attribute } of rules.attributes) {
      const given = Object.hasOwn(item.attributes, attribute) ? item.attributes[attribute] : undefined;
      if (item.tag !== tag || !(given === undefined || given === null || given === '')) continue;
      yield {
        uri: document.uri,
        span: cover,
        args: { tag, attribute, text: wordsOf(document.text, fragments) },
        fingerprint: printOf(recordPrint(item), attribute),
      };
    }
  }
});

/** Two tags that exclude each other on one passage, whoever gave them. */
export const exclusiveTags = documentRule('exclusive-tags', 'error', function* (document, { rules }) {
  if (rules.exclusive.length === 0) return;
  const all = standing(document);
  for (const [at, a] of all.entries()) {
    for (let next = at + 1; next < all.length; next++) {
      const b = all[next];
      if (b === undefined || b.cover.start >= a.cover.end) break;
      const [tag, other] = [b.item.tag, a.item.tag];
      if (tag === undefined || other === undefined) continue;
      if (!rules.exclusive.some(([x, y]) => (x === tag && y === other) || (x === other && y === tag))) continue;
      yield {
        uri: document.uri,
        span: b.cover,
        args: { tag, other, text: wordsOf(document.text, b.fragments) },
        related: [{ uri: document.uri, span: a.cover }],
        fingerprint: printOf(...[recordPrint(a.item), recordPrint(b.item)].sort(), ...[tag, other].sort()),
      };
    }
  }
});

/** Longer passages are not looked at: a pattern of a project could take for ever. */
const LONGEST_TEXT = 200;

/** The words of an annotation do not have the form that the project asks for. */
export const pattern = documentRule('pattern', 'warning', function* (document, { rules }) {
  if (rules.patterns.length === 0) return;
  for (const { item, fragments, cover } of standing(document)) {
    const text = wordsOf(document.text, fragments);
    for (const one of rules.patterns) {
      if (item.tag !== one.tag || text.length > LONGEST_TEXT || one.expression.test(text)) continue;
      yield {
        uri: document.uri,
        span: cover,
        args: { tag: one.tag, pattern: one.pattern, text },
        fingerprint: printOf(recordPrint(item), one.pattern, text),
      };
    }
  }
});

/** A document has too few or too many annotations with a tag. */
export const cardinality: Rule<number> = {
  id: 'cardinality',
  severity: 'warning',
  *facts(document, { rules }) {
    const own = standing(document);
    // Nobody worked on it yet.
    if (own.length === 0) return;
    for (const { tag } of rules.cardinalities) {
      yield [JSON.stringify([tag, document.uri]), own.filter(({ item }) => item.tag === tag).length] as const;
    }
  },
  *judge(key, facts, { rules }) {
    const [tag = ''] = JSON.parse(key) as string[];
    const { uri, fact: count } = facts[0] ?? { uri: '', fact: 0 };
    for (const one of rules.cardinalities) {
      if (one.tag !== tag || (count >= one.min && count <= one.max)) continue;
      yield {
        uri,
        span: null,
        args: {
          tag,
          count: String(count),
          min: String(one.min),
          ...(one.max === Infinity ? {} : { max: String(one.max) }),
        },
        fingerprint: printOf(uri, tag),
      };
      return;
    }
  },
};
