// Links to the parts of a long page. In a wide window they stay in one row at its top while the page runs below; more than
// fit into a row unfold from it.
import { ContentsMenu } from "./contents-menu";

type Props = { label: string; entries: readonly { id: string; text: string }[] };

/** As many as stand in a row in either language. */
const inRow = 6;

export function Contents({ label, entries }: Props) {
  const list = (
    <ul>
      {entries.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="contents" aria-label={label}>
      {entries.length > inRow ? (
        <ContentsMenu label={label}>{list}</ContentsMenu>
      ) : (
        <>
          <p className="contents-label">{label}</p>
          {list}
        </>
      )}
    </nav>
  );
}
