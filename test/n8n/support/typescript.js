const { transformSync } = require('esbuild');

/** Takes the types away. They are checked by `npm run typecheck`. */
module.exports = {
	process: (source, file) =>
		transformSync(source, {
			format: 'cjs',
			target: 'node20',
			sourcefile: file,
			sourcemap: 'inline',
			loader: 'ts',
		}),
};
