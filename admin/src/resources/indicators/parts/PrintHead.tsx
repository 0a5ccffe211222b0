import Box from '@mui/material/Box';
import { formatDateVi } from '#domain';
import { useT } from '../../../i18n/useT';

interface PrintHeadProps {
  /** What the sheet is: "Bảng điểm, Quý II năm 2024, lũy kế từ đầu năm". */
  readonly what: string;
  /** Whose figures; null for the whole. */
  readonly unitName: string | null;
  readonly asOf: string;
}

/** On paper a sheet says by itself what it is: the filters above it stay on the screen. */
export function PrintHead({ what, unitName, asOf }: PrintHeadProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block', mb: 1, fontSize: '10pt' } }}>
      {[what, unitName ?? t('indicators.print.whole'), t('indicators.print.asOf', { date: formatDateVi(asOf) })].join(' · ')}
    </Box>
  );
}
