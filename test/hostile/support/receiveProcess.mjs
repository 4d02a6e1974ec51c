// Receives one answer with the built package, in a process of its own: what it takes at most is what the answer takes.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { Container } = require('@n8n/di');
const { OutboundHttp } = require('@n8n/backend-network');
const { sendThrough } = require('../../../dist/base/n8n/http.js');

const helpers = {
	httpRequest: async (options) => await Container.get(OutboundHttp).requests().request(options),
};
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

const [url] = process.argv.slice(2);
const send = sendThrough(helpers);
const get = async (path) =>
	await send({ method: 'GET', url: `${url}${path}`, headers: {}, timeoutMs: 20_000 });

await get('/small');
const before = megabytes();
let most = before;
const watch = setInterval(() => {
	most = Math.max(most, megabytes());
}, 5);
const { status, body, unusable } = await get('/large');
clearInterval(watch);
const taken = Math.max(most, megabytes()) - before;
process.stdout.write(JSON.stringify({ status, length: body.length, unusable, taken }));
process.exit(0);
