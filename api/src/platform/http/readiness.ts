import { Injectable } from '@nestjs/common';

/** Whether traffic should still be sent here: no longer once the process has been asked to stop (THREATS.md R10). */
@Injectable()
export class Readiness {
  isStopping = false;
}
