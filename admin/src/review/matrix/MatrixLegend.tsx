import Box from '@mui/material/Box';
import { StandingGlyph } from '../../components/StandingGlyph';
import { STANDINGS } from '../../components/standings';
import { useT } from '../../i18n/useT';
import type { ReviewMatrix } from '../reviewTypes';

/** Words for every sign that occurs, so that the sheet can be read without the screen. */
export function MatrixLegend({ answer }: { answer: ReviewMatrix }) {
  const t = useT();
  const used = new Set(answer.cells.map((cell) => answer.standings[cell[2]]));
  const item = { display: 'inline-flex', alignItems: 'center', gap: 0.75 } as const;
  return (
    <Box component="ul" aria-label={t('review.legend')} sx={{ listStyle: 'none', m: 0, px: 2, py: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 2.25, rowGap: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
      {STANDINGS.filter((standing) => used.has(standing)).map((standing) => (
        <Box component="li" key={standing} sx={item}>
          <StandingGlyph standing={standing} size={14} />
          {t(`work.standing.${standing}`)}
        </Box>
      ))}
      <Box component="li" sx={item}>
        <Box component="span" aria-hidden="true" sx={{ width: 0, height: 0, borderTop: '10px solid', borderRight: '10px solid transparent', color: 'text.primary' }} />
        {t('review.carriedLegend')}
      </Box>
      <Box component="li" sx={item}>
        <Box component="span" aria-hidden="true" sx={{ display: 'inline-flex', opacity: 0.55 }}>
          <StandingGlyph standing="notYetDue" size={10} />
        </Box>
        {t('review.coordinatingLegend')}
      </Box>
      <Box component="li">{t('review.severalLegend')}</Box>
    </Box>
  );
}
