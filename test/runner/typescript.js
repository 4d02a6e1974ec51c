const { transformSync } = require('esbuild');

/** Takes the types away. They are checked by `npm run typecheck`. */
module.exports = {
	process(source, file, { transformerConfig }) {
		return transformSync(source, { ...transformerConfig, sourcefile: file, sourcemap: true, loader: 'ts' });
	},
};
