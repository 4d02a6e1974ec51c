import { nextId } from '../../books/ids';
import type { Product } from '../../books/types';
import { allGroups } from '../../books/units';
import { bodyOf, created, done, found } from '../call';
import type { Operation, RestCall } from '../call';
import { notFound } from '../errors';
import { byText, listOf, pageOf } from '../lists';
import {
	changedProduct,
	NEW_PRODUCT,
	newProduct,
	productToAnswer,
	productToItem,
	SENT_PRODUCT,
} from './productWire';

function productOf({ books, id }: RestCall): Product {
	const product = books.products.find((one) => one.id === id);
	if (!product) throw notFound('ART_001');
	return product;
}

export const productOperations: Record<string, Operation> = {
	'GET /v1/product': (call) =>
		pageOf(
			call,
			call.books.products,
			{
				code: byText<Product>(({ code }) => code),
				groupCode: byText<Product>(({ groupCode }) => groupCode),
			},
			(product) => productToItem(call.books, product),
		),

	'GET /v1/product/groups': ({ books }) =>
		listOf(allGroups(books).map(({ id, code, description }) => ({ id, code, description }))),

	'GET /v1/product/{id}': (call) => found(productToAnswer(call.books, productOf(call))),

	'POST /v1/product': (call) => {
		const { books } = call;
		const product = { id: nextId(books.products), ...newProduct(books, bodyOf(call, NEW_PRODUCT)) };
		books.products.push(product);
		return created({ id: product.id });
	},

	'PATCH /v1/product/{id}': (call) => {
		const product = productOf(call);
		Object.assign(product, changedProduct(call.books, product, bodyOf(call, SENT_PRODUCT)));
		return done;
	},

	'DELETE /v1/product/{id}': (call) => {
		const gone = productOf(call);
		call.books.products = call.books.products.filter((product) => product !== gone);
		return done;
	},
};
