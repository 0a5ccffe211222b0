import CloudOff from '@mui/icons-material/CloudOffOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import type { GridLine } from '../grid/gridLines';
import { KeyLegend } from '../grid/KeyLegend';
import type { LineFilter, Sheet } from '../grid/useSheet';
import type { Entry } from '../useEntry';

const FILTERS: readonly LineFilter[] = ['all', 'open', 'doubtful'];

export const answeredOf = (lines: readonly GridLine[]): number => lines.filter(({ standing }) => standing === 'answered' || standing === 'doubtful').length;

interface SheetBarProps {
  readonly report: Report;
  readonly entry: Entry;
  readonly sheet: Sheet;
  readonly isEditable: boolean;
  readonly isWide: boolean;
}

/** Above the grid: what of the sheet to show; how far it is and where the typed figures are stands at its foot. On a phone the figures come first: only what was found on the device stands above them, so that nothing moves while one types. */
export function SheetBar(props: SheetBarProps) {
  const { report, entry, sheet, isEditable, isWide } = props;
  const t = useT();
  const where = isEditable ? <WhereFiguresAre report={report} entry={entry} sheet={sheet} /> : null;
  const empty = sheet.shown.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{t('indicatorEntry.report.filterEmpty')}</Box> : null;
  if (!isWide) return <Box sx={{ display: 'grid', gap: 1, px: 2, '& > *': { mt: 1 } }}>{entry.wasRestored ? where : null}{empty}</Box>;
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1, p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <SheetTools {...props} />
      {entry.wasRestored ? where : null}
      {empty}
    </Box>
  );
}

/** Below the figures on a phone: where they are at this moment, and what of the sheet to show. */
export function PhoneSheetFoot(props: SheetBarProps) {
  const { report, entry, sheet, isEditable } = props;
  return (
    <Box sx={{ display: 'grid', gap: 1, p: 1.5 }}>
      {isEditable && !entry.wasRestored ? <WhereFiguresAre report={report} entry={entry} sheet={sheet} /> : null}
      <SheetTools {...props} />
    </Box>
  );
}

/** What of the sheet to show, and saving by hand. */
function SheetTools({ report, entry, sheet, isEditable, isWide }: SheetBarProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      {isWide && !isEditable ? <Box sx={{ flex: '1 1 220px', minWidth: 0 }}><Progress sheet={sheet} /></Box> : null}
      <ToggleButtonGroup exclusive size="small" value={sheet.filter} aria-label={t('indicatorEntry.report.filterLabel')} onChange={(_, next: LineFilter | null) => next && sheet.narrow(next)}>
        {FILTERS.map((name) => <ToggleButton key={name} value={name}>{t(`indicatorEntry.report.filter.${name}`)}</ToggleButton>)}
      </ToggleButtonGroup>
      {isWide ? null : <SaveButton report={report} entry={entry} />}
      {isEditable && isWide ? <KeyLegend /> : null}
    </Box>
  );
}

/** How far the sheet is. */
export function Progress({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const [filled, total] = [answeredOf(sheet.lines), sheet.lines.length];
  const doubtful = sheet.lines.filter(({ standing }) => standing === 'doubtful').length;
  const progress = t('indicatorEntry.report.progress', { filled, total });
  return (
    <>
      <Box sx={{ fontWeight: 500 }}>{progress}{doubtful ? <Box component="span" sx={{ color: 'tones.amber.ink', fontWeight: 400 }}> · {t('indicatorEntry.report.doubts', { count: doubtful })}</Box> : null}</Box>
      <LinearProgress variant="determinate" value={total ? (filled / total) * 100 : 0} aria-label={progress} sx={{ mt: 0.5, maxWidth: 320 }} />
    </>
  );
}

export function SaveButton({ report, entry }: { report: Report; entry: Entry }) {
  const t = useT();
  if (!may(report, 'saveFigures')) return null;
  return <Button variant="outlined" disabled={entry.unsentCount === 0 || entry.saveState === 'saving'} onClick={() => void entry.save()}>{t('indicatorEntry.save.now')}</Button>;
}

export function WhereFiguresAre({ report, entry, sheet }: { report: Report; entry: Entry; sheet: Sheet }) {
  const t = useT();
  const { saveState, unsentCount, wasRestored } = entry;
  const incomplete = sheet.lines.filter(({ standing }) => standing === 'incomplete').length;
  const drop = <Button color="inherit" size="small" onClick={entry.dropLocal}>{t('indicatorEntry.save.drop')}</Button>;
  const isOnlyIncomplete = saveState === 'typing' && unsentCount > 0 && unsentCount <= incomplete;
  const words = () => {
    if (!may(report, 'saveFigures')) return unsentCount > 0 ? t('indicatorEntry.save.keptForSubmit') : null;
    if (saveState === 'saving') return t('indicatorEntry.save.saving');
    if (isOnlyIncomplete) return t('indicatorEntry.save.incomplete', { count: incomplete });
    if (saveState === 'typing' && unsentCount > 0) return t('indicatorEntry.save.typing');
    return saveState === 'saved' ? t('indicatorEntry.save.saved') : null;
  };
  return (
    <Box aria-live="polite" sx={{ fontSize: '0.875rem', color: 'text.secondary', minHeight: 21 }}>
      {wasRestored ? <Alert severity="info" action={drop}>{t('indicatorEntry.save.restored')}</Alert> : null}
      {saveState === 'onDevice' && !wasRestored && may(report, 'saveFigures') ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'tones.amber.ink' }}>
          <CloudOff fontSize="small" aria-hidden="true" />
          {t('indicatorEntry.save.onDevice')}
        </Box>
      ) : (
        words()
      )}
    </Box>
  );
}
