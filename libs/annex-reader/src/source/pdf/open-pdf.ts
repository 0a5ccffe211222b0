import { SourceRefused } from '../../model/source-refused.js';
import { convertByFont } from '../encoding/legacy-fonts.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import { apply, times, type Matrix } from './matrix.js';
import type { PdfPage, PdfText } from './pdf-page.js';
import { readRules, type PathOperators } from './read-rules.js';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfProxy = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type PageProxy = Awaited<ReturnType<PdfProxy['getPage']>>;

/** A large sheet printed small has a tenth of that. */
const MOST_LETTERS_ON_PAGE = 200_000;

interface TextItem {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
  readonly fontName: string;
}

interface FontFace {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

/**
 * The pages of a PDF one after the other. Scripts of the file are never run and nothing it names is fetched: only its text and
 * its drawn lines are asked for, and pictures are not decoded (THREATS.md L157).
 */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const pdfjs = await loadPdfjs();
  const document = await openDocument(pdfjs, bytes);
  try {
    if (document.numPages > SOURCE_LIMITS.pages) throw new SourceRefused('tooManyPages', { pages: document.numPages, limit: SOURCE_LIMITS.pages });
    for (let number = 1; number <= document.numPages; number += 1) yield await readPage(pdfjs, document, number);
  } catch (error) {
    // Whatever the parser stumbles over in a page is a fault of the file.
    throw error instanceof SourceRefused ? error : new SourceRefused('damaged');
  } finally {
    await document.loadingTask.destroy();
  }
}

/** pdf.js makes a matrix for drawing as soon as it is loaded; nothing is ever drawn here, so an empty one does. */
async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class DOMMatrix {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function openDocument(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PdfProxy> {
  // A copy: the parser takes the memory of what it is given.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    throw new SourceRefused((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

async function readPage(pdfjs: Pdfjs, document: PdfProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const toPage = viewport.transform as unknown as Matrix;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent();
  const texts: PdfText[] = [];
  let letters = 0;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    letters += item.str.length;
    if (letters > MOST_LETTERS_ON_PAGE) throw new SourceRefused('tooLarge', { letters });
    texts.push(textOf(item, toPage, page));
  }
  const rules = readRules(operators.fnArray, operators.argsArray as unknown[], pdfjs.OPS as unknown as PathOperators, toPage);
  const hasImages = operators.fnArray.some((operator) => operator === pdfjs.OPS.paintImageXObject || operator === pdfjs.OPS.paintImageMaskXObject);
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, texts, rules, hasImages };
}

function textOf(item: TextItem, toPage: Matrix, page: PageProxy): PdfText {
  const matrix = times(toPage, item.transform as unknown as Matrix);
  const [x, y] = apply(matrix, 0, 0);
  const size = Math.hypot(matrix[2], matrix[3]) || 1;
  const font = (page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : {}) as FontFace;
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const bold = font.bold === true || font.black === true || /bold|black|heavy/i.test(name);
  const italic = font.italic === true || /italic|oblique/i.test(name);
  return { text: convertByFont(item.str, name), x, y, width: item.width, size, bold, italic };
}
