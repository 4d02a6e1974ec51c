const { setTimeout } = require('node:timers/promises');
const { isBuilt } = require('../../tools/release/stamp');

/** Tests of nodes, workflows and schemas load `dist`: of older sources, they would be green for a change that fails. */
module.exports = async ({ watch, watchAll }) => {
	// `npx gulp watch` saw the same change, and builds.
	const until = Date.now() + (watch || watchAll ? 30_000 : 0);
	while (!isBuilt()) {
		if (Date.now() >= until) throw new Error('dist is not what its sources become: npm run build');
		await setTimeout(100);
	}
};
