import { readdirSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

declare const togetherFiles: readonly string[];

/**
 * The test files that stand together in the group of this name: every n-th of those that jest.config.mjs hands over, where n is
 * the number of groups beside it. Each is loaded inside a `describe` of its own, so that its hooks stay its own. Loading the
 * application costs a worker two seconds of a core; a whole run pays them once for a group instead of once for a file.
 */
export function runTogether(group: string): void {
  const groups = readdirSync(dirname(group)).sort();
  const place = groups.indexOf(basename(group));
  togetherFiles
    .filter((_, index) => index % groups.length === place)
    .forEach((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- inside a describe, where an import cannot stand
      describe(relative(dirname(dirname(group)), file), () => void require(file));
    });
}
