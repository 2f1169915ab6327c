// What a rehearsal found: how much of what changes, then each part, old and new side by side.
import type { Lang } from "../../../../../../lib/localised";
import { rehearsalWords, type SectionId, sections } from "../../../../../../lib/rehearsal/rehearsal-words";
import type { Sides } from "../../../../../../lib/rehearsal/worded";
import type { Shot, ShownEntry, ShownRehearsal, ShownState } from "../../../../../_server/desk/rehearsal-shown";
import { unparted } from "../../../../../_ui/shell/unparted";
import { rehearsalPageWords } from "./rehearsal-words";

/** The address of a picture, by its place. */
type Picture = (at: number) => string;

type Props = { shown: ShownRehearsal; lang: Lang; picture: Picture };

export function RehearsalView({ shown, lang, picture }: Props) {
  const words = rehearsalWords[lang];
  return (
    <>
      {shown.same && <p className="rehearsal-same">{words.nothingAtAll}</p>}
      <nav className="rehearsal-counts" aria-label={rehearsalPageWords[lang].contents}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.section[id]}</a> <b>{words.count(shown.counts[id])}</b>
              {id === "cells" && shown.kinds && <span>{shown.kinds}</span>}
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((id) => (
        <section key={id} aria-labelledby={id} className="rehearsal-section">
          <h2 id={id}>
            {words.section[id]} <span className="rehearsal-count">{words.count(shown.counts[id])}</span>
          </h2>
          {shown.remarks[id] && <p>{shown.remarks[id]}</p>}
          {shown.counts[id] === 0 ? <p>{words.nothing[id]}</p> : <Section {...{ id, shown, lang, picture }} />}
        </section>
      ))}
    </>
  );
}

function Section({ id, ...given }: Props & { id: SectionId }) {
  if (id === "cells") return <Cells {...given} />;
  if (id === "figures") return <Figures {...given} />;
  return <Entries entries={given.shown.lists[id]} lang={given.lang} picture={given.picture} />;
}

function Cells({ shown, lang }: Omit<Props, "picture">) {
  const { columns, before, after, none, section } = rehearsalWords[lang];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is scrolled by the keyboard too
    <section className="text-table" aria-label={section.cells} tabIndex={0}>
      <table className="rehearsal-cells">
        <thead>
          <tr>
            {[columns.figure, columns.edition, columns.cell, columns.kind, before, after, columns.certainty].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two cells may have the same words, and none ever moves
            <tr key={index}>
              <th scope="row">{cell.figure}</th>
              <td>{cell.edition}</td>
              <td>{cell.cell}</td>
              <td>
                {cell.kind}
                {cell.parts && <span className="rehearsal-parts">{cell.parts}</span>}
              </td>
              <td>{cell.before || none}</td>
              <td>{cell.after || none}</td>
              <td>{cell.certainty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ shown, lang, picture }: Props) {
  return shown.figures.map(({ indicator, name, states: [first, ...others] }) => (
    <article key={indicator} className="rehearsal-figure" aria-labelledby={`figure-${indicator}`}>
      <h3 id={`figure-${indicator}`}>{name}</h3>
      {first && <State {...{ state: first, lang, picture }} />}
      {others.length > 0 && (
        <details>
          <summary>{rehearsalPageWords[lang].others(others.length)}</summary>
          {others.map((state) => (
            <State key={state.label} {...{ state, lang, picture }} />
          ))}
        </details>
      )}
    </article>
  ));
}

function State({ state, lang, picture }: Omit<Props, "shown"> & { state: ShownState }) {
  const { label, aspects, title, certainty, shots } = state;
  return (
    <div className="rehearsal-state">
      <p className="rehearsal-about">
        <b>{label}</b> {aspects}
      </p>
      <Pair
        lang={lang}
        side={(of) => (
          <>
            <p className="rehearsal-title">{title[of] ? unparted(title[of]) : rehearsalWords[lang].none}</p>
            {certainty[of] && <p className="rehearsal-chip">{certainty[of]}</p>}
            {shots?.[of] && <Opened shot={shots[of]} picture={picture} />}
          </>
        )}
      />
    </div>
  );
}

/** Asked for as it comes into view. */
function Drawn({ shot: { at, width, height, alt }, picture }: { shot: Shot; picture: Picture }) {
  return (
    // biome-ignore lint/performance/noImgElement: a picture of lines, which nothing resizes
    <img loading="lazy" src={picture(at)} alt={alt} width={width} height={height} />
  );
}

/** A picture, to be opened by itself where it is too small here. */
function Opened({ shot, picture }: { shot: Shot; picture: Picture }) {
  return (
    <a href={picture(shot.at)} className="rehearsal-drawn">
      <Drawn shot={shot} picture={picture} />
    </a>
  );
}

/** Old on the left, new on the right; one under the other where the page is narrow. */
function Pair({ lang, side }: { lang: Lang; side: (of: keyof Sides) => React.ReactNode }) {
  const words = rehearsalWords[lang];
  return (
    <div className="rehearsal-pair">
      {(["before", "after"] as const).map((of) => (
        <div key={of}>
          <p className="rehearsal-side">{words[of]}</p>
          {side(of)}
        </div>
      ))}
    </div>
  );
}

function Entries({ entries, lang, picture }: Omit<Props, "shown"> & { entries: readonly ShownEntry[] }) {
  const { none } = rehearsalWords[lang];
  return (
    <ul className="rehearsal-entries">
      {entries.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and none ever moves
        <li key={index}>
          <p className="rehearsal-about">
            <b>{one.about.startsWith("/") ? <a href={one.about}>{one.about}</a> : unparted(one.about)}</b> {one.detail}
          </p>
          {(one.before || one.after) && (
            <Pair
              lang={lang}
              side={(of) => (
                <>
                  <p>{unparted(one[of] || none)}</p>
                  {one.shots.map((pair) => pair[of] && <Opened key={pair[of].at} shot={pair[of]} picture={picture} />)}
                </>
              )}
            />
          )}
          {one.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
