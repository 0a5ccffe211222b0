import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT';
import type { ListField, ListKind, ListRow } from '../listTypes';
import { useRemarks, type Remark } from './doubtWords';
import { columnsOf, nameOf, RowCell } from './rowCells';
import { openDoubts, seen } from './rowFacts';

interface RowListProps {
  readonly kind: ListKind;
  readonly rows: readonly ListRow[];
  readonly byKey: ReadonlyMap<string, ListRow>;
  readonly onChange: (row: ListRow) => void;
}

/** The rows of one page: a table on a wide screen, a card each on a phone; the same cells in both. */
export function RowList(props: RowListProps) {
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  return isWide ? <RowTable {...props} /> : <RowCards {...props} />;
}

const wrongOf = (remarks: readonly Remark[]): ReadonlySet<ListField> => new Set(remarks.flatMap(({ tone, field }) => (tone === 'note' || field === null ? [] : [field])));

function RowTable({ kind, rows, byKey, onChange }: RowListProps) {
  const t = useT();
  const columns = columnsOf(kind);
  const remarksOf = useRemarks();
  return (
    <Box component="table" sx={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: '0.875rem', '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: 0.5 } }}>
      <thead>
        <Box component="tr" sx={{ borderBottom: 1, borderColor: 'divider', color: 'text.secondary', '& th': { fontWeight: 500, px: 1.25, py: 1 } }}>
          <Box component="th" scope="col" sx={{ width: 96 }}>{t('listImport.take')}</Box>
          {columns.map(({ field, width }) => <Box component="th" key={field} scope="col" sx={{ width }}>{t(`listImport.field.${field}`)}</Box>)}
        </Box>
      </thead>
      {rows.map((row) => {
        const remarks = remarksOf(row, byKey);
        const wrong = wrongOf(remarks);
        return (
          <Box component="tbody" key={row.key} sx={{ borderBottom: 1, borderColor: 'divider', backgroundColor: row.isLeftOut ? 'action.hover' : undefined }}>
            <tr>
              <td><Take row={row} onChange={onChange} /></td>
              {columns.map(({ field }) => <td key={field}><RowCell row={row} field={field} wrong={wrong} onChange={onChange} /></td>)}
            </tr>
            {remarks.length ? (
              <tr>
                <td />
                <td colSpan={columns.length}><Remarks row={row} remarks={remarks} onChange={onChange} /></td>
              </tr>
            ) : null}
          </Box>
        );
      })}
    </Box>
  );
}

function RowCards({ kind, rows, byKey, onChange }: RowListProps) {
  const t = useT();
  const remarksOf = useRemarks();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const remarks = remarksOf(row, byKey);
        const wrong = wrongOf(remarks);
        return (
          <Box component="li" key={row.key} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 0.75, gridTemplateColumns: 'minmax(0, 1fr)', backgroundColor: row.isLeftOut ? 'action.hover' : undefined }}>
            <Take row={row} onChange={onChange} />
            {remarks.length ? <Remarks row={row} remarks={remarks} onChange={onChange} /> : null}
            {columnsOf(kind).map(({ field }) => (
              <Box key={field} sx={{ display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: 0.5, alignItems: 'start' }}>
                <Box aria-hidden="true" sx={{ fontSize: '0.8125rem', color: 'text.secondary', pt: 0.75 }}>{t(`listImport.field.${field}`)}</Box>
                <div><RowCell row={row} field={field} wrong={wrong} onChange={onChange} /></div>
              </Box>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

/** Whether the row goes in, and where it stands in the source. */
function Take({ row, onChange }: { row: ListRow; onChange: (row: ListRow) => void }) {
  const t = useT();
  const label = t('listImport.takeOf', { name: nameOf(row) });
  return (
    <Box component="label" sx={{ display: 'flex', alignItems: 'center', color: 'text.secondary', fontSize: '0.8125rem', cursor: 'pointer', minHeight: 34 }} title={row.place}>
      <Checkbox size="small" checked={!row.isLeftOut} slotProps={{ input: { 'aria-label': label } }} onChange={(_, taken) => onChange({ ...row, isLeftOut: !taken })} />
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>{row.number || row.place.replace(/^.*?(?=ô |dòng |đoạn )/u, '')}</Box>
    </Box>
  );
}

const ICONS = { fault: ErrorOutline, ask: HelpOutline, note: InfoOutlined } as const;
const COLOURS = { fault: 'error.main', ask: 'warning.main', note: 'text.secondary' } as const;

function Remarks({ row, remarks, onChange }: { row: ListRow; remarks: readonly Remark[]; onChange: (row: ListRow) => void }) {
  const t = useT();
  const canSettle = !row.isLeftOut && openDoubts(row).length > 0;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', px: { xs: 0, md: 0.75 }, pb: { xs: 0, md: 0.75 } }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, flex: '1 1 260px', minWidth: 0 }}>
        {remarks.map(({ tone, text }, index) => <Line key={index} tone={tone}>{text}</Line>)}
      </Box>
      {canSettle ? <Button size="small" onClick={() => onChange(seen(row))} aria-label={t('listImport.seenOf', { name: nameOf(row) })}>{t('listImport.seen')}</Button> : null}
    </Box>
  );
}

function Line({ tone, children }: { tone: Remark['tone']; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', fontSize: '0.8125rem', color: tone === 'note' ? 'text.secondary' : 'text.primary', overflowWrap: 'anywhere' }}>
      <Box component={Icon} aria-hidden="true" sx={{ fontSize: 16, mt: '3px', color: COLOURS[tone] }} />
      <span>{children}</span>
    </Box>
  );
}
