import { memo } from 'react';

export interface CellHeading {
  readonly key: string;
  readonly text: string;
  /** The whole name, on hover. */
  readonly title: string;
  /** What a screen reader says instead of the short text. */
  readonly label?: string;
}

/** Neighbouring columns under one heading. */
export interface CellBand extends CellHeading {
  readonly span: number;
}

export interface CellSide {
  readonly key: string;
  readonly text: string;
  readonly title?: string;
  readonly className: string;
  readonly width: number;
}

interface CellHeadProps {
  readonly corner: string;
  /** None where nothing stands over the columns. */
  readonly bands: readonly CellBand[];
  readonly columns: readonly CellHeading[];
  readonly sides: readonly CellSide[];
}

export const headRowsOf = (bands: readonly CellBand[]): number => (bands.length ? 2 : 1);

/** What stands over the columns, and the columns' numbers as printed. */
export const CellHead = memo(function CellHead({ corner, bands, columns, sides }: CellHeadProps) {
  const rowSpan = headRowsOf(bands);
  const name = <th role="columnheader" rowSpan={rowSpan} scope="col" aria-colindex={1} className="name">{corner}</th>;
  const ends = sides.map(({ key, text, title, className }, side) => (
    <th key={key} role="columnheader" rowSpan={rowSpan} scope="col" aria-colindex={columns.length + side + 2} className={`side ${className}`} title={title}>{text}</th>
  ));
  return (
    <thead role="rowgroup">
      {bands.length ? (
        <tr role="row" aria-rowindex={1}>
          {name}
          {bands.map(({ key, span, text, title, label }) => (
            <th key={key} role="columnheader" scope="colgroup" colSpan={span} className="band" title={title} aria-label={label}><span>{text}</span></th>
          ))}
          {ends}
        </tr>
      ) : null}
      <tr role="row" aria-rowindex={rowSpan} data-row={-1}>
        {bands.length ? null : name}
        {columns.map(({ key, text, title, label }, column) => (
          <th key={key} role="columnheader" scope="col" aria-colindex={column + 2} data-column={column} title={title} aria-label={label}>{text}</th>
        ))}
        {bands.length ? null : ends}
      </tr>
    </thead>
  );
});
