import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

// The legacy build carries what older phones and office browsers lack; it is fetched only when a PDF is opened.
GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;

const FONTS = import.meta.glob<string>('/../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', { query: '?url', import: 'default' });

/** Fonts that a PDF names but does not carry, from our own origin under the names the build gave them. */
class BundledFonts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const path = Object.keys(FONTS).find((one) => one.endsWith(`/${filename}`));
    if (!path) throw new Error(`No font ${filename}`);
    const response = await fetch(await FONTS[path]!());
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
