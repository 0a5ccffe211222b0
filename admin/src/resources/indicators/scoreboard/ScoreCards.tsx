import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';
import { Actual, drawnTarget, Gap, LineTitle, measureOf, Verdict, WaitingDecision } from './lineParts';
import { numbered } from '../parts/numbered';
import { mergedTargets } from './mergedTargets';
import { ReportedText } from './ReportedText';
import type { LineProps, ScoreLinesProps } from './ScoreTable';
import { Sparkline } from './Sparkline';
import { TargetText } from './TargetText';

/** The same lines for a phone. */
export function ScoreCards({ sections, lineTo, decisionsTo, isOneUnit, headingLevel = 2 }: ScoreLinesProps) {
  return sections.map(({ key, title, lines }) => (
    <section key={key}>
      {title ? <Box component={`h${headingLevel}`} sx={{ m: 0, px: 2, py: 0.75, backgroundColor: 'accentSoft', fontSize: '0.875rem', fontWeight: 600 }}>{title}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <Box component="li" key={line.key} sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <ScoreCard line={line} to={lineTo(line)} decisionsTo={decisionsTo(line)} isOneUnit={isOneUnit} />
          </Box>
        ))}
      </Box>
    </section>
  ));
}

function ScoreCard({ line, to, decisionsTo, isOneUnit }: LineProps) {
  const t = useT();
  const targets = mergedTargets(line.targets);
  return (
    <Box sx={{ display: 'grid', gap: 1, fontSize: '0.875rem', minWidth: 0 }}>
      <div>
        {line.printedNumber ? <Box component="span" sx={{ fontWeight: 600, mr: 0.75 }}>{numbered(line.printedNumber, '')}</Box> : null}
        <LineTitle line={line} to={to} />
      </div>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
        <div>
          <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>{t('indicators.board.actual')}</Box>
          <Actual line={line} />
        </div>
        <Sparkline points={line.trend} measure={measureOf(line)} target={drawnTarget(line)} />
      </Box>
      {targets.length ? (
        targets.map(({ target, documents }, index) => (
          <Box key={target.targetId ?? index} sx={({ palette }) => ({ borderLeft: `3px solid ${palette.line}`, pl: 1.25, display: 'grid', gap: 0.5 })}>
            <div><TargetText target={target} documents={documents} lineTitle={line.title} hasOthers={targets.length > 1} /></div>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Verdict target={target} line={line} />
              <Gap target={target} measureUnit={line.measureUnit} />
            </Box>
          </Box>
        ))
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>{t('indicators.board.noTarget')}</Box>
          <Verdict target={null} line={line} />
        </Box>
      )}
      <WaitingDecision line={line} to={decisionsTo} />
      <div><ReportedText line={line} isOneUnit={isOneUnit} /></div>
    </Box>
  );
}
