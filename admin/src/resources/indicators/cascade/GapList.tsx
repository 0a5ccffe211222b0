import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';
import { DocumentName } from '../../plans/parts/DocumentName';
import { Doubt, Quiet } from '../annex/reading/ReadingPart';
import type { OrdinalGap } from './cascadeTypes';

/** What of a list above was handed on, and which numbers were passed over: visible only because the places are data. */
export function GapList({ gaps }: { gaps: readonly OrdinalGap[] }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {gaps.map(({ document, annex, part, namedOrdinals, missingOrdinals }) => (
        <Box component="li" key={[document.id, annex, part].join('/')} sx={{ minWidth: 0 }}>
          <DocumentName document={document} />
          {annex || part ? <Quiet>, {[annex, part].filter(Boolean).join(', ')}</Quiet> : null}
          {missingOrdinals.length ? <Doubt>{t('indicatorAnnex.cascade.missing', { ordinals: runs(missingOrdinals), count: missingOrdinals.length })}</Doubt> : null}
          {namedOrdinals.length ? <Box><Quiet>{t('indicatorAnnex.cascade.named', { ordinals: runs(namedOrdinals) })}</Quiet></Box> : null}
        </Box>
      ))}
    </Box>
  );
}

/** 1, 2, 3, 6 as "1–3, 6". */
function runs(ordinals: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const ordinal of [...ordinals].sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last && ordinal === last[1] + 1) last[1] = ordinal;
    else parts.push([ordinal, ordinal]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
