export interface Label {
  readonly header: Readonly<Record<string, unknown>>;
  readonly tables: readonly { readonly kind: string; readonly columns: readonly string[]; readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
}
export interface LabelledDocument {
  readonly set: 'seeds' | 'open' | 'sealed' | 'second' | 'third' | 'fourth' | 'fifth';
  readonly name: string;
  readonly label: Label;
  readonly source: () => Promise<{ name: string; bytes: Uint8Array } | { text: string }>;
}
export function seedsFolder(root: string): string | null;
export function labelledDocuments(root: string): readonly LabelledDocument[];
