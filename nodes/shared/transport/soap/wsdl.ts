import type { WSDL } from 'soap';
import { toWsdl, type ServiceDescription } from './description';

/** All text stays text: amounts exact, dates without a zone (docs/services/soap.md 2). */
const asText = (text: string) => text;
export const PARSE_OPTIONS = {
	handleNilAsNull: true,
	preserveWhitespace: true,
	escapeXML: false,
	customDeserializer: {
		decimal: asText,
		double: asText,
		float: asText,
		long: asText,
		int: asText,
		boolean: asText,
		dateTime: asText,
		date: asText,
	},
};

/** One parsed WSDL per service and process: it holds no credential (docs/services/soap.md 3). */
const parsed = new Map<ServiceDescription, Promise<WSDL>>();

export function wsdlOf(description: ServiceDescription): Promise<WSDL> {
	let wsdl = parsed.get(description);
	if (!wsdl) {
		wsdl = parse(description);
		parsed.set(description, wsdl);
	}
	return wsdl;
}

async function parse(description: ServiceDescription): Promise<WSDL> {
	const { WSDL } = await import('soap');
	return await new Promise((resolve, reject) => {
		const wsdl = new WSDL(toWsdl(description), `mem:${description.namespace}`, PARSE_OPTIONS);
		wsdl.onReady((error: Error | null) => (error ? reject(error) : resolve(wsdl)));
	});
}
