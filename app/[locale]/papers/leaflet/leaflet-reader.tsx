// The leaflet to read on a screen: its panels as the site's own figures, its advice with links to the sources.

import type { Leaflet } from "../../../../lib/leaflet/leaflet";
import { leafletWords } from "../../../../lib/leaflet/leaflet-words";
import { FigureCard } from "../../../_ui/figure/figure-card";

type Point = Leaflet["call"][number];

function Points({ points, leaflet }: { points: readonly Point[]; leaflet: Leaflet }) {
  const words = leafletWords[leaflet.lang];
  return (
    <ul>
      {points.map(({ text, source }) => (
        <li key={text}>
          {text}
          <a href={`#leaflet-source-${source}`}>{words.cited(source)}</a>
        </li>
      ))}
    </ul>
  );
}

export function LeafletReader({ leaflet }: { leaflet: Leaflet }) {
  const { lang, panels, advice, call, desk, telephone, nationalList, adviceSources } = leaflet;
  const words = leafletWords[lang];
  return (
    <div className="leaflet-reader" id="read">
      {panels.map((panel) => (
        <section key={panel.id}>
          <h2 id={`panel-${panel.id}`}>
            {words.panel(panel.number)}
            {words.colon}
            {panel.heading}
          </h2>
          {panel.remark && <p>{panel.remark}</p>}
          {panel.figures
            .filter(({ categories, lost }) => categories.length > 0 || lost)
            .map((figure) => (
              <FigureCard key={figure.indicator} figure={figure} />
            ))}
        </section>
      ))}
      <section>
        <h2 id="leaflet-advice">{words.advice}</h2>
        {advice.map((section) => (
          <section key={section.heading}>
            <h3>{section.heading}</h3>
            <Points points={section.points} leaflet={leaflet} />
          </section>
        ))}
      </section>
      <section>
        <h2 id="leaflet-call">{words.call}</h2>
        <Points points={call} leaflet={leaflet} />
        {(desk || telephone) && (
          <dl className="leaflet-desk">
            {desk && (
              <div>
                <dt>{words.desk}</dt>
                <dd>{desk}</dd>
              </div>
            )}
            {telephone && (
              <div>
                <dt>{words.telephone}</dt>
                <dd>{telephone}</dd>
              </div>
            )}
          </dl>
        )}
        <p>
          <a href={nationalList.url}>{nationalList.label}</a>
        </p>
      </section>
      <section>
        <h2 id="leaflet-sources">{words.sourcesOfAdvice}</h2>
        <p className="hint">{words.adviceKey}</p>
        <ol className="leaflet-sources">
          {adviceSources.map(({ text, url }, index) => (
            <li key={url} id={`leaflet-source-${index + 1}`}>
              {text} <a href={url}>{url}</a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
