import { types } from 'node:util';

/**
 * In jest, what Node.js itself throws is an Error of another realm, for which n8n's `instanceof Error` is false: a file that is
 * not there yet could not be written. Until the tests of the file are over, it counts as one.
 */
export function errorsOfNodeCount(): void {
	const own = Object.getOwnPropertyDescriptor(Error, Symbol.hasInstance);
	beforeAll(() => {
		Object.defineProperty(Error, Symbol.hasInstance, {
			configurable: true,
			value(this: unknown, given: unknown) {
				if (this === Error && types.isNativeError(given)) return true;
				return Function.prototype[Symbol.hasInstance].call(this as () => void, given);
			},
		});
	});
	afterAll(() => {
		if (own) Object.defineProperty(Error, Symbol.hasInstance, own);
		else Reflect.deleteProperty(Error, Symbol.hasInstance);
	});
}
