export const SOURCE_FORMATS = ['docx', 'xlsx', 'pdf', 'html', 'text'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
