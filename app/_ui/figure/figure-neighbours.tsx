// The figures before and after this one in the reading order of its topic.
import { type Days, dayQuery } from "../../../lib/address/as-of";
import { figurePage } from "../../../lib/address/figure";
import { indicatorById } from "../../../lib/catalogue/indicators";
import type { Indicator, Topic } from "../../../lib/catalogue/types";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";

type Props = { indicator: Indicator; topic: Topic; locale: Locale; days: Days };

export function FigureNeighbours({ indicator, topic, locale, days }: Props) {
  const { lang } = locale;
  const words = pageWords[lang];
  const order = topic.sections.flatMap((section) => section.indicators);
  const place = order.indexOf(indicator.id);
  const neighbours = [
    { label: words.previous, rel: "prev", id: order[place - 1] },
    { label: words.next, rel: "next", id: order[place + 1] },
  ];
  return (
    <nav className="figure-neighbours" aria-label={words.inTopic}>
      {neighbours.map(({ label, rel, id }) => {
        const name = id && indicatorById.get(id)?.name[lang];
        return (
          name && (
            <a key={rel} rel={rel} href={figurePage(locale, { indicator: id, state: Object.entries(dayQuery(days)) })}>
              <span>{label}</span> {name}
            </a>
          )
        );
      })}
    </nav>
  );
}
