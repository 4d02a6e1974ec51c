var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// test/hostile/support/patterns.ts
var import_node_path = require("node:path");
var import_regexpp = require("@eslint-community/regexpp");
var import_typescript = __toESM(require("typescript"));
var ROOT = (0, import_node_path.join)("/work/trees/bounded/test/hostile/support", "../../..");
var CHARACTERS = [
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
  ...["\xE9", "\xC9", "\u20AC", "\u201C", "\xA0", "\u2028", "\u202E", "\uD800"]
];
var ENDS = ["", "\xA7", "\n\xA7"];
var MOST_OF_ONE = 6;
function worstTexts({ source, flags }) {
  const { pattern } = new import_regexpp.RegExpParser().parseLiteral(`/${source}/${flags}`);
  const sets = new Sets(pattern, flags);
  const begins = /* @__PURE__ */ new Map();
  const add = (begin, piece) => {
    if (piece !== "") begins.set(JSON.stringify([begin, piece]), [begin, piece]);
  };
  (0, import_regexpp.visitRegExpAST)(pattern, {
    onQuantifierEnter(loop) {
      if (loop.max < 20) return;
      const before = sets.before(loop);
      for (const piece of sets.pieces(loop.element)) {
        add(before, piece);
        add("", piece);
        add("", before + piece);
      }
      add("", before);
    },
    onAlternativeEnter: (alternative) => add("", sets.example(alternative))
  });
  return [...begins.values()].flatMap(
    ([begin, piece]) => ENDS.map(
      (end) => (length) => begin + piece.repeat(Math.ceil(length / piece.length)) + end
    )
  );
}
var Sets = class {
  constructor(pattern, flags) {
    this.flags = flags;
    const atoms = [];
    const onAtom = ({ raw }) => void atoms.push(this.atom(raw));
    (0, import_regexpp.visitRegExpAST)(pattern, {
      onCharacterClassEnter: onAtom,
      onCharacterSetEnter: onAtom,
      onCharacterEnter: (node) => {
        if (!/^CharacterClass/.test(node.parent.type)) onAtom(node);
      }
    });
    const byWay = /* @__PURE__ */ new Map();
    for (const character of [..."a1 ", ...CHARACTERS]) {
      const way = atoms.map((atom) => Number(atom.test(character))).join("");
      if (!byWay.has(way)) byWay.set(way, character);
    }
    this.representatives = [...byWay.values()];
  }
  flags;
  /** One for each way in which characters differ to this pattern. */
  representatives;
  atom(raw) {
    return new RegExp(`^(?:${raw})$`, this.flags.replace(/[gy]/g, ""));
  }
  /** What an element of a loop can take. */
  pieces(element) {
    if (element.type === "CapturingGroup" || element.type === "Group")
      return element.alternatives.map((alternative) => this.example(alternative)).slice(0, MOST_OF_ONE);
    const atom = this.atom(element.raw);
    const taken = this.representatives.filter((character) => atom.test(character));
    return taken.length > 0 ? taken.slice(0, MOST_OF_ONE) : [this.example(element)];
  }
  /** What leads to a part. */
  before(part) {
    const { parent } = part;
    if (!parent) return "";
    const own = parent.type === "Alternative" ? parent.elements.slice(0, parent.elements.indexOf(part)).map((one) => this.example(one)) : [];
    return this.before(parent) + own.join("");
  }
  /** A short text that a part matches. */
  example(part) {
    switch (part.type) {
      case "Alternative":
        return part.elements.map((element) => this.example(element)).join("");
      case "Group":
      case "CapturingGroup":
        return part.alternatives[0] ? this.example(part.alternatives[0]) : "";
      case "Quantifier":
        return this.example(part.element).repeat(part.min);
      case "Backreference":
        return Array.isArray(part.resolved) ? "" : this.example(part.resolved);
      case "Assertion":
        return "";
      default: {
        const atom = this.atom(part.raw);
        return CHARACTERS.find((character) => character > " " && atom.test(character)) ?? " ";
      }
    }
  }
};

// test/hostile/support/cpuTime.ts
var import_node_vm = require("node:vm");
var context = (0, import_node_vm.createContext)({ work: void 0 });
var call = new import_node_vm.Script("work()");
var ENDED_AFTER_MS = 12e4;
async function cpuSeconds(work) {
  context.work = work;
  const before = process.cpuUsage();
  try {
    await call.runInContext(context, { timeout: ENDED_AFTER_MS });
  } catch (error) {
    if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return Infinity;
  }
  return process.cpuUsage(before).user / 1e6;
}
var TRIES = 5;
var SHORT_SECONDS = 0.5;
var TIMES_AS_LONG = 8;
var TIMES_THE_TIME = 24;
async function isLinear(prepare, size) {
  const [whole, part] = [prepare(size), prepare(Math.ceil(size / TIMES_AS_LONG))];
  let [ofWhole, ofPart] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries++) {
    ofWhole = Math.min(ofWhole, await cpuSeconds(whole));
    if (ofWhole < SHORT_SECONDS) return true;
    ofPart = Math.min(ofPart, await cpuSeconds(part));
    if (tries > 0 && ofWhole <= TIMES_THE_TIME / 2 * ofPart) return true;
  }
  return ofWhole <= TIMES_THE_TIME * ofPart;
}
async function tooLongFor(read, worst, size) {
  const readAll = (of) => (length) => {
    const inputs = of.map((make) => make(length));
    return () => Promise.all(inputs.map((input) => quietly(() => read(input))));
  };
  if (await isLinear(readAll(worst), size)) return void 0;
  for (const one of worst) if (!await isLinear(readAll([one]), size)) return one(40);
  return void 0;
}
function quietly(work) {
  try {
    const result = work();
    return result instanceof Promise ? result.catch(() => void 0) : result;
  } catch {
    return void 0;
  }
}

// ../../../tmp/mini/old.ts
(async () => {
  for (const r of [
    /\s*%$/,
    /<[\w:.-]{0,100}Result\s[^<>]*nil=["'](?:true|1)["'][^<>]*\/>/g,
    /"[^"]*"|\\.|\[[^\]]*\]/g,
    /\[.*$/,
    /^\/+|\/+$/g,
    /^\S+ +([^/]+)\/\d{4}-/,
    /^(a+)+$/,
    /"[^"]*"?|\\.|\[[^\]]*\]?/g,
    /<[\w:.-]{0,100}Result\s[^<>]*\/>/g,
    /\s+$/,
    /\b(a|b)\b.*x/,
    /--+.*$/,
    /(?:--->|^)\s*(\d{4}):\s*([^\r\n]*)/
  ]) {
    const w = worstTexts(r);
    const a = Date.now();
    console.log(String(r), w.length, JSON.stringify(await tooLongFor((t) => r.global ? t.replace(r, "") : t.search(r), w, 5e4)), Date.now() - a);
  }
})();
