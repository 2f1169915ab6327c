// Links to the parts of a long page.

export function Contents({ label, entries }: { label: string; entries: readonly { id: string; text: string }[] }) {
  return (
    <nav className="contents" aria-label={label}>
      <p className="contents-label">{label}</p>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
