import { features } from '../../../base/words/features';

const { findings, problems, faults } = features();

test('there are some three hundred codes to know, and no more', () => {
	const codes = [findings, problems, faults].flatMap((table) => Object.keys(table));
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes.length).toBeLessThanOrEqual(310);
});
