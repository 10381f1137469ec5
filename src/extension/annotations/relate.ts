import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import {
  annotationRowsRequest,
  type AnnotationRow,
  type AnnotationView,
  type RelationEnd,
  type WireAnnotation,
} from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { pickEntity } from '../entities/pick-entity';

export interface AskedRelation {
  readonly relation: string;
  readonly source: RelationEnd;
  readonly target: RelationEnd;
}

interface EndItem extends QuickPickItem {
  /** `null`: a name is asked for next. */
  readonly end: RelationEnd | null;
}

/** Asks how something recorded is related, and to what: another annotation of its document, or a name. */
export async function askRelation(
  engine: Engine,
  corpus: string,
  from: WireAnnotation,
  kinds: readonly string[],
): Promise<AskedRelation | undefined> {
  const relation = await askKind(from.quote, kinds);
  if (relation === undefined) return undefined;
  const target = await askEnd(engine, corpus, from, relation);
  return target === undefined ? undefined : { relation, source: endOf(from), target };
}

/** What names an entity speaks of it in all documents; else the passage alone is related. */
function endOf({ entity, ref }: WireAnnotation): RelationEnd {
  return entity === null ? { annotation: ref.id } : { entity: entity.id };
}

async function askKind(quote: string, kinds: readonly string[]): Promise<string | undefined> {
  const own = l10n.t('Another kind…');
  const title = l10n.t('How Is “{0}” Related?', quote);
  const picked = await window.showQuickPick([...kinds.map((label) => ({ label })), { label: own }], { title });
  if (picked?.label !== own) return picked?.label;
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t('A few words that read from the one to the other, such as “sister of”.'),
  });
  return typed === undefined || typed.trim() === '' ? undefined : typed.trim();
}

async function askEnd(
  engine: Engine,
  corpus: string,
  from: WireAnnotation,
  relation: string,
): Promise<RelationEnd | undefined> {
  const rows = await annotationsOf(engine, from.ref.uri);
  const others = rows.filter(({ ref, item }) => item === 'annotation' && ref.id !== from.ref.id);
  const items: EndItem[] = [
    { label: l10n.t('A name of any document…'), end: null },
    { label: l10n.t('Annotations of this document'), kind: QuickPickItemKind.Separator, end: null },
    ...others.map(({ label, tag, note, ref }): EndItem => ({
      label,
      description: tag ?? '',
      ...(note === '' ? {} : { detail: note }),
      end: { annotation: ref.id },
    })),
  ];
  const title = `${from.quote} → ${relation} → …`;
  const picked =
    others.length === 0 ? items[0] : await window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked === undefined) return undefined;
  if (picked.end !== null) return picked.end;
  const entity = await pickEntity(engine, corpus, title);
  return entity === undefined ? undefined : { entity: entity.id };
}

const BY_DOCUMENT: AnnotationView = { group: 'document', filter: '', states: [], bin: false, all: false };

type OneRow = Extract<AnnotationRow, { readonly kind: 'annotation' }>;

/** What is recorded on one document, in its order. */
async function annotationsOf(engine: Engine, uri: string): Promise<OneRow[]> {
  const below = async (parent: string | null): Promise<readonly AnnotationRow[]> =>
    (await engine.ask(annotationRowsRequest, { parent, view: BY_DOCUMENT }))?.rows ?? [];
  const found: OneRow[] = [];
  const open = [...(await below(null))];
  for (let row = open.shift(); row !== undefined; row = open.shift()) {
    if (row.kind === 'annotation') found.push(row);
    else if (row.kind === 'range' || row.uri === undefined || row.uri === uri) open.push(...(await below(row.id)));
  }
  return found.filter(({ ref }) => ref.uri === uri);
}
