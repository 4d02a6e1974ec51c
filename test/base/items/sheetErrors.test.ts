import { readProduct } from '../../../base/items/product';
import { readRelation } from '../../../base/items/relation';

test('the error word of a sheet in a relation or a product is told, and not sent', () => {
	expect(readRelation({ code: '1', name: '#N/A', city: 'Ede', phone: 'undefined' }).unclear).toMatchObject([
		{ path: 'name', value: '#N/A', expected: 'value' },
		{ path: 'phone', value: 'undefined' },
	]);
	expect(readProduct({ code: '1', description: '#WAARDE!', price: 1 }).unclear).toMatchObject([
		{ path: 'description', value: '#WAARDE!' },
	]);
	expect(readRelation({ code: '1', name: 'Null & Co', city: null }).unclear).toBeUndefined();
});
