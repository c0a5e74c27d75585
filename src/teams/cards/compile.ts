import assert from "node:assert/strict";
import { Constant, type Expression, ExpressionType } from "adaptive-expressions";
import { Template } from "adaptivecards-templating";

/** What an expression sees: the object that the part stands for, as `$data`. */
type Value = (data: unknown) => unknown;

/**
 * Compiles a template of the Adaptive Cards template language to a function that fills it. The library
 * reads the expressions; walking its trees for every card took 0.8 ms for a page of the form, which is more
 * than the whole of the rest of a click. Takes `$data`, `$when` and the few operators that our templates
 * use, and fails while it is loaded on any other; a test holds that it fills every sample as the library does.
 */
export function compile(template: unknown): (data: object) => object {
  const fill = compileNode(template);
  return (data) => fill(data) as object;
}

/** What stands for a part that is left out; no value of a card. */
const nothing = Symbol("left out");

function compileNode(node: unknown): Value {
  if (typeof node === "string") return compileText(node);
  if (Array.isArray(node)) return compileList(node.map((one) => compileNode(one)));
  if (typeof node !== "object" || node === null) return () => node;
  return compileObject(node);
}

function compileText(text: string): Value {
  const parsed = Template.parseInterpolatedString(text);
  return typeof parsed === "string" ? () => parsed : compileExpression(parsed);
}

/** Items that are left out vanish; an item repeated over `$data` becomes as many. */
const compileList =
  (items: readonly Value[]): Value =>
  (data) =>
    items
      .map((item) => item(data))
      .flat()
      .filter((item) => item !== nothing);

function compileObject(node: object): Value {
  const entries = Object.entries(node);
  const given = (name: string): Value | null => {
    const found = entries.find(([key]) => key === name);
    return found === undefined ? null : compileNode(found[1]);
  };
  const over = given("$data");
  const when = given("$when");
  const members = entries
    .filter(([key]) => key !== "$data" && key !== "$when")
    .map(([key, value]) => [key, compileNode(value)] as const);
  const build: Value = (data) => {
    if (when !== null && when(data) !== true) return nothing;
    const built: Record<string, unknown> = {};
    for (const [key, value] of members) {
      const filled = value(data);
      if (filled !== nothing) built[key] = filled;
    }
    return built;
  };
  if (over === null) return build;
  return (data) => {
    const target = over(data);
    return Array.isArray(target) ? target.map((one) => build(one)) : build(target);
  };
}

function compileExpression(expression: Expression): Value {
  if (expression instanceof Constant) {
    const constant: unknown = expression.value;
    return () => constant;
  }
  const operands = expression.children.map((child) => compileExpression(child));
  switch (expression.type) {
    case ExpressionType.Accessor:
      return compileAccessor(operands);
    case ExpressionType.Equal:
      return binary(operands, (left, right) => left === right);
    case ExpressionType.NotEqual:
      return binary(operands, (left, right) => left !== right);
    case ExpressionType.GreaterThan:
      return binary(operands, (left, right) => Number(left) > Number(right));
    case ExpressionType.Count:
      return unary(operands, (list) => (Array.isArray(list) ? list.length : 0));
    case ExpressionType.If:
      return compileChoice(operands);
    default:
      assert.fail(`a template uses ${expression.toString()}, which is not compiled`);
  }
}

/** `name`, `one.name` or `$data`; what the data lacks is a bug of its card. */
function compileAccessor([named, instance]: readonly Value[]): Value {
  assert(named !== undefined, "an accessor names what it reads");
  const name = String(named(null));
  if (name === "$data") return (data) => data;
  assert(!name.startsWith("$"), `a template uses ${name}, which is not compiled`);
  return (data) => {
    const target = instance === undefined ? data : instance(data);
    assert(
      typeof target === "object" && target !== null && name in target,
      `the data of a card lacks ${name}`,
    );
    return (target as Readonly<Record<string, unknown>>)[name];
  };
}

function unary([only]: readonly Value[], apply: (value: unknown) => unknown): Value {
  assert(only !== undefined, "the operator has an operand");
  return (data) => apply(only(data));
}

function binary(
  [left, right]: readonly Value[],
  apply: (left: unknown, right: unknown) => unknown,
): Value {
  assert(left !== undefined && right !== undefined, "the operator has two operands");
  return (data) => apply(left(data), right(data));
}

function compileChoice([condition, then, otherwise]: readonly Value[]): Value {
  assert(
    condition !== undefined && then !== undefined && otherwise !== undefined,
    "a choice has a condition and two values",
  );
  return (data) => (condition(data) === true ? then(data) : otherwise(data));
}
