import { convertByFont } from '../encoding/legacy-fonts.js';
import { RichTextBuilder } from '../layout/rich-text.js';
import type { XmlElement } from '../xml.js';
import type { ParagraphProperties, RunProperties, Styles } from './styles.js';
import { symbolText } from './symbols.js';

/** A paragraph while it is read: its letters in the style that its runs and styles give them. */
export class ParagraphDraft {
  readonly builder = new RichTextBuilder();
  readonly properties: ParagraphProperties = {};
  run: RunProperties = {};
  private letters: RunProperties | null = null;
  /** Open fields; true while their instruction is being read, whose words are no text. */
  private readonly fields: boolean[] = [];

  constructor(private readonly styles: Styles) {}

  startRun(): void {
    this.run = {};
    this.letters = null;
  }

  /** Adds letters of the open run. Answers whether they are hidden in the document. */
  add(text: string): boolean {
    if (this.fields.includes(true)) return false;
    this.letters ??= this.styles.letters(this.run, this.properties.style);
    const { font = '', isCapitals = false, isHidden = false, bold = false, italic = false } = this.letters;
    const converted = convertByFont(symbolText(text, font), font);
    this.builder.add(isCapitals ? converted.toUpperCase() : converted, { bold, italic });
    return isHidden && text.trim() !== '';
  }

  /** Elements of a run that stand for a letter, a break or a border of a field. */
  sign(element: XmlElement): void {
    switch (element.name) {
      case 'w:tab':
      case 'w:ptab':
        this.add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.add('\n');
        break;
      case 'w:noBreakHyphen':
        this.add('-');
        break;
      case 'w:sym':
        this.symbol(element);
        break;
      case 'w:fldChar':
        this.field(element.attribute('fldCharType'));
        break;
    }
  }

  private symbol(element: XmlElement): void {
    const code = Number.parseInt(element.attribute('char') ?? '', 16);
    if (!(code > 0 && code <= 0xffff)) return;
    this.add(symbolText(String.fromCharCode(code < 0xf000 ? code + 0xf000 : code), element.attribute('font') ?? ''));
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push(true);
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === 'end') this.fields.pop();
  }
}
