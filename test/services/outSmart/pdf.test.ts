import type { WorkOrder } from '../../../services/outSmart/types';
import { toWorkOrder } from '../../../services/outSmart/records';
import type { HttpAnswer } from '../../../base/transport/http';
import { clientFor } from '../../support/outSmart/answers';
import { SAMPLE_ORDER } from '../../support/outSmart/records';

const PATH = '/mailpdf.php?action=display&sheet_id=0a1b';
const order = (pdfUrl: string): WorkOrder => ({ ...toWorkOrder(SAMPLE_ORDER), pdfUrl });
const file = (text: string, status = 200, more: Partial<HttpAnswer> = {}): HttpAnswer => ({
	...{ status, headers: {}, body: '', bytes: Buffer.from(text) },
	...more,
});
const asking = (pdfUrl: string, answer: HttpAnswer, baseUrl?: string) => {
	const { client, requests } = clientFor(baseUrl ? { baseUrl } : {}, answer);
	return { given: client.workOrders.pdf(order(pdfUrl)), requests };
};

test.each([
	`https://app.out-smart.com${PATH}`,
	`https://out-smart.com${PATH}`,
	`https://www.werkbonapp.nl${PATH}`,
	// As in the examples of before.
	`http://www.werkbonapp.nl${PATH}`,
])('%s: fetched over https, without a token, and without being followed', async (address) => {
	const { given, requests } = asking(address, file('%PDF-1.4'));
	expect((await given).toString()).toBe('%PDF-1.4');
	expect(requests.map(({ url, headers }) => [url, headers])).toEqual([
		[address.replace('http:', 'https:'), { Accept: 'application/pdf' }],
	]);
});

test('a host of its own, where the credential has it', async () => {
	const base = 'https://outsmart.intern.example/openapi/8';
	const { given } = asking(`https://outsmart.intern.example${PATH}`, file('%PDF-1.4'), base);
	expect(await given).toHaveLength(8);
});

test.each([
	`https://example.com${PATH}`,
	`https://out-smart.com.example.com${PATH}`,
	`https://myout-smart.com${PATH}`,
	`https://www.werkbonapp.nl:8443${PATH}`,
	`https://user:secret@www.werkbonapp.nl${PATH}`,
	`http://169.254.169.254${PATH}`,
	`http://localhost:5678${PATH}`,
	'file:///etc/passwd',
	'/mailpdf.php',
])('%s is not an address of OutSmart: nothing is asked there', async (address) => {
	const { given, requests } = asking(address, file('%PDF-1.4'));
	await expect(given).rejects.toMatchObject({
		facts: { outcome: 'notDone', problem: { code: 'documentNotGiven' } },
	});
	expect(requests).toEqual([]);
});

test.each([
	['a page', file('<html>'), 'documentNotGiven'],
	['another address', file('%PDF-1.4', 302), 'documentNotGiven'],
	['a file without an end', file('', 200, { bytes: undefined, unusable: 'tooLong' }), 'answerTooBig'],
])('%s is no PDF', async (_what, answer, code) => {
	const { given } = asking(`https://www.werkbonapp.nl${PATH}`, answer);
	const error: Error = await given.then(
		() => new Error('given'),
		(thrown: Error) => thrown,
	);
	expect(error).toMatchObject({ facts: { problem: { code } } });
	expect(error.message).not.toContain('sheet_id');
});
