import type { Place } from '../../model/place.js';
import type { DraftRow } from '../layout/page-builder.js';
import { linesOf, RichTextBuilder, type RichText } from '../layout/rich-text.js';
import { readXml, type XmlElement } from '../xml.js';
import type { Numbering } from './numbering.js';
import { ParagraphDraft } from './paragraph-draft.js';
import { readParagraphProperty, readRunProperty, type Styles } from './styles.js';
import { TableDraft } from './table-draft.js';

/** Where the blocks of a part of the document go. */
export interface BlockSink {
  paragraph(content: RichText, place: Place): void;
  grid(rows: readonly DraftRow[], place: Place): void;
}

export interface DocumentCounts {
  deletions: number;
  textBoxes: number;
  images: number;
  hidden: number;
}

/** A flow of paragraphs and tables: the body, or a text box within a paragraph of it. */
interface Flow {
  readonly sink: BlockSink;
  paragraph: ParagraphDraft | null;
  readonly tables: TableDraft[];
}

/** Earlier properties of changed ones, section settings, and words that are no longer or not yet text. */
const SKIPPED = new Set([
  'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:sectPr', 'w:instrText',
  'w:delText', 'w:delInstrText', 'w:sdtPr', 'w:rt', 'w:numberingChange',
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);
const IMAGES = new Set(['a:blip', 'v:imagedata', 'chart', 'relIds', 'w:altChunk']);

/** Reads a part with the body of a document, element by element; only the open table is held. */
export class DocumentReader {
  readonly counts: DocumentCounts = { deletions: 0, textBoxes: 0, images: 0, hidden: 0 };
  private readonly path: string[] = [];
  private readonly flows: Flow[];
  private readonly apart: (() => void)[] = [];
  private skipped = 0;
  private hasChoice = false;
  private paragraphs = 0;
  private tables = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly sink: BlockSink,
  ) {
    this.flows = [{ sink, paragraph: null, tables: [] }];
  }

  read(bytes: Uint8Array): void {
    readXml(bytes, { open: (element) => this.open(element), close: (name) => this.close(name), text: (text) => this.text(text) });
    this.flushApart();
  }

  private get flow(): Flow {
    return this.flows.at(-1)!;
  }

  private open(element: XmlElement): void {
    const { name } = element;
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    if (this.skipped > 0 || this.isLeftOut(element, parent)) {
      this.skipped += 1;
      return;
    }
    if (IMAGES.has(name)) this.counts.images += 1;
    else if (name === 'mc:Choice') this.hasChoice = true;
    else if (name === 'w:txbxContent') this.openTextBox();
    else if (parent === 'w:trPr' || parent === 'w:tcPr') this.flow.tables.at(-1)?.property(element);
    else if (name.startsWith('w:') || name.startsWith('m:')) this.openWord(element, parent);
  }

  private isLeftOut(element: XmlElement, parent: string): boolean {
    const { name } = element;
    if (SKIPPED.has(name) || (name === 'mc:Fallback' && this.hasChoice)) return true;
    if (name === 'mc:AlternateContent') this.hasChoice = false;
    if ((name === 'w:footnote' || name === 'w:endnote') && element.attribute('type') !== null && element.attribute('type') !== 'normal') return true;
    if (!DELETED.has(name) || parent === 'w:rPr' || parent === 'w:trPr') return false;
    this.counts.deletions += 1;
    return true;
  }

  private openWord(element: XmlElement, parent: string): void {
    const { flow } = this;
    switch (element.name) {
      case 'w:p':
        flow.paragraph = new ParagraphDraft(this.styles);
        break;
      case 'w:tbl':
        this.openTable(flow);
        break;
      case 'w:tr':
        flow.tables.at(-1)?.startRow();
        break;
      case 'w:tc':
        flow.tables.at(-1)?.startCell();
        break;
      case 'w:r':
        flow.paragraph?.startRun();
        break;
      default:
        if (flow.paragraph) this.openWithin(flow.paragraph, element, parent);
    }
  }

  private openWithin(paragraph: ParagraphDraft, element: XmlElement, parent: string): void {
    if (parent === 'w:pPr' || parent === 'w:numPr') readParagraphProperty(element, paragraph.properties);
    else if (parent === 'w:rPr') {
      if (this.path.at(-3) === 'w:r') readRunProperty(element, paragraph.run);
    } else if (parent === 'w:r') paragraph.sign(element);
  }

  private close(name: string): void {
    this.path.pop();
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const { flow } = this;
    if (name === 'w:p') this.closeParagraph(flow);
    else if (name === 'w:tc') flow.tables.at(-1)?.endCell();
    else if (name === 'w:tr' && flow.tables.at(-1)?.endRow()) this.counts.deletions += 1;
    else if (name === 'w:tbl') this.closeTable(flow);
    else if (name === 'w:txbxContent' && this.flows.length > 1) this.flows.pop();
    else if (name === 'm:num') flow.paragraph?.add('/');
  }

  private text(text: string): void {
    if (this.skipped > 0) return;
    const name = this.path.at(-1);
    if (name !== 'w:t' && name !== 'm:t') return;
    // A line break in the file is a blank; those of the document are elements.
    if (this.flow.paragraph?.add(text.replace(/[\r\n]+/g, ' '))) this.counts.hidden += 1;
  }

  private closeParagraph(flow: Flow): void {
    const { paragraph } = flow;
    if (!paragraph) return;
    flow.paragraph = null;
    const number = this.numberOf(paragraph);
    const cell = flow.tables.at(-1)?.text;
    if (cell) {
      if (number !== '') cell.add(number);
      cell.addPieces(paragraph.builder).lineBreak();
      return;
    }
    if (this.flows.length === 1) this.paragraphs += 1;
    const content = new RichTextBuilder().add(number).addPieces(paragraph.builder).build(true);
    flow.sink.paragraph(content, { line: this.paragraphs });
    this.flushApart();
  }

  private numberOf({ properties }: ParagraphDraft): string {
    const byStyle = this.styles.numberingOf(properties.style);
    const id = properties.numberingId ?? byStyle.numberingId;
    if (id === undefined || id === '0') return '';
    return this.numbering.next(id, properties.level ?? byStyle.level ?? 0, (style) => this.styles.numberingOf(style).numberingId);
  }

  private openTable(flow: Flow): void {
    if (flow.tables.length === 0 && this.flows.length === 1) this.tables += 1;
    flow.tables.push(new TableDraft({ table: this.tables }));
  }

  private closeTable(flow: Flow): void {
    const table = flow.tables.pop();
    if (!table) return;
    const outer = flow.tables.at(-1);
    if (outer) outer.addNested(table);
    else {
      this.putTable(table, flow.sink);
      this.flushApart();
    }
  }

  /** A frame around tables is taken off: what stands in it is read as if it stood on the page. */
  private putTable(table: TableDraft, sink: BlockSink): void {
    const parts = table.framed();
    if (!parts) return sink.grid(table.draftRows(), { table: this.tables });
    for (const part of parts) {
      if (part instanceof TableDraft) this.putTable(part, sink);
      else for (const content of linesOf(part.build(true))) sink.paragraph(content, { table: this.tables });
    }
  }

  /** What stands in a text box comes after the block it hangs on. */
  private openTextBox(): void {
    this.counts.textBoxes += 1;
    const later = (put: () => void): void => void this.apart.push(put);
    const sink: BlockSink = {
      paragraph: (content, place) => later(() => this.sink.paragraph(content, place)),
      grid: (rows, place) => later(() => this.sink.grid(rows, place)),
    };
    this.flows.push({ sink, paragraph: null, tables: [] });
  }

  private flushApart(): void {
    if (this.flows.length > 1 || this.flow.tables.length > 0) return;
    for (const put of this.apart.splice(0)) put();
  }
}
