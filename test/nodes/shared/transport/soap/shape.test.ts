import { inShape } from '../../../../../nodes/shared/transport/soap/caller';
import { SHOP } from './support/shop';

/** As `soap` gives it. */
const inOrder = (order: object | string) => ({ SendResult: { Order: order } });

test.each([
	['text for a result', { SendResult: 'hello' }, 'SendResponse.SendResult holds text'],
	['text for a list', inOrder({ Lines: 'hello' }), 'SendResponse.SendResult.Order.Lines holds text'],
	[
		'text for a list with an attribute',
		inOrder({ Lines: { attributes: { a: 'b' }, $value: 'hello' } }),
		'Order.Lines holds text',
	],
	['text for an entry', inOrder({ Lines: { Line: ['hello'] } }), 'Lines.Line holds text'],
	['elements for a text', inOrder({ Name: { b: 'x' } }), 'Order.Name holds elements'],
	['elements for a number', inOrder({ Id: { b: null } }), 'Order.Id holds elements'],
	['two texts for one', inOrder({ Id: ['1', '2'] }), 'Order.Id is there more than once'],
	['two results', { SendResult: [{}, {}] }, 'SendResult is there more than once'],
])('%s is refused by its place', (_name, response, message) => {
	expect(() => inShape(SHOP, 'Send', response)).toThrow(new RegExp(`${message.replaceAll('.', '\\.')}$`));
});
