/** The first step of every command, in JavaScript that old versions read too. */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
	console.error(
		'This needs Node.js 20.19 or newer, and this is ' +
			process.versions.node +
			': install the LTS version of nodejs.org, then run npm ci again.',
	);
	process.exit(1);
}
