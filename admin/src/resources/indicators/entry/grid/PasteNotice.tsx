import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { formatDecimal } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { titleOf } from './gridLines';
import type { Sheet } from './useSheet';

const SHOWN_MARKS = 8;

/** What a pasted block did, what of it was not taken as it stood, and how to take it back. */
export function PasteNotice({ sheet }: { sheet: Sheet }) {
  const t = useT();
  if (!sheet.pasted) return null;
  const { filled, marks } = sheet.pasted;
  const titles = new Map(sheet.lines.map((line) => [line.id, titleOf(line)]));
  const actions = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Button color="inherit" size="small" onClick={sheet.undoPaste}>{t('indicatorEntry.paste.undo')}</Button>
      <Button color="inherit" size="small" onClick={sheet.dismissPaste}>{t('indicatorEntry.paste.close')}</Button>
    </Box>
  );
  return (
    <Alert severity={marks.length ? 'warning' : 'success'} role="status" action={actions} sx={{ borderRadius: 0, alignItems: 'flex-start' }}>
      {t('indicatorEntry.paste.done', { count: filled })}
      {marks.length ? (
        <>
          {' '}{t('indicatorEntry.paste.marks', { count: marks.length })}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
            {marks.slice(0, SHOWN_MARKS).map(({ indicatorId, column, text, code, readings }, index) => (
              <li key={`${indicatorId}${column}${index}`}>
                {t('indicatorEntry.paste.mark', {
                  title: (indicatorId && titles.get(indicatorId)) || t('indicatorEntry.paste.outside'),
                  column: t(`indicatorEntry.grid.${column}`),
                  text,
                  what: t(`indicatorEntry.paste.code.${code}`, { readings: readings.map(formatDecimal).join(' · ') }),
                })}
              </li>
            ))}
            {marks.length > SHOWN_MARKS ? <li>+ {marks.length - SHOWN_MARKS}</li> : null}
          </Box>
        </>
      ) : null}
    </Alert>
  );
}
