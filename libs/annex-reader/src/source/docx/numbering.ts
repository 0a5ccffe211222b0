import { readXml, type XmlElement } from '../xml.js';
import { printedNumber } from './number-format.js';
import { symbolText } from './symbols.js';

interface Level {
  start: number;
  format: string;
  text: string;
  font: string;
  isLegal: boolean;
  restartAfter: number | null;
  suffix: string;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The list is defined where a style names it. */
  styleLink: string | null;
}

interface Use {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const LEVELS = 9;
const LONGEST_PATTERN = 60;

/**
 * The numbers that Word prints before paragraphs but does not write into their text. Counting follows the order of the document:
 * one counter for each level of a list, shared by all that use it, started anew by a level above or by an override.
 */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly uses = new Map<string, Use>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  static read(bytes: Uint8Array | null): Numbering {
    const numbering = new Numbering();
    if (bytes) new NumberingReader(numbering.lists, numbering.uses).read(bytes);
    return numbering;
  }

  /**
   * Counts one paragraph and tells what is printed before it, with the white space that parts it from the text.
   *
   * @param styleList the list that a named list style leads to
   */
  next(numberingId: string, levelIndex: number, styleList: (style: string) => string | undefined): string {
    const use = this.uses.get(numberingId);
    const index = Math.min(Math.max(0, Math.trunc(levelIndex) || 0), LEVELS - 1);
    if (!use) return '';
    const [listId, list] = this.resolve(use.list, styleList);
    const levelAt = (at: number): Level | undefined => use.levels.get(at) ?? list?.levels.get(at);
    const level = levelAt(index);
    if (!level) return '';
    const counters = this.count(numberingId, use, listId, index, levelAt);
    return printed(level, counters, levelAt) + (level.suffix === 'nothing' ? '' : ' ');
  }

  private resolve(id: string, styleList: (style: string) => string | undefined): [string, List | undefined] {
    const list = this.lists.get(id);
    if (!list?.styleLink || list.levels.size > 0) return [id, list];
    const linked = this.uses.get(styleList(list.styleLink) ?? '')?.list;
    return linked === undefined ? [id, list] : [linked, this.lists.get(linked)];
  }

  private count(numberingId: string, use: Use, listId: string, index: number, levelAt: (at: number) => Level | undefined): number[] {
    const counters = this.counters.get(listId) ?? [];
    this.counters.set(listId, counters);
    const override = use.starts.get(index);
    if (override !== undefined && !this.started.has(`${numberingId}.${index}`)) {
      this.started.add(`${numberingId}.${index}`);
      counters[index] = override - 1;
    }
    counters[index] = (counters[index] ?? (levelAt(index)?.start ?? 1) - 1) + 1;
    for (let deeper = index + 1; deeper < LEVELS; deeper += 1) {
      const restartAfter = levelAt(deeper)?.restartAfter;
      if (restartAfter == null ? true : restartAfter !== 0 && index < restartAfter) counters[deeper] = undefined;
    }
    return Array.from({ length: index + 1 }, (_, at) => counters[at] ?? levelAt(at)?.start ?? 1);
  }
}

function printed(level: Level, counters: readonly number[], levelAt: (at: number) => Level | undefined): string {
  if (level.format === 'bullet') return symbolText(level.text, level.font) || '•';
  if (level.format === 'none') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
    return printedNumber(counters[at] ?? 1, format);
  });
}

class NumberingReader {
  private list: List | null = null;
  private use: Use | null = null;
  private level: Level | null = null;
  private overridden = 0;

  constructor(
    private readonly lists: Map<string, List>,
    private readonly uses: Map<string, Use>,
  ) {}

  read(bytes: Uint8Array): void {
    readXml(bytes, { open: (element) => this.open(element), close: (name) => this.close(name) });
  }

  private open(element: XmlElement): void {
    const value = element.attribute('val') ?? '';
    switch (element.name) {
      case 'w:abstractNum':
        this.list = { levels: new Map(), styleLink: null };
        this.lists.set(element.attribute('abstractNumId') ?? '', this.list);
        break;
      case 'w:numStyleLink':
        if (this.list) this.list.styleLink = value;
        break;
      case 'w:num':
        this.use = { list: '', starts: new Map(), levels: new Map() };
        this.uses.set(element.attribute('numId') ?? '', this.use);
        break;
      case 'w:abstractNumId':
        if (this.use) this.use.list = value;
        break;
      case 'w:lvlOverride':
        this.overridden = Number(element.attribute('ilvl') ?? 0);
        break;
      case 'w:startOverride':
        this.use?.starts.set(this.overridden, Number(value) || 0);
        break;
      case 'w:lvl':
        this.level = { start: 1, format: 'decimal', text: '', font: '', isLegal: false, restartAfter: null, suffix: 'tab' };
        (this.use ?? this.list)?.levels.set(Number(element.attribute('ilvl') ?? 0), this.level);
        break;
      default:
        if (this.level) readLevel(element, value, this.level);
    }
  }

  private close(name: string): void {
    if (name === 'w:lvl') this.level = null;
    else if (name === 'w:abstractNum') this.list = null;
    else if (name === 'w:num') this.use = null;
  }
}

function readLevel(element: XmlElement, value: string, level: Level): void {
  switch (element.name) {
    case 'w:start':
      level.start = Number(value) || 0;
      break;
    case 'w:numFmt':
      level.format = value;
      break;
    case 'w:lvlText':
      level.text = value.slice(0, LONGEST_PATTERN);
      break;
    case 'w:rFonts':
      level.font = element.attribute('ascii') ?? element.attribute('hAnsi') ?? '';
      break;
    case 'w:isLgl':
      level.isLegal = value !== '0' && value !== 'false';
      break;
    case 'w:lvlRestart':
      level.restartAfter = Number(value) || 0;
      break;
    case 'w:suff':
      level.suffix = value;
      break;
  }
}
