import { DATA_SETS } from './dataSets';
import { startSandbox } from './index';

async function serve(): Promise<void> {
	const data = DATA_SETS.find((name) => name === process.argv[2]);
	const port = Number(process.env.PORT ?? 8787);
	const sandbox = await startSandbox({ port, data }).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new Error(`port ${port} is taken. Choose another one: PORT=${port + 3} npm run sandbox`);
	});
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox;
	process.stdout
		.write(`The sandbox runs at ${sandbox.url}: open it in a browser. It shows the books, and has the buttons of
the tour of five minutes (docs/tour.md).

Credentials to type into n8n:
  e-Boekhouden   Base URL         ${eBoekhouden.url}
                 Username         ${eBoekhouden.credentials.username}
                 Security Code 1  ${eBoekhouden.credentials.securityCode1}
                 Security Code 2  ${eBoekhouden.credentials.securityCode2}
  the same       Base URL         ${eBoekhoudenRest.url}
  over REST      API Token        ${eBoekhoudenRest.credentials.accessToken}
  Nmbrs          Base URL         ${nmbrs.url}
                 Username         ${nmbrs.credentials.username}
                 Token            ${nmbrs.credentials.token}
                 Domain           ${nmbrs.credentials.domain}
  OutSmart       Base URL         ${outSmart.url}
                 Customer Token   ${outSmart.credentials.token}
                 Software Token   ${outSmart.credentials.softwareToken}

Press Ctrl+C to stop.
`);
	const stop = () => void sandbox.stop();
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

serve().catch((error: unknown) => {
	process.stderr.write(
		`The sandbox did not start: ${error instanceof Error ? error.message : String(error)}\n`,
	);
	process.exitCode = 1;
});
