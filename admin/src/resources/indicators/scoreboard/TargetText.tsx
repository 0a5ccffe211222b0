import { fold } from '#domain';
import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import { formatDecimal } from '../../../components/numbers';
import type { JudgedTarget } from '../indicatorTypes';
import type { MergedTarget } from './mergedTargets';
import { documentName } from '../parts/documentName';
import { targetText } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';

interface TargetTextProps {
  readonly target: JudgedTarget;
  /** All that ask for just this; the target's own where none are named. */
  readonly documents?: MergedTarget['documents'];
  /** A unit that the line's name already gives is not said again. */
  readonly lineTitle?: string;
  /** Among several it is said which one a person chose to speak for the line (RULES.md I10). */
  readonly hasOthers?: boolean;
}

const quiet = { color: 'text.secondary', fontSize: '0.8125rem' } as const;

/** One target with the document that sets it; a wording that can be read in several ways shows every one (RULES.md I9). */
export function TargetText({ target, documents, lineTitle = '', hasOthers = false }: TargetTextProps) {
  const t = useT();
  const periodText = usePeriodText();
  const { comparator, appliedComparator, appliedValue, valueKind, measureUnit, wording, document, isImplied, isChosenByPerson, purpose, scope, periodKey, eachUnit, plan } = target;
  const isRelative = valueKind !== 'absolute';
  const sources = (documents ?? (document ? [document] : [])).map(documentName).join('; ');
  const about = [
    // Another plan of the authority asks it of the same units (RULES.md I10).
    plan ? t('indicators.board.otherPlan') : null,
    purpose === 'assigned' ? null : t(`indicators.purpose.${purpose}`),
    scope.unit ? (fold(lineTitle).includes(fold(scope.unit.name)) ? null : scope.unit.shortName) : (scope.group?.name ?? null),
    periodKey ? periodText(periodKey) : null,
    sources || plan?.title || null,
    comparator === 'unstated' && appliedValue !== null ? t('indicators.board.unstated') : null,
  ].filter(Boolean);
  return (
    <>
      {appliedValue === null ? (
        <Box component="span" sx={{ fontWeight: 600 }}>{openFigure(target, t)}</Box>
      ) : (
        <Box component="span" title={comparator === 'unstated' ? t('indicators.comparatorUnstated') : undefined} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {t(`indicators.comparator.${appliedComparator}`)}{'\u00a0'}{targetText(appliedValue, measureUnit)}
        </Box>
      )}
      {' '}
      {isImplied ? <Mark text={t('indicators.board.implied')} help={t('indicators.board.impliedHelp')} /> : null}
      {isChosenByPerson && hasOthers && appliedValue !== null ? <Mark text={t('indicators.board.headline')} /> : null}
      {isRelative && appliedValue !== null ? <Box sx={quiet}>{t('indicators.board.wording', { wording })}</Box> : null}
      <Box sx={quiet}>{about.join(' · ')}</Box>
      {eachUnit ? <Box sx={quiet}>{t('indicators.board.eachUnit', { met: eachUnit.met, of: eachUnit.of })}</Box> : null}
      {target.readings.length ? <Readings target={target} /> : null}
    </>
  );
}

/** "tăng thêm 20 (chưa rõ điểm hay %)": a bare "20" would be read as the figure to reach (RULES.md I9). */
export function openFigure({ valueKind, value, measureUnit, wording }: JudgedTarget, t: ReturnType<typeof useT>): string {
  return valueKind === 'absolute' ? wording || '–' : t(`indicatorAnnex.valueKindFigure.${valueKind}`, { sign: '', value: formatDecimal(value), unit: measureUnit });
}

function Mark({ text, help }: { text: string; help?: string }) {
  return (
    <Box component="span" title={help} sx={{ ml: 0.75, px: 0.75, borderRadius: '6px', backgroundColor: 'accentSoft', color: 'text.primary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      {text}
    </Box>
  );
}

/** One line a verdict: what it is, and every number that leads to it; how each is read is told on hover and to the ear. */
function Readings({ target: { readings, measureUnit } }: { target: JudgedTarget }) {
  const t = useT();
  const statuses = [...new Set(readings.map(({ status }) => status))];
  return (
    <Box component="ul" aria-label={t('indicators.board.readings')} sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      {statuses.map((status) => (
        <Box component="li" key={status} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.75 }}>
          <StatusChip status={status} variant="compact" />
          <span>
            {t('indicators.board.readAs')}{' '}
            {readings.filter((one) => one.status === status).map(({ reading, value }, index) => {
              const kind = t(`indicators.board.readingKind.${reading as 'pointsOnStated'}`);
              return (
                <span key={reading} title={kind}>
                  {index > 0 ? '; ' : ''}
                  <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{targetText(value, measureUnit)}</Box>
                  <span style={visuallyHidden}> ({kind})</span>
                </span>
              );
            })}
          </span>
        </Box>
      ))}
    </Box>
  );
}
