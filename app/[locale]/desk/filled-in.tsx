// A form as it was sent: its fields filled with what was typed, whatever parts it is made of. The parts are drawn here and each
// control is given its text, the first of a name the first that was sent under it, so that no field has to know of this.
import {
  Children,
  type ComponentProps,
  cloneElement,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import type { TypedForm } from "../../_server/desk/typed-forms";

type Control = ReactElement<ComponentProps<"input">>;
type Props = Readonly<Record<string, unknown>>;

/** @returns `whole`: false where the lines of the form are others now, and some show what holds, not what was typed */
export function filledIn(children: ReactNode, typed: TypedForm): { form: ReactNode; whole: boolean } {
  const first = filledBy(children, typed, true);
  return first.same ? first : filledBy(children, typed, false);
}

type Filled = { form: ReactNode; whole: boolean; same: boolean };

/** @param lines also fields whose name stands several times: not where what goes along with them is of others (`same`) */
function filledBy(children: ReactNode, { fields }: TypedForm, lines: boolean): Filled {
  const met = new Map<string, number>();
  let [whole, same] = [true, true];
  let changed = 0;

  const filled = (nodes: ReactNode): ReactNode =>
    Children.map(nodes, (node) => (isValidElement<Props>(node) ? filledElement(node) : node));

  function filledElement(element: ReactElement<Props>): ReactNode {
    const { type, props, key } = element;
    if (typeof type === "function" && !("$$typeof" in type)) {
      const made = (type as (props: Props) => ReactNode)(props);
      return <Fragment key={key}>{filled(made)}</Fragment>;
    }
    if (type === "input" || type === "select" || type === "textarea") return filledControl(element as Control);
    const before = changed;
    // What is drawn in the browser may be given parts of the form under any name.
    const parts = Object.entries(props).filter(([name, value]) => name === "children" || isValidElement(value));
    const now = Object.fromEntries(parts.map(([name, value]) => [name, filled(value as ReactNode)]));
    return cloneElement(element, { ...now, ...(type === "details" && changed > before ? { open: true } : {}) });
  }

  function filledControl(control: Control): Control {
    const { name, type, value, defaultValue, defaultChecked, disabled } = control.props;
    if (!name || disabled || type === "file" || type === "password") return control;
    const sent = fields.get(name) ?? [];
    if (type === "checkbox" || type === "radio") {
      const now = sent.includes(String(value));
      if (now !== (defaultChecked ?? false)) changed += 1;
      return cloneElement(control, { defaultChecked: now });
    }
    const at = met.get(name) ?? 0;
    met.set(name, at + 1);
    const text = sent[at];
    if (text === undefined) return control;
    if (type === "hidden") {
      if (text !== String(value ?? "").replaceAll("\r\n", "\n")) same = false;
      return control;
    }
    if (sent.length > 1 && !lines) {
      if (text !== String(defaultValue ?? "")) whole = false;
      return control;
    }
    if (text !== String(defaultValue ?? "")) changed += 1;
    return cloneElement(control, { defaultValue: text });
  }

  const form = filled(children);
  return { form, whole, same };
}
