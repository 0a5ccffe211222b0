import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../../../i18n/useT';
import { useApiQuery } from '../../../components/useApi';
import type { Plan } from '../../plans/planTypes';
import { useCanManage, useSheets } from '../annex/useSheets';
import { CollectionDialog } from './CollectionDialog';
import { fieldsOf } from './collectionFields';
import { useCollectionWords } from './useCollectionWords';

interface CollectionRuleProps {
  planId: string;
  /** Off where the page has its own switch between reading and changing. */
  isEdited?: boolean;
  /** Stands inside a panel whose table reaches the border. */
  isFlush?: boolean;
}

/** How a plan's figures are collected, in a sentence for everybody; whoever manages indicators changes it here (RULES.md I11–I13, I15). */
export function CollectionRule({ planId, isEdited = true, isFlush = false }: CollectionRuleProps) {
  const t = useT();
  const canManage = useCanManage();
  // A closed plan collects nothing any more (RULES.md A3); until its state is known nothing is offered.
  const plan = useApiQuery<Plan>(['plans', planId], `/plans/${planId}`, undefined, { enabled: canManage && isEdited });
  const isOpenPlan = plan.data !== undefined && plan.data.state !== 'closed';
  const words = useCollectionWords();
  const sheets = useSheets(planId);
  const [isOpen, setOpen] = useState(false);
  // The sentence is an aside: the page it stands on says by itself what could not be read.
  if (!sheets.data) return null;
  const { collection } = sheets.data;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', mb: 1.5, px: isFlush ? 2.5 : 0, color: 'text.secondary', fontSize: '0.875rem' }}>
      <span>{words(fieldsOf(collection))}</span>
      {canManage && isEdited && isOpenPlan ? <Button size="small" onClick={() => setOpen(true)} sx={{ px: 1, ml: -1 }}>{t('indicatorCollection.title')}</Button> : null}
      {isOpen ? <CollectionDialog planId={planId} collection={collection} onClose={() => setOpen(false)} /> : null}
    </Box>
  );
}
