import { t } from '@vscode/l10n';
import type { Foreign } from '../../core/model/exchange';
import { canonicalJson } from '../../core/store/canonical-json';
import type { WritableFileSystem } from '../../core/store/file-system';
import { utf8Bytes } from '../../core/store/stored-text';

/**
 * Writes the tags that came with an import into a `config.json` that is not there yet. One that is there was written by a person: it is left alone. Answers what was done, in
 * words; `null`: nothing to say.
 */
export async function declareTags(
  files: WritableFileSystem,
  folder: string,
  { tags, relations }: NonNullable<Foreign['scheme']>,
): Promise<string | null> {
  if (tags.length === 0 && relations.length === 0) return null;
  const content = canonicalJson({
    ...(tags.length === 0 ? {} : { tags }),
    ...(relations.length === 0 ? {} : { relations }),
  });
  const written = await files.replaceFile(`${folder}/.variorum/config.json`, utf8Bytes(content), null);
  if (written.ok) return t('Its tags and relations are declared in .variorum/config.json.');
  return written.fault === 'changed'
    ? t('Its tags were not declared: .variorum/config.json is there already and is yours.')
    : t('Its tags could not be declared in .variorum/config.json.');
}
