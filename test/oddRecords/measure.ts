import { byToken } from '../../engine';
import { waitForRegularExpressions } from '../prove/patientRegex';
import { skipRetryPauses } from '../prove/skipRetryPauses';
skipRetryPauses();
import { startNear } from '../support/sandbox';
import { Bench, nameOf } from './support/odd';
import { FIELD_SERVICE, PAYROLL, STATEMENTS } from './support/worlds';
const WORLDS = [...PAYROLL, ...FIELD_SERVICE, ...STATEMENTS];
async function main() {
	const [worldName, protocol = 'soap', only = '', most = '1e9'] = process.argv.slice(2);
	waitForRegularExpressions();
	const sandbox = await startNear();
	for (const world of WORLDS.filter(({ name }) => worldName === 'all' || name === worldName)) {
		const bench = new Bench(() => sandbox, world, protocol === 'rest' ? byToken : (w) => w);
		const t = Date.now();
		const all = [];
		for (const twin of world.twins) all.push(...(await bench.cases(twin)));
		const cases = all.filter((one) => nameOf(one).includes(only));
		console.log(`## ${world.name} ${protocol}: ${cases.length} cases, ${Date.now() - t} ms`);
		let bad = 0;
		for (const one of cases.slice(0, Number(most))) {
			const wrong = await bench.tried(one);
			if (wrong.length === 0) continue;
			bad++;
			console.log(`- ${nameOf(one)}`);
			for (const w of wrong.slice(0, 4)) console.log(`    ${w.slice(0, 420)}`);
		}
		console.log(`## ${world.name} ${protocol}: ${bad} of ${cases.length} wrong, ${Date.now() - t} ms`);
	}
	await sandbox.stop();
}
void main();
