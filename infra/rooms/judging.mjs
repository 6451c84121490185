// ESLint rules for what is decided by who somebody is: rights stand in the policies, wordings in records keyed by who.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The words of a list as the domain declares it, such as `export const ROLES = ['visitor', …] as const`. */
function wordsOf(file, name) {
  const source = ts.createSourceFile(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), 99);
  const words = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === name) collect(node);
    else node.forEachChild(visit);
  };
  /** @param {ts.Node} node */
  const collect = (node) => {
    if (ts.isStringLiteral(node)) words.push(node.text);
    else node.forEachChild(collect);
  };
  source.forEachChild(visit);
  if (words.length < 2) throw new Error(`${file} declares no ${name}.`);
  return words;
}

const ROLES = wordsOf('libs/domain/src/rights/roles.ts', 'ROLES');
const KINDS = wordsOf('libs/domain/src/accounts/accounts.ts', 'ORGANISATION_KINDS');
const SIDES = wordsOf('libs/domain/src/accounts/accounts.ts', 'SIDES');
const LISTS = [ROLES, KINDS, SIDES].map((words) => new Set(words));

const ASKED =
  'Who may is said by a policy; what differs only in wording or picture is a Record keyed by role, kind or side.';

/** The words a type allows, without null and undefined; empty when it allows anything else. */
function allowed(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)),
  );
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
}

/** Whether a type is a role, a kind of organisation or a side, or some of them: two words or more of one list. */
const isWho = (words) => words.length > 1 && LISTS.some((list) => words.every((word) => list.has(word)));

const COMPARING = new Set(['===', '!==', '==', '!=']);
const SEARCHING = new Set(['includes', 'indexOf', 'has']);

/** Refuses to compare or switch on a role, a kind of organisation or a side. Whether two of them are the same may be asked. */
const decidedByPolicy = {
  meta: { type: 'problem', schema: [], messages: { asked: ASKED } },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const wordsAt = (node) => allowed(checker.getTypeAtLocation(nodes.get(node)));
    const report = (node) => context.report({ node, messageId: 'asked' });
    return {
      BinaryExpression(node) {
        if (!COMPARING.has(node.operator)) return;
        const [left, right] = [wordsAt(node.left), wordsAt(node.right)];
        const named = left.length === 1 || right.length === 1;
        if (named && (isWho(left) || isWho(right))) report(node);
      },
      SwitchStatement(node) {
        if (isWho(wordsAt(node.discriminant))) report(node);
      },
      CallExpression({ callee, arguments: [asked] }) {
        if (callee.type !== 'MemberExpression' || !SEARCHING.has(callee.property.name) || !asked) return;
        if (asked.type !== 'SpreadElement' && isWho(wordsAt(asked))) report(callee);
      },
    };
  },
};

const UNMISTAKABLE = new Set([...ROLES, ...SIDES, 'company'].filter((word) => word !== 'guide'));

/** The same for templates, which have no types: no comparison with a word that only a role, a kind or a side can be. */
const decidedByPolicyInTemplates = {
  meta: { type: 'problem', schema: [], messages: { asked: ASKED } },
  create(context) {
    const word = (node) => typeof node?.value === 'string' && UNMISTAKABLE.has(node.value);
    const at = ({ sourceSpan: { start, end } }) => ({
      start: context.sourceCode.getLocFromIndex(start),
      end: context.sourceCode.getLocFromIndex(end),
    });
    return {
      Binary(node) {
        if (!COMPARING.has(node.operation) || !(word(node.left) || word(node.right))) return;
        context.report({ loc: at(node), messageId: 'asked' });
      },
      SwitchBlockCase({ expression }) {
        if (word(expression?.ast ?? expression))
          context.report({ loc: at(expression.ast ?? expression), messageId: 'asked' });
      },
    };
  },
};

export default {
  rules: { 'decided-by-policy': decidedByPolicy, 'decided-by-policy-in-templates': decidedByPolicyInTemplates },
};
