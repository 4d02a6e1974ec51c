import { MAX_ANSWER_BYTES } from '../../base/transport/http';
import { answeringServer } from '../support/answeringServer';

/** Long answers. */
const { answerWith, get } = answeringServer();

test('an answer is received up to the very byte', async () => {
	answerWith((response) => {
		response.write(Buffer.alloc(MAX_ANSWER_BYTES - 1, 'a'));
		response.end('b');
	});
	expect((await get()).body).toHaveLength(MAX_ANSWER_BYTES);
	answerWith((response) => {
		response.write(Buffer.alloc(MAX_ANSWER_BYTES, 'a'));
		response.end('b');
	});
	expect(await get()).toMatchObject({ status: 200, body: '', unusable: 'tooLong' });
});

test('a hundred thousand chunks of a byte are one text', async () => {
	const text = 'é'.repeat(50_000);
	answerWith((response) => {
		for (const byte of Buffer.from(text)) response.write(Uint8Array.of(byte));
		response.end();
	});
	expect((await get()).body === text).toBe(true);
});
