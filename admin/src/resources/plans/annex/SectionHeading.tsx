import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { layout } from '../../../theme/tokens';
import { useT } from '../../../i18n/useT';
import { numbered } from '../../indicators/parts/numbered';
import type { AnnexSection } from '../planTypes';
import { sectionAnchor } from './AnnexToolbar';

interface SectionHeadingProps {
  section: AnnexSection;
  isCollapsed: boolean;
  onToggle: () => void;
  menu: ReactNode;
}

/** A section's line in the table and on the phone: press to fold it. */
export function SectionHeading({ section, isCollapsed, onToggle, menu }: SectionHeadingProps) {
  const t = useT();
  const { activities } = section;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <ButtonBase
        id={sectionAnchor(section.id)}
        onClick={onToggle}
        aria-expanded={!isCollapsed}
        sx={{ flex: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', gap: 1, font: 'inherit', fontWeight: 600, py: 0.5, borderRadius: '6px', scrollMarginTop: layout.topBar + 56 }}
      >
        {isCollapsed ? <ExpandMore fontSize="small" className="no-print" /> : <ExpandLess fontSize="small" className="no-print" />}
        <span>
          {numbered(section.printedNumber, section.title)}
        </span>
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
          {t('plans.annex.sectionCount', { count: activities.length })}
        </Box>
      </ButtonBase>
      {menu}
    </Box>
  );
}
