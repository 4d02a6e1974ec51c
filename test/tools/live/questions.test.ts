import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS } from '../../../tools/live/questions';

test.each(QUESTIONS.flatMap(({ questions }) => questions))(
	'%s: the files that go are there',
	(_name, { goes = [] }) => {
		const gone = goes.filter((file) => !existsSync(join(__dirname, '../../..', file)));
		expect(gone).toEqual([]);
	},
);
