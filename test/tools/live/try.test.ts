import { setToday, restoreCalendar } from '../../support/calendar';
import { useSandbox } from '../../support/sandbox';
import { beginTrial, dayIn, newFolder } from './day';
const sandbox = useSandbox();
const folder = newFolder();
beforeEach(() => setToday('2026-11-20'));
afterEach(() => restoreCalendar());
test('x', async () => {
	beginTrial(sandbox());
	const started = process.hrtime.bigint();
	const day = await dayIn(sandbox(), { folder });
	process.stderr.write(
		day.lines.join('\n') +
			'\n' +
			Number(process.hrtime.bigint() - started) / 1e6 +
			' ms, calls ' +
			sandbox().calls.length +
			'\n',
	);
	process.stderr.write(
		JSON.stringify(
			sandbox().calls.flatMap(({ operation, ignored }) => ignored.map((one) => `${operation} ${one}`)),
		) + '\n',
	);
});
