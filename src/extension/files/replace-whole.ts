import { sameBytes } from './model';

/** Files of a folder that is not on a disk, as its provider gives them. Everything may reject. */
export interface ProvidedFiles<Place> {
  /** `null`: there is no such file. */
  read(place: Place): Promise<Uint8Array | null>;
  write(place: Place, bytes: Uint8Array): Promise<void>;
  /** Over what is there. */
  rename(from: Place, to: Place): Promise<void>;
  remove(place: Place): Promise<void>;
  makeFolderOf(place: Place): Promise<void>;
  /** A new name beside a file. */
  besides(place: Place): Place;
}

/**
 * Replaces a file if it holds what is expected (`null`: it must not exist), and answers whether it did: written under another name first and renamed. Only a
 * provider that cannot rename over a file has it written in place; where there is no room for a copy the file stays as it is.
 */
export async function replaceWhole<Place>(
  files: ProvidedFiles<Place>,
  place: Place,
  bytes: Uint8Array,
  expected: Uint8Array | null,
): Promise<boolean> {
  if (!sameBytes(await files.read(place), expected)) return false;
  await files.makeFolderOf(place);
  const temporary = files.besides(place);
  const drop = (): Promise<void> => files.remove(temporary).catch(() => undefined);
  try {
    await files.write(temporary, bytes);
  } catch (error) {
    await drop();
    throw error;
  }
  try {
    await files.rename(temporary, place);
  } catch {
    await drop();
    await files.write(place, bytes);
  }
  return true;
}
