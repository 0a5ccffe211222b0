import { readXml, type XmlElement } from '../xml.js';

/** What a run or a style says of letters; undefined where it says nothing. */
export interface RunProperties {
  bold?: boolean;
  italic?: boolean;
  isHidden?: boolean;
  isCapitals?: boolean;
  font?: string;
  style?: string;
}

export interface ParagraphProperties {
  style?: string;
  numberingId?: string;
  level?: number;
}

interface Style {
  basedOn: string | null;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

const OFF = new Set(['0', 'false', 'off']);
const isOn = (element: XmlElement): boolean => !OFF.has(element.attribute('val') ?? '1');
const LONGEST_CHAIN = 20;

/** Reads one element of `w:rPr` into the properties. */
export function readRunProperty(element: XmlElement, into: RunProperties): void {
  switch (element.name) {
    case 'w:b':
      into.bold = isOn(element);
      break;
    case 'w:i':
      into.italic = isOn(element);
      break;
    case 'w:vanish':
      into.isHidden = isOn(element);
      break;
    case 'w:caps':
      into.isCapitals = isOn(element);
      break;
    case 'w:rStyle':
      into.style = element.attribute('val') ?? '';
      break;
    case 'w:rFonts': {
      const font = element.attribute('ascii') ?? element.attribute('hAnsi');
      if (font !== null) into.font = font;
      break;
    }
  }
}

/** Reads one element of `w:pPr` into the properties. */
export function readParagraphProperty(element: XmlElement, into: ParagraphProperties): void {
  if (element.name === 'w:pStyle') into.style = element.attribute('val') ?? '';
  else if (element.name === 'w:numId') into.numberingId = element.attribute('val') ?? '0';
  else if (element.name === 'w:ilvl') into.level = Number(element.attribute('val') ?? 0);
}

export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults: RunProperties = {};
  private defaultParagraph: string | null = null;
  private readonly runs = new Map<string, RunProperties>();

  static read(bytes: Uint8Array | null): Styles {
    const styles = new Styles();
    if (bytes) styles.fill(bytes);
    return styles;
  }

  /** The properties of letters with everything they inherit; what is nearer to the letters wins. */
  letters(run: RunProperties, paragraphStyle: string | undefined): RunProperties {
    const paragraph = this.inherited(paragraphStyle ?? this.defaultParagraph ?? undefined);
    return run.style === undefined ? { ...this.defaults, ...paragraph, ...run } : { ...this.defaults, ...paragraph, ...this.inherited(run.style), ...run };
  }

  /** The list a paragraph belongs to by its style. */
  numberingOf(style: string | undefined): ParagraphProperties {
    const found: ParagraphProperties = {};
    for (const { paragraph } of this.chain(style)) {
      found.numberingId ??= paragraph.numberingId;
      found.level ??= paragraph.level;
    }
    return found;
  }

  private inherited(style: string | undefined): RunProperties {
    if (style === undefined) return {};
    const known = this.runs.get(style);
    if (known) return known;
    const properties = Object.assign({}, ...this.chain(style).map(({ run }) => run).reverse()) as RunProperties;
    delete properties.style;
    this.runs.set(style, properties);
    return properties;
  }

  private chain(style: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let id: string | null | undefined = style; id != null && chain.length < LONGEST_CHAIN; ) {
      const found = this.styles.get(id);
      if (!found) break;
      chain.push(found);
      id = found.basedOn;
    }
    return chain;
  }

  private fill(bytes: Uint8Array): void {
    let style: Style | null = null;
    let isDefaults = false;
    readXml(bytes, {
      open: (element) => {
        if (element.name === 'w:rPrDefault') isDefaults = true;
        else if (element.name === 'w:style') style = this.define(element);
        else if (element.name === 'w:basedOn' && style) style.basedOn = element.attribute('val');
        else if (style || isDefaults) {
          readRunProperty(element, style?.run ?? this.defaults);
          if (style) readParagraphProperty(element, style.paragraph);
        }
      },
      close: (name) => {
        if (name === 'w:style') style = null;
        if (name === 'w:rPrDefault') isDefaults = false;
      },
    });
  }

  private define(element: XmlElement): Style {
    const id = element.attribute('styleId') ?? '';
    const style: Style = { basedOn: null, run: {}, paragraph: {} };
    this.styles.set(id, style);
    if (element.attribute('type') === 'paragraph' && isDefault(element)) this.defaultParagraph = id;
    return style;
  }
}

const isDefault = (element: XmlElement): boolean => ['1', 'true', 'on'].includes(element.attribute('default') ?? '');
