/** An indicator of the catalogue as it is compared with the rows of a document. */
export interface CatalogueEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly folded: string;
  readonly measureUnit: string;
  readonly kind: string;
}
