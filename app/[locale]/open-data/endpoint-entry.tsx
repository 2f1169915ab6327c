// One address of the API: what it gives, what may be asked of it, and examples that open as they stand.

import type { Lang } from "../../../lib/localised";
import { comma } from "../../../lib/words/marks";
import { endpointWords } from "../../_server/api-words";
import type { Endpoint, Parameter } from "../../_server/endpoint";
import { openDataWords } from "../../_ui/shell/open-data-words";
import { TextTable } from "../../_ui/tables/text-table";

export function EndpointEntry({ endpoint, lang }: { endpoint: Endpoint; lang: Lang }) {
  const { id, path, parameters, examples } = endpoint;
  const words = openDataWords[lang];
  return (
    <section className="endpoint" aria-labelledby={`endpoint-${id}`}>
      <h3 id={`endpoint-${id}`}>{endpointWords[id][lang]}</h3>
      <p>
        <code>GET {path}</code>
      </p>
      {parameters.length > 0 && (
        <details>
          <summary>{words.parameters}</summary>
          <TextTable
            caption={`${words.parameters}: ${endpointWords[id][lang]}`}
            quiet
            columns={Object.values(words.columns)}
            rows={parameters.map((one) => ({
              key: `${one.in} ${one.name}`,
              cells: [
                <code key="name">{one.in === "path" ? `{${one.name}}` : one.name}</code>,
                one.description[lang],
                valuesOf(one, lang),
              ],
            }))}
          />
        </details>
      )}
      <p className="label">{words.examples}</p>
      <ul className="plain-list">
        {examples.map((example) => (
          <li key={example}>
            <a className="api-example" href={example}>
              <code>{example}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function valuesOf({ schema }: Parameter, lang: Lang): string {
  if (schema.enum) return schema.enum.join(comma[lang]);
  const { minimum, maximum } = schema;
  return minimum === undefined || maximum === undefined ? "" : openDataWords[lang].range(minimum, maximum);
}
