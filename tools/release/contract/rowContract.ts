import { join } from 'node:path';
import ts from 'typescript';
import '../../../features';
import { DEEDS, foreseen, ROW_ACTIONS } from '../../../base/words/row';
import type { RowContract } from './contract';

/** Where the codes of all features are put together. */
const FEATURES = join(__dirname, '..', '..', '..', 'features', 'index.ts');
const WORDS = join(__dirname, '..', '..', '..', 'base', 'words');

/** Fields and codes of rows, read from their types: there they are declared once. */
export function rowContract(): RowContract {
	const files = { row: join(WORDS, 'row.ts'), finding: join(WORDS, 'finding.ts') };
	const program = ts.createProgram([...Object.values(files), FEATURES], {
		...{ strict: true, noEmit: true, skipLibCheck: true },
		// Without what no row needs, the browser and all of @types, it takes a quarter of the time.
		...{ types: [], target: ts.ScriptTarget.ES2022, lib: ['lib.es2024.d.ts'] },
		...{ module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
	});
	const types = new Types(program.getTypeChecker(), program);
	const found = types.membersOf(types.declared(files.finding, 'FindingFacts'));
	return {
		actions: [...ROW_ACTIONS, ...DEEDS.map(foreseen)],
		fields: types.inWords(types.declared(files.row, 'Row')),
		codes: byCode(found.map(({ name }) => name).sort(), (name) => {
			const finding = found.find((one) => one.name === name);
			return finding ? types.inWords(types.typeOf(finding)) : {};
		}),
	};
}

function byCode(
	names: readonly string[],
	factsOf: (name: string) => Record<string, string>,
): RowContract['codes'] {
	const codes: RowContract['codes'] = {};
	for (const name of names) (codes[name] ??= {})[name] = factsOf(name);
	return codes;
}

class Types {
	constructor(
		private readonly checker: ts.TypeChecker,
		private readonly program: ts.Program,
	) {}

	declared(file: string, name: string): ts.Type {
		const source = this.program.getSourceFile(file);
		const module = source && this.checker.getSymbolAtLocation(source);
		const symbol = module && this.checker.getExportsOfModule(module).find((one) => one.name === name);
		if (!symbol) throw new Error(`${file} exports no type ${name}`);
		return this.checker.getDeclaredTypeOfSymbol(symbol);
	}

	membersOf(type: ts.Type): ts.Symbol[] {
		return this.checker.getPropertiesOfType(type);
	}

	typeOf(symbol: ts.Symbol): ts.Type {
		return this.checker.getTypeOfSymbol(symbol);
	}

	/** Each member with its type as it is written in TypeScript; a fault only by its name. */
	inWords(type: ts.Type): Record<string, string> {
		const { NoTruncation } = ts.TypeFormatFlags;
		return Object.fromEntries(
			this.membersOf(type).map((member) => [
				member.name,
				this.checker.typeToString(this.typeOf(member), undefined, NoTruncation),
			]),
		);
	}
}
