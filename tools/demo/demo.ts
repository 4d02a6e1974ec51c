import { startSandbox } from '../../sandbox';
import { demonstrateFieldService } from './fieldService';
import { demonstratePayroll } from './payroll';
import { demonstratePayrollFile } from './payrollFile';
import { say, title } from './print';

/** `npm run demo`: the shipped workflows, on n8n's own engine, against a local sandbox of the services. */
async function demo(): Promise<void> {
	const started = Date.now();
	const previewOnly = process.argv.includes('--preview');
	title(
		'The shipped workflows, on the engine of n8n, against a sandbox of the three services on this machine.',
	);
	say('Three parts: payroll, payroll from a file, field service. Loading the engine takes some seconds.');
	const sandbox = await startSandbox();
	try {
		const faults = await demonstratePayroll(sandbox, previewOnly);
		let calls = sandbox.calls.length;
		sandbox.reset('manual');
		faults.push(...(await demonstratePayrollFile(sandbox, previewOnly)));
		calls += sandbox.calls.length;
		sandbox.reset('manual');
		faults.push(...(await demonstrateFieldService(sandbox, previewOnly)));
		title(faults.length === 0 ? 'All of it came out right.' : 'This did not come out right:');
		faults.forEach(say);
		const seconds = ((Date.now() - started) / 1000).toFixed(1);
		say(`${calls + sandbox.calls.length} calls in ${seconds} s; no account, no server, nothing left behind.`);
		whatNext();
		process.exitCode = faults.length === 0 ? 0 : 1;
	} finally {
		await sandbox.stop();
	}
}

function whatNext(): void {
	title('What to do next');
	say(
		'npm run n8n: a real n8n with all of this in it, and a tour of five minutes (docs/tour.md). First time: some minutes.',
	);
	say('README.md: how to install it in your own n8n; in Dutch: README.nl.md.');
}

void demo();
