import type { Page } from '../../model/page.js';
import { PageBuilder } from '../layout/page-builder.js';
import { TableLayout } from '../layout/table-layout.js';
import { attributeOf, htmlTokens, type HtmlToken } from './html-tokens.js';
import { BREAKS, InlineHtml } from './inline-html.js';

/** What office programs put on the clipboard and what web pages hold: paragraphs and tables. Nothing is fetched, nothing is run. */
export function readHtml(html: string, encodingName = ''): Page {
  const builder = new PageBuilder('html');
  if (encodingName !== '') builder.remark('encodingConverted', encodingName);
  readHtmlInto(html, builder);
  return builder.build();
}

export function readHtmlInto(html: string, builder: PageBuilder, line?: number): void {
  const flow = new HtmlFlow(builder, line);
  for (const token of htmlTokens(html)) flow.take(token);
  flow.end();
}

interface OpenTable {
  readonly layout: TableLayout;
  cell: { readonly text: InlineHtml; readonly columnSpan: number; readonly rowSpan: number } | null;
  isRowOpen: boolean;
  isInHead: boolean;
}

class HtmlFlow {
  private readonly body = new InlineHtml();
  private table: OpenTable | null = null;
  /** Tables within a cell: their words go into the cell, row by row. */
  private nested = 0;
  private isInHead = false;
  private tables = 0;
  private paragraphs = 0;

  constructor(
    private readonly builder: PageBuilder,
    private readonly line: number | undefined,
  ) {}

  take(token: HtmlToken): void {
    if (token.kind !== 'text' && token.name === 'head') this.isInHead = token.kind === 'open';
    if (this.isInHead) return;
    if (this.table?.cell && this.takeNested(token)) return;
    if (token.kind !== 'text' && this.takeStructure(token)) return;
    if (this.table) this.intoTable(this.table, token);
    else this.intoBody(token);
  }

  end(): void {
    if (this.table) this.closeTable(this.table);
    this.closeParagraph();
  }

  private takeNested(token: HtmlToken): boolean {
    if (token.kind === 'text') return false;
    if (token.name === 'table') {
      if (token.kind === 'close' && this.nested === 0) return false;
      this.nested += token.kind === 'open' ? 1 : -1;
      this.table!.cell!.text.lineBreak();
      return true;
    }
    if (this.nested === 0) return false;
    if (token.name === 'td' || token.name === 'th') this.table!.cell!.text.text(' ');
    return ['td', 'th', 'tbody', 'thead', 'tfoot', 'caption', 'colgroup', 'col'].includes(token.name);
  }

  private takeStructure(token: Exclude<HtmlToken, { kind: 'text' }>): boolean {
    const { table } = this;
    const isOpening = token.kind === 'open';
    switch (token.name) {
      case 'table':
        if (table) this.closeTable(table);
        if (isOpening) this.openTable();
        return true;
      case 'thead':
        if (table) table.isInHead = isOpening;
        return true;
      case 'tr':
        if (this.nested > 0 || !table) return false;
        this.closeRow(table);
        table.isRowOpen = isOpening;
        return true;
      case 'td':
      case 'th':
        if (!table) return false;
        this.closeCell(table);
        if (isOpening) this.openCell(table, token.name, token.attributes);
        return true;
      default:
        return false;
    }
  }

  private openTable(): void {
    this.closeParagraph();
    this.tables += 1;
    const place = this.line === undefined ? { table: this.tables } : { line: this.line };
    this.table = { layout: new TableLayout(place), cell: null, isRowOpen: false, isInHead: false };
  }

  private openCell(table: OpenTable, name: string, attributes: string): void {
    if (!table.isRowOpen) table.isRowOpen = true;
    const isBold = name === 'th' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes);
    const isItalic = /font-style\s*:\s*italic/i.test(attributes);
    const [columnSpan, rowSpan] = ['colspan', 'rowspan'].map((key) => Number(attributeOf(attributes, key) ?? 1)) as [number, number];
    table.cell = { text: new InlineHtml({ bold: isBold, italic: isItalic }), columnSpan, rowSpan };
  }

  private closeCell(table: OpenTable): void {
    if (!table.cell) return;
    table.layout.addCell(table.cell.text.build(), table.cell.columnSpan, table.cell.rowSpan);
    table.cell = null;
    this.nested = 0;
  }

  private closeRow(table: OpenTable): void {
    this.closeCell(table);
    if (!table.isRowOpen) return;
    table.layout.startRow(table.isInHead);
    table.layout.endRow();
    table.isRowOpen = false;
  }

  private closeTable(table: OpenTable): void {
    this.closeRow(table);
    this.table = null;
    this.builder.grid(table.layout.rows, this.line === undefined ? { table: this.tables } : { line: this.line });
  }

  /** Text between cells (a caption, words out of place) is kept as a paragraph before the table. */
  private intoTable(table: OpenTable, token: HtmlToken): void {
    if (table.cell) table.cell.text.take(token);
    else if (token.kind === 'text' && token.text.trim() !== '') {
      const stray = new InlineHtml();
      stray.take(token);
      this.paragraph(stray);
    }
  }

  private intoBody(token: HtmlToken): void {
    if (token.kind !== 'text' && token.name !== 'br' && BREAKS.has(token.name)) this.closeParagraph();
    this.body.take(token);
  }

  private closeParagraph(): void {
    this.paragraph(this.body);
  }

  private paragraph(text: InlineHtml): void {
    // Also when nothing was said: line breaks that nothing stands between would be gone through at every tag (THREATS.md L154).
    const isEmpty = text.isEmpty;
    const content = text.build();
    if (isEmpty) return;
    this.paragraphs += 1;
    this.builder.paragraph(content, { line: this.line ?? this.paragraphs });
  }
}
