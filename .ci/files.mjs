// The project's own files below some folders, sorted, as paths relative to the project.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sh.mjs';

export function filesBelow(folders, pattern) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((name) => pattern.test(name))
    .sort();
}
