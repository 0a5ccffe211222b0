import { formatDateVi } from '#domain';
import { useT } from '../../../i18n/useT';
import type { Predecessor, SeriesModel } from './seriesModel';

/** A former unit by its name and what became of it: "Xã Đắk Ngọk (đổi tên)". */
export function usePredecessorText(): (predecessor: Predecessor) => string {
  const t = useT();
  return ({ unit, kind }) => `${unit.shortName} (${t(`indicators.series.successionKind.${kind}`)})`;
}

/** What happened where the series breaks, in words: the day, the kind, and the former units or the new name. */
export function useBreakText(): (one: SeriesModel['breaks'][number]) => string {
  const t = useT();
  return ({ event, predecessors }) => {
    const day = `${formatDateVi(event.on)} · ${t(`indicators.series.breakKind.${event.kind}`)}`;
    const [first] = predecessors;
    if (event.kind === 'version' || first === undefined) return `${day}: ${event.text}`;
    return `${day}: ${t(`indicators.series.successionKind.${first.kind}`)} ${predecessors.map(({ unit }) => unit.shortName).join(', ')}`;
  };
}
