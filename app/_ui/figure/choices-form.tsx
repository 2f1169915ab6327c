// The form of a figure's choices: a GET form, whose changes with script act at once (live/choices.ts).
import type { ReactNode } from "react";

type Props = {
  action: string;
  label: string;
  /** Address of the figure in the state that it is shown in. */
  href: string;
  children: ReactNode;
};

export function ChoicesForm({ action, label, href, children }: Props) {
  return (
    <form className="figure-controls" action={action} aria-label={label} data-href={href}>
      {children}
    </form>
  );
}
