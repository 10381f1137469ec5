import { chrono } from './chrono';
import { compromise } from './compromise';
import { recognizers } from './recognizers';
import type { Tool, ToolName } from './tool';
import { variorum } from './variorum';

const LOADERS: Readonly<Record<ToolName, () => Tool>> = {
  variorum: () => variorum,
  'chrono-node': chrono,
  compromise,
  'recognizers-text': recognizers,
};

/** Loads one tool; the libraries of the others stay unloaded. */
export function loadTool(name: ToolName): Tool {
  return LOADERS[name]();
}
