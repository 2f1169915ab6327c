"use client";
// The form of a figure's choices: a GET form, whose changes with script act at once. The page stays where it is, the
// control keeps the focus, and the address becomes that of the state.
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";
import { withForm } from "../../../lib/address/query";

type Props = {
  action: string;
  label: string;
  /** Address of the figure in the state that it is shown in. */
  href: string;
  children: ReactNode;
};

export function ChoicesForm({ action, label, href, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, start] = useTransition();
  /** Name and value of the control that was used last, until the page has followed. */
  const used = useRef<{ name: string; value: string } | null>(null);

  const act = ({ target }: { target: EventTarget }) => {
    if (!form.current) return;
    const { name, value } = target as HTMLInputElement;
    used.current = { name, value };
    const asked = [...new FormData(form.current)].map(([field, text]) => [field, String(text)] as const);
    start(() => router.replace(withForm(action, asked), { scroll: false }));
  };

  useEffect(() => {
    if (pending || !used.current || !form.current) return;
    const { name, value } = used.current;
    used.current = null;
    history.replaceState(null, "", href);
    // What a browser kept of the choices before gives way to what is shown.
    form.current.reset();
    const controls = [...form.current.elements].filter((one) => (one as HTMLInputElement).name === name);
    const again = controls.find((one) => (one as HTMLInputElement).value === value) ?? controls[0];
    if (again && document.activeElement === document.body) (again as HTMLElement).focus({ preventScroll: true });
  }, [pending, href]);

  return (
    <form className="figure-controls" action={action} aria-label={label} aria-busy={pending} ref={form} onChange={act}>
      {children}
    </form>
  );
}
