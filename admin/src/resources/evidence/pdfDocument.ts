import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

// The legacy build carries what older phones and office browsers lack; it is fetched only when a PDF is opened.
GlobalWorkerOptions.workerSrc = workerUrl;

/** Fonts that a PDF may name without carrying them; each is fetched only when one does. */
const FONTS: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  'FoxitDingbats.pfb': () => import('pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url'),
  'FoxitFixed.pfb': () => import('pdfjs-dist/standard_fonts/FoxitFixed.pfb?url'),
  'FoxitFixedBold.pfb': () => import('pdfjs-dist/standard_fonts/FoxitFixedBold.pfb?url'),
  'FoxitFixedBoldItalic.pfb': () => import('pdfjs-dist/standard_fonts/FoxitFixedBoldItalic.pfb?url'),
  'FoxitFixedItalic.pfb': () => import('pdfjs-dist/standard_fonts/FoxitFixedItalic.pfb?url'),
  'FoxitSerif.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSerif.pfb?url'),
  'FoxitSerifBold.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSerifBold.pfb?url'),
  'FoxitSerifBoldItalic.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSerifBoldItalic.pfb?url'),
  'FoxitSerifItalic.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSerifItalic.pfb?url'),
  'FoxitSymbol.pfb': () => import('pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url'),
  'LiberationSans-Bold.ttf': () => import('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?url'),
  'LiberationSans-BoldItalic.ttf': () => import('pdfjs-dist/standard_fonts/LiberationSans-BoldItalic.ttf?url'),
  'LiberationSans-Italic.ttf': () => import('pdfjs-dist/standard_fonts/LiberationSans-Italic.ttf?url'),
  'LiberationSans-Regular.ttf': () => import('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url'),
};

/** Those fonts from our own origin, under the names the build gave them. */
class BundledFonts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const load = FONTS[filename];
    if (!load) throw new Error(`No font ${filename}`);
    const response = await fetch((await load()).default);
    return new Uint8Array(await response.arrayBuffer());
  }
}

const CHUNK_BYTES = 131_072;

/** Opens a PDF by ranges: the first page of a large scan shows before the rest has come. */
export function openPdf(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url: new URL(url, window.location.origin).href,
    rangeChunkSize: CHUNK_BYTES,
    disableAutoFetch: true,
    isEvalSupported: false,
    enableXfa: false,
    // The content security policy allows no WebAssembly.
    useWasm: false,
    useWorkerFetch: false,
    standardFontDataUrl: 'bundled/',
    StandardFontDataFactory: BundledFonts,
  });
}
