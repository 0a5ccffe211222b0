import ArrowDownward from '@mui/icons-material/ArrowDownward';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Link } from 'react-router';
import { formatDecimal } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { DocumentName } from '../../plans/parts/DocumentName';
import { Doubt, Quiet } from '../annex/reading/ReadingPart';
import { TargetReading } from '../annex/reading/TargetReading';
import { planAddress } from '../indicatorAddress';
import type { Cascade, CascadeLevel } from './cascadeTypes';
import { GapList } from './GapList';

/** The levels one below the other, each with its figures side by side and what it did not take over from above. */
export function CascadeLevels({ cascade: { indicator, levels } }: { cascade: Cascade }) {
  const t = useT();
  return (
    <Box component="ol" aria-label={t('indicatorAnnex.cascade.levels')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {levels.map((level, index) => (
        <Box component="li" key={`${level.kind}-${level.plan?.id ?? level.document?.id ?? index}`}>
          {index > 0 ? <Box aria-hidden="true" sx={{ display: 'grid', placeItems: 'center', color: 'text.secondary', mb: 1 }}><ArrowDownward fontSize="small" /></Box> : null}
          <Card sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 7fr)' } }}>
            <LevelHead level={level} />
            <Box sx={{ display: 'grid', gap: 1.25, fontSize: '0.875rem', alignContent: 'start', minWidth: 0 }}>
              {level.targets.length ? (
                <Box sx={{ display: 'grid', gap: 1.25, columnGap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fit, minmax(220px, 1fr))' } }}>
                  {level.targets.map((target) => (
                    <div key={target.id}>
                      <TargetReading target={target} direction={indicator.direction} />
                      <Shortfall shortfall={level.shortfalls.find(({ targetId }) => targetId === target.id)} direction={indicator.direction} />
                    </div>
                  ))}
                </Box>
              ) : (
                <Quiet>{t('indicatorAnnex.reading.noTarget')}</Quiet>
              )}
              {level.gaps.some(({ missingOrdinals }) => missingOrdinals.length > 0) ? (
                <div>
                  <Box sx={{ fontWeight: 600, mb: 0.5 }}>{t('indicatorAnnex.cascade.gaps')}</Box>
                  <GapList gaps={level.gaps.filter(({ missingOrdinals }) => missingOrdinals.length > 0)} />
                </div>
              ) : null}
            </Box>
          </Card>
        </Box>
      ))}
    </Box>
  );
}

/** Less than what a level above asks for: to be seen before the year is over. */
function Shortfall({ shortfall, direction }: { shortfall: CascadeLevel['shortfalls'][number] | undefined; direction: Cascade['indicator']['direction'] }) {
  const t = useT();
  if (!shortfall) return null;
  const { above, aboveName } = shortfall;
  return <Doubt>{t(`indicatorAnnex.cascade.short.${direction}`, { value: formatDecimal(above.value), unit: above.measureUnit, name: aboveName })}</Doubt>;
}

function LevelHead({ level: { kind, document, plan, ownerUnit, level } }: { level: CascadeLevel }) {
  const t = useT();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary' }}>
        {[t(`indicatorAnnex.cascade.kinds.${kind}`), level ? t(`work.level.${level}`) : null, plan ? `${t('plans.year')} ${plan.year}` : null].filter(Boolean).join(' · ')}
      </Box>
      {plan ? (
        <Box component={Link} to={planAddress(plan.id, 'sheets')} sx={{ color: 'primary.main', fontWeight: 600 }}>{plan.title}</Box>
      ) : null}
      {ownerUnit ? <Box>{ownerUnit.name}</Box> : null}
      {document ? <Box sx={{ fontSize: '0.875rem', color: plan ? 'text.secondary' : 'text.primary' }}><DocumentName document={document} hasTitle={!plan} /></Box> : null}
    </Box>
  );
}
