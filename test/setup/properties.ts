import fc from 'fast-check';
import { RUNS } from '../support/runs';

fc.configureGlobal({ numRuns: RUNS });
