import { auth } from './auth';
import { common } from './common';
import { dashboard } from './dashboard';
import { dialogs } from './dialogs';
import { evidence } from './evidence';
import { handOver } from './handOver';
import { indicators } from './indicators';
import { indicatorAnnex } from './indicatorAnnex';
import { indicatorCollection } from './indicatorCollection';
import { indicatorEntry } from './indicatorEntry';
import { plans } from './plans';
import { ra } from './ra';
import { records } from './records';
import { review } from './review';
import { shell } from './shell';
import { tasks } from './tasks';
import { work } from './work';

export const vi = { ra, auth, common, dashboard, dialogs, evidence, handOver, indicatorAnnex, indicatorCollection, indicatorEntry, indicators, plans, records, review, shell, tasks, work };
