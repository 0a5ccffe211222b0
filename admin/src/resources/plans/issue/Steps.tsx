import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';

const STEPS = ['choose', 'preview', 'confirm'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way; words and numbers, the present step in bold. */
export function Steps({ step }: { step: Step }) {
  const t = useT();
  return (
    <Box component="ol" sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: { xs: 1, sm: 3 }, m: 0, mb: 2.5, p: 0 }}>
      {STEPS.map((one, index) => (
        <Box
          component="li"
          key={one}
          aria-current={one === step ? 'step' : undefined}
          sx={({ palette }) => ({ display: 'flex', gap: 1, alignItems: 'center', fontSize: '0.875rem', fontWeight: one === step ? 600 : 400, color: one === step ? palette.primary.main : palette.text.secondary })}
        >
          <Box
            component="span"
            sx={({ palette }) => ({ display: 'grid', placeItems: 'center', width: 24, height: 24, borderRadius: '50%', fontSize: '0.8125rem', border: `1px solid ${one === step ? palette.primary.main : palette.lineStrong}`, backgroundColor: one === step ? palette.accentSoft : 'transparent' })}
          >
            {index + 1}
          </Box>
          {t(`plans.issue.steps.${one}`)}
        </Box>
      ))}
    </Box>
  );
}
