import type { Block, Page } from '../../../src/model/page.js';
import { SourceRefused, type Refusal } from '../../../src/model/source-refused.js';
import { readSource, type SourceFile } from '../../../src/source/read-source.js';

/** A block on one line each row, as a test compares it: cells parted by |, a span as [columns x rows], covered places as a dot. */
export function shown(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.rows.map(({ cells, isMarkedHeading }) => {
    const texts = cells.map((cell) => {
      if (!cell) return '·';
      const span = cell.columnSpan > 1 || cell.rowSpan > 1 ? `[${cell.columnSpan}x${cell.rowSpan}]` : '';
      return cell.text.replaceAll('\n', '¶') + span;
    });
    return (isMarkedHeading ? '# ' : '') + texts.join(' | ');
  });
}

export const shownPage = ({ blocks }: Page): string[][] => blocks.map(shown);

export async function read(file: SourceFile): Promise<string[][]> {
  return shownPage(await readSource(file));
}

/** Why a source is refused; a source that is read fails the test. */
export async function refusal(file: SourceFile): Promise<Refusal> {
  try {
    await readSource(file);
  } catch (error) {
    if (error instanceof SourceRefused) return error.code;
    throw error;
  }
  throw new Error('It was read.');
}
