import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../../../components/ConflictDialog';
import { EmptyState } from '../../../../components/EmptyState';
import { useIsPrinting } from '../../../../theme/useIsPrinting';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import { EntryGrid, type PendingFigures } from '../grid/EntryGrid';
import { titleOf, type GridLine } from '../grid/gridLines';
import { PasteNotice } from '../grid/PasteNotice';
import { useSheet } from '../grid/useSheet';
import { EntryCards } from '../phone/EntryCards';
import { ReportCards } from '../phone/ReportCards';
import { useEntry } from '../useEntry';
import type { ReportQuery } from '../useReport';
import { ReportEvidence } from './ReportEvidence';
import { ReportFile } from './ReportFile';
import { ReportAbout, ReportHead } from './ReportHead';
import { ReportHistory } from './ReportHistory';
import { ReportNotices } from './ReportNotices';
import { PhoneSheetFoot, SheetBar } from './SheetBar';
import { SheetFoot } from './SheetFoot';
import { SubmitDialog } from './SubmitDialog';
import { VerifiedFigure } from './VerifiedFigure';

export function ReportBody({ report, query }: { report: Report; query: ReportQuery }) {
  const t = useT();
  const notify = useNotify();
  // Paper is narrower than a screen, and yet shows every line, none of them to be typed in.
  const isPaper = useIsPrinting();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true }) || isPaper;
  const [isSubmitting, setSubmitting] = useState(false);
  const [note, setNote] = useState('');
  const [pending, setPending] = useState<PendingFigures>({});
  const entry = useEntry(report, query, () => {
    setNote('');
    notify(t('indicatorEntry.submit.done'), { type: 'success' });
  });
  const sheet = useSheet(report, entry);
  const isEditable = may(report, 'submit');
  const actionOf = may(report, 'verify') && !isPaper ? (line: GridLine) => <VerifiedFigure grid={line} pending={pending[line.id] ?? null} onChange={(figure) => setPending((all) => withFigure(all, line.id, figure))} /> : null;
  const labels = Object.fromEntries(sheet.lines.map((line) => [line.id, titleOf(line)]));
  const submit = () => setSubmitting(true);
  // What was refused stands at its line, behind the dialog.
  const confirm = () => void entry.submit(note.trim()).finally(() => setSubmitting(false));
  const goTo = (id: string) => {
    setSubmitting(false);
    sheet.narrow('all');
    // After the dialog has given the focus back.
    setTimeout(() => focusLine(id), 80);
  };
  return (
    <>
      <ReportHead report={report} query={query} isWide={isWide} pending={pending} onVerified={() => setPending({})} />
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, '& > *': { minWidth: 0 } }}>
        <ReportNotices report={report} isWide={isWide} />
        {report.lines.length === 0 ? (
          <Card><EmptyState title={t('indicatorEntry.report.empty')} help={t('indicatorEntry.report.emptyHelp')} /></Card>
        ) : (
          <Card component="section" sx={{ overflow: 'visible' }} aria-label={t('indicatorEntry.grid.label', { count: report.lines.length })}>
            <SheetBar report={report} entry={entry} sheet={sheet} isEditable={isEditable} isWide={isWide} />
            {isEditable ? <PasteNotice sheet={sheet} /> : null}
            {isWide ? (
              <>
                <EntryGrid report={report} entry={entry} sheet={isPaper ? { ...sheet, shown: sheet.lines } : sheet} isEditable={isEditable && !isPaper} pending={pending} actionOf={actionOf} />
                {isEditable ? <SheetFoot report={report} entry={entry} sheet={sheet} onSubmit={submit} /> : null}
              </>
            ) : (
              <>
                {isEditable ? <EntryCards report={report} entry={entry} sheet={sheet} onSubmit={submit} /> : <ReportCards report={report} sheet={sheet} pending={pending} actionOf={actionOf} />}
                <PhoneSheetFoot report={report} entry={entry} sheet={sheet} isEditable={isEditable} isWide={isWide} />
              </>
            )}
          </Card>
        )}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
          <ReportEvidence report={report} query={query} />
          {may(report, 'saveFigures') ? <ReportFile report={report} query={query} onSaved={entry.takeSaved} /> : null}
        </Box>
        {isWide ? null : <ReportAbout report={report} />}
        <ReportHistory report={report} />
      </Box>
      {isSubmitting ? <SubmitDialog report={report} lines={sheet.lines} note={note} onNote={setNote} isPending={entry.isSubmitting} onGoTo={goTo} onConfirm={confirm} onClose={() => setSubmitting(false)} /> : null}
      <ConflictDialog conflict={entry.conflict} labels={labels} onKeepMine={entry.keepMine} onTakeTheirs={entry.takeTheirs} onClose={entry.postpone} />
    </>
  );
}

type Figure = PendingFigures[string];

function withFigure(all: PendingFigures, id: string, figure: Figure | null): PendingFigures {
  const { [id]: _old, ...others } = all;
  return figure ? { ...others, [id]: figure } : others;
}

/** The first open cell of the line, wherever it stands on the page. */
function focusLine(id: string): void {
  const line = document.querySelector(`[data-line="${CSS.escape(id)}"]`);
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
}
