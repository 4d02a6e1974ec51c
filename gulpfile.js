// What tsc does not copy: icons, codex files, output schemas.
const { src, dest } = require('gulp');

exports.default = () =>
	src(['{credentials,nodes}/**/*.{svg,png,json}'], { encoding: false }).pipe(dest('dist'));
