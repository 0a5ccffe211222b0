import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { DOUBTS, FIGURE_PROBLEM_CODES } from '#domain';
import { FIELD_PROBLEMS, fillMessage, PROBLEMS } from '#contracts';
import { useLocaleState } from 'react-admin';
import { useT, type MessageKey } from '../../../../i18n/useT';
import type { Locale } from '../../../../providers/problem';
import type { UploadCell } from '../entryTypes';

/** Every cell in question by the name Excel gives it, with what stands in it and what is to be done. */
export function UploadReport({ cells }: { cells: readonly UploadCell[] }) {
  const t = useT();
  const [locale] = useLocaleState();
  return (
    <Box tabIndex={0} role="region" aria-label={t('indicatorEntry.file.caption')} sx={{ overflow: 'auto', maxHeight: 360, '&:focus-visible': { outlineOffset: -2 } }}>
      <Table size="small" aria-label={t('indicatorEntry.file.caption')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('indicatorEntry.file.cell')}</TableCell>
            <TableCell>{t('indicatorEntry.file.found')}</TableCell>
            <TableCell>{t('indicatorEntry.file.what')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={`${cell.cell}${cell.code}`}>
              <TableCell sx={{ fontWeight: 600 }}>{cell.cell}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{cell.text || '–'}</TableCell>
              <TableCell sx={{ color: cell.severity === 'problem' ? 'tones.red.ink' : 'tones.amber.ink' }}>
                <Box component="span" sx={{ fontWeight: 600 }}>{t(`indicatorEntry.file.${cell.severity}`)}: </Box>
                {messageOf(cell, locale as Locale, t)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const isOneOf = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** The words of this screen first: they know what the cell is for. */
function messageOf({ code, params }: UploadCell, locale: Locale, t: ReturnType<typeof useT>): string {
  if (isOneOf(DOUBTS, code)) return t(`indicatorEntry.doubt.${code}` as MessageKey);
  if (isOneOf(FIGURE_PROBLEM_CODES, code)) return t(`indicatorEntry.problem.${code}` as MessageKey);
  const known = (FIELD_PROBLEMS as Readonly<Record<string, { vi: string; en: string }>>)[code] ?? (PROBLEMS as Readonly<Record<string, { vi: string; en: string }>>)[code] ?? FIELD_PROBLEMS.invalid;
  return fillMessage(known[locale], params as Record<string, unknown>);
}
