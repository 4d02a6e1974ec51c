import { withPaths } from '../../../../nodes/EBoekhouden/books/costCentrePaths';

const centre = (id: string, description: string, parentId = '') => ({ id, description, parentId });

test('a cost centre is told with those that it is under, whatever their order', () => {
	const found = withPaths([centre('3', 'Deck', '2'), centre('1', 'Bakkerij'), centre('2', 'Ovens', '1')]);
	expect(found.map(({ path }) => path)).toEqual(['Bakkerij > Ovens > Deck', 'Bakkerij', 'Bakkerij > Ovens']);
});

test('one that is under itself, or under none that there is, has a path that ends', () => {
	const found = withPaths([centre('1', 'A', '2'), centre('2', 'B', '1'), centre('3', 'C', '9')]);
	expect(found.map(({ path }) => path)).toEqual(['B > A', 'A > B', 'C']);
});
