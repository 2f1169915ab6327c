// A choice of role, with what each may do.
import { type Role, roles } from "../../../../lib/desk/role";
import type { Lang } from "../../../../lib/localised";
import { colon } from "../../../../lib/words/marks";
import { deskWords } from "../desk-words";

export function RoleField({ lang, id, chosen }: { lang: Lang; id: string; chosen: Role }) {
  const words = deskWords[lang];
  return (
    <p className="desk-field">
      <label htmlFor={id}>{words.accounts.role}</label>
      <select id={id} name="role" defaultValue={chosen}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {[words.roles[role], words.roleNote[role]].join(colon[lang])}
          </option>
        ))}
      </select>
    </p>
  );
}
