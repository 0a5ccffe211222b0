import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { fold } from '#domain';
import { useEffect, useMemo, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { formatCount } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import type { ListKind, ListPreview as Preview, ListRow } from '../listTypes';
import { useRemarks } from './doubtWords';
import { offerDownload, sheetText } from './errorList';
import { columnsOf, nameOf } from './rowCells';
import { byKeyOf, isToSee, isUnit, shownRows, VIEWS, type View } from './rowFacts';
import { RowList } from './RowList';
import { SkippedPanel } from './SkippedPanel';

interface ListPreviewProps {
  readonly kind: ListKind;
  readonly preview: Preview;
  readonly rows: readonly ListRow[];
  readonly onChange: (row: ListRow) => void;
  /** What the server said when it refused the whole list. */
  readonly refusal: string | null;
}

const PER_PAGE = 25;

/** What was read, what waits to be looked at first; cells are corrected where they stand. */
export function ListPreview({ kind, preview, rows, onChange, refusal }: ListPreviewProps) {
  const t = useT();
  const byKey = useMemo(() => byKeyOf(rows), [rows]);
  const counts = useMemo(() => Object.fromEntries(VIEWS.map((view) => [view, shownRows(rows, view).length])) as Record<View, number>, [rows]);
  const [view, setView] = useState<View>(counts.toSee > 0 ? 'toSee' : 'goesIn');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  // Rows of this view stay where they are while they are corrected; a row that is settled leaves when the view is chosen anew.
  const [keys, setKeys] = useState<readonly string[]>([]);
  const choose = (next: View, typed: string) => {
    setView(next);
    setWords(typed);
    setPage(0);
    const wanted = fold(typed);
    setKeys(shownRows(rows, next).filter((row) => wanted === '' || fold(`${nameOf(row)} ${isUnit(row) ? (row.code ?? '') : row.username}`).includes(wanted)).map(({ key }) => key));
  };
  useEffect(() => choose(refusal ? 'toSee' : view, words), [preview, refusal]);
  const onPage = keys.slice(page * PER_PAGE, (page + 1) * PER_PAGE).flatMap((key) => byKey.get(key) ?? []);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {refusal ? <Alert severity="error">{refusal}</Alert> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
        <ToggleButtonGroup exclusive size="small" value={view} aria-label={t('listImport.view.label')} onChange={(_, next: View | null) => choose(next ?? view, words)} sx={({ palette }) => ({ flexWrap: 'wrap', gap: 0.5, '& .MuiToggleButton-root': { m: 0, border: `1px solid ${palette.line}`, borderRadius: '6px' } })}>
          {VIEWS.map((one) => <ToggleButton key={one} value={one} sx={{ textTransform: 'none', px: 1.5 }}>{t(`listImport.view.${one}`, { count: formatCount(counts[one]) })}</ToggleButton>)}
        </ToggleButtonGroup>
        <TextField label={t('listImport.search')} value={words} onChange={(event) => choose(view, event.target.value)} sx={{ flex: { xs: '1 1 100%', sm: '0 1 240px' } }} />
        <Box sx={{ flex: 1 }} />
        {counts.toSee ? <ErrorListButton kind={kind} rows={rows} byKey={byKey} /> : null}
      </Box>
      <Card>
        {onPage.length ? <RowList kind={kind} rows={onPage} byKey={byKey} onChange={onChange} /> : <EmptyState title={t(view === 'toSee' ? 'listImport.nothingToSee' : 'listImport.nothingHere')} />}
      </Card>
      {keys.length > PER_PAGE ? <Pager page={page} total={keys.length} onPage={setPage} /> : null}
      <SkippedPanel preview={preview} />
    </Box>
  );
}

function Pager({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const t = useT();
  const end = Math.min(total, (page + 1) * PER_PAGE);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
      <span role="status">{t('common.rangeOfTotal', { begin: formatCount(page * PER_PAGE + 1), end: formatCount(end), total: formatCount(total) })}</span>
      <IconButton aria-label={t('common.previousPage')} disabled={page === 0} onClick={() => onPage(page - 1)}><ChevronLeft /></IconButton>
      <IconButton aria-label={t('common.nextPage')} disabled={end >= total} onClick={() => onPage(page + 1)}><ChevronRight /></IconButton>
    </Box>
  );
}

/** What waits, as a file for whoever mends the list. */
function ErrorListButton({ kind, rows, byKey }: { kind: ListKind; rows: readonly ListRow[]; byKey: ReadonlyMap<string, ListRow> }) {
  const t = useT();
  const remarksOf = useRemarks();
  const download = () => {
    const heading = [t('listImport.errors.place'), t(`listImport.field.${columnsOf(kind).find(({ field }) => field === 'name' || field === 'fullName')!.field}`), t('listImport.errors.what')];
    const lines = rows.filter((row) => isToSee(row, byKey)).flatMap((row) => remarksOf(row, byKey).filter(({ tone }) => tone !== 'note').map(({ text }) => [row.place, nameOf(row), text]));
    offerDownload(sheetText([heading, ...lines]), 'text/csv;charset=utf-16le', 'danh-sach-can-xem.csv');
  };
  return <Button size="small" variant="outlined" onClick={download}>{t('listImport.errors.download')}</Button>;
}
