export const REFUSALS = [
  'empty', 'tooLarge', 'inflatesTooFar', 'tooManyEntries', 'tooDeep', 'tooManyCells', 'tooManyPages', 'damaged', 'encrypted', 'macros', 'externalTemplate',
  'xmlEntities', 'wrongType', 'legacyFormat', 'pdfWithoutText', 'unknownEncoding', 'noTable',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A source that is not read at all, and why. `params` are plain values for the message (sizes in bytes). */
export class SourceRefused extends Error {
  constructor(
    readonly code: Refusal,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'SourceRefused';
  }
}
