import { convertByFont } from '../encoding/legacy-fonts.js';
import { RichTextBuilder, type RichText } from '../layout/rich-text.js';
import { readXml, type XmlElement } from '../xml.js';
import { NO_FONT, readFontElement, type Font } from './cell-formats.js';

/** A string of a workbook; runs without a font of their own take the cell's, which is known only when the cell is read. */
export class RichString {
  private readonly runs: { readonly text: string; readonly font: Font | null }[] = [];

  add(text: string, font: Font | null): void {
    this.runs.push({ text, font });
  }

  inFont(cellFont: Font): RichText {
    const builder = new RichTextBuilder();
    for (const { text, font } of this.runs) {
      const { bold, italic, name } = font ?? cellFont;
      builder.add(convertByFont(text, name || cellFont.name), { bold, italic });
    }
    return builder.build();
  }
}

/** Reads `si` and `is` elements: plain text or runs with fonts; how words are pronounced is left out. */
export class RichStringReader {
  private readonly path: string[] = [];
  private font: Font | null = null;
  private string = new RichString();

  open(element: XmlElement): void {
    if (element.name === 's:r') this.font = null;
    else if (element.name === 's:rPr') this.font = { ...NO_FONT };
    else if (this.font && this.path.at(-1) === 's:rPr') readFontElement(element, this.font);
    this.path.push(element.name);
  }

  close(): void {
    if (this.path.pop() === 's:r') this.font = null;
  }

  text(text: string): void {
    if (this.path.at(-1) === 's:t' && !this.path.includes('s:rPh')) this.string.add(unescaped(text), this.font);
  }

  take(): RichString {
    const taken = this.string;
    this.string = new RichString();
    return taken;
  }
}

/** Signs that XML cannot hold are written as `_x000D_`. */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export function readSharedStrings(bytes: Uint8Array | null): RichString[] {
  const strings: RichString[] = [];
  if (!bytes) return strings;
  const reader = new RichStringReader();
  readXml(bytes, {
    open: (element) => reader.open(element),
    close: (name) => {
      reader.close();
      if (name === 's:si') strings.push(reader.take());
    },
    text: (text) => reader.text(text),
  });
  return strings;
}
