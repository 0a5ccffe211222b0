import type { Segment, TextLine } from './text-lines.js';

/** Lines that stand in two blocks beside one another: the names at the head of a page, recipients and signer at its foot. */
export interface SideBlocks {
  readonly top: number;
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** Between lines of blocks, in sizes of letters; a signature leaves room above the name. */
const FARTHEST = 7;
const NEAR = 2.3;
const ALIGNED = 8;

interface Open {
  top: number;
  last: TextLine;
  readonly left: Block;
  readonly right: Block;
}

class Block {
  readonly lines: TextLine[] = [];
  from = Number.POSITIVE_INFINITY;
  to = Number.NEGATIVE_INFINITY;

  add(line: TextLine, segment: Segment): void {
    this.lines.push({ ...line, segments: [segment], left: segment.left, right: segment.right });
    this.from = Math.min(this.from, segment.left);
    this.to = Math.max(this.to, segment.right);
  }

  /** Whether a segment stands at its edge or under its middle. */
  fits({ left, right }: Segment): boolean {
    return Math.abs(left - this.from) <= ALIGNED || Math.abs((left + right) / 2 - (this.from + this.to) / 2) <= 2 * ALIGNED;
  }
}

/** Takes the blocks out of the lines of a page; the other lines stay in their order. */
export function sideBlocks(lines: readonly TextLine[]): { blocks: SideBlocks[]; rest: TextLine[] } {
  const blocks: SideBlocks[] = [];
  const rest: TextLine[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open) blocks.push({ top: open.top, left: open.left.lines, right: open.right.lines });
    open = null;
  };
  for (const line of lines) {
    if (open && take(open, line)) continue;
    close();
    open = line.segments.length === 2 ? started(line) : null;
    if (!open) rest.push(line);
  }
  close();
  return { blocks, rest };
}

function started(line: TextLine): Open {
  const open: Open = { top: line.y, last: line, left: new Block(), right: new Block() };
  open.left.add(line, line.segments[0]!);
  open.right.add(line, line.segments[1]!);
  return open;
}

function take(open: Open, line: TextLine): boolean {
  const gap = (line.y - open.last.y) / line.size;
  const [first, second, third] = line.segments;
  if (!first || third || gap > FARTHEST) return false;
  const isLeft = first.right <= open.right.from && first.left < open.left.to;
  if (second) {
    if (!isLeft || second.left < open.left.to) return false;
    open.left.add(line, first);
    open.right.add(line, second);
  } else {
    const side = isLeft ? open.left : open.right;
    const isWithin = isLeft || first.left >= open.left.to;
    // What stands alone must be next to its block, or under the middle of the right one as the name of the signer.
    if (!isWithin || !side.fits(first) || (gap > NEAR && isLeft)) return false;
    side.add(line, first);
  }
  open.last = line;
  return true;
}
