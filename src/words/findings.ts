import { t } from '@vscode/l10n';
import type { Finding, Fix, FixCode, RuleId } from '../core/model/finding';
import type { Problem } from '../core/model/problem';
import { tagInWords } from './annotations';
import { problemInWords } from './problems';

type Args = Readonly<Record<string, string>>;

/** What is wrong, in one sentence. Of broken files the problem says what to do. */
export function findingInWords({ rule, args }: Pick<Finding, 'rule' | 'args'>): string {
  const { problem, ...rest } = args;
  if (rule !== 'broken-file' || problem === undefined) return FINDINGS[rule](args);
  return problemInWords({ code: problem as Problem['code'], args: rest });
}

/** What a rule looks for, as a heading. Rules of a later version have their id. */
export function ruleTitle(rule: string): string {
  return TITLES[rule as RuleId]?.() ?? rule;
}

/** What a fix does, as a command. */
export function fixInWords({ code, args }: Pick<Fix, 'code' | 'args'>): string {
  return FIXES[code](args);
}

const FINDINGS: Readonly<Record<RuleId, (args: Args) => string>> = {
  'tagged-differently': ({ text = '', tag = '', most = '' }) =>
    t('“{0}” is tagged {1} here and {2} elsewhere.', text, tagInWords(tag), tagInWords(most)),
  'annotated-elsewhere': ({ text = '', count = '' }) =>
    t('“{0}” is annotated in some places and not in others ({1}).', text, count),
  crossing: ({ text = '', other = '' }) => t('“{0}” crosses “{1}”: neither holds the other.', text, other),
  duplicate: ({ text = '' }) => t('“{0}” is annotated twice in the same way.', text),
  'empty-span': () => t('This annotation has no text.'),
  edge: ({ text = '', better = '' }) => t('“{0}” begins or ends with what is not part of it: “{1}”.', text, better),
  'half-word': ({ text = '', better = '' }) => t('“{0}” cuts through a word: “{1}”.', text, better),
  'entity-types': ({ name = '', tag = '', most = '' }) =>
    t('{0} is tagged {1} here and {2} elsewhere, under other names.', name, tagInWords(tag), tagInWords(most)),
  'name-entities': ({ text = '', name = '', most = '' }) =>
    t('“{0}” stands for {1} here and for {2} elsewhere.', text, name, most),
  'entities-alike': ({ name = '', other = '' }) => t('{0} and {1} look like one.', name, other),
  'acronym-expansions': ({ acronym = '', name = '', other = '' }) =>
    t('{0} stands for {1} and for {2}.', acronym, name, other),
  'value-text': ({ text = '', value = '', read = '' }) =>
    t('“{0}” has the value {1}, but says {2}.', text, value, read),
  'end-before-start': ({ from = '', to = '' }) => t('It begins with {0} and ends before that, with {1}.', from, to),
  'relation-roles': ({ relation = '', from = '', to = '' }) =>
    t('“{0}” may not lead from {1} to {2}.', relation, tagInWords(from), tagInWords(to)),
  'relation-nowhere': ({ relation = '' }) => t('“{0}” has an end that is not there any more.', relation),
  'missing-attribute': ({ tag = '', attribute = '' }) => t('{0} needs “{1}”.', tagInWords(tag), attribute),
  'unknown-tag': ({ tag = '' }) => t('The project has no tag “{0}”.', tag),
  'annotators-disagree': ({ text = '', annotator = '', other = '' }) =>
    t('{1} and {2} do not agree on “{0}”.', text, annotator, other),
  'anchor-unsure': ({ state = '', quote = '' }) =>
    state === 'orphan'
      ? t('The text of this annotation is gone: “{0}”.', quote)
      : t('The place of this annotation is a guess: “{0}”.', quote),
  'suggestion-differs': ({ text = '', tag = '', read = '' }) =>
    t('“{0}” is tagged {1}; the engine is sure that it is {2}.', text, tagInWords(tag), tagInWords(read)),
  'decisions-conflict': ({ name = '' }) => t('Decisions on “{0}” contradict each other; the last one holds.', name),
  'broken-file': () => t('This file was not read, or not fully.'),
  'exclusive-tags': ({ tag = '', other = '' }) =>
    t('{0} and {1} exclude each other.', tagInWords(tag), tagInWords(other)),
  pattern: ({ tag = '', pattern = '', text = '' }) =>
    t('“{0}” does not have the form that {1} asks for: {2}', text, tagInWords(tag), pattern),
  cardinality: ({ tag = '', count = '', min = '', max = '∞' }) =>
    t('Annotations with {0} in this document: {1}. There should be {2} to {3}.', tagInWords(tag), count, min, max),
};

const TITLES: Readonly<Partial<Record<RuleId, () => string>>> = {
  'tagged-differently': () => t('Same text tagged differently'),
  'annotated-elsewhere': () => t('Annotated here, not there'),
  crossing: () => t('Crossing annotations'),
  duplicate: () => t('Duplicate annotation'),
  'empty-span': () => t('Annotation without text'),
  edge: () => t('Blank or punctuation at an edge'),
  'half-word': () => t('Half a word'),
  'entity-types': () => t('Entity used with two types'),
  'name-entities': () => t('One name for two entities'),
  'entities-alike': () => t('Two entities that look like one'),
  'acronym-expansions': () => t('Acronym with two meanings'),
  'value-text': () => t('Value that does not fit its text'),
  'end-before-start': () => t('End before start'),
  'relation-roles': () => t('Relation with wrong roles'),
  'relation-nowhere': () => t('Relation to nothing'),
  'missing-attribute': () => t('Missing attribute'),
  'unknown-tag': () => t('Tag not in the scheme'),
  'annotators-disagree': () => t('Annotators disagree'),
  'anchor-unsure': () => t('Lost or uncertain place'),
  'suggestion-differs': () => t('The engine reads it otherwise'),
  'decisions-conflict': () => t('Decisions in conflict'),
  'broken-file': () => t('Broken file'),
  'exclusive-tags': () => t('Tags that exclude each other'),
  pattern: () => t('Text not in the required form'),
  cardinality: () => t('Too few or too many'),
};

const FIXES: Readonly<Record<FixCode, (args: Args) => string>> = {
  'take-tag': ({ tag = '' }) => t('Tag as {0}', tagInWords(tag)),
  'take-type': ({ tag = '' }) => t('Tag as {0} everywhere', tagInWords(tag)),
  'annotate-others': ({ count = '' }) => t('Annotate the others too ({0})', count),
  'delete-one': () => t('Delete this annotation'),
  trim: ({ text = '' }) => t('Trim to “{0}”', text),
  'whole-word': ({ text = '' }) => t('Grow to “{0}”', text),
  'take-entity': ({ name = '' }) => t('Link to {0}', name),
  merge: ({ name = '', other = '' }) => t('{0} and {1} are the same', name, other),
  'take-value': ({ value = '' }) => t('Take the value {0}', value),
  'swap-ends': () => t('Swap beginning and end'),
  'delete-relation': ({ relation = '' }) => t('Delete the relation “{0}”', relation),
  'swap-roles': () => t('Turn the relation round'),
  're-attach': ({ text = '' }) => t('Re-attach to “{0}”', text),
  'accept-suggestion': ({ tag = '' }) => t('Tag as {0}, as suggested', tagInWords(tag)),
};
