import { BOOKS_SOAP } from '../../../services/eBoekhouden/soap/messages';
import type { WireFields } from '../../../base/transport/soap/description';
import { contract, itWith, schemaOf } from '../../support/contract';
import { publishedTypes } from '../../support/publishedTypes';

const wsdl = contract('eboekhouden.wsdl') ?? '';

const { operations, types } = BOOKS_SOAP;
const inOrder = (fields: WireFields) => Object.entries(fields);

itWith(wsdl)(
	'every message has the elements of the published schema: in its order, as optional as there',
	() => {
		const { messages } = publishedTypes(schemaOf(wsdl));
		for (const [operation, { request, response }] of Object.entries(operations)) {
			expect([operation, inOrder(request)]).toEqual([operation, messages.get(operation)]);
			expect([operation, inOrder(response)]).toEqual([operation, messages.get(`${operation}Response`)]);
		}
	},
);

itWith(wsdl)(
	'every type has the elements of the published schema: in its order, as optional as there',
	() => {
		const published = publishedTypes(schemaOf(wsdl)).types;
		for (const [name, fields] of Object.entries(types)) {
			expect([name, inOrder(fields)]).toEqual([name, published.get(name)]);
		}
	},
);

test('every type that is named is described, and every type that is described is named', () => {
	const messages = Object.values(operations).flatMap(({ request, response }): WireFields[] => [
		request,
		response,
	]);
	const named = [...messages, ...Object.values<WireFields>(types)]
		.flatMap((fields) => Object.values(fields))
		.map((type) => type.replace(/(\[\]|\?)$/, ''))
		.filter((type) => !['string', 'long', 'decimal', 'double', 'boolean', 'dateTime'].includes(type));
	expect([...new Set(named)].sort()).toEqual(Object.keys(types).sort());
});
