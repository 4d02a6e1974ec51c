import fc from 'fast-check';
import { RUNS, SEED } from '../support/runs';

fc.configureGlobal({ numRuns: RUNS, ...(process.env.PROPERTY_SEED !== undefined && { seed: SEED }) });
