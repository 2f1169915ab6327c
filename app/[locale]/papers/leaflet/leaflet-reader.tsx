// The leaflet to read on a screen: its panels as the site's own figures, its advice with links to the sources.

import type { Leaflet } from "../../../../lib/leaflet/leaflet";
import { leafletWords } from "../../../../lib/leaflet/leaflet-words";
import { FigureCard } from "../../../_ui/figure/figure-card";

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function LeafletReader({ leaflet }: { leaflet: Leaflet }) {
  const { lang, panels, precautions, firstSteps, desk, telephone, link, nationalList, adviceSources } = leaflet;
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
          {panel.figures.map((figure) => (
            <FigureCard key={figure.indicator} figure={figure} />
          ))}
        </section>
      ))}
      <section>
        <h2 id="leaflet-advice">{words.precautions}</h2>
        <Points points={precautions} />
      </section>
      <section>
        <h2 id="leaflet-call">{words.firstSteps}</h2>
        <Points points={firstSteps} />
        <p>
          {words.police} {words.policeNumber}
        </p>
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
        {link && (
          <p>
            <a href={link}>{link}</a>
          </p>
        )}
        <p>
          <a href={nationalList.url}>{nationalList.label}</a>
        </p>
      </section>
      <section>
        <h2 id="leaflet-sources">{words.sourcesOfAdvice}</h2>
        <ol className="leaflet-sources">
          {adviceSources.map(({ text, url }) => (
            <li key={text}>
              {text} <a href={url}>{url}</a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
