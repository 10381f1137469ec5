import type { CardRow } from '../../server/protocol/contradictions';
import { findStop, stepThrough, type Below, type Direction, type Role } from '../lists/step';
import type { Row } from './row';

export type { Direction } from '../lists/step';
export type ChildrenOf = Below<CardRow>;

/** The card to go to from a row: the neighbour among all cards of the view. */
export function step(from: Row | null, direction: Direction, childrenOf: ChildrenOf): Promise<Row | undefined> {
  return stepThrough(from, direction, childrenOf, roleOf);
}

/** The row of a card. */
export function findCard(card: string, childrenOf: ChildrenOf): Promise<Row | undefined> {
  return findStop((wire) => wire.kind === 'card' && wire.card === card, childrenOf, roleOf);
}

const roleOf: Role<CardRow> = ({ kind }) => (kind === 'card' ? 'stop' : kind === 'passage' ? 'part' : 'branch');
