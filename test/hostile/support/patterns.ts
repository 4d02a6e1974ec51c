import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import SOURCES from '../../../tools/release/sources';

const ROOT = join(__dirname, '../../..');

/** A pattern as it stands in our code. */
interface Pattern {
	place: string;
	regExp: RegExp;
	/** How long a text it can meet, as the comment above it says; null where nothing is said. */
	limit: number | null;
}

/** Every pattern in the code that n8n runs. */
export function patterns(): Pattern[] {
	const files = SOURCES.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
	);
	return files.filter((path) => path.endsWith('.ts')).flatMap(patternsOf);
}

function patternsOf(path: string): Pattern[] {
	const source = ts.createSourceFile(
		path,
		readFileSync(join(ROOT, path), 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const found: Pattern[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({
				place: `${path}:${line + 1}`,
				regExp: new RegExp(pattern, flags),
				limit: limitAbove(node),
			});
		}
		// Made while it runs: a test of its own must feed it.
		if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
			found.push({ place: `${path}: new RegExp`, regExp: /made/, limit: null });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** `Behind a limit of 100 characters`, in a comment above the statement. */
function limitAbove(node: ts.Node): number | null {
	let statement = node;
	while (!ts.isStatement(statement) && statement.parent) statement = statement.parent;
	const above = statement.getFullText().slice(0, node.getStart() - statement.getFullStart());
	const [, limit] = /limit of ([\d,]+) characters/.exec(above) ?? [];
	return limit === undefined ? null : Number(limit.replaceAll(',', ''));
}

/** What sets of characters are told apart by. */
const CHARACTERS = [
	...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
	...['é', 'É', '€', '“', '\u00a0', '\u2028', '\u202e', '\ud800'],
];
/** What hardly any pattern goes on with; a line end for those that stop there. */
const ENDS = ['', '\u00a7', '\n\u00a7'];
const MOST_OF_ONE = 6;

type Text = (length: number) => string;

/**
 * Texts on which a pattern takes long if any does: each of its loops is fed what it takes, behind what leads to it or again
 * and again with it, and is then denied the end.
 */
export function worstTexts({ source, flags }: RegExp): Text[] {
	const { pattern } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
	const sets = new Sets(pattern, flags);
	const begins = new Map<string, [begin: string, piece: string]>();
	const add = (begin: string, piece: string) => {
		if (piece !== '') begins.set(JSON.stringify([begin, piece]), [begin, piece]);
	};
	visitRegExpAST(pattern, {
		onQuantifierEnter(loop) {
			if (loop.max < 20) return;
			const before = sets.before(loop);
			for (const piece of sets.pieces(loop.element)) {
				add(before, piece);
				add('', piece);
				add('', before + piece);
			}
			add('', before);
		},
		onAlternativeEnter: (alternative) => add('', sets.example(alternative)),
	});
	return [...begins.values()].flatMap(([begin, piece]) =>
		ENDS.map(
			(end): Text =>
				(length) =>
					begin + piece.repeat(Math.ceil(length / piece.length)) + end,
		),
	);
}

/** The sets of characters of one pattern, and examples of what its parts match. */
class Sets {
	/** One for each way in which characters differ to this pattern. */
	private readonly representatives: string[];

	constructor(
		pattern: AST.Pattern,
		private readonly flags: string,
	) {
		const atoms: RegExp[] = [];
		const onAtom = ({ raw }: AST.Node) => void atoms.push(this.atom(raw));
		visitRegExpAST(pattern, {
			onCharacterClassEnter: onAtom,
			onCharacterSetEnter: onAtom,
			onCharacterEnter: (node) => {
				if (!/^CharacterClass/.test(node.parent.type)) onAtom(node);
			},
		});
		const byWay = new Map<string, string>();
		for (const character of [...'a1 ', ...CHARACTERS]) {
			const way = atoms.map((atom) => Number(atom.test(character))).join('');
			if (!byWay.has(way)) byWay.set(way, character);
		}
		this.representatives = [...byWay.values()];
	}

	private atom(raw: string): RegExp {
		return new RegExp(`^(?:${raw})$`, this.flags.replace(/[gy]/g, ''));
	}

	/** What an element of a loop can take. */
	pieces(element: AST.QuantifiableElement): string[] {
		if (element.type === 'CapturingGroup' || element.type === 'Group')
			return element.alternatives.map((alternative) => this.example(alternative)).slice(0, MOST_OF_ONE);
		const atom = this.atom(element.raw);
		const taken = this.representatives.filter((character) => atom.test(character));
		return taken.length > 0 ? taken.slice(0, MOST_OF_ONE) : [this.example(element)];
	}

	/** What leads to a part. */
	before(part: AST.Node): string {
		const { parent } = part;
		if (!parent) return '';
		const own =
			parent.type === 'Alternative'
				? parent.elements
						.slice(0, parent.elements.indexOf(part as AST.Element))
						.map((one) => this.example(one))
				: [];
		return this.before(parent) + own.join('');
	}

	/** A short text that a part matches. */
	example(part: AST.Node): string {
		if (part.type === 'Alternative') return part.elements.map((element) => this.example(element)).join('');
		if (part.type === 'Group' || part.type === 'CapturingGroup')
			return part.alternatives[0] ? this.example(part.alternatives[0]) : '';
		if (part.type === 'Quantifier') return this.example(part.element).repeat(part.min);
		if (part.type === 'Backreference') return Array.isArray(part.resolved) ? '' : this.example(part.resolved);
		if (part.type === 'Assertion') return '';
		const atom = this.atom(part.raw);
		return CHARACTERS.find((character) => character > ' ' && atom.test(character)) ?? ' ';
	}
}
