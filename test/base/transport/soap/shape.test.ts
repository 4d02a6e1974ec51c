import { CallFailed } from '../../../../base/transport/failure';
import { inShape } from '../../../../base/transport/soap/caller';
import { SHOP } from './support/shop';

/** As `soap` gives it. */
const inOrder = (order: object | string) => ({ SendResult: { Order: order } });

test.each([
	['text for a result', { SendResult: 'hello' }],
	['text for a list', inOrder({ Lines: 'hello' })],
	['text for a list with an attribute', inOrder({ Lines: { attributes: { a: 'b' }, $value: 'hello' } })],
	['text for an entry', inOrder({ Lines: { Line: ['hello'] } })],
	['elements for a text', inOrder({ Name: { b: 'x' } })],
	['elements for a number', inOrder({ Id: { b: null } })],
	['two texts for one', inOrder({ Id: ['1', '2'] })],
	['two results', { SendResult: [{}, {}] }],
])('%s is refused', (_name, response) => {
	expect(() => inShape(SHOP, 'Send', response)).toThrow(CallFailed);
});
