/** How the content of a type is recognised. */
export type ContentCheck =
  | { readonly by: 'signature'; readonly mediaTypes: readonly string[] }
  | { readonly by: 'officeOpenXml'; readonly mainPart: string }
  | { readonly by: 'openDocument' }
  | { readonly by: 'compound'; readonly streams: readonly string[] }
  | { readonly by: 'archive' | 'signedData' | 'text' };

export interface AllowedType {
  readonly mediaType: string;
  readonly check: ContentCheck;
}

const openXml = (mediaType: string, mainPart: string): AllowedType => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${mediaType}`,
  check: { by: 'officeOpenXml', mainPart: `application/vnd.openxmlformats-officedocument.${mainPart}.main+xml` },
});
const image = (mediaType: string): AllowedType => ({ mediaType, check: { by: 'signature', mediaTypes: [mediaType] } });
const openDocument = (mediaType: string): AllowedType => ({ mediaType, check: { by: 'openDocument' } });

/** RULES.md E5: what is accepted as evidence, by extension; the content must agree. */
export const ALLOWED_TYPES: Readonly<Record<string, AllowedType>> = {
  pdf: { mediaType: 'application/pdf', check: { by: 'signature', mediaTypes: ['application/pdf'] } },
  docx: openXml('wordprocessingml.document', 'wordprocessingml.document'),
  xlsx: openXml('spreadsheetml.sheet', 'spreadsheetml.sheet'),
  pptx: openXml('presentationml.presentation', 'presentationml.presentation'),
  doc: { mediaType: 'application/msword', check: { by: 'compound', streams: ['WordDocument'] } },
  xls: { mediaType: 'application/vnd.ms-excel', check: { by: 'compound', streams: ['Workbook', 'Book'] } },
  odt: openDocument('application/vnd.oasis.opendocument.text'),
  ods: openDocument('application/vnd.oasis.opendocument.spreadsheet'),
  jpg: image('image/jpeg'),
  jpeg: image('image/jpeg'),
  png: image('image/png'),
  webp: image('image/webp'),
  tif: image('image/tiff'),
  tiff: image('image/tiff'),
  zip: { mediaType: 'application/zip', check: { by: 'archive' } },
  p7s: { mediaType: 'application/pkcs7-signature', check: { by: 'signedData' } },
  csv: { mediaType: 'text/csv', check: { by: 'text' } },
  txt: { mediaType: 'text/plain', check: { by: 'text' } },
};

/** For people: the extensions without their second spellings. */
export const ALLOWED_EXTENSIONS = Object.keys(ALLOWED_TYPES).filter((extension) => extension !== 'jpeg' && extension !== 'tiff');
