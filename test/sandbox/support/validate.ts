import type { RecordedCall } from '../../../sandbox';
import { faultsBySchema } from '../../support/contract';

/** The content of soap:Body as a document of its own. */
function bodyOf(envelope: string): string {
	const body = /<soap:Body>([\s\S]*)<\/soap:Body>/.exec(envelope)?.[1] ?? '';
	const namespaces = [...(/<soap:Envelope [^>]*>/.exec(envelope)?.[0] ?? '').matchAll(/xmlns:xs\w="[^"]*"/g)];
	return body.replace('xmlns="', `${namespaces.join(' ')} xmlns="`);
}

/** What is wrong with the answers of these calls according to the schema; nothing when they are all valid. */
export async function invalidAnswers(schema: string, calls: readonly RecordedCall[]): Promise<object[]> {
	const faults = await faultsBySchema(
		schema,
		calls.map(({ response }) => bodyOf(response)),
	);
	return calls
		.map(({ operation }, index) => ({ name: operation, errors: faults[index] }))
		.filter(({ errors }) => errors?.length !== 0);
}
