import fc from 'fast-check';
import '../../features';
import { skipRetryPauses } from '../prove/skipRetryPauses';
import { EVERY_CASE, RUNS, SEED } from '../support/runs';

/** Runs once in every process of jest, before the first test file there; all files of that process share its modules. */

// `X.node` means X.node.ts, and not the X.node.json beside it.
const { extensions } = require;
const { '.json': json } = extensions;
Reflect.deleteProperty(extensions, '.json');
extensions['.json'] = json;

// The pauses between tries are tested by themselves; everywhere else they would only make the tests slow.
skipRetryPauses();

// `npm test` meets the same histories each time: what fails there comes of the change. `npm run prove -- properties` meets others.
fc.configureGlobal({
	numRuns: RUNS,
	includeErrorInReport: true,
	...((!EVERY_CASE || process.env.PROPERTY_SEED !== undefined) && { seed: SEED }),
});

// No worker outlives jest.
process.on('disconnect', () => process.exit());
