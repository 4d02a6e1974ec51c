import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { N8N_FOLDER, ROOT } from '../server/folders';
import { installN8n } from '../server/install';
import { startInstance, type Instance } from '../server/instance';
import type { CredentialReference } from '../server/rest';
import { installTarball, pack } from '../server/tarball';
import {
	credentialsOf,
	FIELD_SERVICE,
	formCredential,
	PAYROLL,
	PAYROLL_FILES,
	PAYROLL_FORM,
	prepared,
} from '../server/templates';
import type { Say } from '../server/tell';

/** The workflows in the pictures, with their changes in Settings. */
const PLAYS = {
	payroll: { file: PAYROLL },
	payrollForReal: { file: PAYROLL, settings: { preview: false } },
	fieldService: { file: FIELD_SERVICE, settings: { defaultLedgerAccount: '8200' } },
	fieldServiceForReal: { file: FIELD_SERVICE, settings: { preview: false, defaultLedgerAccount: '8200' } },
	payrollFolder: { file: PAYROLL_FILES },
	payrollForm: {
		file: PAYROLL_FORM,
		settings: {
			...{ preview: false, company: '12345', ledgerAccountColumn: 'Grootboek', amounts: 'debitAndCredit' },
			...{ debitColumn: 'Debet', creditColumn: 'Credit', dateColumn: 'Datum' },
			...{ periodColumn: '', costCentreColumn: '' },
		},
	},
};
export type Play = keyof typeof PLAYS;

/** A new n8n with the package as it is here, beside a sandbox, with everything that the pictures show. */
export interface Stage extends Instance {
	sandbox: Sandbox;
	/** Ids of the shipped workflows. */
	plays: Record<Play, string>;
	stop(): Promise<void>;
}

/** Of the form for payroll files. */
export const FORM_LOGIN = formCredential('only-for-pictures');

export async function setStage(say: Say): Promise<Stage> {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-pictures-'));
	const sandbox = await startSandbox({ data: 'bakery' });
	await installTarball(folder, await pack(ROOT, folder));
	const instance = await startInstance(await installN8n(N8N_FOLDER, say), { userFolder: folder });
	const { client, server } = instance;
	const credentials: CredentialReference[] = [];
	for (const credential of [...credentialsOf(sandbox), FORM_LOGIN])
		credentials.push(await client.createCredential(credential));
	const plays = {} as Record<Play, string>;
	for (const [name, { file, ...changes }] of Object.entries(PLAYS)) {
		const workflow = prepared(file, { credentials, ...changes });
		for (const { type, parameters } of workflow.nodes)
			if (type.endsWith('.formTrigger')) parameters.formTitle = 'Lonen boeken voor Bakkerij De Korst';
		const { id } = await client.createWorkflow(workflow);
		plays[name as Play] = id;
	}
	const stop = async () => {
		await server.stop();
		await sandbox.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	return { ...instance, sandbox, plays, stop };
}
