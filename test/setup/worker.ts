import fc from 'fast-check';
import '../../features';
import { skipRetryPauses } from '../prove/skipRetryPauses';
import { RUNS, SEED } from '../support/runs';

/** Runs once in every process of jest, before the first test file there; all files of that process share its modules. */

// `X.node` means X.node.ts, and not the X.node.json beside it.
const { extensions } = require;
const { '.json': json } = extensions;
Reflect.deleteProperty(extensions, '.json');
extensions['.json'] = json;

// The pauses between tries are tested by themselves; everywhere else they would only make the tests slow.
skipRetryPauses();

fc.configureGlobal({
	numRuns: RUNS,
	includeErrorInReport: true,
	...(process.env.PROPERTY_SEED !== undefined && { seed: SEED }),
});

// No worker outlives jest.
process.on('disconnect', () => process.exit());
