import { RichTextBuilder, type RichText, type TextStyle } from '../layout/rich-text.js';
import { decodeEntities } from './entities.js';
import { attributeOf, type HtmlToken } from './html-tokens.js';

export const BREAKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'dd', 'dt', 'dl', 'pre', 'section', 'article']);
const STYLED = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'span', 'font', 'sup', 'sub', 'a', 'small', 'big', 'mark', 'ins', 'code', 'center', 'nobr', 'o:p', 'label']);
const OWN_BULLET = /^\s*(?:[-–—•+*·▪◦✓]|\(?[0-9a-zđ]{1,3}[.)])/iu;

/** Whether a name is markup that may stand within a cell or a line. */
export const isInlineTag = (name: string): boolean => BREAKS.has(name) || STYLED.has(name);

/** Takes tokens of a flow of text one by one: lines, bold and italic letters, the bullets of lists. */
export class InlineHtml {
  private builder = new RichTextBuilder();
  private readonly styles: { readonly name: string; readonly style: TextStyle }[] = [];
  private readonly lists: { readonly isNumbered: boolean; count: number }[] = [];
  private bullet = '';

  constructor(private readonly base: TextStyle = { bold: false, italic: false }) {}

  take(token: HtmlToken): void {
    if (token.kind === 'text') return this.text(decodeEntities(token.text));
    if (BREAKS.has(token.name)) this.builder.lineBreak();
    if (token.name === 'ul' || token.name === 'ol') this.list(token.kind, token.name);
    else if (token.name === 'li') this.bullet = token.kind === 'open' ? this.nextBullet() : '';
    else if (token.kind === 'open') this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  text(text: string): void {
    if (this.bullet !== '' && text.trim() !== '') {
      if (!OWN_BULLET.test(text)) this.builder.add(this.bullet);
      this.bullet = '';
    }
    this.builder.add(text.replace(/[\r\n]+/g, ' '), this.style());
  }

  addRich(content: RichText): void {
    this.builder.addRich(content);
  }

  lineBreak(): void {
    this.builder.lineBreak();
  }

  get isEmpty(): boolean {
    return this.builder.isEmpty;
  }

  /** What was taken so far; styles and lists that are open go on. */
  build(): RichText {
    const content = this.builder.build();
    this.builder = new RichTextBuilder();
    return content;
  }

  private list(kind: 'open' | 'close', name: string): void {
    if (kind === 'open') this.lists.push({ isNumbered: name === 'ol', count: 0 });
    else this.lists.pop();
  }

  private nextBullet(): string {
    const list = this.lists.at(-1);
    if (!list?.isNumbered) return '- ';
    list.count += 1;
    return `${list.count}. `;
  }

  private style(): TextStyle {
    return this.styles.at(-1)?.style ?? this.base;
  }

  private open(name: string, attributes: string): void {
    if (!STYLED.has(name) || attributes.endsWith('/')) return;
    const now = this.style();
    const css = attributeOf(attributes, 'style') ?? '';
    const bold = name === 'b' || name === 'strong' || (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(css) ? true : /font-weight\s*:\s*(?:normal|400)/i.test(css) ? false : now.bold);
    const italic = name === 'i' || name === 'em' || (/font-style\s*:\s*italic/i.test(css) ? true : /font-style\s*:\s*normal/i.test(css) ? false : now.italic);
    this.styles.push({ name, style: { bold, italic } });
  }

  /** Overlapping tags close everything down to their own. */
  private close(name: string): void {
    const at = this.styles.findLastIndex((entry) => entry.name === name);
    if (at >= 0) this.styles.length = at;
  }
}
