import { RefusalsDialog } from '../components/RefusalsDialog';
import { useT } from '../i18n/useT';
import type { HandOver, HandOverOutcome } from './handOverTypes';
import { useHandOverTitle } from './HandOverLine';

/** What was not decided, and for each why. */
export function Refusals({ items, refused, onClose }: { items: readonly HandOver[]; refused: HandOverOutcome['refused']; onClose: () => void }) {
  const t = useT();
  const titleOf = useHandOverTitle();
  const names = new Map(items.map((item) => [item.id, `${item.unit.shortName}: ${titleOf(item)}`]));
  return <RefusalsDialog title={t('handOver.refused', { count: refused.length })} refused={refused} nameOf={(id) => names.get(id) ?? ''} staleText={t('handOver.stale')} onClose={onClose} />;
}
