import type { INodeExecutionData } from 'n8n-workflow';
import { getNewEmails } from 'n8n-nodes-base/dist/nodes/EmailReadImap/v2/utils';

/** A mail as n8n's own Email Trigger makes an item of it. */
export async function asMailed(
	headers: readonly string[],
	files: Record<string, string | Buffer> = {},
	format: 'raw' | 'resolved' | 'simple' = 'resolved',
): Promise<INodeExecutionData> {
	const source = Buffer.from([...headers, ...bodyOf(files)].join('\r\n'));
	const items: INodeExecutionData[] = [];
	const node = {
		getNodeParameter: (name: string) =>
			name === 'format' ? format : name === 'downloadAttachments' ? false : 'attachment_',
		getWorkflowStaticData: () => ({}),
		getNode: () => ({ typeVersion: 2 }),
		logger: { debug: () => {}, warn: () => {} },
		helpers: {
			prepareBinaryData: async (content: Buffer, fileName: string, mimeType: string) =>
				await Promise.resolve({ data: content.toString('base64'), fileName, mimeType }),
		},
	};
	const [head = ''] = source.toString('binary').split('\r\n\r\n');
	const message = {
		uid: 1,
		source,
		headers: Buffer.from(`${head}\r\n\r\n`, 'binary'),
		bodyParts: new Map([['text', source]]),
	};
	const imapConnection = {
		search: async () => await Promise.resolve([message]),
		downloadText: async () => await Promise.resolve(''),
	};
	await getNewEmails.call(
		node as never,
		{
			imapConnection: imapConnection as never,
			postProcessAction: 'nothing',
			searchCriteria: ['UNSEEN'],
			onEmailBatch: async (batch: INodeExecutionData[]) => await Promise.resolve(void items.push(...batch)),
		} as never,
	);
	const [item] = items;
	if (!item) throw new Error('n8n made no item of the mail');
	// As it is stored and handed on.
	return structuredClone(JSON.parse(JSON.stringify(item)) as INodeExecutionData);
}

function bodyOf(files: Record<string, string | Buffer>): string[] {
	const parts = Object.entries(files).flatMap(([name, content]) => [
		'--part',
		`Content-Type: application/octet-stream; name="${name}"`,
		`Content-Disposition: attachment; filename="${name}"`,
		'Content-Transfer-Encoding: base64',
		'',
		Buffer.from(content).toString('base64'),
	]);
	return [
		'Subject: Lonen',
		'Content-Type: multipart/mixed; boundary=part',
		'',
		'--part',
		'Content-Type: text/plain',
		'',
		'Hierbij',
		...parts,
		'--part--',
		'',
	];
}
